package org.lectern.importing.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.importing.evidence.Dateline;
import org.lectern.importing.evidence.MailHead;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.Written;

/** Tells apart what the lines of one stanza are. */
final class Runs {
    private static final int SHORT = 62;
    private static final int LONG = 180;
    private static final int FAR = 8;
    private static final int SHORTEST_PROSE = 45;
    private static final int FEWEST_LINKS = 3;
    private static final double EARLY = 0.6;

    private Runs() {}

    static List<Run> of(List<Line> stanza, Width width) {
        List<Run> runs = new ArrayList<>();
        if (stanza.getFirst().set()) {
            runs.add(new Run(Run.Kind.PARAGRAPH, stanza));
            return runs;
        }
        int from = 0;
        for (int i = 1; i <= stanza.size(); i++) {
            if (i == stanza.size() || sort(stanza.get(i)) != sort(stanza.get(from))) {
                List<Line> part = stanza.subList(from, i);
                switch (sort(part.getFirst())) {
                    case QUOTED -> runs.add(new Run(Run.Kind.QUOTED, part));
                    case REFERENCE, DATELINE, LINKS -> runs.add(new Run(Run.Kind.APART, part));
                    case OWN -> unquotedRuns(part, width, runs);
                }
                from = i;
            }
        }
        return runs;
    }

    /** The lines without their quotation signs, however many, and the space after. */
    static List<Line> unquoted(List<Line> lines) {
        return lines.stream().map(Runs::unquoted).toList();
    }

    private static Line unquoted(Line line) {
        String text = line.text();
        int from = 0;
        for (int i = 0; i < text.length() && (text.charAt(i) == '>' || text.charAt(i) == ' '); i++) {
            from = text.charAt(i) == '>' ? i + 1 : from;
        }
        Line bare = Line.of(text.substring(from));
        return new Line(bare.text(), Math.max(0, bare.indent() - 1));
    }

    private enum Sort {
        OWN,
        QUOTED,
        /** {@code >>1234}, which names another post. */
        REFERENCE,
        /** Where and when a letter was written. */
        DATELINE,
        /** A site's links beside each other, {@code new | past | comments | ask}, or behind a title. */
        LINKS
    }

    private static boolean links(String text) {
        int bars = 0;
        for (int at = text.indexOf(" | "); at > 0 && bars < FEWEST_LINKS; at = text.indexOf(" | ", at + 2)) {
            bars++;
        }
        return bars == FEWEST_LINKS && !Sentences.closes(text);
    }

    private static Sort sort(Line line) {
        String text = line.text();
        boolean reference = text.startsWith(">>")
                && text.length() > 2
                && text.substring(2).chars().allMatch(Character::isDigit);
        if (reference) {
            return Sort.REFERENCE;
        }
        if (Dateline.is(text)) {
            return Sort.DATELINE;
        }
        if (links(text) || !EditLinks.title(text).isEmpty()) {
            return Sort.LINKS;
        }
        return !text.isEmpty() && text.charAt(0) == '>' ? Sort.QUOTED : Sort.OWN;
    }

    private static void unquotedRuns(List<Line> lines, Width width, List<Run> runs) {
        if (lines.size() == 1) {
            runs.add(new Run(Run.Kind.PARAGRAPH, lines));
            return;
        }
        if (setInTitle(lines)) {
            runs.add(new Run(Run.Kind.PARAGRAPH, lines.subList(0, 1)));
            unquotedRuns(lines.subList(1, lines.size()), width, runs);
            return;
        }
        if (numberAbove(lines)) {
            runs.add(new Run(Run.Kind.PARAGRAPH, lines));
            return;
        }
        if (!width.wrapped() && longLines(lines)) {
            runs.add(new Run(Run.Kind.APART, lines));
            return;
        }
        if (MailHead.begins(lines.getFirst().text())
                && MailHead.is(lines.stream().map(Line::text).toList())) {
            runs.add(new Run(Run.Kind.VERSE, lines));
            return;
        }
        if (lines.size() == 2 && counted(lines.getFirst(), lines.getLast())) {
            runs.add(new Run(Run.Kind.APART, lines));
            return;
        }
        boolean wrapped = (width.wrapped() && wrappedHere(lines, width)) || wrappedByItself(lines);
        if (!wrapped && allItems(lines)) {
            runs.add(new Run(Run.Kind.APART, lines));
        } else if (wrapped) {
            paragraphs(lines, ownWidth(lines, width), runs);
        } else if (hasItems(lines)) {
            paragraphs(lines, width.wrapped() ? width : Width.ofStanza(lines), runs);
        } else if (titleLines(lines, width)) {
            runs.add(new Run(Run.Kind.PARAGRAPH, lines));
        } else if (brief(lines) || (!width.wrapped() && poem(lines))) {
            runs.add(new Run(Run.Kind.VERSE, lines));
        } else if (width.wrapped() && lines.stream().allMatch(line -> line.length() <= width.columns() * 1.3)) {
            paragraphs(lines, width, runs);
        } else {
            runs.add(new Run(Run.Kind.APART, lines));
        }
    }

