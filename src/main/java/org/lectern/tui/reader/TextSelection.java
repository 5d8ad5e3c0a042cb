package org.lectern.tui.reader;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.reading.Passage;
import org.lectern.study.notes.Anchor;
import org.lectern.text.Graphemes;
import org.lectern.text.TextUnits;

/**
 * Words selected within a chapter, the clusters at both ends included.
 *
 * @param anchor where selecting began
 * @param head the end that moves
 */
record TextSelection(int chapter, TextPosition anchor, TextPosition head) {

    /** The first word of a line. */
    static TextSelection at(Book book, int chapter, TextPosition spot) {
        TextSelection one = new TextSelection(chapter, spot, spot);
        int end = one.word(book)
                .following(Math.min(spot.offset(), text(book, chapter, spot).length()));
        int last = end == BreakIterator.DONE ? spot.offset() : Math.max(spot.offset(), end - 1);
        return one.to(new TextPosition(spot.paragraph(), last));
    }

    /** What so many clicks on a place select: 2 its word, 3 its sentence, more its paragraph. */
    static TextSelection clicked(Book book, int chapter, TextPosition spot, int clicks) {
        TextSelection one = new TextSelection(chapter, spot, spot);
        String text = text(book, chapter, spot);
        if (text.isEmpty() || clicks > 3) {
            return one.over(text, 0, text.length());
        }
        BreakIterator units = clicks == 2 ? one.word(book) : one.sentence(book);
        int end = units.following(Math.min(spot.offset(), text.length() - 1));
        return one.over(text, Math.max(0, units.previous()), end == BreakIterator.DONE ? text.length() : end);
    }

    /** From one offset up to another, spaces at the end left out. */
    private TextSelection over(String text, int start, int end) {
        int last = Math.max(start, lastCluster(text.substring(0, end).stripTrailing()));
        return new TextSelection(
                chapter, new TextPosition(anchor.paragraph(), start), new TextPosition(anchor.paragraph(), last));
    }

    TextSelection to(TextPosition spot) {
        return new TextSelection(chapter, anchor, spot);
    }

    TextSelection turned() {
        return new TextSelection(chapter, /* anchor= */ head, /* head= */ anchor);
    }

    TextPosition first() {
        return anchor.compareTo(head) <= 0 ? anchor : head;
    }

    TextPosition last() {
        return anchor.compareTo(head) <= 0 ? head : anchor;
    }

    /** Where it begins in a paragraph's text; -1 where it isn't there. */
    int start(int paragraph) {
        if (paragraph < first().paragraph() || paragraph > last().paragraph()) {
            return -1;
        }
        return paragraph == first().paragraph() ? first().offset() : 0;
    }

    /** Where it ends in a paragraph's text, the last cluster included. */
    int end(Book book, int paragraph) {
        String text = book.text(chapter, paragraph);
        return paragraph == last().paragraph()
                ? Graphemes.next(text, Math.min(last().offset(), text.length()))
                : text.length();
    }

    /** The words, a space between paragraphs. */
    String words(Book book) {
        StringBuilder words = new StringBuilder();
        for (int p = first().paragraph(); p <= last().paragraph(); p++) {
            String text = book.text(chapter, p);
            words.append(p == first().paragraph() ? "" : " ")
                    .append(text, Math.min(start(p), text.length()), end(book, p));
        }
        return words.toString().strip();
    }

    Passage passage(Book book) {
        return new Passage(book.address(chapter, first().paragraph()), book.address(chapter, last().paragraph()));
    }

    Anchor anchor(Book book) {
        return new Anchor(passage(book), words(book), first().offset());
    }

    TextSelection right(Book book) {
        String text = text(book, chapter, head);
        int next = Graphemes.next(text, Math.min(head.offset(), text.length()));
        return next < text.length() ? to(new TextPosition(head.paragraph(), next)) : nextParagraph(book);
    }

    TextSelection left(Book book) {
        String text = text(book, chapter, head);
        return head.offset() > 0
                ? to(new TextPosition(
                        head.paragraph(), Graphemes.previous(text, Math.min(head.offset(), text.length()))))
                : previousParagraph(book);
    }

