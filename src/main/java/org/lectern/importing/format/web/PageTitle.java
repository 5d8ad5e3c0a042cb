package org.lectern.importing.format.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.evidence.TitleKey;

/**
 * The title of a page's article: a heading that the page's own title repeats, else the only top heading, else what the page's
 * title says without the name of the site.
 *
 * @param text empty where nothing says it
 * @param element where it stands; null where it is nowhere in the page's text
 */
record PageTitle(String text, @Nullable Element element) {
    private static final int LONGEST = 250;
    private static final Pattern SITE = Pattern.compile(
            "(?i)(?:.*[\\s_])?(?:site-?(?:title|name|header|branding|logo)|brand|logo|masthead|navbar|header-(?:title|inner)|blog-?(?:title|name|header)|redditname|sidebar|widget)\\b.*");
    private static final Set<String> NAMES = Set.of(
            "title",
            "entry",
            "headline",
            "articletitle",
            "posttitle",
            "pagetitle",
            "booktitle",
            "msotitle",
            "doctitle");

    static PageTitle of(Document page) {
        String said = said(page);
        String key = " " + TitleKey.level(said) + " ";
        List<Element> headings = new ArrayList<>();
        List<Element> named = new ArrayList<>();
        for (Element element : page.body().select("h1, h2, h3, [class]")) {
            if (!element.hasText() || element.text().length() > LONGEST || site(element)) {
                continue;
            }
            if (element.normalName().matches("h[1-3]")) {
                headings.add(element);
            } else if (names(element)
                    && element.select("h1, h2, h3, p, div, li").size() <= (element.is("p, div, li") ? 1 : 0)) {
                named.add(element);
            }
        }
        Element found = longest(headings, key);
        found = found == null ? longest(named, key) : found;
        if (found == null) {
            List<Element> tops = headings.stream()
                    .filter(heading -> heading.normalName().equals("h1"))
                    .toList();
            found = tops.size() == 1 && !said.isBlank() ? tops.getFirst() : null;
            if (found == null && said.isBlank()) {
                found = tops.size() == 1 ? tops.getFirst() : named.isEmpty() ? null : named.getFirst();
            }
        }
        return new PageTitle(found == null ? split(said) : words(found), found);
    }

    static String said(Document page) {
        Element social = page.selectFirst("meta[property=og:title]");
        String title = social == null || social.attr("content").isBlank() ? page.title() : social.attr("content");
        return title.strip();
    }

    /** The one that most of the page's title is; of two alike the one farther down, which is nearer to the text. */
    private static @Nullable Element longest(List<Element> elements, String key) {
        Element found = null;
        int length = 0;
        for (Element element : elements) {
            String own = TitleKey.level(element.text());
            if (own.length() > length && own.length() > 1 && key.contains(" " + own + " ")) {
                found = element;
                length = own.length();
            }
        }
        return found;
    }

    /** Whether it is the name of the site, which leads home. */
    private static boolean site(Element element) {
        Element link = element.selectFirst("a[href]");
        boolean home = link != null
                && link.text().equals(element.text())
                && (link.attr("href").equals("/")
                        || link.attr("rel").equals("home")
                        || link.attr("href").matches("https?://[^/]+/?"));
        for (Element up = element; !home && up != null && !up.normalName().equals("body"); up = up.parent()) {
            boolean named = SITE.matcher(up.className()).matches()
                    || SITE.matcher(up.id()).matches();
            home = up.normalName().equals("nav") || (named && (up.equals(element) || small(up)));
        }
        return home;
    }

    private static boolean small(Element element) {
        return element.text().length() <= LONGEST * 2;
    }

    private static boolean names(Element element) {
        for (String name : tokens(element.className())) {
            if (NAMES.contains(name)
                    && !element.className().toLowerCase(Locale.ROOT).contains("sub")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> tokens(String names) {
        return List.of(names.toLowerCase(Locale.ROOT).split("[\\s_-]+", -1));
    }

    private static String words(Element heading) {
        Element copy = heading.clone();
        copy.select("button, svg, .mw-editsection").remove();
        return copy.text().strip();
    }

    /** Without the name of the site, which most put behind. */
    private static String split(String title) {
        for (String mark : List.of(" | ", " — ", " – ", " - ", " « ", " » ", " :: ")) {
            int at = title.lastIndexOf(mark);
            boolean sure = !mark.contains("-") && !mark.contains("–") && !mark.contains("—");
            if (at > (sure ? 2 : 8)) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }
}
