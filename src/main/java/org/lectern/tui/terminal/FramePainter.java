package org.lectern.tui.terminal;

import java.util.Arrays;
import org.lectern.text.DisplayWidth;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Frame;
import org.lectern.tui.Size;

/**
 * Turns frames into what is to be sent to the terminal: only the cells that differ from what it shows, with as few
 * cursor moves and changes of ink as that takes. Expects that the terminal does not wrap at the last column. For one
 * thread.
 */
final class FramePainter {
    /** Up to so many unchanged cells are sent again rather than jumped over. */
    private static final int BRIDGE = 3;

    /** Fewer cells than this are blanked by spaces rather than by erasing the line's end. */
    private static final int ERASE = 4;

    private final Inks inks;
    private final boolean unicode;
    private final StringBuilder out = new StringBuilder(8192);

    /** What the terminal shows; of no size while that isn't known. */
    private Size size = new Size(0, 0);

    private String[] clusters = {};
    private Ink[] cellInks = {};

    /** Where the terminal's cursor is; a column of -1 where that isn't certain. */
    private int column;

    private int row;
    private Ink ink = Ink.PLAIN;
    private boolean cursorShown;

    FramePainter(Depth depth) {
        this(depth, true);
    }

    /** @param unicode whether the terminal takes more than ASCII */
    FramePainter(Depth depth, boolean unicode) {
        this.inks = new Inks(depth);
        this.unicode = unicode;
    }

    /** What the terminal shows is not known any more: the next frame is painted whole. The cursor is taken to be hidden. */
    void forget() {
        size = new Size(0, 0);
        cursorShown = false;
    }

    /** What makes the terminal show this frame; empty where it does already. */
    String paint(Frame frame) {
        out.setLength(0);
        Size wanted = frame.size();
        if (wanted.columns() != size.columns() || wanted.rows() != size.rows()) {
            begin(wanted);
        }
        for (int r = 0; r < size.rows(); r++) {
            paintRow(frame, r);
        }
        placeCursor(frame);
        return out.toString();
    }

    private void begin(Size to) {
        size = to;
        clusters = new String[to.columns() * to.rows()];
        cellInks = new Ink[clusters.length];
        Arrays.fill(clusters, " ");
        Arrays.fill(cellInks, Ink.PLAIN);
        out.append("\u001b[m\u001b[H\u001b[2J");
        ink = Ink.PLAIN;
        column = 0;
        row = 0;
    }

    // Neighbours mostly share one style object: comparing it spares thousands of look-ups a picture.
    @SuppressWarnings("ReferenceEquality")
    private void paintRow(Frame frame, int r) {
        int columns = size.columns();
        int base = r * columns;
        CellStyle lastStyle = null;
        Ink lastInk = Ink.PLAIN;
        int blankFrom = -1;
        int unsure = -1;
        for (int c = 0; c < columns; c++) {
            String cluster = frame.cluster(c, r);
            CellStyle style = frame.style(c, r);
            if (style != lastStyle) {
                lastStyle = style;
                lastInk = inks.of(frame.theme(), style);
            }
            boolean same =
                    c != unsure && cluster.equals(clusters[base + c]) && lastInk.shows(cluster, cellInks[base + c]);
            clusters[base + c] = cluster;
            cellInks[base + c] = lastInk;
            if (same || cluster.isEmpty()) {
                continue;
            }
            if (blankFrom < 0) {
                blankFrom = blankFrom(frame, r);
            }
            if (c >= blankFrom && columns - c >= ERASE) {
                eraseFrom(frame, c, r);
                return;
            }
            moveTo(c, r);
            unsure = write(cluster, lastInk);
        }
    }

    /** From which column on a row is empty and needs no ink. */
    private int blankFrom(Frame frame, int r) {
        int from = size.columns();
        while (from > 0
                && frame.cluster(from - 1, r).equals(" ")
                && inks.of(frame.theme(), frame.style(from - 1, r)).leavesPlainBlank()) {
            from--;
        }
        return from;
    }

    private void eraseFrom(Frame frame, int c, int r) {
        moveTo(c, r);
        if (!ink.leavesPlainBlank()) {
            use(Ink.PLAIN);
        }
        out.append("\u001b[K");
        for (int at = c; at < size.columns(); at++) {
            clusters[r * size.columns() + at] = " ";
            cellInks[r * size.columns() + at] = inks.of(frame.theme(), frame.style(at, r));
        }
    }

    /**
     * Writes a cluster at the cursor. Where terminals may not agree with us on its width, its cells are blanked first and
     * the cursor's place counts as unknown behind it.
     *
     * @return the column of a cell that the cluster may have damaged, or -1
     */
    private int write(String cluster, Ink wanted) {
        if (!ink.shows(cluster, wanted)) {
            use(wanted);
        }
        char first = cluster.charAt(0);
        if (cluster.length() == 1 && (first < 0x7F || (unicode && first < 0x300))) {
            out.append(first);
            advance(1);
            return -1;
        }
        int width = DisplayWidth.ofCluster(cluster);
        if (!unicode) {
            out.append(Ascii.of(cluster, width));
            advance(width);
            return -1;
        }
        if (isCertain(cluster)) {
            out.append(cluster);
            advance(width);
            return -1;
        }
        if (width == 2) {
            out.append("  \u001b[").append(column + 1).append('G');
        }
        out.append(cluster);
        int behind = column + width;
        column = -1;
        return behind;
    }

    private static boolean isCertain(String cluster) {
        return cluster.length() == 1 && !Character.isEmoji(cluster.charAt(0));
    }

    private void advance(int width) {
        column += width;
        if (column >= size.columns()) {
            column = -1;
        }
    }

    private void use(Ink wanted) {
        out.append(wanted.sequence());
        ink = wanted;
    }

    private void moveTo(int c, int r) {
        if (r == row && column >= 0 && column <= c) {
            if (column == c || bridge(c)) {
                return;
            }
            int gap = c - column;
            out.append("\u001b[");
            if (gap > 1) {
                out.append(gap);
            }
            out.append('C');
        } else {
            out.append("\u001b[").append(r + 1);
            if (c > 0) {
                out.append(';').append(c + 1);
            }
            out.append('H');
        }
        column = c;
        row = r;
    }

    /** Sends the cells up to a column again, if they are few and need no other ink. */
    private boolean bridge(int to) {
        int base = row * size.columns();
        if (to - column > BRIDGE) {
            return false;
        }
        for (int c = column; c < to; c++) {
            String cluster = clusters[base + c];
            if (cluster.length() != 1 || cluster.charAt(0) >= 0x300 || !ink.shows(cluster, cellInks[base + c])) {
                return false;
            }
        }
        for (int c = column; c < to; c++) {
            out.append(unicode ? clusters[base + c] : Ascii.of(clusters[base + c], 1));
        }
        column = to;
        return true;
    }

    private void placeCursor(Frame frame) {
        if (frame.cursorColumn() >= 0) {
            if (row != frame.cursorRow() || column != frame.cursorColumn()) {
                column = -1;
                moveTo(frame.cursorColumn(), frame.cursorRow());
            }
            if (!cursorShown) {
                out.append("\u001b[?25h");
                cursorShown = true;
            }
        } else if (cursorShown) {
            out.append("\u001b[?25l");
            cursorShown = false;
        }
    }
}
