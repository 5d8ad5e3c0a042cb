package org.lectern.importing.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Titles between equal runs of signs, as converters and wikis write headings: {@code ***** Title *****}, {@code == Title ==}.
 * They are the text's own mark-up, so they need no blank lines around them, and the length of the run is the rank.
 *
 * @param counts how many signs each rank has, the highest first
 */
record SignedHeads(char sign, List<Integer> counts) {
    private static final String SIGNS = "*=";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_LINES = 4;
    private static final int FEWEST = 2;

    /** The signs that a text marks its titles with; null where it doesn't. */
    static @Nullable SignedHeads found(List<PrintedLine> lines) {
        for (int s = 0; s < SIGNS.length(); s++) {
            char sign = SIGNS.charAt(s);
            TreeSet<Integer> counts = new TreeSet<>();
            int heads = 0;
            for (int i = 0; i < lines.size(); i++) {
                int count = run(lines.get(i).text(), sign);
                if (count >= SHORTEST && end(lines, i, sign, count) >= 0) {
                    counts.add(count);
                    heads++;
                }
            }
            if (heads >= FEWEST) {
                // A converter sets the more stars the higher the rank, a wiki the fewer equals signs.
                return new SignedHeads(sign, List.copyOf(sign == '*' ? counts.descendingSet() : counts));
            }
        }
        return null;
    }

    /** The lines with each title on one line of its own between blank ones, its signs kept. */
    List<PrintedLine> apart(List<PrintedLine> lines) {
        List<PrintedLine> apart = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            int count = run(lines.get(i).text(), sign);
            int end = count >= SHORTEST ? end(lines, i, sign, count) : -1;
            if (end < 0) {
                apart.add(lines.get(i));
                continue;
            }
            StringBuilder title = new StringBuilder(lines.get(i).text());
            for (int k = i + 1; k <= end; k++) {
                title.append(' ').append(lines.get(k).text());
            }
            if (!apart.isEmpty() && !apart.getLast().blank()) {
                apart.add(PrintedLine.BLANK);
            }
            apart.add(new PrintedLine(title.toString(), 0));
            if (end + 1 < lines.size() && !lines.get(end + 1).blank()) {
                apart.add(PrintedLine.BLANK);
            }
            i = end;
        }
        return apart;
    }

    /** The rank of a title that stands on a line of its own, from 1; 0 where the line is none. */
    int level(String line) {
        int count = run(line, sign);
        return count >= SHORTEST && end(List.of(new PrintedLine(line, 0)), 0, sign, count) == 0
                ? Math.max(1, counts.indexOf(count) + 1)
                : 0;
    }

    /** The title without its signs. */
    String title(String line) {
        int count = run(line, sign);
        return line.substring(count, line.length() - count).strip();
    }

    /** How many signs the line begins with, a space and a letter or digit behind them; else 0. */
    private static int run(String text, char sign) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == sign) {
            count++;
        }
        boolean spaced = count >= SHORTEST
                && count <= LONGEST
                && count + 1 < text.length()
                && text.charAt(count) == ' '
                && text.charAt(count + 1) != sign;
        return spaced ? count : 0;
    }

    /** The line on which the title that begins at {@code from} ends; -1 where it is none. */
    private static int end(List<PrintedLine> lines, int from, char sign, int count) {
        int length = 0;
        for (int i = from; i < Math.min(lines.size(), from + MOST_LINES); i++) {
            String text = lines.get(i).text();
            length += text.length();
            if (text.isEmpty() || length > LONGEST_TITLE || (i > from && run(text, sign) > 0)) {
                return -1;
            }
            int signs = 0;
            while (signs < text.length() && text.charAt(text.length() - 1 - signs) == sign) {
                signs++;
            }
            if (signs > 0 || text.indexOf(String.valueOf(sign).repeat(SHORTEST), count) >= 0) {
                boolean closed = signs == count
                        && text.length() > (i == from ? count * 2 + 1 : count)
                        && text.charAt(text.length() - 1 - count) == ' ';
                return closed && !frame(lines.get(from).text()) ? i : -1;
            }
        }
        return -1;
    }

    /** A library's own lines around a book are no titles. */
    private static boolean frame(String line) {
        String bare = line.replace("*", "").strip();
        return bare.regionMatches(true, 0, "start of", 0, 8) || bare.regionMatches(true, 0, "end of", 0, 6);
    }
}
