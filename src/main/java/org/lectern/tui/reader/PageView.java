package org.lectern.tui.reader;

import java.util.function.IntBinaryOperator;
import org.lectern.reading.Address;

/**
 * The part of a chapter in view, and the line at hand in it. Immutable; each move makes another.
 *
 * @param cursor the line at hand, one that belongs to a paragraph; 0 in a chapter without any
 * @param top the line in the first row
 * @param rows how many rows there are, at least 1
 * @param caret whether a single place in the line is at hand, the one of {@code exact}, rather than the line
 * @param exact the offset in the paragraph that was gone to, which no other width may shift; -1 for the line's start
 */
record PageView(Book book, ChapterLayout layout, int cursor, int top, int rows, int exact, boolean caret) {
    private PageView(Book book, ChapterLayout layout, int cursor, int top, int rows) {
        this(book, layout, cursor, top, rows, -1, false);
    }

    static PageView open(Book book, Measure measure, int rows) {
        return top(book, ChapterLayout.of(book, 1, measure), rows);
    }

    private static PageView top(Book book, ChapterLayout layout, int rows) {
        return new PageView(book, layout, Math.max(0, layout.stopFrom(0)), 0, Math.max(1, rows)).scrolledIntoView();
    }

    /** A chapter's first page. */
    private PageView topOf(int number) {
        ChapterLayout there = number == chapter() ? layout : ChapterLayout.of(book, number, layout.measure());
        return top(book, there, rows);
    }

    TextRow line() {
        return layout.line(cursor);
    }

    int chapter() {
        return layout.chapter();
    }

    TextPosition spot() {
        return layout.size() == 0
                ? new TextPosition(0, 0)
                : new TextPosition(line().paragraph(), exact < 0 ? line().start() : exact);
    }

    /** Where selecting begins: at the place at hand, else where the line begins. */
    TextPosition begin() {
        return caret ? spot() : lineStart();
    }

    /** Where the line at hand begins. */
    TextPosition lineStart() {
        return layout.size() == 0 ? new TextPosition(0, 0) : new TextPosition(line().paragraph(), line().start());
    }

    /** The last cluster of the line at hand. */
    TextPosition lineEnd() {
        return layout.size() == 0
                ? new TextPosition(0, 0)
                : new TextPosition(line().paragraph(), line().start() + TextSelection.lastCluster(line().text()));
    }

    Address address() {
        return book.address(chapter(), spot().paragraph());
    }

    boolean endInView() {
        return top + rows >= layout.size();
    }

    /** The same place in another width or height, on the same row where that can be. */
    PageView resized(Measure measure, int height) {
        boolean same = measure.equals(layout.measure());
        if (same && height == rows) {
            return this;
        }
        ChapterLayout other = same ? layout : ChapterLayout.of(book, chapter(), measure);
        TextPosition spot = spot();
        int at = spot.paragraph() == 0 ? cursor : other.lineOf(spot.paragraph(), spot.offset());
        int row = Math.clamp((long) cursor - top, 0, Math.max(0, height - 1));
        int first = top == 0 ? Math.max(0, at - height + 1) : Math.max(0, at - row);
        return new PageView(book, other, at, first, Math.max(1, height), spot.offset(), caret).scrolledIntoView();
    }

    PageView lineDown() {
        int next = layout.stopFrom(cursor + 1);
        return next < 0 ? nextChapter() : byLine(cursorTo(next).scrolled(), Math::max);
    }

    PageView lineUp() {
        int before = layout.stopUpTo(cursor - 1);
        return before >= 0 ? byLine(cursorTo(before).scrolled(), Math::min) : lastLines();
    }

    /** A line on never moves the page back, nor a line back the page on; a place in the line keeps its column. */
    private PageView byLine(PageView moved, IntBinaryOperator further) {
        PageView page = moved.from(further.applyAsInt(top, moved.top)).scrolledIntoView();
        return caret ? page.inColumn(spot().offset() - line().start()) : page;
    }

    private PageView inColumn(int within) {
        int start = line().start();
        int wanted = Math.min(start + within, start + TextSelection.lastCluster(line().text()));
        int at = Selecting.boundary(book.text(chapter(), line().paragraph()), start, wanted);
        return new PageView(book, layout, cursor, top, rows, at, true);
    }