    /** Whether the first line stands far in, in the middle or at the right, above text at the margin. */
    static boolean setInTitle(List<Line> lines) {
        Line first = lines.getFirst();
        return lines.size() > 1
                && first.indent() >= lines.get(1).indent() + FAR
                && first.length() <= SHORT
                && Sentences.lastSign(first.text()) != '.'
                && !Markers.item(first.text())
                && !Sentences.startsLower(lines.get(1).text())
                && lines.get(1).length() > first.length();
    }

    /** Lines far too long for paper: each is a paragraph, and the short ones between them are titles and items. */
    private static boolean longLines(List<Line> lines) {
        int all = 0;
        int inLong = 0;
        for (Line line : lines) {
            all += line.length();
            inLong += line.length() > LONG ? line.length() : 0;
        }
        return inLong * 10L >= all * 6L;
    }

    /** A chapter's number on one line and its title on the next. */
    private static boolean numberAbove(List<Line> lines) {
        Numbering number = Numbering.of(lines.getFirst().text());
        return lines.size() <= 3
                && !number.word().isEmpty()
                && number.rest().isEmpty()
                && lines.stream().allMatch(line -> line.length() <= SHORT && Sentences.lastSign(line.text()) != '.');
    }

    private static Width ownWidth(List<Line> lines, Width width) {
        int least = lines.stream().mapToInt(Line::indent).min().orElse(0);
        Width own = Width.ofStanza(lines);
        boolean narrower = least >= 2 && lines.size() >= 3 && own.columns() < width.columns();
        return narrower || !width.wrapped() || own.columns() > width.columns() * 1.5 ? own : width;
    }

