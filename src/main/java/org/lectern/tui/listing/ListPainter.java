package org.lectern.tui.listing;

import java.util.ArrayList;
import java.util.List;
import org.lectern.text.DisplayWidth;
import org.lectern.text.LineBreaker;
import org.lectern.text.TextLine;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Event;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;

/** Paints a list: headings of groups, a row each, and below, where there is room, the chosen one in full. */
public final class ListPainter {
    private static final int DETAIL_LEAST = 12;

    private ListPainter() {}

    /** A line of the list: a group's heading, or a row. */
    private record Painted(String heading, int row) {}

    /**
     * @param lead columns for what stands first in each row
     * @param empty what to say where there is no row
     */
    public static <T> void paint(Listing<T> listing, Canvas canvas, int lead, String empty) {
        if (listing.rows().isEmpty()) {
            String none = listing.filter().isEmpty() ? empty : "nothing here has " + listing.filter();
            int row = 0;
            for (TextLine line : LineBreaker.wrap(none, Math.max(2, canvas.columns() - 3))) {
                canvas.put(1, row++, line.of(none), ScreenRole.DIM);
            }
            canvas.cursor(1, 0);
            return;
        }
        List<String> detail =
                canvas.rows() < DETAIL_LEAST ? List.of() : detail(listing, canvas.columns(), canvas.rows());
        int height = canvas.rows() - (detail.isEmpty() ? 0 : detail.size() + 1);
        rows(listing, canvas.part(0, 0, canvas.columns(), height), lead);
        if (!detail.isEmpty()) {
            canvas.rule(height);
            for (int i = 0; i < detail.size(); i++) {
                canvas.put(2, height + 1 + i, detail.get(i), ScreenRole.TEXT);
            }
        }
    }

    private static <T> List<String> detail(Listing<T> listing, int columns, int rows) {
        List<String> lines = new ArrayList<>();
        int most = rows / 3;
        for (String paragraph : listing.rows().get(listing.at()).detail().split("\n", -1)) {
            for (TextLine line : LineBreaker.wrap(paragraph, Math.clamp(columns - 4L, 2, 90))) {
                if (!paragraph.isEmpty()) {
                    lines.add(line.of(paragraph));
                }
            }
        }
        return lines.size() > most ? shortened(lines, most) : lines;
    }

    private static List<String> shortened(List<String> lines, int most) {
        List<String> left = new ArrayList<>(lines.subList(0, most));
        left.set(most - 1, left.getLast() + " …");
        return left;
    }

    /**
     * The list after a press of the mouse or a turn of its wheel; as it is where no row is below the mouse.
     *
     * @param columns and {@code rows} of the canvas that the list is painted on
     */
    public static <T> Listing<T> pointed(Listing<T> listing, Event.Mouse mouse, int columns, int rows) {
        if (mouse.gesture() != Event.Mouse.Gesture.PRESS || mouse.clicks() > 1) {
            return listing.wheeled(mouse);
        }
        int row = rowAt(listing, mouse.row(), columns, rows);
        return row < 0 ? listing : listing.to(row);
    }

    private static <T> int rowAt(Listing<T> listing, int row, int columns, int rows) {
        if (listing.rows().isEmpty()) {
            return -1;
        }
        int detail = rows < DETAIL_LEAST ? 0 : detail(listing, columns, rows).size();
        int height = rows - (detail == 0 ? 0 : detail + 1);
        List<Painted> lines = lines(listing);
        int at = top(lines, listing.at(), height) + row;
        return row >= 0 && row < height && at < lines.size() ? lines.get(at).row() : -1;
    }

    /** The list's lines: groups' headings, a blank before each but the first, and rows. */
    private static <T> List<Painted> lines(Listing<T> listing) {
        List<Painted> lines = new ArrayList<>();
        String group = "";
        for (int i = 0; i < listing.rows().size(); i++) {
            String of = listing.rows().get(i).group();
            if (!of.equals(group)) {
                if (!lines.isEmpty()) {
                    lines.add(new Painted("", -1));
                }
                lines.add(new Painted(of, -1));
                group = of;
            }
            lines.add(new Painted("", i));
        }
        return lines;
    }

    /** The first line in view: what is chosen stands in the middle. */
    private static int top(List<Painted> lines, int row, int height) {
        return Math.clamp((long) chosen(lines, row) - height / 2, 0, Math.max(0, lines.size() - height));
    }

    private static int chosen(List<Painted> lines, int row) {
        return Math.max(0, lines.stream().map(Painted::row).toList().indexOf(row));
    }

    private static <T> void rows(Listing<T> listing, Canvas canvas, int lead) {
        List<Painted> lines = lines(listing);
        int top = top(lines, listing.at(), canvas.rows());
        for (int row = 0; row < canvas.rows() && top + row < lines.size(); row++) {
            Painted line = lines.get(top + row);
            if (line.row() < 0) {
                canvas.put(
                        1,
                        row,
                        Cells.clip(line.heading(), canvas.columns() - 2),
                        CellStyle.of(ScreenRole.HEADING).inBold());
            } else {
                row(canvas, row, listing.rows().get(line.row()), line.row() == listing.at(), lead);
            }
        }
        canvas.cursor(1, chosen(lines, listing.at()) - top);
    }

    private static <T> void row(Canvas canvas, int row, Row<T> shown, boolean chosen, int lead) {
        CellStyle style = chosen ? CellStyle.of(ScreenRole.CURRENT).inBold() : CellStyle.of(ScreenRole.TEXT);
        canvas.put(1, row, chosen ? "▸" : " ", ScreenRole.CURRENT);
        canvas.put(3, row, Cells.clip(shown.lead(), lead), ScreenRole.DIM);
        int column = 3 + lead + 1;
        int room = canvas.columns() - column - 1;
        int right = room >= 46 ? Math.min(DisplayWidth.of(shown.right()), room / 3) : 0;
        String text = shown.text().replace('\n', ' ');
        String plain = text.replace("\u0002", "").replace("\u0003", "");
        int width = right == 0 ? room : room - right - 2;
        canvas.put(column, row, Cells.clip(plain, width), style);
        lit(canvas, row, column, width, text);
        canvas.put(canvas.columns() - 1 - right, row, Cells.clip(shown.right(), right), ScreenRole.DIM);
    }

    private static void lit(Canvas canvas, int row, int column, int width, String text) {
        int at = 0;
        for (int start = text.indexOf('\u0002'); start >= 0; start = text.indexOf('\u0002', start + 1)) {
            int end = text.indexOf('\u0003', start);
            if (end < 0) {
                return;
            }
            String before = text.substring(0, start).replace("\u0002", "").replace("\u0003", "");
            at = column + DisplayWidth.of(before);
            int to = at + DisplayWidth.of(text.substring(start + 1, end));
            canvas.restyle(at, Math.min(to, column + width), row, CellStyle.of(ScreenRole.HIT));
        }
    }
}
