package org.lectern.handout.format;

import java.util.List;
import java.util.Locale;
import org.lectern.handout.sheet.SheetPiece;

/** Charts in HTML: a picture for the screen, boxes for setting in type, and the data in words below either. */
final class Charts {
    /** Units of the picture, of which a bar's place takes {@link #STEP}. */
    private static final int STEP = 10;

    private static final int BAR = 7;
    private static final int HEIGHT = 40;
    /** How high a bar is on paper, in millimetres, and how many stand in a row. */
    private static final double MILLIMETRES = 6;

    private static final int ROW = 40;
    /** From one bar on paper to the next, in millimetres. */
    private static final double PITCH = 3;

    private Charts() {}

    /** @param id tells this picture from the page's others */
    static void screen(StringBuilder page, SheetPiece.Chart chart, String id) {
        int width = Math.max(1, chart.up().size()) * STEP;
        int height = chart.down().isEmpty() ? HEIGHT : 2 * HEIGHT;
        String name = HtmlWriter.escaped(chart.label());
        String words = HtmlWriter.escaped(chart.words());
        page.append("<div class=\"chart\"><p class=\"label\">").append(name).append("</p>\n");
        page.append(
                "<svg role=\"img\" aria-labelledby=\"%1$s-name %1$s-data\" width=\"%2$d\" height=\"%3$d\" viewBox=\"0 0 %2$d %3$d\" preserveAspectRatio=\"none\">"
                        .formatted(id, width, height));
        page.append("<title id=\"%s-name\">%s</title><desc id=\"%s-data\">%s</desc>".formatted(id, name, id, words));
        for (int i = 0; i < chart.up().size(); i++) {
            int up = chart.up().get(i) * (HEIGHT - 1) / chart.most();
            page.append(rectangle(i, HEIGHT - up, up, "currentColor"));
        }
        for (int i = 0; i < chart.down().size(); i++) {
            page.append(rectangle(i, HEIGHT, chart.down().get(i) * (HEIGHT - 1) / chart.most(), "none"));
        }
        page.append("<path d=\"M0 %1$d H%2$d\" stroke=\"currentColor\"/></svg>".formatted(HEIGHT, width));
        page.append("\n<p class=\"data\">").append(words).append("</p></div>\n");
    }

    private static String rectangle(int index, int y, int height, String fill) {
        return height == 0
                ? ""
                : "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"currentColor\"/>"
                        .formatted(index * STEP + 1, y, BAR, height, fill);
    }

    static void paper(StringBuilder page, SheetPiece.Chart chart) {
        page.append("<div class=\"chart\"><p class=\"label\">")
                .append(HtmlWriter.escaped(chart.label()))
                .append("</p>\n");
        for (int from = 0; from < chart.up().size(); from += ROW) {
            int to = Math.min(from + ROW, chart.up().size());
            bars(page, "up", chart.up().subList(from, to), chart.most());
            if (!chart.down().isEmpty()) {
                bars(
                        page,
                        "down",
                        chart.down().subList(from, Math.min(to, chart.down().size())),
                        chart.most());
            }
        }
        page.append("<p class=\"data\">")
                .append(HtmlWriter.escaped(chart.words()))
                .append("</p></div>\n");
    }

    private static void bars(StringBuilder page, String side, List<Integer> bars, int most) {
        page.append("<div class=\"bars ").append(side).append("\">");
        for (int i = 0; i < bars.size(); i++) {
            double height = bars.get(i) * MILLIMETRES / most;
            if (height > 0) {
                page.append(String.format(
                        Locale.ROOT,
                        "<span class=\"bar\" style=\"left:%.1fmm;top:%.1fmm;height:%.1fmm\"></span>",
                        i * PITCH,
                        side.equals("up") ? MILLIMETRES - height : 0,
                        height));
            }
        }
        page.append("</div>\n");
    }
}
