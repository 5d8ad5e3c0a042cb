package org.lectern.importing.format.marked;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.lectern.importing.draft.Report;

/** What a page shows besides its letters, in words: pictures by their descriptions, formulas as they are typed. */
public final class PageMedia {
    private static final Set<String> SHOWN = Set.of("img", "svg", "math");
    private static final int LONGEST_NUMBER = 6;
    private static final int LONG_CELL = 200;
    private static final int MOST_PARAGRAPHS = 3;

    private PageMedia() {}

    static boolean shows(Element element) {
        return SHOWN.contains(element.normalName());
    }

    /** The words that stand for it; empty where it is only an ornament. */
    static String words(Element element) {
        return switch (element.normalName()) {
            case "img" -> picture(element);
            case "svg" -> element.select("text").stream().map(Element::text).collect(Collectors.joining(" "));
            default -> formula(element);
        };
    }

    /** {@code [picture: a wheel]}. A file's name is no description. */
    private static String picture(Element image) {
        String alt = image.attr("alt").strip();
        boolean name = alt.matches("(?i)\\S+\\.(?:jpe?g|png|gif|webp|svg)|https?:\\S+");
        boolean says = !name && alt.codePoints().filter(Character::isLetter).count() >= 2;
        return says ? " [picture: " + alt.replace('[', '(').replace(']', ')') + "] " : "";
    }

    /** As its author typed it in TeX where the page has that, else its parts, fractions and powers with their signs. */
    private static String formula(Element math) {
        Element tex = math.selectFirst("annotation[encoding*=tex]");
        if (tex != null) {
            return " " + tex.text() + " ";
        }
        return math.hasAttr("alttext") ? math.attr("alttext") : typed(math);
    }

    private static String typed(Element part) {
        return switch (part.normalName()) {
            case "annotation", "annotation-xml" -> "";
            case "mfrac" -> two(part, "/");
            case "msup" -> two(part, "^");
            case "msub" -> two(part, "_");
            case "msqrt" -> "√(" + inner(part) + ")";
            case "mo" -> " " + part.text() + " ";
            default -> part.childrenSize() == 0 ? part.text() : inner(part);
        };
    }

    private static String inner(Element part) {
        return part.children().stream().map(PageMedia::typed).collect(Collectors.joining(" "));
    }

    private static String two(Element part, String between) {
        if (part.childrenSize() != 2) {
            return inner(part);
        }
        String first = typed(part.child(0)).strip();
        String second = typed(part.child(1)).strip();
        return (first.contains(" ") ? "(" + first + ")" : first)
                + between
                + (second.contains(" ") ? "(" + second + ")" : second);
    }

    /** Counts what a reading can't show so far: its words are kept, but not how they stand out. */
    public static void tellLost(Element article, Report report) {
        tell(report, article.select("em, i, b, strong").size(), "emphasised words, kept as plain ones");
        tell(report, article.select("del, s, strike").size(), "struck out words, kept as plain ones");
        tell(
                report,
                (int) article.select("img").stream()
                        .filter(image -> picture(image).isEmpty())
                        .count(),
                "pictures without a description");
    }

    private static void tell(Report report, int times, String what) {
        report.count("not-kept", times, times + " " + what);
    }

    /** The number that an attribute gives; what there was where it gives none. */
    static int number(String attribute, int otherwise) {
        return attribute.matches("\\d{1," + LONGEST_NUMBER + "}") ? Integer.parseInt(attribute) : otherwise;
    }

    /** Whether a row only sets a page's columns: it holds other tables, headings, lists or long text. */
    static boolean layout(Element row) {
        if (row.selectFirst("th") != null && row.selectFirst("table, h1, h2, h3, blockquote") == null) {
            return false;
        }
        boolean holds = row.selectFirst("table, h1, h2, h3, h4, blockquote, pre") != null
                || row.select("p").size() > MOST_PARAGRAPHS
                || row.select("br + br").size() > 0;
        int cells = 0;
        int longest = 0;
        for (Element cell : row.children()) {
            cells += cell.hasText() ? 1 : 0;
            longest = Math.max(longest, cell.text().length());
        }
        Element table = row.closest("table");
        boolean data = table != null
                && (table.selectFirst("th, caption, thead") != null
                        || table.attr("role").toLowerCase(Locale.ROOT).equals("table"));
        return holds || (cells == 1 && !data) || (longest > LONG_CELL && !data);
    }
}
