package org.lectern.importing.format.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What is on a web page besides its article, told by its elements and their names. */
final class Clutter {
    private static final String ALWAYS =
            "script, style, noscript, template, svg, canvas, form, iframe, object, embed, button, select, input,"
                    + " textarea, nav, dialog, audio, video, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
                    + " [role=complementary], [role=search], [role=dialog], [style*=display:none], [style*=display: none],"
                    + " .screen-reader-text, .visually-hidden, .sr-only, .noprint, .mw-editsection, .mw-jump-link, [id^=wm-ipp],"
                    + " amp-sidebar, amp-ad, amp-analytics, amp-user-notification, .print-logo, .print-site_name,"
                    + " .print-source_url, .print-links";
    private static final Set<String> NAMES = Set.of(
            "comments",
            "comment",
            "commentlist",
            "respond",
            "disqus",
            "share",
            "sharing",
            "sharedaddy",
            "social",
            "related",
            "relatedposts",
            "recommended",
            "sidebar",
            "newsletter",
            "subscribe",
            "subscription",
            "signup",
            "cookie",
            "cookies",
            "consent",
            "advert",
            "advertisement",
            "ads",
            "ad",
            "promo",
            "sponsored",
            "breadcrumb",
            "breadcrumbs",
            "pagination",
            "pager",
            "widget",
            "menu",
            "navbar",
            "navigation",
            "footer",
            "masthead",
            "popup",
            "modal",
            "toolbar",
            "likes",
            "tags",
            "postmetadata",
            "skip",
            "outbrain",
            "taboola",
            "donate",
            "banner",
            "jp",
            "paywall",
            "login",
            "signin",
            "hatnote",
            "ambox",
            "infobox",
            "navbox",
            "catlinks",
            "siteinfo",
            "shortdescription",
            "recirc",
            "teaser",
            "upsell",
            "cta",
            "button",
            "btn",
            "links",
            "languages",
            "lang",
            "backlinks",
            "downloadformats",
            "downloads",
            "sitesub",
            "stories",
            "popular",
            "trending",
            "license",
            "licence",
            "linkbar");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Set<String> TALK =
            Set.of("comments", "comment", "commentlist", "disqus", "respond", "commentarea", "responses");
    private static final int SOME_TEXT = 400;
    private static final double MOST = 0.5;
    private static final int LONGEST_BYLINE = 200;

    private Clutter() {}

    static void removeFrom(Element body) {
        body.select(ALWAYS).remove();
        withoutTalk(body);
        int whole = Math.max(1, body.text().length());
        for (Element element : body.select("aside, footer, header")) {
            boolean notes = element.attr("epub:type").contains("note")
                    || element.className().contains("note");
            boolean titled = element.normalName().equals("header") && element.selectFirst("h1") != null;
            if (!notes && !titled && element.text().length() < whole * MOST) {
                element.remove();
            }
        }
        for (Element line : body.select(".byline, .posted-on, .entry-meta, .post-meta, .article-meta, time")) {
            if (line.text().length() < LONGEST_BYLINE) {
                line.remove();
            }
        }
        for (Element element : body.select("[class], [id]")) {
            boolean wide = element.normalName().equals("body")
                    || element.normalName().equals("article")
                    || element.normalName().equals("main");
            if (!wide
                    && named(element)
                    && element.parent() != null
                    && element.text().length() < whole * MOST
                    && element.select("p").size() * 3 < body.select("p").size() + 12) {
                element.remove();
            }
        }
    }

    /** What readers said below an article may be longer than it. */
    private static void withoutTalk(Element body) {
        for (Element element : body.select("[id], [class]")) {
            boolean whole = element.normalName().equals("body") || element.parent() == null;
            boolean talk = !whole
                    && (matches(element.id(), TALK) || matches(element.className(), TALK))
                    && element.selectFirst("article.post, [itemprop=articleBody], h1") == null;
            if (talk && body.text().length() - element.text().length() >= SOME_TEXT) {
                element.remove();
            }
        }
    }

    private static boolean named(Element element) {
        return matches(element.className(), NAMES) || matches(element.id(), NAMES);
    }

    private static boolean matches(String names, Set<String> wanted) {
        if (names.isEmpty() || names.length() > 300) {
            return false;
        }
        for (String name : List.of(
                CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT).split("[\\s_-]+", -1))) {
            if (wanted.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
