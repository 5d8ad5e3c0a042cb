package org.lectern.importing.lines;

import java.util.ArrayList;
import java.util.List;
import org.lectern.importing.evidence.Dateline;
import org.lectern.importing.evidence.MailHead;
import org.lectern.importing.evidence.Sentences;

/** Tells apart what the lines of one stanza are. */
final class Runs {
    private static final int SHORT = 62;
    private static final int LONG = 180;
    /** What part of a line two titles fill at most that would have stood on one, were they one. */
    private static final double TITLE = 0.5;

    private static final int SHORTEST_PROSE = 45;
    private static final int FEWEST_LINKS = 3;
    private static final double EARLY = 0.6;

    private Runs() {}

    static List<LineRun> of(List<PrintedLine> stanza, Width width) {
        List<LineRun> runs = new ArrayList<>();
        if (stanza.getFirst().set()) {
            runs.add(new LineRun(LineRun.Kind.PARAGRAPH, stanza));
            return runs;
        }
        int from = 0;
        for (int i = 1; i <= stanza.size(); i++) {
            if (i == stanza.size() || sort(stanza.get(i)) != sort(stanza.get(from))) {
                List<PrintedLine> part = stanza.subList(from, i);
                switch (sort(part.getFirst())) {
                    case QUOTED -> runs.add(new LineRun(LineRun.Kind.QUOTED, part));
                    case REFERENCE, DATELINE, LINKS -> runs.add(new LineRun(LineRun.Kind.APART, part));
                    case OWN -> unquotedRuns(part, width, runs);
                }
                from = i;
            }
        }
        return runs;
    }

    /** The lines without their quotation signs, however many, and the space after. */
    static List<PrintedLine> unquoted(List<PrintedLine> lines) {
        return lines.stream().map(Runs::unquoted).toList();
    }

