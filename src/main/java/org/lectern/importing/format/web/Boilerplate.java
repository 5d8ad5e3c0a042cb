package org.lectern.importing.format.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a site puts around its article and into it: menus, forms, offers, comments. A name only says where to look; links, fields
 * or the lack of sentences must bear it out, and nothing goes that holds a third of the page's prose.
 */
final class Boilerplate {
    private static final String MACHINE =
            "script, style, template, canvas, iframe, object, embed, link, meta, audio, video";
    private static final String HIDDEN = "[hidden], [aria-hidden=true], [style*=display:none], [style*=display: none],"
            + " [style*=visibility:hidden], [style*=visibility: hidden], .screen-reader-text, .visually-hidden, .sr-only,"
            + " .noprint, .mw-editsection, .mw-jump-link, amp-sidebar, amp-ad, amp-analytics, amp-user-notification";
    private static final Set<String> AROUND = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar");
    private static final Set<String> NAMES = Set.of(
            ("share sharing sharedaddy social related relatedposts recommended sidebar newsletter subscribe subscription signup cookie cookies consent "
                            + "advert advertisement ads ad promo promotion sponsored sponsor breadcrumb breadcrumbs pagination pager widget menu navbar navigation nav "
                            + "footer masthead popup modal toolbar likes tags postmetadata skip outbrain taboola donate banner paywall login signin hatnote "
                            + "ambox infobox navbox catlinks siteinfo recirc teaser teasers upsell cta button btn links languages backlinks downloads "
                            + "stories popular trending linkbar byline meta author rating ratings comment comments commentlist respond bio more tools credit "
                            + "license licence gallery slideshow slider carousel galerie buttons topics categories breadcrumblist overlay lightbox rss follow print")
                    .split(" ", -1));
    private static final Set<String> TALK = Set.of(
            "comments",
            "comment",
            "commentlist",
            "commentarea",
            "respond",
            "disqus",
            "responses",
            "replies",
            "kommentare",
            "comentarios",
            "commentaires");
    private static final Set<String> GALLERIES = Set.of("gallery", "slideshow", "slider", "carousel", "galerie");
    private static final Set<String> SURE = Set.of(
            ("newsletter subscribe subscription signup cookie cookies consent license licence recommended advert advertisement promo "
                            + "promotion share sharing donate paywall")
                    .split(" ", -1));
    /** About forty words, which may go without a warning. */
    private static final int FEW_LETTERS = 200;

    private static final Set<String> ARTICLES = Set.of("hentry", "post", "article", "entry");
    private static final int MANY = 5;
    private static final double LINKED = 0.5;
    private static final int FEW = 400;
    private static final int SOME_TEXT = 400;

    private final Element body;
    private final PageEvidence evidence;
    private final Evidence whole;
    private final Map<Element, Integer> inSeries = new HashMap<>();
    private final int free;

    private Boilerplate(Element body) {
        this.body = body;
        this.evidence = PageEvidence.of(body);
        this.whole = evidence.at(body);
        Series series = Series.in(body);
        int apart = 0;
        for (PageEvidence.Run run : evidence.runs()) {
            if (run.prose() && series.holds(run.holder())) {
                apart += run.letters();
                for (Element up = run.holder(); up != null && !up.equals(body); up = up.parent()) {
                    inSeries.merge(up, run.letters(), Integer::sum);
                }
            }
        }
        this.free = whole.prose() - apart >= SOME_TEXT ? whole.prose() - apart : 0;
    }

    /** Whether an element holds a third of the page's prose; that of galleries and lists of articles counts only where there is no other. */
    private boolean weighty(Element element, Evidence own) {
        return free > 0
                ? (own.prose() - inSeries.getOrDefault(element, 0)) * 3 >= free
                : own.prose() * 3 >= Math.max(1, whole.prose());
    }

    /** Removes what no reader of the page sees. Where that holds most of the page's sentences, a script would have shown it, and it stays. */
    static void removeUnseen(Element body) {
        body.select(MACHINE).remove();
        withoutScript(body);
        int all = PageEvidence.of(body).at(body).sentences();
        List<Element> hidden = body.select(HIDDEN).stream()
                .filter(element -> !element.equals(body) && !formula(element))
                .toList();
        List<Element> holding = new ArrayList<>();
        for (Element element : hidden) {
            if (element.parent() != null && element.ownerDocument() != null) {
                int own = PageEvidence.of(element).at(element).sentences();
                if (own * 2 > all && own > 2) {
                    holding.add(element);
                }
            }
        }
        for (Element element : hidden) {
            if (!holding.contains(element)
                    && holding.stream().noneMatch(kept -> kept.parents().contains(element))) {
                element.remove();
            }
        }
    }

