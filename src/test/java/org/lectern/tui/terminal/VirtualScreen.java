package org.lectern.tui.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lectern.text.DisplayWidth;
import org.lectern.text.Graphemes;
import org.lectern.tui.Size;

/**
 * A terminal in memory: takes what a program sends and keeps what a person would see. Knows what Lectern sends and a
 * shell's simple output; anything else is an error, so that nothing is sent that nobody thought of. For one thread.
 */
public final class VirtualScreen {
    private static final char ESCAPE = 0x1B;

    private final ToIntFunction<String> widths;
    private final Set<Integer> modes = new TreeSet<>(Set.of(7, 25));
    private final StringBuilder pending = new StringBuilder();
    private Size size;
    private String[][] clusters;
    private String[][] inks;
    private String ink = "";
    private int column;
    private int row;
    private int cellsWritten;
    private int cleared;
    private String beforeCleared = "";
    private boolean textGoesOn;
    private String lastPut = "";
    private int lastColumn;
    private int lastRow;
    private String clipboard = "";
    private @Nullable VirtualScreen main;

    public VirtualScreen(Size size) {
        this(size, DisplayWidth::ofCluster);
    }

    /** A terminal with its own opinion on how wide clusters are. */
    VirtualScreen(Size size, ToIntFunction<String> widths) {
        this.size = size;
        this.widths = widths;
        this.clusters = blank(size, " ");
        this.inks = blank(size, "");
    }

    /** Takes what was sent, in any pieces. */
    public void accept(String sent) {
        pending.append(sent);
        int at = 0;
        while (at < pending.length()) {
            boolean text = pending.charAt(at) >= ' ';
            int end = take(at);
            if (end < 0) {
                break;
            }
            at = end;
            textGoesOn = text && at == pending.length();
        }
        pending.delete(0, at);
    }

    /** What the terminal shows, a line a row, without trailing spaces. */
    public List<String> rows() {
        return Arrays.stream(clusters)
                .map(cells -> String.join("", cells).stripTrailing())
                .toList();
    }

    public String text() {
        return String.join("\n", rows());
    }

    public String cluster(int atColumn, int atRow) {
        return clusters[atRow][atColumn];
    }

    /** The attributes of a cell as they were sent, such as {@code 1;31}; empty for none. */
    public String ink(int atColumn, int atRow) {
        return inks[atRow][atColumn];
    }

    public int cursorColumn() {
        return column;
    }

    public int cursorRow() {
        return row;
    }

    /** Whether a private mode is on: 25 cursor, 1049 alternate screen, 2004 bracketed paste, 1006 mouse. */
    public boolean mode(int number) {
        return modes.contains(number);
    }

    /** What was last put on the clipboard, in Base64. */
    public String clipboard() {
        return clipboard;
    }

    /** How often it was cleared whole, which is once for each picture after {@code Ctrl-l}. */
    public int cleared() {
        return cleared;
    }

    /** What it showed when it was last cleared whole. */
    public String beforeCleared() {
        return beforeCleared;
    }

    /** How many cells were written since the beginning. */
    int cellsWritten() {
        return cellsWritten;
    }

    public void resize(Size to) {
        String[][] oldClusters = clusters;
        String[][] oldInks = inks;
        clusters = blank(to, " ");
        inks = blank(to, "");
        for (int r = 0; r < Math.min(to.rows(), size.rows()); r++) {
            int shared = Math.min(to.columns(), size.columns());
            System.arraycopy(oldClusters[r], 0, clusters[r], 0, shared);
            System.arraycopy(oldInks[r], 0, inks[r], 0, shared);
        }
        size = to;
        column = Math.min(column, to.columns() - 1);
        row = Math.min(row, to.rows() - 1);
    }

    private int take(int at) {
        char c = pending.charAt(at);
        if (c == ESCAPE) {
            return escape(at);
        }
        if (c < ' ') {
            control(c);
            return at + 1;
        }
        int end = at;
        while (end < pending.length() && pending.charAt(end) >= ' ') {
            end++;
        }
        String run = pending.substring(at, end);
        int known = 0;
        if (textGoesOn && Graphemes.next(lastPut + run, 0) > lastPut.length()) {
            // What came before ended in the middle of a cluster.
            known = Graphemes.next(lastPut + run, 0) - lastPut.length();
            column = lastColumn;
            row = lastRow;
            put(lastPut + run.substring(0, known));
        }
        for (String cluster : Graphemes.of(run.substring(known))) {
            put(cluster);
        }
        return end;
    }

    private void control(char c) {
        switch (c) {
            case '\r' -> column = 0;
            case '\n' -> lineFeed();
            case '\b' -> column = Math.max(0, column - 1);
            case '\t' -> column = Math.min(size.columns() - 1, (column / 8 + 1) * 8);
            case 0x07 -> {}
            default -> throw new IllegalArgumentException("control " + (int) c);
        }
    }

    private void lineFeed() {
        if (row + 1 < size.rows()) {
            row++;
            return;
        }
        System.arraycopy(clusters, 1, clusters, 0, row);
        System.arraycopy(inks, 1, inks, 0, row);
        clusters[row] = blank(new Size(size.columns(), 1), " ")[0];
        inks[row] = blank(new Size(size.columns(), 1), "")[0];
    }

    private void put(String cluster) {
        int width = widths.applyAsInt(cluster);
        if (width == 0) {
            lastPut += cluster;
            if (column > 0) {
                clusters[row][column - 1] += cluster;
            }
            return;
        }
        if (column + width > size.columns()) {
            if (mode(7)) {
                column = 0;
                lineFeed();
            } else {
                column = size.columns() - width;
            }
        }
        lastPut = cluster;
        lastColumn = column;
        lastRow = row;
        set(column, cluster);
        if (width == 2) {
            set(column + 1, "");
        }
        column += width;
        if (!mode(7)) {
            column = Math.min(column, size.columns() - 1);
        }
    }

