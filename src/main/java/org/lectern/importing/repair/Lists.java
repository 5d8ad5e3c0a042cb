package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.List;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.lines.Markers;

/** Finds list items: bullets, and numbers that count up in neighbouring paragraphs. Bullets go, numbers stay. */
final class Lists implements TextRepair {
    private static final int LONGEST_ITEM = 600;

    @Override
    public String kind() {
        return "";
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        List<TextPiece> pieces = new ArrayList<>(draft.pieces());
        int i = 0;
        while (i < pieces.size()) {
            int end = run(pieces, i);
            for (int k = i; k < end; k++) {
                String text = pieces.get(k).text();
                pieces.set(k, pieces.get(k).as(PieceKind.LIST_ITEM).saying(text.substring(Markers.bullet(text))));
            }
            i = Math.max(end, i + 1);
        }
        return draft.with(pieces);
    }

    private static boolean counts(String text, int value) {
        return letter(text) == value || Numbering.of(text).value() == value;
    }

    /** Which letter of the alphabet enumerates, as in {@code c)}; 0 where none does. */
    private static int letter(String text) {
        int at = text.charAt(0) == '(' ? 1 : 0;
        boolean single = at + 1 < text.length()
                && Character.isLetter(text.charAt(at))
                && !Character.isLetterOrDigit(text.charAt(at + 1));
        return single ? Character.toLowerCase(text.charAt(at)) - 'a' + 1 : 0;
    }

    /** Where the list that begins at {@code from} ends; {@code from} itself where none does. */
    private static int run(List<TextPiece> pieces, int from) {
        String first = pieces.get(from).text();
        if (!pieces.get(from).plain() || first.length() > LONGEST_ITEM) {
            return from;
        }
        if (Markers.bullet(first) > 0) {
            int end = from;
            while (end < pieces.size()
                    && pieces.get(end).plain()
                    && Markers.bullet(pieces.get(end).text()) > 0
                    && pieces.get(end).text().charAt(0) == first.charAt(0)) {
                end++;
            }
            boolean dash = "-–—*+".indexOf(first.charAt(0)) >= 0;
            return end - from >= 2 || !dash ? end : from;
        }
        if (Markers.enumerator(first) == 0) {
            return from;
        }
        int value = letter(first) > 0 && first.charAt(0) != 'i' && first.charAt(1) != 'i'
                ? letter(first)
                : Numbering.of(first).value();
        int end = from + 1;
        while (end < pieces.size()
                && pieces.get(end).plain()
                && pieces.get(end).text().length() <= LONGEST_ITEM
                && Markers.enumerator(pieces.get(end).text()) > 0
                && counts(pieces.get(end).text(), value + end - from)) {
            end++;
        }
        return end - from >= 2 ? end : from;
    }
}
