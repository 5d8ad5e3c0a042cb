package org.lectern.importing.structure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Dateline;
import org.lectern.importing.evidence.Sentences;

/** A text's pieces with what is to be seen of the short ones, and what stands around each. */
final class PieceContext {
    static final int LONG = 120;

    private final List<TextPiece> pieces;
    private final @Nullable Seen[] seen;
    private final boolean titled;
    private final int usualGap;

    /** @param titled whether the text's own title was already taken off its top */
    PieceContext(List<TextPiece> pieces, boolean titled) {
        this.pieces = pieces;
        this.titled = titled;
        this.seen = new Seen[pieces.size()];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = Seen.possible(pieces.get(i)) ? Seen.of(pieces.get(i)) : null;
        }
        this.usualGap = usualGap(pieces);
    }

    boolean titled() {
        return titled;
    }

    int size() {
        return pieces.size();
    }

    TextPiece piece(int at) {
        return pieces.get(at);
    }

    /** What is seen of a piece that could be a heading; null of any other. */
    @Nullable
    Seen seen(int at) {
        return at < 0 || at >= seen.length ? null : seen[at];
    }

    /** The blank lines that most often part two paragraphs. */
    static int usualGap(List<TextPiece> pieces) {
        Map<Integer, Integer> gaps = new TreeMap<>();
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).text().length() >= LONG
                    && pieces.get(i - 1).text().length() >= LONG) {
                gaps.merge(pieces.get(i).gap(), 1, Integer::sum);
            }
        }
        int usual = 1;
        int most = 0;
        for (Map.Entry<Integer, Integer> gap : gaps.entrySet()) {
            if (gap.getValue() >= most) {
                usual = gap.getKey();
                most = gap.getValue();
            }
        }
        return usual;
    }

    /** How the space above it compares with that between paragraphs: less, usual, more, far more. */
    String above(int at) {
        if (at == 0) {
            return "top";
        }
        int gap = pieces.get(at).gap();
        if (pieces.get(at - 1).is(PieceKind.RULE)) {
            gap = Math.max(gap, pieces.get(at - 1).gap());
        }
        int more = gap - usualGap;
        return more < 0 ? "less" : more == 0 ? "usual" : more == 1 ? "more" : "far";
    }

    String below(int at) {
        if (at + 1 >= pieces.size()) {
            return "end";
        }
        int more = pieces.get(at + 1).gap() - usualGap;
        return more < 0 ? "less" : more == 0 ? "usual" : "more";
    }

    boolean wide(int at) {
        String above = above(at);
        return above.equals("more") || above.equals("far");
    }

    /** What the piece there is, as far as its neighbours care. */
    String kind(int at) {
        if (at < 0) {
            return "start";
        }
        if (at >= pieces.size()) {
            return "end";
        }
        TextPiece piece = pieces.get(at);
        return switch (piece.shape()) {
            case HEADING -> "heading";
            case RULE -> "rule";
            case QUOTATION -> "quotation";
            case LIST_ITEM -> "item";
            case PREFORMATTED -> "preformatted";
            case VERSE -> seen[at] != null ? "lines" : "verse";
            case TEXT, ROW -> text(piece.text());
        };
    }

    private static String text(String text) {
        char last = Sentences.lastSign(text);
        String end = last == ':'
                ? "leading"
                : last == ',' || last == ';' ? "open" : Sentences.closes(text) ? "closed" : "unclosed";
        if (text.length() >= LONG) {
            return (Sentences.startsLower(text) ? "going on " : "prose ") + end;
        }
        if ("“\"‘«„".indexOf(text.charAt(0)) >= 0) {
            return "speech";
        }
        if (Dateline.is(text)) {
            return "date";
        }
        return (text.length() < LONG / 2 ? "few words " : "line ") + end;
    }

    /** Whether a paragraph stands below it, right away or under a line or two such as a date. */
    boolean abovesProse(int at) {
        for (int i = at + 1; i < Math.min(at + 4, pieces.size()); i++) {
            TextPiece piece = pieces.get(i);
            if (piece.is(PieceKind.HEADING)) {
                return false;
            }
            if (piece.text().length() >= LONG) {
                return true;
            }
            if (i > at + 1 && piece.gap() > usualGap) {
                return false;
            }
        }
        return false;
    }

    boolean ruled(int at) {
        return at >= 0 && at < pieces.size() && pieces.get(at).is(PieceKind.RULE);
    }
}
