package org.lectern.importing.format.word;

import static org.lectern.importing.format.word.Tags.child;
import static org.lectern.importing.format.word.Tags.number;
import static org.lectern.importing.format.word.Tags.on;
import static org.lectern.importing.format.word.Tags.value;

import org.jsoup.nodes.Element;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.format.marked.UnmarkedHeadings;

/** How the paragraphs of a Word file look: by their own settings, else by their style and what that is based on. */
final class DocxLook {
    private static final int DEEPEST = 20;
    private static final int HALF_POINTS = 22;

    private final WordStyles styles;

    DocxLook(WordStyles styles) {
        this.styles = styles;
    }

    UnmarkedHeadings.Line line(TextPiece piece, Element paragraph, String styleName) {
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
        Element style = styles.of(paragraph);
        String align = value(child(child(paragraph, "w:pPr"), "w:jc"));
        boolean heavy = false;
        int styled = 0;
        String aligned = "";
        for (int up = 0; style != null && up < DEEPEST; up++) {
            Element run = child(style, "w:rPr");
            heavy |= on(child(run, "w:b"));
            styled = styled == 0 ? number(child(run, "w:sz")) : styled;
            aligned = aligned.isEmpty() ? value(child(child(style, "w:pPr"), "w:jc")) : aligned;
            style = styles.base(style);
        }
        int set = size > 0 ? size : styled > 0 ? styled : HALF_POINTS;
        boolean centred = (align.isEmpty() ? aligned : align).equals("center");
        String dress = styleName + " " + set + (any && bold ? " b" : "") + (centred ? " c" : "");
        return new UnmarkedHeadings.Line(
                piece, dress, UnmarkedHeadings.Called.by(styleName), set, any && bold, heavy, centred);
    }

    /** A piece that is no heading, whatever it looks like. */
    UnmarkedHeadings.Line plain(TextPiece piece) {
        return new UnmarkedHeadings.Line(piece, "", UnmarkedHeadings.Called.NOTHING, HALF_POINTS, false, false, false);
    }
}
