package org.lectern.tui.reader;

import java.text.BreakIterator;
import java.util.Locale;
import org.lectern.reading.Passage;
import org.lectern.study.notes.Anchor;
import org.lectern.text.Graphemes;

/**
 * Words selected within a chapter, the clusters at both ends included.
 *
 * @param anchor where selecting began
 * @param head the end that moves
 */
record Selection(int chapter, Spot anchor, Spot head) {

    /** The first word of a line. */
    static Selection at(Book book, int chapter, Spot spot) {
        Selection one = new Selection(chapter, spot, spot);
        int end = one.word(book)
                .following(Math.min(spot.offset(), text(book, chapter, spot).length()));
        int last = end == BreakIterator.DONE ? spot.offset() : Math.max(spot.offset(), end - 1);
        return one.to(new Spot(spot.paragraph(), last));
    }

    /** What so many clicks on a place select: 2 its word, 3 its sentence, more its paragraph. */
    static Selection clicked(Book book, int chapter, Spot spot, int clicks) {
        Selection one = new Selection(chapter, spot, spot);
        String text = text(book, chapter, spot);
        if (text.isEmpty() || clicks > 3) {
            return one.over(text, 0, text.length());
        }
        BreakIterator units = clicks == 2 ? one.word(book) : one.sentence(book);
        int end = units.following(Math.min(spot.offset(), text.length() - 1));
        return one.over(text, Math.max(0, units.previous()), end == BreakIterator.DONE ? text.length() : end);
    }

    /** From one offset up to another, spaces at the end left out. */
    private Selection over(String text, int start, int end) {
        int last = Math.max(start, lastCluster(text.substring(0, end).stripTrailing()));
        return new Selection(chapter, new Spot(anchor.paragraph(), start), new Spot(anchor.paragraph(), last));
    }

    Selection to(Spot spot) {
        return new Selection(chapter, anchor, spot);
    }

    Selection turned() {
        return new Selection(chapter, /* anchor= */ head, /* head= */ anchor);
    }

    Spot first() {
        return anchor.compareTo(head) <= 0 ? anchor : head;
    }

    Spot last() {
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

    Selection right(Book book) {
        String text = text(book, chapter, head);
        int next = Graphemes.next(text, Math.min(head.offset(), text.length()));
        return next < text.length() ? to(new Spot(head.paragraph(), next)) : nextParagraph(book);
    }

    Selection left(Book book) {
        String text = text(book, chapter, head);
        return head.offset() > 0
                ? to(new Spot(head.paragraph(), Graphemes.previous(text, Math.min(head.offset(), text.length()))))
                : previousParagraph(book);
    }

    /** To the end of the next word. */
    Selection wordRight(Book book) {
        String text = text(book, chapter, head);
        BreakIterator words = word(book);
        int at = Math.min(head.offset() + 1, text.length());
        while (at < text.length()) {
            int next = words.following(at);
            if (next == BreakIterator.DONE) {
                break;
            }
            if (Character.isLetterOrDigit(text.codePointBefore(next))) {
                return to(new Spot(head.paragraph(), Graphemes.previous(text, next)));
            }
            at = next;
        }
        return head.offset() < lastCluster(text)
                ? to(new Spot(head.paragraph(), lastCluster(text)))
                : nextParagraph(book);
    }

    /** To the start of the word before. */
    Selection wordLeft(Book book) {
        String text = text(book, chapter, head);
        BreakIterator words = word(book);
        int at = Math.min(head.offset(), text.length());
        while (at > 0) {
            at = words.preceding(at);
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                return to(new Spot(head.paragraph(), at));
            }
        }
        return head.offset() > 0 ? to(new Spot(head.paragraph(), 0)) : previousParagraph(book);
    }

    /** To the end of the sentence; from there to the end of the next. */
    Selection sentenceRight(Book book) {
        String text = text(book, chapter, head);
        BreakIterator sentences = sentence(book);
        int from = Math.min(head.offset(), text.length());
        while (from < text.length()) {
            int next = sentences.following(from);
            int end = next == BreakIterator.DONE ? text.length() : next;
            int last = lastCluster(text.substring(0, end).stripTrailing());
            if (last > head.offset()) {
                return to(new Spot(head.paragraph(), last));
            }
            from = end;
        }
        return nextParagraph(book);
    }

    Selection sentenceLeft(Book book) {
        BreakIterator sentences = sentence(book);
        return head.offset() > 0
                ? to(new Spot(
                        head.paragraph(),
                        Math.max(
                                0,
                                sentences.preceding(Math.min(
                                        head.offset(), text(book, chapter, head).length())))))
                : previousParagraph(book);
    }

    /** To the end of the paragraph; from there to the end of the next. */
    Selection paragraphDown(Book book) {
        int last = lastCluster(text(book, chapter, head));
        if (head.offset() < last) {
            return to(new Spot(head.paragraph(), last));
        }
        Selection next = nextParagraph(book);
        return next.to(new Spot(next.head.paragraph(), lastCluster(text(book, chapter, next.head))));
    }

    Selection paragraphUp(Book book) {
        return head.offset() > 0
                ? to(new Spot(head.paragraph(), 0))
                : head.paragraph() > 1 ? to(new Spot(head.paragraph() - 1, 0)) : this;
    }

    private Selection nextParagraph(Book book) {
        return head.paragraph() < book.length(chapter) ? to(new Spot(head.paragraph() + 1, 0)) : this;
    }

    private Selection previousParagraph(Book book) {
        int before = head.paragraph() - 1;
        return before < 1 ? this : to(new Spot(before, lastCluster(book.text(chapter, before))));
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

    private static String text(Book book, int chapter, Spot spot) {
        return book.text(chapter, spot.paragraph());
    }

    static int lastCluster(String text) {
        return text.isEmpty() ? 0 : Graphemes.previous(text, text.length());
    }
}
