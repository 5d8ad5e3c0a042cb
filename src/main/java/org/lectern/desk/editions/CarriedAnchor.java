package org.lectern.desk.editions;

import java.util.Optional;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.study.notes.Anchor;
import org.lectern.text.Words;

/** Where a note stands in another copy. Where its passage is gone it keeps the words, and goes back to them when they come again. */
final class CarriedAnchor {
    private static final int KEPT = 300;

    /** Fewer characters may stand anywhere. */
    private static final int LONG = 12;

    private static final double LONGER = 1.05;

    private static final double HALF = 0.5;

    private static final double MOST = 0.75;

    /** So many characters more may be another spelling. */
    private static final int SPELLING = 8;

    private CarriedAnchor() {}

    static Anchor of(Anchor old, PassageMapping carry) {
        String quote = old.quote();
        if (old.passage().wholeChapters()) {
            return again(old, carry).orElseGet(() -> new Anchor(carry.passage(old.passage()), quote, -1, old.gone()));
        }
        Passage passage = carry.passage(old.passage());
        if (passage.wholeChapters()) {
            String words = quote.isEmpty() ? words(carry.from(), old.passage()) : quote;
            return found(words, carry).orElseGet(() -> new Anchor(passage, words, -1, gone(old, carry)));
        }
        boolean one = old.passage().first().equals(old.passage().last());
        if (quote.isEmpty()) {
            return one ? within(old, passage, carry) : Anchor.of(passage);
        }
        Passage narrower = one ? narrowed(carry, passage, quote) : passage;
        String text = carry.to()
                .paragraph(narrower.first())
                .map(Block.Paragraph::text)
                .orElse("");
        if (one && gone(old, quote, text, carry)) {
            return new Anchor(Passage.of(carry.chapter(old.passage().first().chapter())), quote, -1, gone(old, carry));
        }
        return text.equals(quote)
                ? Anchor.of(narrower)
                : new Anchor(narrower, quote, nearest(text, quote, old.start()));
    }

    /** Whether only another part of the paragraph is left: not the one with the quote. */
    private static boolean gone(Anchor old, String quote, String text, PassageMapping carry) {
        if (letters(text).contains(letters(quote))) {
            return false;
        }
        String before = carry.from()
                .paragraph(old.passage().first())
                .map(Block.Paragraph::text)
                .orElse("");
        int start = before.indexOf(quote);
        if (start >= 0) {
            return !KeptWords.of(before, text).most(start, quote);
        }
        double now = KeptWords.pairs(quote, text);
        return now < HALF && now < KeptWords.pairs(quote, before) * MOST;
    }

    /** Where a paragraph is a part of a longer one now, the note keeps the words that it stood on: they may be parted again. */
    private static Anchor within(Anchor old, Passage passage, PassageMapping carry) {
        String before = carry.from()
                .paragraph(old.passage().first())
                .map(Block.Paragraph::text)
                .orElse("");
        String after =
                carry.to().paragraph(passage.first()).map(Block.Paragraph::text).orElse("");
        boolean part = passage.first().equals(passage.last()) && after.length() > before.length() + SPELLING;
        return part ? new Anchor(passage, cut(before), nearest(after, cut(before), 0)) : Anchor.of(passage);
    }

    private static String cut(String text) {
        int end = text.length() <= KEPT ? text.length() : text.lastIndexOf(' ', KEPT);
        return text.substring(0, end > 0 ? end : KEPT);
    }

    /** The words of the passage that isn't there any more; a digest's never were the text's. */
    private static String gone(Anchor old, PassageMapping carry) {
        return carry.from().about().digest() ? "" : words(carry.from(), old.passage());
    }

    /** A note that lost its passage in an earlier copy, and whose words this one has. */
    private static Optional<Anchor> again(Anchor old, PassageMapping carry) {
        Optional<Anchor> byQuote =
                carry.heldBefore(chopped(old.quote())) ? Optional.empty() : found(old.quote(), carry);
        return byQuote.isPresent() ? byQuote : byParagraph(old, carry);
    }

    /** By the paragraph around a quotation that is too short to be found by itself. */
    private static Optional<Anchor> byParagraph(Anchor old, PassageMapping carry) {
        String paragraph = chopped(old.gone());
        if (paragraph.length() < LONG || carry.heldBefore(paragraph)) {
            return Optional.empty();
        }
        return carry.holding(paragraph).flatMap(address -> {
            int start = nearest(carry.to().paragraph(address).orElseThrow().text(), old.quote(), 0);
            return start < 0 ? Optional.empty() : Optional.of(new Anchor(Passage.of(address), old.quote(), start));
        });
    }

    private static Optional<Anchor> found(String quote, PassageMapping carry) {
        String words = chopped(quote);
        if (words.length() < LONG) {
            return Optional.empty();
        }
        return carry.holding(words).map(address -> {
            String text = carry.to().paragraph(address).orElseThrow().text();
            boolean all = text.length() <= words.length() * LONGER;
            return all
                    ? Anchor.of(Passage.of(address))
                    : new Anchor(Passage.of(address), words, nearest(text, words, 0));
        });
    }

    private static String chopped(String quote) {
        return quote.endsWith("…") ? quote.substring(0, quote.length() - 1) : quote;
    }

    /** Where a paragraph was parted: the part that has the quote; where none of it has, whichever paragraph has its words. */
    private static Passage narrowed(PassageMapping carry, Passage passage, String quote) {
        boolean near = passage.first().chapter() == passage.last().chapter();
        for (int number = passage.first().paragraph();
                near && number <= passage.last().paragraph();
                number++) {
            Address here = new Address(
                    passage.first().chapter(), number, passage.first().digest());
            boolean holds = carry.to()
                    .paragraph(here)
                    .filter(paragraph -> paragraph.text().contains(quote))
                    .isPresent();
            if (holds) {
                return Passage.of(here);
            }
        }
        return quote.length() < LONG
                ? passage
                : carry.holding(quote).map(Passage::of).orElse(passage);
    }

    /** Where the quote stands in the text, closest to where it stood; -1 where it isn't there word for word. */
    private static int nearest(String text, String quote, int old) {
        int best = -1;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            if (best < 0 || Math.abs(at - old) < Math.abs(best - old)) {
                best = at;
            }
        }
        return best;
    }

    /** The words that a note stood on, so that it is still understood where they are gone. */
    private static String words(Reading reading, Passage passage) {
        StringBuilder words = new StringBuilder();
        for (Block.Paragraph paragraph :
                reading.chapter(passage.first().chapter()).orElseThrow().paragraphs()) {
            if (passage.contains(Address.of(passage.first().chapter(), paragraph.number()))) {
                words.append(words.isEmpty() ? "" : " ").append(paragraph.text());
            }
        }
        if (words.length() <= KEPT) {
            return words.toString();
        }
        int end = words.lastIndexOf(" ", KEPT);
        return words.substring(0, end > 0 ? end : KEPT) + "…";
    }

    private static String letters(String text) {
        return Words.normalised(text).replace(" ", "");
    }
}
