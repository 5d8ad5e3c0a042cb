package org.lectern.handout.format;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.handout.sheet.SheetPiece;

/** A chart as characters, a bar each; where it has two sides, one row after the other. */
final class TextChart {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";

    private TextChart() {}

    static String of(SheetPiece.Chart chart) {
        String up = row(chart.up(), chart.most());
        return chart.down().isEmpty() ? up : "+ " + up + " − " + row(chart.down(), chart.most());
    }

    private static String row(List<Integer> bars, int most) {
        int highest = BLOCKS.length() - 1;
        return bars.stream()
                .map(bar -> String.valueOf(BLOCKS.charAt(Math.min(highest, (bar * highest + most - 1) / most))))
                .collect(Collectors.joining());
    }
}
