package org.lectern.importing.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Titles with a line of signs below them, or with one above and one below, as typewriters set them.
 *
 * @param lines the lines without those of signs, a blank one in the place of each
 * @param levels the titles, each with its rank from 1 by the order in which its sign is first met
 */
record Underlines(List<PrintedLine> lines, Map<String, Integer> levels) {
    private static final String SIGNS = "=-~_^*#";
    private static final int SHORTEST = 3;
    private static final int LONGEST_TITLE = 100;

    static Underlines found(List<PrintedLine> lines) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        StringBuilder seen = new StringBuilder();
        List<PrintedLine> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            boolean boxed = i > 1 && signs(line.text()) && boxed(lines, i - 1, line);
            boolean under = boxed || (i > 0 && signs(line.text()) && titled(lines, i - 1, line));
            if (boxed) {
                kept.set(i - 2, PrintedLine.BLANK);
            }
            if (under) {
                char sign = line.text().charAt(0);
                if (seen.indexOf(String.valueOf(sign)) < 0) {
                    seen.append(sign);
                }
                levels.putIfAbsent(lines.get(i - 1).text(), seen.indexOf(String.valueOf(sign)) + 1);
                kept.add(PrintedLine.BLANK);
            } else {
                kept.add(line);
            }
        }
        return levels.isEmpty() ? new Underlines(lines, Map.of()) : new Underlines(kept, levels);
    }

    private static boolean signs(String text) {
        return text.length() >= SHORTEST
                && SIGNS.indexOf(text.charAt(0)) >= 0
                && text.chars().allMatch(c -> c == text.charAt(0));
    }

    /** A line between two alike. */
    private static boolean boxed(List<PrintedLine> lines, int at, PrintedLine signs) {
        PrintedLine title = lines.get(at);
        return lines.get(at - 1).equals(signs)
                && title.length() <= LONGEST_TITLE
                && title.text().chars().anyMatch(Character::isLetter)
                && (at < 2 || lines.get(at - 2).blank());
    }

    /** A line by itself, nearly as long as the signs below it. */
    private static boolean titled(List<PrintedLine> lines, int at, PrintedLine signs) {
        PrintedLine title = lines.get(at);
        boolean alone = at == 0 || lines.get(at - 1).blank();
        boolean fits = Math.abs(title.length() - signs.length()) <= 1 && at + 2 < lines.size();
        return (alone || fits)
                && !title.blank()
                && !signs(title.text())
                && title.length() <= LONGEST_TITLE
                && title.text().chars().anyMatch(Character::isLetter)
                && Math.abs(title.length() - signs.length()) <= Math.max(2, title.length() * 0.3);
    }
}
