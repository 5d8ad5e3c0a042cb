package org.lectern.tui;

import java.util.Arrays;
import java.util.List;
import org.lectern.text.DisplayWidth;
import org.lectern.text.Graphemes;

/**
 * One picture of the screen: a cluster and a style for each cell, and where the cursor is. Filled by {@code render} and
 * left alone from then on; one thread at a time while it is filled. A cluster two columns wide has an empty cell behind it.
 */
public final class Frame {
    private static final CellStyle PLAIN = CellStyle.of(ScreenRole.TEXT);

    private final Size size;
    private final Theme theme;
    private final String[] clusters;
    private final CellStyle[] styles;
    private int cursorColumn = -1;
    private int cursorRow = -1;

    /** A blank frame in the terminal's own colours. */
    public Frame(Size size) {
        this(size, Theme.TERMINAL);
    }

    public Frame(Size size, Theme theme) {
        this.size = size;
        this.theme = theme;
        this.clusters = new String[size.columns() * size.rows()];
        this.styles = new CellStyle[clusters.length];
        Arrays.fill(clusters, " ");
        Arrays.fill(styles, PLAIN);
    }

    public Size size() {
        return size;
    }

    public Theme theme() {
        return theme;
    }

    /** The cluster in a cell; empty behind a wide one. */
    public String cluster(int column, int row) {
        return clusters[row * size.columns() + column];
    }

    public CellStyle style(int column, int row) {
        return styles[row * size.columns() + column];
    }

    /** The cursor's column, or -1 where the cursor is hidden. */
    public int cursorColumn() {
        return cursorColumn;
    }

    public int cursorRow() {
        return cursorRow;
    }

    public void cursor(int column, int row) {
        boolean inside = column >= 0 && column < size.columns() && row >= 0 && row < size.rows();
        cursorColumn = inside ? column : -1;
        cursorRow = inside ? row : -1;
    }

    /**
     * Writes text from a cell rightwards, clipped at both edges; a wide cluster that would straddle an edge becomes a
     * space. Control characters and clusters of no width are left out.
     *
     * @return the column after the last one that the whole text would take
     */
    public int put(int column, int row, String text, CellStyle style) {
        int at = column;
        for (int from = 0; from < text.length(); ) {
            int next = Graphemes.next(text, from);
            String cluster = text.substring(from, next);
            from = next;
            int width = DisplayWidth.ofCluster(cluster);
            if (width > 0 && row >= 0 && row < size.rows()) {
                place(at, row, cluster, width, style);
            }
            at += width;
        }
        return at;
    }

    /** Gives each cell of a row, from one column up to but without another, that style. */
    public void restyle(int from, int to, int row, CellStyle style) {
        if (row >= 0 && row < size.rows()) {
            for (int column = Math.max(0, from); column < Math.min(size.columns(), to); column++) {
                styles[row * size.columns() + column] = style;
            }
        }
    }

    /** The rows as text, without styles, trailing spaces cut. */
    public List<String> rows() {
        return java.util.stream.IntStream.range(0, size.rows())
                .mapToObj(row -> String.join(
                                "", Arrays.asList(clusters).subList(row * size.columns(), (row + 1) * size.columns()))
                        .stripTrailing())
                .toList();
    }

    private void place(int column, int row, String cluster, int width, CellStyle style) {
        if (column < 0 || column + width > size.columns()) {
            for (int c = Math.max(0, column); c < Math.min(size.columns(), column + width); c++) {
                set(c, row, " ", style);
            }
            return;
        }
        set(column, row, cluster, style);
        if (width == 2) {
            set(column + 1, row, "", style);
        }
    }

    private void set(int column, int row, String cluster, CellStyle style) {
        int at = row * size.columns() + column;
        if (clusters[at].isEmpty()) {
            if (!cluster.isEmpty()) {
                clusters[at - 1] = " ";
            }
        } else if (column + 1 < size.columns() && clusters[at + 1].isEmpty()) {
            clusters[at + 1] = " ";
        }
        clusters[at] = cluster;
        styles[at] = style;
    }
}
