package org.lectern.cli.run;

import java.util.ArrayList;
import java.util.List;
import org.lectern.text.DisplayWidth;

/** Rows of cells in aligned columns; nothing where there are no rows. Columns that stay empty aren't shown. */
public final class TextTable {
    private static final int GAP = 2;

    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(String... headings) {
        rows.add(List.of(headings));
    }

    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        if (rows.size() == 1) {
            return "";
        }
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        boolean[] used = new boolean[columns];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                String cell = rows.get(row).get(column);
                widths[column] = Math.max(widths[column], DisplayWidth.of(cell));
                used[column] |= row > 0 && !cell.isEmpty();
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                if (used[column]) {
                    String cell = row.get(column);
                    line.append(cell).repeat(' ', widths[column] - DisplayWidth.of(cell) + GAP);
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
