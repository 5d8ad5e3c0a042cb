package org.lectern.importing.format.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.TitleKey;
import org.lectern.importing.format.marked.PageAuthor;

/**
 * Drops the lines of an article that are none of its text: its date, author and buttons under the title, the links below it,
 * offers to read something else between its paragraphs, and sentences of its own that a page shows twice.
 */
final class PageLines {
    private static final int PROSE = 120;
    private static final int SENTENCE = 45;
    private static final int LEAD = 300;
    private static final int LONGEST_NAMED = 400;
    private static final int LONGEST_LINK = 60;
    private static final int LONGEST_OFFER = 250;
    private static final int MOST_BELOW = 30;
    private static final int NEAR = 5;
    private static final String BLOCK =
            "p, div, li, blockquote, h1, h2, h3, h4, h5, h6, td, th, dt, dd, section, article, figcaption, ul, ol, table, pre, header, footer, figure, center, address, hr";
    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern META = Pattern.compile("(?iU)[\\s·•|,/–—-]*(?:"
            + "\\W*|[\\d.,]+\\s?[km]?|\\(?\\d{4}\\)?"
            + "|\\W*\\d+(?:\\s?[-–]\\s?\\d+)?\\s?min(?:ute)?s?\\b(?:\\s(?:read|to read))?.{0,40}"
            + "|(?:(?:posted|published|updated|last updated|last modified|created|submitted|written)(?: on| in| at| by)?:?\\s?.{0,80})"
            + "|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\\d{1,2}(?:st|nd|rd|th)? "
            + MONTH + "|" + MONTH
            + " \\d{1,2}(?:st|nd|rd|th)?),?(?: \\d{4})?(?:[,\\s·•|at-]*(?:\\d{1,2}[:.]\\d{2}.{0,12}|\\d+ min.{0,12}|by .{2,40}))?"
            + "|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}.{0,20}|\\d+ (?:second|minute|hour|day|week|month|year)s? ago"
            + "|by|in|and|share|listen|follow|subscribe|sign (?:up|in)|log ?in|print|e-?mail|save|tweet|pin|likes?|comments?|edit|download|author"
            + "|\\d+ (?:likes?|comments?|shares?|views?|notes?|claps?|followers?|captures?|languages?)"
            + ")[\\s·•|,/–—-]*");
    private static final Pattern BELOW = Pattern.compile(
            "(?iU)(?:last (?:updated|modified|changed)|(?:this page )?updated|copyright|©|all rights reserved"
                    + "|back to|go to top|print this|printer|e-?mail (?:this|to|a)|share\\b|tweet|tags?:|tagged|posted (?:in|on|by)|filed under|categories"
                    + "|labels?:|next:?\\b|previous:?\\b|older|newer|permalink|source url|links:|retrieved|return to|table of contents|contents\\b|home\\b|index\\b|transcri(?:bed|ption)|html mark"
                    + "|\\W*$).*");
    private static final Pattern OFFER = Pattern.compile(
            "(?i)(?:also (?:read|see)|read (?:more|also|next|this)|see (?:also|more)|related|more (?:on|from|in)|recommended|you (?:may|might)|don.t miss|in case you missed|watch|listen|subscribe|sign up).*");
    private static final Set<String> NAMES = Set.of(
            "kicker",
            "byline",
            "dateline",
            "author",
            "authors",
            "meta",
            "info",
            "credits",
            "credit",
            "date",
            "time",
            "timestamp",
            "category",
            "categories",
            "taxonomy",
            "published",
            "submitted",
            "tagline",
            "label",
            "ufi",
            "domain",
            "terms",
            "readtime",
            "reading");

    private static final Pattern SUBTITLE =
            Pattern.compile("(?i).*(?:sub-?title|subhead|standfirst|\\bdek\\b|\\bdeck\\b|summary|strapline|tagline).*");
    private static final Pattern BY = Pattern.compile(
            "(?iU)(?:(?:posted|written|published|submitted|words|text|story) )?by:? (.{3,60}?)(?:[,·|•(].*| on .*| at .*|\\d.*)?");

    private final Element article;
    private String author;
    private final List<Element> leaves = new ArrayList<>();

    private PageLines(Element article, String author) {
        this.article = article;
        this.author = author;
        leaves(article);
    }

    /**
     * Drops them.
     *
     * @param author empty where the page doesn't say
     * @return the author, where a line under the title is the first to say it
     */
    static String removeFrom(Element article, PageTitle title, String author) {
        PageLines lines = new PageLines(article, TitleKey.level(author));
        lines.repeats();
        lines.offers();
        String named = lines.above(title);
        lines.below();
        return author.isEmpty() ? named : author;
    }

    /** The name in one of the lines under the title, which may stand outside of the article; empty where none has one. */
    static String author(Element body, PageTitle title) {
        PageLines lines = new PageLines(body, "");
        int at = title.element() == null ? -1 : lines.leaves.indexOf(title.element());
        for (int i = at + 1; at >= 0 && i < Math.min(lines.leaves.size(), at + NEAR); i++) {
            String by = by(lines.leaves.get(i).text());
            if (!by.isEmpty()) {
                return by;
            }
        }
        return "";
    }

    /** The elements that hold words of their own, in their order. */
    private void leaves(Element element) {
        for (Element child : element.children()) {
            boolean inner = !child.children().select(BLOCK).isEmpty();
            if (inner && child.ownText().isBlank()) {
                leaves(child);
            } else if (child.hasText()) {
                leaves.add(child);
            }
        }
    }

    private static boolean heading(Element element) {
        return element.normalName().matches("h[1-6]");
    }

