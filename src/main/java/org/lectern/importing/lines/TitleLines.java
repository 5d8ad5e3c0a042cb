package org.lectern.importing.lines;

import java.util.List;
import java.util.Locale;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.Written;

/** Which of a stanza's first lines are a title: by where they break, how they are set, and how they are counted. */
final class TitleLines {
    private static final int SHORT = 62;
    private static final int FAR = 8;
    private static final double EARLY = 0.6;

    private TitleLines() {}

    /** Whether the first line stands far in, in the middle or at the right, above text at the margin. */
    static boolean setInTitle(List<PrintedLine> lines) {
        PrintedLine first = lines.getFirst();
        return lines.size() > 1
                && first.indent() >= lines.get(1).indent() + FAR
                && first.length() <= SHORT
                && Sentences.lastSign(first.text()) != '.'
                && !Markers.item(first.text())
                && !Sentences.startsLower(lines.get(1).text())
                && lines.get(1).length() > first.length();
    }

    /** A chapter's number on one line and its title on the next. */
    static boolean numberAbove(List<PrintedLine> lines) {
        Numbering number = Numbering.of(lines.getFirst().text());
        return lines.size() <= 3
                && !number.word().isEmpty()
                && number.rest().isEmpty()
                && lines.stream().allMatch(line -> line.length() <= SHORT && Sentences.lastSign(line.text()) != '.');
    }

    /** Two or three lines that are one title: wrapped by hand, no sentence, each but the last reaching on. */
    static boolean titleLines(List<PrintedLine> lines, Width width) {
        if (!width.wrapped() || lines.size() > 3) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean ends = Sentences.lastSign(text) == '.' || Sentences.lastSign(text) == ',';
            if (ends
                    || text.length() > width.columns()
                    || text.toLowerCase(Locale.ROOT).startsWith("by ")) {
                return false;
            }
        }
        return lines.getFirst().length() >= width.columns() * 0.45
                && lines.getLast().length() <= lines.getFirst().length() * 1.2;
    }

    /** Whether a line that no sentence ends was left with room for much more, above one that is full: so it is a title. */
    static boolean brokenEarly(PrintedLine line, PrintedLine next, Width width, boolean first) {
        boolean cased = Written.of(line.text()) == Written.TITLE && Written.of(next.text()) == Written.SENTENCE;
        double most = cased ? 0.85 : first ? 0.7 : 0.6;
        return width.wrapped()
                && line.indent() + line.length() <= width.columns() * most
                && endsAsTitle(line.text().charAt(line.length() - 1))
                && Sentences.startsUpper(line.text())
                && Sentences.startsUpper(next.text())
                && Sentences.tokens(line.text()) <= 10
                && !Markers.item(line.text())
                && next.indent() + next.length() >= width.columns() * 0.8;
    }

    /** Whether a sentence ended above and the line is a title's, whatever room was left above it. */
    static boolean titleBelow(PrintedLine before, PrintedLine line, PrintedLine next, Width width) {
        return Sentences.closes(before.text())
                && !Sentences.closes(line.text())
                && brokenEarly(line, next, width, false)
                && !Sentences.abbreviated(before.text());
    }

    /** Whether a chapter's title stands right above that of its first section: {@code 3 Title} above {@code 3.1 Title}. */
    static boolean counted(PrintedLine line, PrintedLine next) {
        Numbering deep = Numbering.of(next.text());
        if (deep.depth() < 2 || deep.rest().isEmpty()) {
            return false;
        }
        Numbering number = Numbering.of(line.text());
        return number.depth() == deep.depth() - 1
                && !number.rest().isEmpty()
                && deep.label().startsWith(number.label() + ".")
                && !Sentences.closes(line.text());
    }

    /** Whether two lines, each left with room for more, stand right above a full one. */
    static boolean titleOfTwo(List<PrintedLine> lines, Width width) {
        PrintedLine one = lines.getFirst();
        PrintedLine two = lines.get(1);
        return lines.size() > 3
                && width.wrapped()
                && width.fits(one, two)
                && !Sentences.closes(one.text())
                && Sentences.startsUpper(one.text())
                && !Markers.item(one.text())
                && Sentences.tokens(one.text()) <= 10
                && Sentences.tokens(two.text()) <= 8
                && two.indent() + two.length() <= width.columns() * EARLY
                && endsAsTitle(two.text().charAt(two.length() - 1))
                && Sentences.startsUpper(lines.get(2).text())
                && lines.get(2).indent() + lines.get(2).length() >= width.columns() * 0.8;
    }

    private static boolean endsAsTitle(char last) {
        return Character.isLetterOrDigit(last) || last == '?' || last == '!';
    }

    /** Whether the stanza's first line is a heading set right above its text. */
    static boolean headingLine(PrintedLine line, PrintedLine next, Width width) {
        String text = line.text();
        boolean titled = (Sentences.capitals(text) && text.length() > 3)
                || !Numbering.of(text).word().isEmpty()
                || (Numbering.of(text).numbered()
                        && Sentences.startsUpper(Numbering.of(text).rest()));
        return titled
                && !Sentences.closes(text)
                && (text.length() <= width.columns() * 0.65
                        || width.fits(line, next)
                        || (Sentences.capitals(text) && !Sentences.capitals(next.text())))
                && !Sentences.startsLower(next.text())
                && !Markers.item(next.text())
                && next.length() >= width.columns() * 0.6;
    }
}
