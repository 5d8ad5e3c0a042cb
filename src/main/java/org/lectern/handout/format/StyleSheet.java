package org.lectern.handout.format;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.handout.sheet.Sheet;
import org.lectern.handout.template.Templates;

/**
 * A style sheet that comes with the program.
 *
 * @param files what it is made of; a later one overrides an earlier one
 * @param lineHeight of a ruled line, in millimetres, as the files have it; 0 where there are none
 * @param side of a booklet, how wide the margin at its sides is, in millimetres; 0 where it isn't one
 */
public record StyleSheet(List<String> files, double lineHeight, double side) {
    static final StyleSheet SCREEN = new StyleSheet(List.of("screen.css"), 0, 0);
    static final StyleSheet PAPER = new StyleSheet(List.of("paper.css"), 8.5, 0);
    static final StyleSheet LARGE = new StyleSheet(List.of("paper.css", "large.css"), 13, 0);
    static final StyleSheet BOOKLET = new StyleSheet(List.of("paper.css", "booklet.css"), 8.5, 14);
    public static final StyleSheet READER_SCREEN = new StyleSheet(List.of("screen.css", "reader-screen.css"), 0, 0);
    public static final StyleSheet READER = new StyleSheet(List.of("reader.css"), 0, 0);
    public static final StyleSheet READER_BOOKLET = new StyleSheet(List.of("reader.css", "reader-booklet.css"), 0, 12);

    /** Whether room is short. */
    boolean dense() {
        return lineHeight < 10;
    }

    /** How many letters the line above each page holds, beside what says which edition it is. */
    int runningLetters() {
        return !dense() ? 46 : side == 0 ? 80 : 66;
    }

    /** Whether the attribution has room in the margin below each page; else it is said once, at the end. */
    boolean footHolds(Sheet sheet) {
        int letters = side == 0 ? 95 : 66;
        int lines = !dense() ? 0 : side == 0 ? 4 : 2;
        return sheet.foot().stream()
                        .mapToInt(line -> (line.text().length() + letters - 1) / letters)
                        .sum()
                <= lines;
    }

    public String css(Templates templates, Paper paper) {
        return css(templates) + (side == 0 ? paper.page() : paper.half(side));
    }

    public String css(Templates templates) {
        return files.stream().map(templates::style).collect(Collectors.joining());
    }
}
