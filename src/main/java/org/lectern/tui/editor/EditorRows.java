package org.lectern.tui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.text.DisplayWidth;
import org.lectern.text.LineBreaker;
import org.lectern.text.TextLine;
import org.lectern.tui.screen.Cells;

/**
 * A text's rows at a width, wrapped only where they are asked for, so that a text of any length is as quick to write in as
 * a short one. For one thread.
 */
final class EditorRows {
    /** A paragraph longer than this is wrapped in pieces, each by itself. */
    private static final int PIECE = 8_000;

    private final String text;
    private final int width;
    private final Map<Integer, List<Row>> wrapped = new HashMap<>();

    EditorRows(String text, int width) {
        this.text = text;
        this.width = width;
    }

    /**
     * A row of text.
     *
     * @param start where it begins
     * @param end where its ink ends; white space may follow up to the next row
     * @param piece where the piece of text begins that it was wrapped with
     * @param index its place in that piece
     */
    record Row(int start, int end, int piece, int index) {}

    /** The row that an offset lies in. */
    Row at(int offset) {
        List<Row> rows = piece(pieceStart(Math.clamp(offset, 0, text.length())));
        int at = rows.size() - 1;
        while (at > 0 && rows.get(at).start() > offset) {
            at--;
        }
        return rows.get(at);
    }

    /** So many rows on, or back; the first or last row where there are fewer. */
    Row by(Row row, int count) {
        Row at = row;
        for (int i = 0; i < Math.abs(count); i++) {
            Row next = count > 0 ? after(at) : before(at);
            if (next.equals(at)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** How many rows a row lies behind another, counting no further than {@code most}; negative where it lies before it. */
    int distance(Row from, Row to, int most) {
        if (to.start() < from.start()) {
            return -1;
        }
        int count = 0;
        for (Row at = from; at.start() < to.start() && count < most; at = after(at)) {
            count++;
        }
        return count;
    }

    /** The next row; the row itself where it is the last. */
    Row after(Row row) {
        List<Row> rows = piece(row.piece());
        if (row.index() + 1 < rows.size()) {
            return rows.get(row.index() + 1);
        }
        int end = pieceEnd(row.piece());
        if (end < text.length() && text.charAt(end) == '\n') {
            return piece(end + 1).getFirst();
        }
        return end < text.length() ? piece(end).getFirst() : row;
    }

    String of(Row row) {
        return text.substring(row.start(), row.end());
    }

    /** The column of an offset in its row. */
    int column(Row row, int offset) {
        return DisplayWidth.of(text.substring(row.start(), Math.max(row.start(), offset)));
    }

    /** The offset nearest to a column of a row. */
    int offset(Row row, int column) {
        return row.start() + Cells.fitting(of(row), Math.max(0, column));
    }

    private Row before(Row row) {
        if (row.index() > 0) {
            return piece(row.piece()).get(row.index() - 1);
        }
        return row.piece() == 0 ? row : piece(pieceStart(row.piece() - 1)).getLast();
    }

    private List<Row> piece(int start) {
        return wrapped.computeIfAbsent(start, this::wrap);
    }

    private List<Row> wrap(int start) {
        List<Row> rows = new ArrayList<>();
        for (TextLine line : LineBreaker.wrap(text.substring(start, pieceEnd(start)), width)) {
            rows.add(new Row(start + line.start(), start + line.end(), start, rows.size()));
        }
        return rows.isEmpty() ? List.of(new Row(start, start, start, 0)) : rows;
    }

    private int pieceStart(int offset) {
        int paragraph = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
        for (int start = paragraph; ; ) {
            int end = pieceEnd(start);
            boolean here = offset < end || end == text.length() || text.charAt(end) == '\n';
            if (here) {
                return start;
            }
            start = end;
        }
    }

    /** Behind the piece's last unit: the end of the paragraph, or behind a space where that is far. */
    private int pieceEnd(int start) {
        int newline = text.indexOf('\n', start);
        int end = newline < 0 ? text.length() : newline;
        if (end - start <= PIECE) {
            return end;
        }
        int space = text.lastIndexOf(' ', start + PIECE);
        if (space > start) {
            return space + 1;
        }
        int cut = start + PIECE;
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }
}