    /** What a page shows without scripts is mostly pictures again; where it is the text, it stays. */
    private static void withoutScript(Element body) {
        int shown = WebArticle.prose(body);
        for (Element plain : body.select("noscript")) {
            int own = WebArticle.prose(plain);
            if (own > 0 && own * 2 > shown - own) {
                plain.tagName("div");
            } else {
                plain.remove();
            }
        }
    }

    /** A formula is often set twice, once for eyes and once for ears. */
    private static boolean formula(Element element) {
        return element.selectFirst("math") != null || element.closest("math") != null;
    }

    /** Removes what stands around the article, as far as it gives itself away. */
    static void removeAround(Element body) {
        new Boilerplate(body).each(Boilerplate::withoutTalk);
        new Boilerplate(body).each(Boilerplate::judge);
    }

    private void each(BiConsumer<Boilerplate, Element> judge) {
        for (Element element : body.select("*")) {
            if (!element.equals(body) && attached(element)) {
                judge.accept(this, element);
            }
        }
    }

    private void withoutTalk(Element element) {
        Evidence own = evidence.at(element);
        if (own.letters() > 0 && (talk(element, own) || gallery(element, own))) {
            drop(element);
        }
    }

    private boolean attached(Element element) {
        Element up = element;
        while (up != null && !up.equals(body)) {
            up = up.parent();
        }
        return up != null;
    }

    private void judge(Element element) {
        Evidence own = evidence.at(element);
        String name = element.normalName();
        boolean weighty = weighty(element, own);
        if (name.equals("form")) {
            form(element, own);
        } else if (own.letters() > 0 && !weighty && (frame(element, own) || named(element, own))) {
            drop(element);
        }
    }

    /** A form around the text is only a box; one without sentences is a form. */
    private void form(Element element, Evidence own) {
        if (own.sentences() > 2 || own.headings() > 0 && own.sentences() > 0) {
            element.tagName("div");
        } else {
            element.remove();
        }
    }

    /** Elements that by their kind stand around a text. */
    private boolean frame(Element element, Evidence own) {
        boolean notes = element.attr("epub:type").contains("note")
                || element.attr("role").contains("note")
                || element.className().contains("note");
        boolean inArticle = element.closest("article, main, [role=main], [itemprop=articleBody]") != null;
        return switch (element.normalName()) {
            case "nav", "dialog", "menu" -> true;
            case "aside" -> !notes && (!inArticle || own.linkDensity() > LINKED / 2 || own.sentences() < 2);
            case "footer" -> !notes;
            case "header" ->
                element.selectFirst("h1") == null && (!inArticle || own.sentences() == 0 && own.headings() == 0);
            case "button" -> own.sentences() == 0;
            default ->
                AROUND.contains(element.attr("role").toLowerCase(java.util.Locale.ROOT))
                        && element.selectFirst("h1") == null;
        };
    }

    /** What readers said below an article: told by its name, and by replies, fields or comments that repeat. */
    private boolean talk(Element element, Evidence own) {
        if (ClassNames.withId(element).stream().noneMatch(TALK::contains)) {
            return false;
        }
        int items = 0;
        for (Element inner : element.select("[class], [id]")) {
            items += ClassNames.withId(inner).stream().anyMatch(word -> TALK.contains(word) || word.equals("reply"))
                    ? 1
                    : 0;
        }
        boolean borne = own.inputs() > 0 || items >= 3 || element.selectFirst("form") != null || bare(own);
        boolean article = element.selectFirst("article.post, [itemprop=articleBody], h1") != null;
        boolean most = own.prose() * 3 > whole.prose() * 2 && items < MANY;
        return borne && !article && !most && whole.letters() - own.letters() >= SOME_TEXT;
    }

    private boolean named(Element element, Evidence own) {
        boolean wide =
                element.normalName().matches("body|article|main|html|h[1-6]") || ClassNames.any(element, ARTICLES);
        return !wide
                && ClassNames.any(element, NAMES)
                && (bare(own) || leadsAway(element, own) || small(element, own))
                && element.selectFirst("h1") == null;
    }

