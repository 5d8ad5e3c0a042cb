package org.lectern.tui.reader;

import java.util.ArrayList;
import java.util.List;
import org.lectern.reading.Block;
import org.lectern.reading.Footnote;

/**
 * A paragraph's text with the signs of its footnotes in it, as it is broken into lines; offsets lead back to the text.
 *
 * @param text with the signs
 * @param signs where they stand, in the paragraph's own text
 */
record Signed(String text, List<TextRow.Sign> signs) {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    static Signed of(Block.Paragraph paragraph) {
        if (paragraph.footnotes().isEmpty()) {
            return new Signed(paragraph.text(), List.of());
        }
        StringBuilder text = new StringBuilder();
        List<TextRow.Sign> signs = new ArrayList<>();
        int from = 0;
        for (Footnote footnote : paragraph.footnotes()) {
            int at = Math.clamp(footnote.at(), from, paragraph.text().length());
            String sign = sign(footnote.label());
            boolean beside = !signs.isEmpty() && signs.getLast().at() == at;
            signs.add(new TextRow.Sign(at, beside ? " " + sign : sign));
            text.append(paragraph.text(), from, at).append(beside ? "\u00a0" + sign : sign);
            from = at;
        }
        return new Signed(text.append(paragraph.text().substring(from)).toString(), List.copyOf(signs));
    }

    /** Numbers raised; other labels in brackets, so that nobody takes them for the text's. */
    static String sign(String label) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c < '0' || c > '9') {
                return label.length() == 1 && !Character.isLetterOrDigit(c) ? label : "[" + label + "]";
            }
            raised.append(RAISED.charAt(c - '0'));
        }
        return raised.isEmpty() ? "*" : raised.toString();
    }

    /** Where, in the paragraph's own text, that which stands at an offset here stands. */
    int origin(int offset) {
        int added = 0;
        for (TextRow.Sign sign : signs) {
            int begins = sign.at() + added;
            if (offset <= begins) {
                break;
            }
            if (offset < begins + sign.words().length()) {
                return sign.at();
            }
            added += sign.words().length();
        }
        return offset - added;
    }

    /** The signs that stand from one offset up to another here, signs counted. */
    List<TextRow.Sign> between(int start, int end) {
        if (signs.isEmpty()) {
            return signs;
        }
        List<TextRow.Sign> found = new ArrayList<>();
        int added = 0;
        for (TextRow.Sign sign : signs) {
            int begins = sign.at() + added;
            if (begins >= start && begins < end) {
                found.add(sign);
            }
            added += sign.words().length();
        }
        return List.copyOf(found);
    }
}