    /** With a single place at hand: the one that was gone to, else where the line begins. */
    PageView withCaret() {
        return new PageView(book, layout, cursor, top, rows, spot().offset(), true);
    }

    PageView withoutCaret() {
        return caret ? new PageView(book, layout, cursor, top, rows) : this;
    }

    /** With another place of the chapter at hand, and in view. */
    PageView caretTo(TextPosition to) {
        return showing(book.address(chapter(), to.paragraph()), to.offset()).withCaret();
    }

    /** A page on; the last two lines stay in view at the top. Behind the last line comes the next chapter. */
    PageView pageDown() {
        if (endInView()) {
            return nextChapter();
        }
        return topAt(top + rows - kept());
    }

    PageView pageUp() {
        return top == 0 || cursor <= layout.stopFrom(0) ? lastLines() : topAt(Math.max(0, top - rows + kept()));
    }

    PageView halfDown() {
        if (endInView()) {
            int last = layout.stopUpTo(layout.size() - 1);
            return cursor >= last ? nextChapter() : cursorTo(last).scrolledIntoView();
        }
        int by = Math.max(1, rows / 2);
        return moved(by);
    }

    PageView halfUp() {
        if (top == 0) {
            int first = layout.stopFrom(0);
            return cursor <= first ? lastLines() : cursorTo(first).scrolledIntoView();
        }
        return moved(-Math.max(1, rows / 2));
    }

    /** Other lines in view, and the cursor on one of them. */
    PageView wheeled(int by) {
        int to = Math.clamp((long) top + by, 0, Math.max(0, layout.size() - rows));
        PageView moved = from(to);
        int first = layout.stopFrom(to);
        int last = layout.stopUpTo(to + rows - 1);
        return first < 0 || last < first ? this : moved.cursorTo(Math.clamp(cursor, first, last));
    }

    PageView paragraphDown() {
        int next = line().paragraph() + 1;
        return next > book.length(chapter())
                ? nextChapter()
                : byLine(cursorTo(layout.firstLine(next)).paragraphInView(), Math::max)
                        .withoutCaret();
    }

    PageView paragraphUp() {
        int first = layout.firstLine(line().paragraph());
        if (cursor > first) {
            return cursorTo(first).scrolled();
        }
        int before = line().paragraph() - 1;
        return before < 1 ? lastLines() : cursorTo(layout.firstLine(before)).scrolled();
    }

    PageView chapterDown() {
        return nextChapter();
    }

    PageView chapterUp() {
        if (cursor > Math.max(0, layout.stopFrom(0)) || chapter() == 1) {
            return topOf(chapter());
        }
        return topOf(chapter() - 1);
    }

    /** The chapter's top; from there the reading's. */
    PageView toTop() {
        boolean there = top == 0 && cursor <= layout.stopFrom(0);
        return topOf(there ? 1 : chapter());
    }

    /** The chapter's end; from there the reading's. */
    PageView toEnd() {
        int last = layout.stopUpTo(layout.size() - 1);
        if (cursor >= last && chapter() < book.chapters()) {
            return topOf(book.chapters()).toEnd();
        }
        return new PageView(book, layout, Math.max(0, last), Math.max(0, layout.size() - rows), rows)
                .scrolledIntoView();
    }

    /** The page that begins at a place, with the headings above it: where a member left off. */
    PageView beginningAt(Address address, int offset) {
        PageView there = lineAt(address, offset);
        int first = there.cursor;
        while (first > 0
                && !there.layout.line(first - 1).shape().stop()
                && there.line().first()) {
            first--;
        }
        return there.from(address.paragraph() <= 1 && offset == 0 ? 0 : first).scrolledIntoView();
    }

    /** A page with a place in it, some lines below the top; the page at hand where it is in view already. */
    PageView showing(Address address, int offset) {
        PageView there = lineAt(address, offset);
        boolean inView = there.layout == layout && there.cursor >= top && there.cursor < top + rows;
        if (inView) {
            return there;
        }
        int full = Math.max(0, there.layout.size() - rows); // The last page of a chapter is a full one.
        int first = Math.clamp(there.cursor - rows / 4L, 0, full);
        boolean blank = first < there.cursor && there.layout.line(first).shape() == RowKind.BLANK;
        return there.from(blank ? first + 1 : first).scrolledIntoView();
    }

