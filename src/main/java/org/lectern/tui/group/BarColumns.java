package org.lectern.tui.group;

import java.util.List;
import org.lectern.tui.CellStyle;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.rows.Styled;

/** Amounts as bars a column wide. */
final class BarColumns {
    private static final String LEVELS = "▁▂▃▄▅▆▇█";

    private BarColumns() {}

    /**
     * A bar each; where there are more than columns, the highest of neighbours. None is a point.
     *
     * @param most what the highest bar stands for
     */
    static Styled of(List<Integer> amounts, int most, int columns) {
        Styled row = Styled.EMPTY;
        int bars = Math.min(amounts.size(), Math.max(1, columns));
        for (int bar = 0; bar < bars; bar++) {
            int from = (int) ((long) bar * amounts.size() / bars);
            int to = Math.max(from + 1, (int) ((long) (bar + 1) * amounts.size() / bars));
            int amount =
                    amounts.subList(from, to).stream().mapToInt(n -> n).max().orElse(0);
            row = amount == 0
                    ? row.and("·", ScreenRole.DIM)
                    : row.and(level(amount, Math.max(1, most)), CellStyle.of(ScreenRole.MARK));
        }
        return row;
    }

    private static String level(int amount, int most) {
        int level = Math.clamp(((long) amount * LEVELS.length() + most - 1) / most, 1, LEVELS.length());
        return LEVELS.substring(level - 1, level);
    }
}
