package org.lectern.importing.format.marked;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote a page's article, by what the page says of itself, else by its line under the title. */
public final class PageAuthor {
    private static final int LONGEST = 80;
    private static final Pattern JSON =
            Pattern.compile("\"author\"\\s*:\\s*\\[?\\s*(?:\\{[^{}]{0,300}?\"name\"\\s*:\\s*)?\"([^\"\\\\]{2,80})\"");
    private static final List<String> META = List.of(
            "meta[name=author]",
            "meta[property=article:author]",
            "meta[name=dc.creator]",
            "meta[name=citation_author]",
            "meta[name=parsely-author]");
    private static final List<String> LINES = List.of(
            "[rel=author]",
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "[data-testid=authorName]",
            ".byline .author",
            ".author .fn",
            ".author-name",
            ".ltx_personname",
            ".header_author",
            "[class*=author__name]",
            "[class*=author-name]",
            ".reader-credits",
            ".post-author .fn",
            ".amp-wp-author",
            "[class*=field-author] .field__item",
            "#author",
            ".author",
            ".byline",
            ".byl",
            ".by",
            ".print-submitted");

    private PageAuthor() {}

    /** The name; empty where the page doesn't say. */
    public static String of(Document page) {
        for (String query : META) {
            for (Element meta : page.select(query)) {
                String name = meta.attr("content").strip();
                if (!name.isBlank() && !name.contains("://") && name.length() <= LONGEST) {
                    return name;
                }
            }
        }
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher author = JSON.matcher(script.data());
            if (author.find()) {
                return author.group(1).strip();
            }
        }
        for (String query : LINES) {
            for (Element line : page.select(query)) {
                String name = bare(line.text());
                boolean comment = line.closest("[class*=comment], [id*=comment], [class*=reply], aside, footer") != null
                        && line.closest("article, .post, header") == null;
                if (!comment && named(name)) {
                    return name;
                }
            }
        }
        return "";
    }

    /** A line without what stands around the name in it. */
    public static String bare(String line) {
        return line.strip()
                .replaceFirst(
                        "(?i)^(?:(?:written|posted|published|text|words|story)\\s+)?(?:by|von|par|por|di|af|av)[:\\s]+",
                        "")
                .replaceFirst("(?i)^authors?:?\\s+", "")
                .replaceFirst("(?i)[,·|•–-]+\\s.*$", "")
                .strip();
    }

    /** Whether it could be a person's name. */
    public static boolean named(String name) {
        if (name.isEmpty()) {
            return false;
        }
        boolean letters = name.codePoints().anyMatch(Character::isLetter);
        return letters
                && name.length() <= LONGEST / 2
                && name.split("\\s+", -1).length <= 6
                && name.codePoints().noneMatch(Character::isDigit)
                && Character.isUpperCase(name.codePointAt(0))
                && ".!?:".indexOf(name.charAt(name.length() - 1)) < 0;
    }
}