    /** Whether most lines are full to the text's own margin. */
    private static boolean wrappedHere(List<Line> lines, Width width) {
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (width.full(lines.get(i), lines.get(i + 1)) && lines.get(i).length() <= width.columns() * 1.4) {
                full++;
            }
        }
        return full * 2 > lines.size() - 1
                || (full * 2 == lines.size() - 1 && Width.open(lines.getFirst(), lines.get(1)));
    }

    /** Whether the stanza is wrapped to a margin of its own, in a text of other habits. */
    private static boolean wrappedByItself(List<Line> lines) {
        Width own = Width.ofStanza(lines);
        if (lines.size() < 3 || own.columns() > 160 || own.columns() < 40) {
            return false;
        }
        int full = 0;
        int open = 0;
        int lower = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            full += own.full(lines.get(i), lines.get(i + 1)) ? 1 : 0;
            open += Width.open(lines.get(i), lines.get(i + 1)) ? 1 : 0;
            lower += Sentences.startsLower(lines.get(i + 1).text()) ? 1 : 0;
        }
        int breaks = lines.size() - 1;
        return full >= breaks * 0.8 && open >= breaks * 0.5 && lower >= breaks * 0.4;
    }

    private static boolean allItems(List<Line> lines) {
        return lines.stream().allMatch(line -> Markers.item(line.text()));
    }

    private static boolean hasItems(List<Line> lines) {
        return lines.stream().filter(line -> Markers.item(line.text())).count() >= 2;
    }

    /** Two or three lines that are one title: wrapped by hand, no sentence, each but the last reaching on. */
    private static boolean titleLines(List<Line> lines, Width width) {
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

    private static boolean brief(List<Line> lines) {
        int closed = 0;
        for (Line line : lines) {
            if (line.length() > SHORT) {
                return false;
            }
            closed += Sentences.lastSign(line.text()) == '.' ? 1 : 0;
        }
        return lines.size() >= 2 && closed * 2 <= lines.size();
    }

    /** Whether all lines are short, and a sentence goes over the end of one. */
    private static boolean poem(List<Line> lines) {
        boolean over = false;
        for (Line line : lines) {
            if (line.length() > SHORTEST_PROSE || Markers.item(line.text())) {
                return false;
            }
            over |= Sentences.startsLower(line.text());
        }
        return over && lines.size() > 2;
    }

    /** Splits wrapped lines where a line was ended on purpose, at a first-line indent, a list item or a heading. */
    private static void paragraphs(List<Line> lines, Width width, List<Run> runs) {
        int flush = lines.stream().mapToInt(Line::indent).min().orElse(0);
        boolean firstIndents = lines.getFirst().indent() > flush;
        boolean everyIndent = indentsBegin(lines, flush, width);
        List<Line> current = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!current.isEmpty()
                    && (starts(current, line, width, flush, firstIndents)
                            || (i + 2 < lines.size() && titleBelow(current.getLast(), line, lines.get(i + 1), width))
                            || (everyIndent && line.indent() >= flush + 2))) {
                runs.add(new Run(Run.Kind.PARAGRAPH, current));
                current = new ArrayList<>();
            }
            current.add(line);
            if (i == 1 && current.size() == 2 && titleOfTwo(lines, width)) {
                runs.add(new Run(Run.Kind.PARAGRAPH, current));
                current = new ArrayList<>();
                continue;
            }
            boolean first = current.size() == 1 && i + 1 < lines.size();
            boolean titled = first
                    && ((i == 0 && headingLine(line, lines.get(1), width))
                            || counted(line, lines.get(i + 1))
                            || (i + 2 < lines.size() && brokenEarly(line, lines.get(i + 1), width, i == 0)));
            if (titled) {
                runs.add(new Run(Run.Kind.PARAGRAPH, current));
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            runs.add(new Run(Run.Kind.PARAGRAPH, current));
        }
    }

    /** Whether lines are set in only where a paragraph begins: after the end of a sentence. */
    private static boolean indentsBegin(List<Line> lines, int flush, Width width) {
        int indented = 0;
        int begins = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).indent() >= flush + 2) {
                indented++;
                Line before = lines.get(i - 1);
                boolean ended = Sentences.closes(before.text())
                        || (width.wrapped() && before.indent() + before.length() < width.columns() * EARLY);
                begins += ended && !Sentences.startsLower(lines.get(i).text()) ? 1 : 0;
            }
        }
        boolean item = lines.stream().anyMatch(line -> Markers.item(line.text()));
        return indented > 0 && begins == indented && !item;
    }

    private static boolean starts(List<Line> current, Line line, Width width, int flush, boolean firstIndents) {
        Line before = current.getLast();
        if (Markers.item(line.text()) && (Markers.item(current.getFirst().text()) || Sentences.closes(before.text()))) {
            return true;
        }
        boolean hanging = Markers.item(current.getFirst().text()) && current.size() == 1;
        if (!hanging
                && line.indent() >= flush + 2
                && before.indent() < line.indent()
                && (firstIndents || Sentences.closes(before.text()))) {
            return true;
        }
        return Sentences.closes(before.text())
                && !Sentences.startsLower(line.text())
                && width.endedEarly(before, line)
                && !Sentences.abbreviated(before.text());
    }

    /** Whether a line that no sentence ends was left with room for much more, above one that is full: so it is a title. */
    private static boolean brokenEarly(Line line, Line next, Width width, boolean first) {
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
    private static boolean titleBelow(Line before, Line line, Line next, Width width) {
        return Sentences.closes(before.text())
                && !Sentences.closes(line.text())
                && brokenEarly(line, next, width, false)
                && !Sentences.abbreviated(before.text());
    }

    /** Whether a chapter's title stands right above that of its first section: {@code 3 Title} above {@code 3.1 Title}. */
    private static boolean counted(Line line, Line next) {
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
    private static boolean titleOfTwo(List<Line> lines, Width width) {
        Line one = lines.getFirst();
        Line two = lines.get(1);
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
    private static boolean headingLine(Line line, Line next, Width width) {
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
