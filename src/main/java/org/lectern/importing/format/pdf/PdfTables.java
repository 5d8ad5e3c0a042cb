package org.lectern.importing.format.pdf;

import java.util.ArrayList;
import java.util.List;
import org.lectern.importing.lines.Markers;

/**
 * Tables: lines one below the other whose pieces stand below each other, at their left, their right or in their middle. A row's
 * cells stay together; a line that only goes on with cells of the row above it belongs to that row.
 */
final class PdfTables {
    private static final int FEWEST_ROWS = 3;
    /** So many cells a row are a table even of two rows. */
    private static final int MANY = 3;

    private static final double BELOW = 3;
    private static final double GAP = 0.9;
    private static final double MOST_APART = 3.2;
    private static final double GOES_ON = 1.35;
    private static final int LONGEST_CELL = 40;
    private static final String BETWEEN = " · ";

    private final List<PdfLine> page;
    private final List<PdfLine> found = new ArrayList<>();

    private PdfTables(List<PdfLine> page) {
        this.page = page;
    }

    /** The page's lines, those of its tables as rows; no other line has cells any more. */
    static List<PdfLine> found(List<PdfLine> page) {
        PdfTables tables = new PdfTables(page);
        int at = 0;
        while (at < page.size()) {
            int to = tables.end(at);
            List<PdfLine> rows = tables.rows(at, to);
            if (table(rows)) {
                rows.forEach(row -> tables.found.add(row.saying(words(row.cells()))));
            } else {
                page.subList(at, to).forEach(line -> tables.found.add(line.celled(List.of())));
            }
            at = to;
        }
        return tables.found;
    }

    private static String words(List<PdfLine.Cell> cells) {
        return String.join(BETWEEN, cells.stream().map(PdfLine.Cell::text).toList());
    }

    /** The end of the lines from here that may be one table; the next line where this is none. */
    private int end(int from) {
        int to = from + 1;
        List<PdfLine.Cell> row = cells(page.get(from));
        while (row.size() > 1 && to < page.size()) {
            PdfLine line = page.get(to);
            List<PdfLine.Cell> next = cells(line);
            boolean near = line.column() == page.get(to - 1).column()
                    && line.y() > page.get(to - 1).y()
                    && line.y() - page.get(to - 1).y() <= line.size() * MOST_APART;
            boolean below = (next.size() > 1 && aligned(row, next)) || goesOn(row, page.get(to - 1), line);
            if (!near || !below) {
                break;
            }
            row = next.size() >= row.size() ? next : row;
            to++;
        }
        return to;
    }

    private List<PdfLine> rows(int from, int to) {
        List<PdfLine> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            PdfLine line = page.get(i);
            List<PdfLine.Cell> cells = cells(line);
            if (!rows.isEmpty() && goesOn(rows.getLast().cells(), page.get(i - 1), line)) {
                rows.set(
                        rows.size() - 1,
                        rows.getLast().celled(longer(rows.getLast().cells(), cells)));
            } else {
                rows.add(line.celled(cells));
            }
        }
        return rows;
    }

    /** Whether a line right below a row has only further lines of its cells, and none of its first. */
    private static boolean goesOn(List<PdfLine.Cell> row, PdfLine before, PdfLine line) {
        List<PdfLine.Cell> cells = cells(line);
        return line.y() - before.y() <= line.size() * GOES_ON
                && cells.size() < row.size()
                && cells.stream().allMatch(cell -> place(row, cell) > 0);
    }

    private static int place(List<PdfLine.Cell> row, PdfLine.Cell cell) {
        for (int i = 0; i < row.size(); i++) {
            if (Math.abs(row.get(i).x() - cell.x()) <= BELOW) {
                return i;
            }
        }
        return -1;
    }

    private static List<PdfLine.Cell> longer(List<PdfLine.Cell> row, List<PdfLine.Cell> more) {
        List<PdfLine.Cell> cells = new ArrayList<>(row);
        for (PdfLine.Cell cell : more) {
            int at = place(row, cell);
            PdfLine.Cell above = cells.get(at);
            cells.set(
                    at,
                    new PdfLine.Cell(
                            above.text() + " " + cell.text(), above.x(), Math.max(above.right(), cell.right())));
        }
        return cells;
    }

    /** Its pieces, those that only a wide space of a justified line parts as one. */
    private static List<PdfLine.Cell> cells(PdfLine line) {
        List<PdfLine.Cell> cells = new ArrayList<>();
        for (PdfLine.Cell cell : line.pieces()) {
            PdfLine.Cell last = cells.isEmpty() ? null : cells.getLast();
            if (last != null && cell.x() - last.right() < line.size() * GAP) {
                cells.set(cells.size() - 1, new PdfLine.Cell(last.text() + " " + cell.text(), last.x(), cell.right()));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static boolean aligned(List<PdfLine.Cell> row, List<PdfLine.Cell> next) {
        List<PdfLine.Cell> fewer = row.size() <= next.size() ? row : next;
        List<PdfLine.Cell> more = row.size() <= next.size() ? next : row;
        long same = fewer.stream()
                .filter(cell -> more.stream().anyMatch(other -> aligned(cell, other)))
                .count();
        return same * 10 >= fewer.size() * 6L && more.size() <= fewer.size() * 2;
    }

    private static boolean aligned(PdfLine.Cell one, PdfLine.Cell other) {
        double middle = Math.abs(one.x() + one.right() - other.x() - other.right()) / 2;
        return Math.abs(one.x() - other.x()) <= BELOW
                || Math.abs(one.right() - other.right()) <= BELOW
                || middle <= BELOW;
    }

    /** Rows enough, of short cells, that are no list's numbers and items. */
    private static boolean table(List<PdfLine> rows) {
        if (rows.size() < 2) {
            return false;
        }
        List<List<PdfLine.Cell>> cells = rows.stream().map(PdfLine::cells).toList();
        int fewest = cells.stream().mapToInt(List::size).min().orElse(0);
        long all = cells.stream().mapToLong(List::size).sum();
        long letters = cells.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.text().length())
                .sum();
        boolean list = cells.stream().allMatch(row -> row.size() == 2)
                && cells.stream()
                                        .filter(row ->
                                                Markers.item(row.getFirst().text() + " x"))
                                        .count()
                                * 2
                        > rows.size();
        return fewest > 1 && (rows.size() >= FEWEST_ROWS || fewest >= MANY) && letters <= all * LONGEST_CELL && !list;
    }
}
