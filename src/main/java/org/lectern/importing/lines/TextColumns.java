package org.lectern.importing.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts two columns that a text shows side by side, as converters keep the layout of a page, one below the other. A page has
 * columns where nearly all its lines leave the same gap free and most have words on both sides of it; a line across the gap
 * ends the columns above it and begins new ones.
 */
public final class TextColumns {
    private static final int FEWEST_LINES = 12;
    private static final int NARROWEST = 20;
    private static final int WIDEST = 240;
    private static final int GAP = 2;

    private TextColumns() {}

    /** The pages, each column after the other; as they come where a good part has none. */
    public static List<String> read(List<String> pages) {
        List<String> read = new ArrayList<>();
        int filled = 0;
        int columns = 0;
        for (String page : pages) {
            List<String> lines = List.of(page.split("\n", -1));
            int gap = gap(lines);
            filled += page.isBlank() ? 0 : 1;
            columns += gap > 0 ? 1 : 0;
            read.add(gap > 0 ? String.join("\n", parted(lines, gap)) : page);
        }
        return columns * 3 >= filled ? read : pages;
    }

    /** The column at which the right side begins; 0 where there is none. */
    private static int gap(List<String> lines) {
        int width = 0;
        int filled = 0;
        for (String line : lines) {
            width = Math.max(width, line.length());
            filled += line.isBlank() ? 0 : 1;
        }
        if (filled < FEWEST_LINES || width > WIDEST) {
            return 0;
        }
        int best = 0;
        int most = 0;
        for (int at = NARROWEST; at < width - NARROWEST; at++) {
            int free = 0;
            int both = 0;
            int starts = 0;
            int letters = 0;
            for (String line : lines) {
                boolean open = !line.isBlank() && free(line, at);
                boolean right = open && line.length() > at;
                free += open ? 1 : 0;
                both += right && !line.substring(0, at).isBlank() ? 1 : 0;
                starts += right && line.charAt(at) != ' ' ? 1 : 0;
                letters += right ? line.length() - at : 0;
            }
            boolean parts = free * 10 >= filled * 9 && both * 2 >= filled && letters >= both * NARROWEST;
            if (parts && starts > most) {
                best = at;
                most = starts;
            }
        }
        return best;
    }

    private static boolean free(String line, int at) {
        for (int i = at - GAP; i < Math.min(at, line.length()); i++) {
            if (line.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private static List<String> parted(List<String> lines, int at) {
        List<String> parted = new ArrayList<>();
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (String line : lines) {
            if (free(line, at) && !number(line)) {
                left.add(line.substring(0, Math.min(at, line.length())).stripTrailing());
                right.add(line.length() > at ? line.substring(at) : "");
            } else {
                flush(parted, left, right);
                parted.add(line);
            }
        }
        flush(parted, left, right);
        return parted;
    }

    /** The number of a page stands below its columns. */
    private static boolean number(String line) {
        String bare = line.strip();
        return !bare.isEmpty() && bare.length() <= 4 && bare.chars().allMatch(Character::isDigit);
    }

    private static void flush(List<String> parted, List<String> left, List<String> right) {
        while (!left.isEmpty() && left.getLast().isEmpty()) {
            left.removeLast();
        }
        parted.addAll(left);
        parted.addAll(right);
        left.clear();
        right.clear();
    }
}
