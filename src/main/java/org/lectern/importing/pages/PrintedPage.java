package org.lectern.importing.pages;

import java.util.List;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.lines.PrintedLine;

/**
 * The lines of a page, without blank ones at either end.
 *
 * @param printed the number printed on it, 0 where none is
 */
public record PrintedPage(List<PrintedLine> lines, int printed) {

    public PrintedPage {
        lines = List.copyOf(lines);
    }

    static PrintedPage of(List<PrintedLine> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).blank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).blank()) {
            to--;
        }
        return new PrintedPage(lines.subList(from, to), 0);
    }

    PrintedPage numbered(int number) {
        return new PrintedPage(lines, number);
    }

    public boolean empty() {
        return lines.isEmpty();
    }

    public String first() {
        return lines.getFirst().text();
    }

    public String last() {
        return lines.getLast().text();
    }

    /** Whether its last line is a heading whose text begins on the next page: short, alone, starting with a capital. */
    public boolean endsWithHeading() {
        int last = lines.size() - 1;
        boolean alone = last > 0 && lines.get(last - 1).blank();
        int widest = lines.stream().mapToInt(PrintedLine::length).max().orElse(0);
        return alone
                && last().length() <= widest * 0.7
                && headed(last())
                && Sentences.breaksOff(last())
                && !JoinScore.brokenWord(last())
                && !last().endsWith(",");
    }

    /** Whether it ends within a list of short lines, such as contents or verse: each breaks off, and nothing is cut. */
    boolean endsWithList() {
        int last = lines.size() - 1;
        int widest = lines.stream().mapToInt(PrintedLine::length).max().orElse(0);
        return last >= 2
                && entry(lines.get(last).text(), widest)
                && entry(lines.get(last - 1).text(), widest);
    }

    private static boolean entry(String line, int widest) {
        return !line.isEmpty()
                && headed(line)
                && line.length() <= widest * 0.9
                && Sentences.breaksOff(line)
                && !JoinScore.brokenWord(line);
    }

    /** Whether a sentence that began before ends in it: it closes what it didn't open, or another sentence follows. */
    private static boolean endsSentence(String line) {
        return (line.indexOf('”') >= 0 && line.indexOf('“') < 0)
                || (line.indexOf(')') >= 0 && line.indexOf('(') < 0 && !line.matches("[(\\[]?\\w{1,5}\\).*"))
                || line.endsWith(":")
                || line.matches(".*\\p{Ll}{2}[.?!][)”]? \\p{Lu}.*");
    }

    /** Whether a line begins as headings do: with a capital, a number, or a sign that marks one. */
    private static boolean headed(String line) {
        char first = line.charAt(0);
        return Sentences.startsUpper(line) || Character.isDigit(first) || "§#*_".indexOf(first) >= 0;
    }

    /** Whether it begins with a heading: a short line or two, a blank line, and then text. */
    public boolean startsWithHeading() {
        int end = 0;
        while (end < lines.size() && !lines.get(end).blank()) {
            end++;
        }
        if (end > 3 || end == lines.size() || !headed(first())) {
            return false;
        }
        return lines.subList(0, end).stream().allMatch(line -> line.length() < 70 && !endsSentence(line.text()))
                && Sentences.lastSign(lines.get(end - 1).text()) != '.';
    }
}