    private static PrintedLine unquoted(PrintedLine line) {
        String text = line.text();
        int from = 0;
        for (int i = 0; i < text.length() && (text.charAt(i) == '>' || text.charAt(i) == ' '); i++) {
            from = text.charAt(i) == '>' ? i + 1 : from;
        }
        PrintedLine bare = PrintedLine.of(text.substring(from));
        return new PrintedLine(bare.text(), Math.max(0, bare.indent() - 1));
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

    private static Sort sort(PrintedLine line) {
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

    private static void unquotedRuns(List<PrintedLine> lines, Width width, List<LineRun> runs) {
        if (lines.size() == 1) {
            runs.add(new LineRun(LineRun.Kind.PARAGRAPH, lines));
            return;
        }
        if (TitleLines.setInTitle(lines)) {
            runs.add(new LineRun(LineRun.Kind.PARAGRAPH, lines.subList(0, 1)));
            unquotedRuns(lines.subList(1, lines.size()), width, runs);
            return;
        }
        if (TitleLines.numberAbove(lines)) {
            runs.add(new LineRun(LineRun.Kind.PARAGRAPH, lines));
            return;
        }
        if (!width.wrapped() && longLines(lines)) {
            runs.add(new LineRun(LineRun.Kind.APART, lines));
            return;
        }
        if (MailHead.begins(lines.getFirst().text())
                && MailHead.is(lines.stream().map(PrintedLine::text).toList())) {
            runs.add(new LineRun(LineRun.Kind.VERSE, lines));
            return;
        }
        if (lines.size() == 2 && TitleLines.counted(lines.getFirst(), lines.getLast())) {
            runs.add(new LineRun(LineRun.Kind.APART, lines));
            return;
        }
        boolean wrapped = (width.wrapped() && wrappedHere(lines, width)) || wrappedByItself(lines);
        if (!wrapped && allItems(lines)) {
            runs.add(new LineRun(LineRun.Kind.APART, lines));
        } else if (wrapped) {
            paragraphs(lines, ownWidth(lines, width), runs);
        } else if (hasItems(lines)) {
            paragraphs(lines, width.wrapped() ? width : Width.ofStanza(lines), runs);
        } else if (TitleLines.titleLines(lines, width)) {
            runs.add(new LineRun(LineRun.Kind.PARAGRAPH, lines));
        } else if (brief(lines) || (!width.wrapped() && poem(lines))) {
            runs.add(new LineRun(LineRun.Kind.VERSE, lines));
        } else if (width.wrapped() && lines.stream().allMatch(line -> line.length() <= width.columns() * 1.3)) {
            paragraphs(lines, width, runs);
        } else {
            runs.add(new LineRun(LineRun.Kind.APART, lines));
        }
    }

    /** Lines far too long for paper: each is a paragraph, and the short ones between them are titles and items. */
    private static boolean longLines(List<PrintedLine> lines) {
        int all = 0;
        int inLong = 0;
        for (PrintedLine line : lines) {
            all += line.length();
            inLong += line.length() > LONG ? line.length() : 0;
        }
        return inLong * 10L >= all * 6L;
    }

    private static Width ownWidth(List<PrintedLine> lines, Width width) {
        int least = lines.stream().mapToInt(PrintedLine::indent).min().orElse(0);
        Width own = Width.ofStanza(lines);
        boolean narrower = least >= 2 && lines.size() >= 3 && own.columns() < width.columns();
        return narrower || !width.wrapped() || own.columns() > width.columns() * 1.5 ? own : width;
    }

    /** Whether most lines are full to the text's own margin. */
    private static boolean wrappedHere(List<PrintedLine> lines, Width width) {
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
    private static boolean wrappedByItself(List<PrintedLine> lines) {
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

    private static boolean allItems(List<PrintedLine> lines) {
        return lines.stream().allMatch(line -> Markers.item(line.text()));
    }

    private static boolean hasItems(List<PrintedLine> lines) {
        return lines.stream().filter(line -> Markers.item(line.text())).count() >= 2;
    }

    private static boolean brief(List<PrintedLine> lines) {
        int closed = 0;
        for (PrintedLine line : lines) {
            if (line.length() > SHORT) {
                return false;
            }
            closed += Sentences.lastSign(line.text()) == '.' ? 1 : 0;
        }
        return lines.size() >= 2 && closed * 2 <= lines.size();
    }

    /** Whether all lines are short, and a sentence goes over the end of one. */
    private static boolean poem(List<PrintedLine> lines) {
        boolean over = false;
        for (PrintedLine line : lines) {
            if (line.length() > SHORTEST_PROSE || Markers.item(line.text())) {
                return false;
            }
            over |= Sentences.startsLower(line.text());
        }
        return over && lines.size() > 2;
    }

    /** Splits wrapped lines where a line was ended on purpose, at a first-line indent, a list item or a heading. */
    private static void paragraphs(List<PrintedLine> lines, Width width, List<LineRun> runs) {
        int flush = lines.stream().mapToInt(PrintedLine::indent).min().orElse(0);
        boolean firstIndents = lines.getFirst().indent() > flush;
        boolean everyIndent = indentsBegin(lines, flush, width);
        List<PrintedLine> current = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            if (!current.isEmpty()
                    && (starts(current, line, width, flush, firstIndents)
                            || (i + 2 < lines.size()
                                    && TitleLines.titleBelow(current.getLast(), line, lines.get(i + 1), width))
                            || (everyIndent && line.indent() >= flush + 2))) {
                runs.add(new LineRun(LineRun.Kind.PARAGRAPH, current));
                current = new ArrayList<>();
            }
            current.add(line);
            if (i == 1 && current.size() == 2 && TitleLines.titleOfTwo(lines, width)) {
                boolean one = lines.getFirst().length() + line.length() > width.columns() * TITLE;
                runs.add(new LineRun(one ? LineRun.Kind.PARAGRAPH : LineRun.Kind.APART, current));
                current = new ArrayList<>();
                continue;
            }
            boolean first = current.size() == 1 && i + 1 < lines.size();
            boolean titled = first
                    && ((i == 0 && TitleLines.headingLine(line, lines.get(1), width))
                            || TitleLines.counted(line, lines.get(i + 1))
                            || (i + 2 < lines.size() && TitleLines.brokenEarly(line, lines.get(i + 1), width, i == 0)));
            if (titled) {
                runs.add(new LineRun(LineRun.Kind.PARAGRAPH, current));
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            runs.add(new LineRun(LineRun.Kind.PARAGRAPH, current));
        }
    }

    /** Whether lines are set in only where a paragraph begins: after the end of a sentence. */
    private static boolean indentsBegin(List<PrintedLine> lines, int flush, Width width) {
        int indented = 0;
        int begins = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).indent() >= flush + 2) {
                indented++;
                PrintedLine before = lines.get(i - 1);
                boolean ended = Sentences.closes(before.text())
                        || (width.wrapped() && before.indent() + before.length() < width.columns() * EARLY);
                begins += ended && !Sentences.startsLower(lines.get(i).text()) ? 1 : 0;
            }
        }
        boolean item = lines.stream().anyMatch(line -> Markers.item(line.text()));
        return indented > 0 && begins == indented && !item;
    }

    private static boolean starts(
            List<PrintedLine> current, PrintedLine line, Width width, int flush, boolean firstIndents) {
        PrintedLine before = current.getLast();
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
}
