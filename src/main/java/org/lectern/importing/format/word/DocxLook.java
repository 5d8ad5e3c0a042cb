package org.lectern.importing.format.word;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.format.marked.UnmarkedHeadings;

/** How the paragraphs of a Word file look: by their own settings, else by their style and what that is based on. */
final class DocxLook {
    private static final int DEEPEST = 20;
    private static final int HALF_POINTS = 22;

    private final Map<String, Element> styles;

    DocxLook(Map<String, Element> styles) {
        this.styles = styles;
    }

    UnmarkedHeadings.Line line(Piece piece, Element paragraph, String styleName) {
        boolean bold = true;
        boolean any = false;
        int size = 0;
        int most = 0;
        for (Element run : paragraph.getElementsByTag("w:r")) {
            int length = run.getElementsByTag("w:t").text().strip().length();
            if (length > 0) {
                Element own = child(run, "w:rPr");
                any = true;
                bold &= on(child(own, "w:b"));
                size = length > most ? number(child(own, "w:sz")) : size;
                most = Math.max(most, length);
            }
        }
        Element style = styles.get(value(child(child(paragraph, "w:pPr"), "w:pStyle")));
        String align = value(child(child(paragraph, "w:pPr"), "w:jc"));
        boolean heavy = false;
        int styled = 0;
        String aligned = "";
        for (int up = 0; style != null && up < DEEPEST; up++) {
            Element run = child(style, "w:rPr");
            heavy |= on(child(run, "w:b"));
            styled = styled == 0 ? number(child(run, "w:sz")) : styled;
            aligned = aligned.isEmpty() ? value(child(child(style, "w:pPr"), "w:jc")) : aligned;
            style = styles.get(value(child(style, "w:basedOn")));
        }
        int set = size > 0 ? size : styled > 0 ? styled : HALF_POINTS;
        boolean centred = (align.isEmpty() ? aligned : align).equals("center");
        String dress = styleName + " " + set + (any && bold ? " b" : "") + (centred ? " c" : "");
        return new UnmarkedHeadings.Line(
                piece, dress, UnmarkedHeadings.Called.by(styleName), set, any && bold, heavy, centred);
    }

    private static boolean on(@Nullable Element toggle) {
        String value = value(toggle);
        return toggle != null && !value.equals("0") && !value.equals("false");
    }

    private static int number(@Nullable Element element) {
        String value = value(element);
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
    }

    private static @Nullable Element child(@Nullable Element parent, String tag) {
        return parent == null
                ? null
                : parent.children().stream()
                        .filter(child -> child.tagName().equals(tag))
                        .findFirst()
                        .orElse(null);
    }

    private static String value(@Nullable Element element) {
        return element == null ? "" : element.attr("w:val");
    }
}