    /** The page that a canvas of fewer rows shows: the line at hand stays in view. */
    PageView within(int height) {
        if (height >= rows || height < 1) {
            return this;
        }
        int paragraph = layout.firstLine(line().paragraph());
        int lowest = Math.max(0, cursor - height + 1);
        int first = cursor < top + height ? top : Math.max(lowest, Math.min(paragraph, cursor));
        return new PageView(book, layout, cursor, first, height, exact, caret);
    }

    PageView cursorTo(int line) {
        return line == cursor ? this : new PageView(book, layout, line, top, rows);
    }

    /** With another line in the first row. */
    private PageView from(int first) {
        return first == top ? this : new PageView(book, layout, cursor, first, rows, exact, caret);
    }

    private PageView lineAt(Address address, int offset) {
        Address near = book.nearest(address);
        ChapterLayout there =
                near.chapter() == chapter() ? layout : ChapterLayout.of(book, near.chapter(), layout.measure());
        int first = near.chapter() == chapter() ? top : 0;
        if (near.paragraph() == 0) {
            return new PageView(book, there, Math.max(0, there.stopFrom(0)), first, rows);
        }
        int length = book.text(near.chapter(), near.paragraph()).length();
        int exactly = Math.clamp(offset, 0, length);
        return new PageView(book, there, there.lineOf(near.paragraph(), exactly), first, rows, exactly, false);
    }

    private int kept() {
        return rows > 8 ? 2 : rows > 3 ? 1 : 0;
    }

    private PageView topAt(int line) {
        int stop = layout.stopFrom(line);
        return new PageView(book, layout, stop < 0 ? Math.max(0, layout.stopUpTo(line)) : stop, line, rows)
                .scrolledIntoView();
    }

    private PageView moved(int by) {
        int to = Math.clamp((long) top + by, 0, Math.max(0, layout.size() - 1));
        int stop = layout.stopFrom(Math.max(0, cursor + by));
        int at = stop < 0 ? Math.max(0, layout.stopUpTo(layout.size() - 1)) : stop;
        return new PageView(book, layout, at, to, rows).scrolledIntoView();
    }

    private PageView nextChapter() {
        return chapter() < book.chapters() ? topOf(chapter() + 1) : this;
    }

    /** The last page of the chapter before. */
    private PageView lastLines() {
        if (chapter() == 1) {
            return new PageView(book, layout, cursor, 0, rows).scrolledIntoView();
        }
        ChapterLayout before = ChapterLayout.of(book, chapter() - 1, layout.measure());
        return new PageView(
                        book,
                        before,
                        Math.max(0, before.stopUpTo(before.size() - 1)),
                        Math.max(0, before.size() - rows),
                        rows)
                .scrolledIntoView();
    }

    /** With a few lines kept between the cursor and the edge. */
    private PageView scrolled() {
        int margin = Math.min(3, rows / 4);
        int first = top;
        if (cursor < first + margin) {
            first = cursor - margin;
        } else if (cursor > first + rows - 1 - margin) {
            first = Math.min(cursor - rows + 1 + margin, Math.max(first, layout.size() - rows));
        }
        int firstStop = layout.stopFrom(0);
        return from(cursor <= firstStop ? 0 : Math.max(0, first)).scrolledIntoView();
    }

    /** With the whole of the paragraph at hand in view, if that can be. */
    private PageView paragraphInView() {
        PageView moved = scrolled();
        int last = layout.firstLine(line().paragraph() + 1) - 1;
        int end = Math.min(last, layout.size() - 1);
        if (end < moved.top + rows) {
            return moved;
        }
        return from(Math.min(cursor, Math.max(moved.top, end - rows + 1)));
    }

    private PageView scrolledIntoView() {
        int first = Math.clamp(top, Math.max(0, cursor - rows + 1), Math.max(0, cursor));
        return from(first);
    }
}