    private void set(int at, String cluster) {
        String[] cells = clusters[row];
        if (cells[at].isEmpty() && at > 0 && !cluster.isEmpty()) {
            cells[at - 1] = " ";
        }
        if (at + 1 < size.columns() && cells[at + 1].isEmpty()) {
            cells[at + 1] = " ";
        }
        cells[at] = cluster;
        inks[row][at] = ink;
        cellsWritten++;
    }

    private int escape(int at) {
        if (at + 1 >= pending.length()) {
            return -1;
        }
        char kind = pending.charAt(at + 1);
        return switch (kind) {
            case '[' -> controlSequence(at);
            case ']' -> systemCommand(at);
            case '(' -> at + 2 < pending.length() ? at + 3 : -1;
            case '=', '>', '7', '8' -> at + 2;
            default -> throw new IllegalArgumentException("escape " + kind);
        };
    }

    private int systemCommand(int at) {
        int bell = pending.indexOf("\u0007", at);
        int string = pending.indexOf("\u001b\\", at);
        if (bell < 0 && string < 0) {
            return -1;
        }
        boolean byBell = string < 0 || (bell >= 0 && bell < string);
        int end = byBell ? bell : string;
        String body = pending.substring(at + 2, end);
        if (body.startsWith("52;c;")) {
            clipboard = body.substring(5);
        }
        return end + (byBell ? 1 : 2);
    }

    private int controlSequence(int at) {
        int end = at + 2;
        while (end < pending.length() && pending.charAt(end) < 0x40) {
            end++;
        }
        if (end == pending.length()) {
            return -1;
        }
        String parameters = pending.substring(at + 2, end);
        run(pending.charAt(end), parameters);
        return end + 1;
    }

    private void run(char command, String parameters) {
        switch (command) {
            case 'm' -> attributes(parameters);
            case 'H' -> {
                row = clamp(parameter(parameters, 0, 1) - 1, size.rows());
                column = clamp(parameter(parameters, 1, 1) - 1, size.columns());
            }
            case 'G' -> column = clamp(parameter(parameters, 0, 1) - 1, size.columns());
            case 'A' -> row = clamp(row - parameter(parameters, 0, 1), size.rows());
            case 'B' -> row = clamp(row + parameter(parameters, 0, 1), size.rows());
            case 'C' -> column = clamp(column + parameter(parameters, 0, 1), size.columns());
            case 'D' -> column = clamp(column - parameter(parameters, 0, 1), size.columns());
            case 'K' -> erase(row, parameter(parameters, 0, 0) == 0 ? column : 0, size.columns());
            case 'J' -> {
                boolean all = parameter(parameters, 0, 0) == 2;
                if (all) {
                    beforeCleared = text();
                    cleared++;
                }
                erase(row, all ? 0 : column, size.columns());
                for (int r = all ? 0 : row + 1; r < size.rows(); r++) {
                    erase(r, 0, size.columns());
                }
            }
            case 'P' -> deleteCharacters(parameter(parameters, 0, 1));
            case 'h', 'l' -> setModes(parameters, command == 'h');
            default -> throw new IllegalArgumentException("sequence ESC[" + parameters + command);
        }
    }

    private void attributes(String parameters) {
        String rest = parameters.equals("0") ? "" : parameters.startsWith("0;") ? parameters.substring(2) : null;
        if (parameters.isEmpty()) {
            ink = "";
        } else if (rest != null) {
            ink = rest;
        } else {
            ink = ink.isEmpty() ? parameters : ink + ";" + parameters;
        }
    }

    private void setModes(String parameters, boolean on) {
        for (String number : parameters.replace("?", "").split(";", -1)) {
            int mode = Integer.parseInt(number);
            boolean changed = on ? modes.add(mode) : modes.remove(mode);
            if (mode == 1049 && changed) {
                switchScreen(on);
            }
        }
    }

    /** The alternate screen begins empty; the main one comes back as it was left. */
    private void switchScreen(boolean alternate) {
        if (alternate) {
            main = new VirtualScreen(size, widths);
            main.clusters = clusters;
            main.inks = inks;
            main.column = column;
            main.row = row;
            clusters = blank(size, " ");
            inks = blank(size, "");
        } else if (main != null) {
            main.resize(size);
            clusters = main.clusters;
            inks = main.inks;
            column = main.column;
            row = main.row;
            main = null;
        }
    }

    private void deleteCharacters(int count) {
        List<String> cells = new ArrayList<>(Arrays.asList(clusters[row]));
        for (int i = 0; i < count; i++) {
            cells.remove(column);
            cells.add(" ");
        }
        clusters[row] = cells.toArray(String[]::new);
    }

    private void erase(int atRow, int from, int to) {
        Arrays.fill(clusters[atRow], from, to, " ");
        Arrays.fill(inks[atRow], from, to, "");
    }

    private static int parameter(String parameters, int place, int otherwise) {
        String[] all = parameters.split(";", -1);
        return place < all.length && !all[place].isEmpty() ? Integer.parseInt(all[place]) : otherwise;
    }

    private static int clamp(int value, int limit) {
        return Math.max(0, Math.min(limit - 1, value));
    }

    private static String[][] blank(Size size, String content) {
        String[][] cells = new String[size.rows()][size.columns()];
        for (String[] cellsOfRow : cells) {
            Arrays.fill(cellsOfRow, content);
        }
        return cells;
    }
}