    /** By a word or sentence to the right: the later end to where the next one ends, the earlier one to where it begins. */
    TextSelection unitRight(Book book, Function<String, TextUnits> units) {
        boolean later = head.compareTo(anchor) >= 0;
        TextPosition to = seek(book, chapter, head, units, 1, later);
        return later || to.compareTo(anchor) <= 0
                ? to(to)
                : new TextSelection(chapter, edge(book, anchor, units, false), edge(book, to, units, true));
    }

    /** By a word or sentence to the left: the later end to where the one before ends, the earlier one to where it begins. */
    TextSelection unitLeft(Book book, Function<String, TextUnits> units) {
        boolean later = head.compareTo(anchor) > 0;
        TextPosition to = seek(book, chapter, head, units, -1, later);
        return !later || to.compareTo(anchor) >= 0
                ? to(to)
                : new TextSelection(
                        chapter,
                        edge(book, anchor, units, true),
                        seek(book, chapter, edge(book, anchor, units, false), units, -1, false));
    }

    /** The word or sentence that the head lies in, whole. */
    TextSelection around(Book book, Function<String, TextUnits> units) {
        return new TextSelection(chapter, edge(book, head, units, false), edge(book, head, units, true));
    }

    /** The head's paragraph, whole. */
    TextSelection paragraph(Book book) {
        return new TextSelection(
                chapter,
                new TextPosition(head.paragraph(), 0),
                new TextPosition(head.paragraph(), lastCluster(text(book, chapter, head))));
    }

    private TextPosition edge(Book book, TextPosition at, Function<String, TextUnits> units, boolean end) {
        return units.apply(text(book, chapter, at))
                .at(at.offset())
                .map(unit -> new TextPosition(at.paragraph(), end ? unit.last() : unit.start()))
                .orElse(at);
    }

    /**
     * Where the next unit begins or ends, in this paragraph or the next that has one; the place itself where there is none.
     *
     * @param by 1 or -1
     */
    static TextPosition seek(
            Book book, int chapter, TextPosition from, Function<String, TextUnits> units, int by, boolean end) {
        int offset = from.offset();
        for (int p = from.paragraph(); p >= 1 && p <= book.length(chapter); p += by) {
            TextUnits here = units.apply(book.text(chapter, p));
            Optional<Integer> found = by > 0 ? here.after(offset, end) : here.before(offset, end);
            if (found.isPresent()) {
                return new TextPosition(p, found.get());
            }
            offset = by > 0 ? -1 : Integer.MAX_VALUE;
        }
        return from;
    }

    /** To the end of the paragraph; from there to the end of the next. */
    TextSelection paragraphDown(Book book) {
        int last = lastCluster(text(book, chapter, head));
        if (head.offset() < last) {
            return to(new TextPosition(head.paragraph(), last));
        }
        TextSelection next = nextParagraph(book);
        return next.to(new TextPosition(next.head.paragraph(), lastCluster(text(book, chapter, next.head))));
    }

    TextSelection paragraphUp(Book book) {
        return head.offset() > 0
                ? to(new TextPosition(head.paragraph(), 0))
                : head.paragraph() > 1 ? to(new TextPosition(head.paragraph() - 1, 0)) : this;
    }

    private TextSelection nextParagraph(Book book) {
        return head.paragraph() < book.length(chapter) ? to(new TextPosition(head.paragraph() + 1, 0)) : this;
    }

    private TextSelection previousParagraph(Book book) {
        int before = head.paragraph() - 1;
        return before < 1 ? this : to(new TextPosition(before, lastCluster(book.text(chapter, before))));
    }

    private BreakIterator word(Book book) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text(book, chapter, head));
        return words;
    }

    private BreakIterator sentence(Book book) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text(book, chapter, head));
        return sentences;
    }

    private static String text(Book book, int chapter, TextPosition spot) {
        return book.text(chapter, spot.paragraph());
    }

    static int lastCluster(String text) {
        return text.isEmpty() ? 0 : Graphemes.previous(text, text.length());
    }
}
