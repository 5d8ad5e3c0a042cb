package org.lectern.tui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.text.FittedLine;
import org.lectern.text.Hyphenation;
import org.lectern.text.LineBreaker;
import org.lectern.text.TextLine;
import org.lectern.text.TotalFit;

/** A chapter broken into lines of at most so many columns. Immutable. */
final class ChapterLayout {
    private static final int INDENT = 3;

    private final int chapter;
    private final Measure measure;
    private final int width;
    private final Optional<Hyphenation> hyphenation;
    private final List<TextRow> lines = new ArrayList<>();
    private final int[] firstLine;

    private ChapterLayout(Chapter chapter, int paragraphs, Measure measure, Optional<Hyphenation> hyphenation) {
        this.chapter = chapter.number();
        this.measure = measure;
        this.width = Math.max(1, measure.columns());
        this.hyphenation = hyphenation;
        this.firstLine = new int[paragraphs + 2];
        title(chapter);
        Block before = new Block.Rule();
        for (Block block : chapter.blocks()) {
            if (!lines.isEmpty() && !(item(before) && item(block))) {
                lines.add(TextRow.BLANK);
            }
            block(block);
            before = block;
        }
        firstLine[paragraphs + 1] = lines.size();
    }

    static ChapterLayout of(Book book, int chapter, Measure measure) {
        return new ChapterLayout(
                book.chapter(chapter),
                book.length(chapter),
                measure,
                measure.hyphenated() ? Hyphenation.of(book.reading().about().language()) : Optional.empty());
    }

    int chapter() {
        return chapter;
    }

    Measure measure() {
        return measure;
    }

    int size() {
        return lines.size();
    }

    TextRow line(int index) {
        return lines.get(index);
    }

    /** The line on which a paragraph begins. */
    int firstLine(int paragraph) {
        return firstLine[Math.clamp(paragraph, 0, firstLine.length - 1)];
    }

    /** The line that holds an offset of a paragraph's text. */
    int lineOf(int paragraph, int offset) {
        int at = firstLine(paragraph);
        while (at + 1 < lines.size()
                && lines.get(at + 1).paragraph() == paragraph
                && lines.get(at + 1).start() <= offset) {
            at++;
        }
        return at;
    }

    /** The first line at or below {@code from} on which the cursor can stand, or -1. */
    int stopFrom(int from) {
        for (int at = Math.max(0, from); at < lines.size(); at++) {
            if (lines.get(at).shape().stop()) {
                return at;
            }
        }
        return -1;
    }

    /** The last line at or above {@code from} on which the cursor can stand, or -1. */
    int stopUpTo(int from) {
        for (int at = Math.min(from, lines.size() - 1); at >= 0; at--) {
            if (lines.get(at).shape().stop()) {
                return at;
            }
        }
        return -1;
    }

    private void title(Chapter chapter) {
        for (TextLine line : LineBreaker.wrap(chapter.title(), width)) {
            lines.add(plain(RowKind.TITLE, chapter.title().substring(line.start(), line.end())));
        }
    }

    private static boolean item(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.kind() == Kind.LIST_ITEM;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                firstLine[paragraph.number()] = lines.size();
                paragraph(paragraph);
            }
            case Block.Heading(String title) -> {
                for (TextLine line : LineBreaker.wrap(title, width)) {
                    lines.add(plain(RowKind.HEADING, title.substring(line.start(), line.end())));
                }
            }
            case Block.Rule() -> lines.add(plain(RowKind.RULE, " ".repeat(Math.max(0, (width - 5) / 2)) + "* * *"));
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        switch (paragraph.kind()) {
            case PARAGRAPH -> wrapped(paragraph, RowKind.TEXT, 0, width);
            case QUOTATION -> wrapped(paragraph, RowKind.QUOTATION, inset(), width - 2 * inset());
            case LIST_ITEM -> wrapped(paragraph, RowKind.LIST_ITEM, Math.min(2, inset()), width - Math.min(2, inset()));
            case VERSE -> poem(paragraph, RowKind.VERSE, inset());
            case PREFORMATTED -> poem(paragraph, RowKind.PREFORMATTED, 0);
        }
    }

    private int inset() {
        return width >= 24 ? INDENT : 0;
    }

    private void wrapped(Block.Paragraph paragraph, RowKind shape, int indent, int columns) {
        Signed signed = Signed.of(paragraph);
        boolean first = true;
        if (measure.justified() || hyphenation.isPresent()) {
            for (FittedLine line :
                    TotalFit.lines(signed.text(), Math.max(2, columns), measure.justified(), hyphenation)) {
                lines.add(line(paragraph, signed, shape, indent, first, line));
                first = false;
            }
        } else {
            for (TextLine line : LineBreaker.wrap(signed.text(), Math.max(2, columns))) {
                FittedLine ragged = new FittedLine(line.start(), line.end(), line.width(), false, 0);
                lines.add(line(paragraph, signed, shape, indent, first, ragged));
                first = false;
            }
        }
        if (first) {
            lines.add(new TextRow(shape, paragraph.number(), 0, 0, indent, true, ""));
        }
    }

    private static TextRow line(
            Block.Paragraph paragraph, Signed signed, RowKind shape, int indent, boolean first, FittedLine line) {
        int start = signed.origin(line.start());
        int end = Math.max(start, signed.origin(line.end()));
        return new TextRow(
                shape,
                paragraph.number(),
                start,
                end,
                indent,
                first,
                paragraph.text().substring(start, end),
                line.extra(),
                line.hyphen(),
                signed.between(line.start(), line.end()));
    }

    /** Lines that stay lines; one that is too long goes on below, further in. Signs of footnotes take their room. */
    private void poem(Block.Paragraph paragraph, RowKind shape, int indent) {
        Signed signed = Signed.of(paragraph);
        String text = signed.text();
        boolean first = true;
        for (int start = 0; start <= text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            boolean over = false;
            for (TextLine line : LineBreaker.wrap(text.substring(start, end), Math.max(1, width - indent - inset()))) {
                int further = over ? indent + inset() : indent;
                FittedLine there = new FittedLine(start + line.start(), start + line.end(), line.width(), false, 0);
                lines.add(line(paragraph, signed, shape, further, first, there));
                first = false;
                over = true;
            }
            if (!over && newline >= 0) {
                int at = signed.origin(start);
                lines.add(new TextRow(shape, paragraph.number(), at, at, indent, first, ""));
                first = false;
            }
            start = end + 1;
        }
        if (first) {
            lines.add(new TextRow(shape, paragraph.number(), 0, 0, indent, true, ""));
        }
    }

    private static TextRow plain(RowKind shape, String text) {
        return new TextRow(shape, 0, 0, 0, 0, false, text);
    }
}
