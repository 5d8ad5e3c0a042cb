package org.lectern.desk;

import java.util.Optional;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.study.notes.Anchor;
import org.lectern.text.Words;

/** Where a note stands in another copy. Where its passage is gone it keeps the words, and goes back to them when they come again. */
final class CarriedAnchor {
    private static final int KEPT = 300;

    /** So few letters may stand anywhere. */
    private static final int FEW = 12;

    private CarriedAnchor() {}

    static Anchor of(Anchor old, Carry carry) {
        String quote = old.quote();
        if (old.passage().wholeChapters()) {
            return again(old, carry).orElseGet(() -> new Anchor(carry.passage(old.passage()), quote, -1));
        }
        Passage passage = carry.passage(old.passage());
        if (passage.wholeChapters()) {
            return new Anchor(passage, quote.isEmpty() ? words(carry.from(), old.passage()) : quote, -1);
        }
        if (quote.isEmpty()) {
            return Anchor.of(passage);
        }
        boolean one = old.passage().first().equals(old.passage().last());
        Passage narrower = one ? narrowed(carry.to(), passage, quote) : passage;
        int start = carry.to()
                .paragraph(narrower.first())
                .map(paragraph -> nearest(paragraph.text(), quote, old.start()))
                .orElse(-1);
        return new Anchor(narrower, quote, start);
    }

    /** A note that lost its passage in an earlier copy, and whose words this one has. */
    private static Optional<Anchor> again(Anchor old, Carry carry) {
        String letters = letters(old.quote().endsWith("…") ? chopped(old.quote()) : old.quote());
        if (letters.length() < FEW || holder(carry.from(), letters).isPresent()) {
            return Optional.empty();
        }
        return holder(carry.to(), letters).map(address -> {
            String text = carry.to().paragraph(address).orElseThrow().text();
            boolean all = letters(text).startsWith(letters);
            return all
                    ? Anchor.of(Passage.of(address))
                    : new Anchor(Passage.of(address), old.quote(), nearest(text, old.quote(), 0));
        });
    }

    private static String chopped(String quote) {
        return quote.substring(0, quote.length() - 1);
    }

    private static Optional<Address> holder(Reading reading, String letters) {
        for (Chapter chapter : reading.chapters()) {
            for (Block.Paragraph paragraph : chapter.paragraphs()) {
                if (paragraph.text().length() >= letters.length() && letters(paragraph.text()).contains(letters)) {
                    return Optional.of(new Address(
                            chapter.number(), paragraph.number(), reading.about().digest()));
                }
            }
        }
        return Optional.empty();
    }

    /** Where a paragraph was parted: the part in which the quote begins. */
    private static Passage narrowed(Reading to, Passage passage, String quote) {
        boolean several = !passage.first().equals(passage.last())
                && passage.first().chapter() == passage.last().chapter();
        if (several) {
            for (int number = passage.first().paragraph();
                    number <= passage.last().paragraph();
                    number++) {
                Address here = new Address(
                        passage.first().chapter(), number, passage.first().digest());
                boolean holds = to.paragraph(here)
                        .filter(paragraph -> paragraph.text().contains(quote))
                        .isPresent();
                if (holds) {
                    return Passage.of(here);
                }
            }
        }
        return passage;
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