    /** Whether it is made of short items that each lead to another page. */
    private boolean leadsAway(Element element, Evidence own) {
        int links = 0;
        int long1 = 0;
        for (Element link : element.select("a[href]")) {
            links += link.attr("href").startsWith("#") || evidence.at(link).letters() > 160 ? 0 : 1;
        }
        for (Element paragraph : element.select("p")) {
            long1 = Math.max(long1, evidence.at(paragraph).letters());
        }
        return links >= 1 && own.letters() <= links * 300 && long1 <= 300;
    }

    /** Pictures one after another with their captions, beside a text. */
    private boolean gallery(Element element, Evidence own) {
        return ClassNames.any(element, GALLERIES)
                && whole.prose() - own.prose() >= SOME_TEXT * 2
                && element.select("li, figure").size() >= MANY
                && (element.select("img").size() >= MANY || element.select("li").size() >= 2 * MANY);
    }

    /** A sentence or two in a box whose name says what nobody calls a text. */
    private static boolean small(Element element, Evidence own) {
        return own.letters() <= FEW_LETTERS && own.headings() == 0 && ClassNames.any(element, SURE);
    }

    /** Links, fields, or no sentence at all. */
    private static boolean bare(Evidence own) {
        return own.linkDensity() >= LINKED
                || (own.sentences() == 0
                        && own.letters() <= FEW
                        && (own.headings() == 0 || own.linked() * 3 >= own.letters()))
                || (own.inputs() > 0 && own.prose() <= FEW);
    }

    /** Removes an element, and the heading above it whose section was nothing else. */
    static void drop(Element element) {
        Element above = beside(element, true);
        Element below = beside(element, false);
        element.remove();
        Element heading = above == null ? null : only(above);
        if (above != null && heading != null && !heading.normalName().equals("h1") && closes(below, heading)) {
            above.remove();
        }
    }

    /** The next element with words before or behind, in the boxes around too where there is none in its own. */
    private static @Nullable Element beside(Element element, boolean before) {
        Element at = element;
        for (int up = 0; at != null && up < 3; up++) {
            Element next = before ? at.previousElementSibling() : at.nextElementSibling();
            while (next != null && !next.hasText()) {
                next = before ? next.previousElementSibling() : next.nextElementSibling();
            }
            if (next != null) {
                return next;
            }
            at = at.parent();
            if (at != null && at.is("article, main, body, section")) {
                return null;
            }
        }
        return null;
    }

    /** The heading that an element is, or that is all its words; null where it is something else. */
    private static @Nullable Element only(Element element) {
        if (heading(element)) {
            return element;
        }
        Element inner = element.selectFirst("h2, h3, h4, h5, h6");
        return inner != null && inner.text().equals(element.text()) ? inner : null;
    }

    private static boolean closes(@Nullable Element below, Element heading) {
        Element next = below == null ? null : only(below);
        return below == null || (next != null && next.normalName().compareTo(heading.normalName()) <= 0);
    }

    private static boolean heading(Element element) {
        return element.normalName().matches("h[1-6]");
    }

    /** Removes links and teasers from an article that was chosen. */
    static void removeFrom(Element article) {
        PageEvidence evidence = PageEvidence.of(article);
        int first = -1;
        int last = -1;
        List<PageEvidence.Run> runs = evidence.runs();
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).prose()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        Map<Element, Integer> places = new HashMap<>();
        for (int i = runs.size() - 1; i >= 0; i--) {
            for (Element up = runs.get(i).holder(); up != null && !up.equals(article); up = up.parent()) {
                places.put(up, i);
            }
        }
        for (Element element : article.select("div, section, ul, ol, table, dl, aside, figure > ul, p")) {
            Evidence own = evidence.at(element);
            Integer place = places.get(element);
            if (element.equals(article) || place == null || own.sentences() > 0 || own.letters() == 0) {
                continue;
            }
            boolean outside = place < first || place > last;
            boolean paragraph = element.normalName().equals("p");
            boolean list = element.is("ul, ol, dl, table");
            double density = own.linkDensity();
            boolean links = paragraph
                    ? outside && density > 0.9
                    : list
                            ? density > 0.8 && outside && element.select("a").size() >= 2
                            : density > (outside ? 0.5 : 0.65);
            if (links && element.selectFirst("pre, code, h1, math") == null) {
                drop(element);
            }
        }
    }
}
