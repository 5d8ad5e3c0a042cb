package org.lectern.importing.format.marked;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes words of what a page shows by its setting alone: readings above characters, lines of drawings, numbers in the margin. */
public final class SetWords {
    private static final Pattern NUMBER = Pattern.compile("\\[?\\d{1,4}[a-z]?]?");
    private static final Pattern IN_MARGIN = Pattern.compile(
            "(?i)(?:.*[\\s_-])?(?:l(?:ine)?[-_]?n(?:o|r|um|umber)?s?|linenum\\w*|vn|v-?num\\w*|verse-?n\\w*)(?:[\\s_-].*)?");

    private SetWords() {}

    /** Changes a page in its place. */
    public static void inWords(Element root) {
        root.select("ruby").forEach(SetWords::reading);
        root.select("svg").forEach(SetWords::drawing);
        root.select("span[class], a[class], small[class]").forEach(SetWords::margin);
    }

    /** {@code 山路（やまみち）}: the reading in brackets behind each word that has one. */
    private static void reading(Element ruby) {
        ruby.select("rp").remove();
        for (Element reading : ruby.select("rt, rtc > rt")) {
            String words = reading.text().strip();
            reading.replaceWith(new TextNode(words.isEmpty() ? "" : "（" + words + "）"));
        }
        ruby.select("rb, rtc").forEach(Element::unwrap);
        ruby.unwrap();
    }

    /** The lines of text that a drawing holds, each a paragraph. */
    private static void drawing(Element svg) {
        List<Element> lines = svg.select("text");
        if (lines.stream().anyMatch(Element::hasText)) {
            Element words = new Element("div");
            for (Element line : lines) {
                if (line.hasText()) {
                    words.appendElement("p").text(line.text());
                }
            }
            svg.replaceWith(words);
        }
    }

    /** A number of a line or verse is parted from the words beside it. */
    private static void margin(Element number) {
        if (IN_MARGIN.matcher(number.className()).matches()
                && NUMBER.matcher(number.text().strip()).matches()) {
            number.before(new TextNode(" "));
            number.after(new TextNode(" "));
        }
    }
}