    private static boolean prose(Element leaf) {
        String text = leaf.text();
        return text.length() >= PROSE
                || (text.length() >= SENTENCE && ".!?…”\"".indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    private static double linked(Element leaf) {
        int links =
                leaf.select("a").stream().mapToInt(link -> link.text().length()).sum();
        boolean inLink = leaf.closest("a") != null;
        int all = Math.max(1, leaf.text().replaceAll("[|·•/\\s]+", " ").strip().length());
        return inLink ? 1 : (double) links / all;
    }

    private String above(PageTitle title) {
        int start = -1;
        for (int i = 0; i < leaves.size() && title.element() != null; i++) {
            Element leaf = leaves.get(i);
            start = leaf.equals(title.element()) || title.element().parents().contains(leaf) ? i : start;
        }
        List<Element> before = leaves.subList(0, Math.max(0, start));
        if (before.stream().mapToInt(leaf -> leaf.text().length()).sum() <= LEAD) {
            before.forEach(Element::remove);
        }
        String key = TitleKey.level(title.text());
        String named = "";
        for (int i = start + 1; i < leaves.size(); i++) {
            Element leaf = leaves.get(i);
            String own = TitleKey.level(leaf.text());
            boolean echo = !key.isEmpty() && (own.equals(key) || own.startsWith(key + " by "));
            String line = echo && !own.equals(key) ? leaf.text().replaceFirst("(?i)^.*?\\bby\\b", "by") : leaf.text();
            String by = by(line);
            boolean writer =
                    !author.isEmpty() && TitleKey.level(PageAuthor.bare(line)).equals(author);
            if (echo || writer || !by.isEmpty() || metaLine(leaf, line) || (!heading(leaf) && meta(leaf))) {
                named = named.isEmpty() ? by : named;
                author = author.isEmpty() ? TitleKey.level(by) : author;
                leaf.remove();
            } else if (heading(leaf) && subtitle(i)) {
                leaf.tagName("p");
            } else if (heading(leaf) || prose(leaf)) {
                return named;
            }
        }
        return named;
    }

    /** The name in a short line such as {@code By Ada Lovelace, 3 May}. */
    private static String by(String line) {
        Matcher by = BY.matcher(line);
        return line.length() <= LONGEST_LINK * 2
                        && by.matches()
                        && PageAuthor.named(by.group(1).strip())
                ? by.group(1).strip()
                : "";
    }

    /** Whether a heading under the title is of a kind that no later one is. */
    private boolean subtitle(int at) {
        Element leaf = leaves.get(at);
        if (SUBTITLE.matcher(leaf.className()).matches()) {
            return true;
        }
        List<Element> later = leaves.subList(at + 1, leaves.size()).stream()
                .filter(PageLines::heading)
                .toList();
        return later.size() >= 2
                && later.stream().noneMatch(other -> other.normalName().equals(leaf.normalName()))
                && later.stream().anyMatch(other -> other.normalName().compareTo(leaf.normalName()) < 0);
    }

    /** Whether a line is a date, a count or a button. A heading is none that has no figure in it: chapters are called {@code Comments} too. */
    private static boolean metaLine(Element leaf, String line) {
        boolean figures = line.chars().anyMatch(Character::isDigit);
        return META.matcher(line).matches() && (figures || !heading(leaf));
    }

    private boolean meta(Element leaf) {
        String text = leaf.text();
        boolean by =
                text.length() <= LONGEST_LINK && text.toLowerCase(Locale.ROOT).startsWith("by ");
        boolean link = text.length() <= LONGEST_LINK && linked(leaf) > 0.9;
        return by || link || (text.length() <= LONGEST_NAMED && called(leaf));
    }

    private boolean called(Element leaf) {
        Element up = leaf;
        for (int i = 0; i < 3 && up != null && !up.equals(article); i++, up = up.parent()) {
            boolean small = up.text().length() <= LONGEST_NAMED;
            for (String name : List.of(up.className().toLowerCase(Locale.ROOT).split("[\\s_-]+", -1))) {
                if (small && NAMES.contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void below() {
        int least = Math.max(0, leaves.size() - MOST_BELOW);
        for (int i = leaves.size() - 1; i > least; i--) {
            Element leaf = leaves.get(i);
            if (leaf.parent() == null || !leaf.hasText()) {
                continue;
            }
            String text = leaf.text();
            boolean link = text.length() <= LONGEST_OFFER && linked(leaf) > 0.85 && leaf.closest("li") == null;
            boolean line = text.length() <= LONGEST_OFFER
                    && (BELOW.matcher(text).matches() || META.matcher(text).matches());
            boolean sentence = prose(leaf)
                    && Sentences.closes(text)
                    && !BELOW.matcher(text).matches();
            if (link || (line && !sentence)) {
                leaf.remove();
            } else {
                return;
            }
        }
    }

    /** Offers to read another article, most of which is its link. */
    private void offers() {
        for (Element leaf : leaves) {
            if (leaf.text().length() <= LONGEST_OFFER
                    && !heading(leaf)
                    && OFFER.matcher(leaf.text()).matches()
                    && linked(leaf) > 0.5) {
                leaf.remove();
            }
        }
    }

    /** A sentence set large beside the text that has it too. */
    private void repeats() {
        List<Element> set = article.select("blockquote, aside, figure, [class*=pull], [class*=callout-quote]").stream()
                .filter(one -> one.text().length() >= 25 && one.text().length() <= LONGEST_NAMED && !heading(one))
                .toList();
        if (set.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Element leaf : leaves) {
            if (leaf.closest("blockquote, aside, figure, [class*=pull], [class*=callout-quote]") == null) {
                text.append(TitleKey.level(leaf.text())).append(' ');
            }
        }
        for (Element one : set) {
            String words = TitleKey.level(one.text());
            if (words.length() >= 20 && text.indexOf(words) >= 0) {
                one.remove();
            }
        }
    }
}
