package org.lectern.importing.format.odf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.format.marked.UnmarkedHeadings;

/** The styles of an OpenDocument text: an automatic style is what its parent is, with changes. */
final class OdtStyles {
    private static final int DEEPEST = 20;
    private static final int TENTHS = 120;

    private final Map<String, Element> styles = new HashMap<>();

    void add(Document file) {
        for (Element style : file.getElementsByTag("style:style")) {
            styles.putIfAbsent(style.attr("style:family") + " " + style.attr("style:name"), style);
        }
    }

    /** The name of the first style, from this one up, that is none of the automatic ones; lower case, spaces as such. */
    String name(String style) {
        String name = style;
        Element found = styles.get("paragraph " + name);
        for (int up = 0; up < DEEPEST && name.matches("P\\d+") && found != null; up++) {
            name = found.attr("style:parent-style-name");
            found = styles.get("paragraph " + name);
        }
        return name.replace("_20_", " ").toLowerCase(Locale.ROOT);
    }

    /** The level of a heading's style; 0 where it is of another kind. */
    int level(String style) {
        String name = style;
        for (int up = 0; up < DEEPEST && !name.isEmpty(); up++) {
            String plain = name.replace("_20_", " ").toLowerCase(Locale.ROOT);
            if (plain.matches("heading [1-9]")) {
                return plain.charAt(8) - '0';
            }
            Element found = styles.get("paragraph " + name);
            String outline = found == null ? "" : found.attr("style:default-outline-level");
            if (outline.matches("[1-9]")) {
                return outline.charAt(0) - '0';
            }
            name = found == null ? "" : found.attr("style:parent-style-name");
        }
        return 0;
    }

    UnmarkedHeadings.Line line(TextPiece piece, Element paragraph) {
        String style = paragraph.attr("text:style-name");
        boolean bold = paragraph.ownText().isBlank() && paragraph.hasText();
        String size = said("paragraph", style, "fo:font-size").orElse("");
        for (Element span : paragraph.children()) {
            if (span.hasText()) {
                bold &= span.tagName().equals("text:span") && bold("text", span.attr("text:style-name"));
                size = span.text().length() * 2 > paragraph.text().length()
                        ? said("text", span.attr("text:style-name"), "fo:font-size")
                                .orElse(size)
                        : size;
            }
        }
        int tenths = size.matches("[\\d.]{1,6}pt")
                ? (int) (Double.parseDouble(size.substring(0, size.length() - 2)) * 10)
                : TENTHS;
        boolean heavy = bold("paragraph", style);
        boolean centred = said("paragraph", style, "fo:text-align").orElse("").equals("center");
        String name = name(style);
        return new UnmarkedHeadings.Line(
                piece,
                name + " " + tenths + (heavy ? " b" : "") + (centred ? " c" : ""),
                UnmarkedHeadings.Called.by(name),
                tenths,
                bold || heavy,
                heavy,
                centred);
    }

    /** A piece that is no heading, whatever it looks like. */
    UnmarkedHeadings.Line plain(TextPiece piece) {
        return new UnmarkedHeadings.Line(piece, "", UnmarkedHeadings.Called.NOTHING, TENTHS, false, false, false);
    }

    private boolean bold(String family, String style) {
        return said(family, style, "fo:font-weight").orElse("").equals("bold");
    }

    private Optional<String> said(String family, String style, String property) {
        @Nullable Element found = styles.get(family + " " + style);
        for (int up = 0; found != null && up < DEEPEST; up++) {
            for (Element properties : found.children()) {
                if (properties.hasAttr(property)) {
                    return Optional.of(properties.attr(property));
                }
            }
            found = styles.get(family + " " + found.attr("style:parent-style-name"));
        }
        return Optional.empty();
    }
}
