package org.lectern.tui.reader;

import java.util.ArrayList;
import java.util.List;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Reading;
import org.lectern.text.Folded;
import org.lectern.text.Words;

/** A reading opened: its paragraphs by number, and how long its chapters are. Immutable, but for a memo of what search needs, on one thread. */
public final class Book {
    private final Reading reading;
    private final List<List<Block.Paragraph>> paragraphs = new ArrayList<>();
    private final long[] charactersBefore;
    private final int addressWidth;
    private final Foldings small;
    private final Foldings withCase;

    public Book(Reading reading) {
        this.reading = reading;
        this.charactersBefore = new long[reading.chapters().size() + 1];
        for (Chapter chapter : reading.chapters()) {
            List<Block.Paragraph> all = List.copyOf(chapter.paragraphs());
            paragraphs.add(all);
            long length = all.stream()
                    .mapToLong(paragraph -> paragraph.text().length())
                    .sum();
            charactersBefore[chapter.number()] = charactersBefore[chapter.number() - 1] + length;
        }
        this.addressWidth = reading.chapters().stream()
                .mapToInt(chapter -> address(chapter.number(), length(chapter.number()))
                        .toString()
                        .length())
                .reduce(3, Math::max);
        this.small = new Foldings(paragraphs, false);
        this.withCase = new Foldings(paragraphs, true);
    }

    public Reading reading() {
        return reading;
    }

    public String slug() {
        return reading.slug();
    }

    public int chapters() {
        return reading.chapters().size();
    }

    public Chapter chapter(int number) {
        return reading.chapters().get(number - 1);
    }

    public List<Block.Paragraph> paragraphs(int chapter) {
        return paragraphs.get(chapter - 1);
    }

    /** How many paragraphs a chapter has. */
    public int length(int chapter) {
        return paragraphs(chapter).size();
    }

    /** A paragraph's text; empty where there is none. */
    public String text(int chapter, int paragraph) {
        List<Block.Paragraph> all = paragraphs(chapter);
        return paragraph >= 1 && paragraph <= all.size()
                ? all.get(paragraph - 1).text()
                : "";
    }

    public Address address(int chapter, int paragraph) {
        return new Address(chapter, paragraph, reading.about().digest());
    }

    /** Columns that the longest of its addresses takes. */
    public int addressWidth() {
        return addressWidth;
    }

    /** A paragraph's text as search compares it; made when it is first asked for. */
    Folded folded(int chapter, int paragraph, boolean caseMatters) {
        return (caseMatters ? withCase : small).of(chapter, paragraph);
    }

    /** Makes all of it ready to be searched where case doesn't matter; later searches find that done. */
    void fold() {
        for (int chapter = 1; chapter <= chapters(); chapter++) {
            for (int paragraph = 1; paragraph <= length(chapter); paragraph++) {
                folded(chapter, paragraph, false);
            }
        }
    }

    /** The nearest address that is in this reading. */
    public Address nearest(Address wanted) {
        int chapter = Math.clamp(wanted.chapter(), 1, Math.max(1, chapters()));
        int paragraph = chapter < wanted.chapter() ? length(chapter) : Math.min(wanted.paragraph(), length(chapter));
        return address(chapter, paragraph);
    }

    /** How much of the reading, in percent of its characters, lies before a place. */
    public int percent(int chapter, int paragraph, int offset) {
        long all = charactersBefore[charactersBefore.length - 1];
        long before = charactersBefore[chapter - 1] + offset;
        for (int p = 1; p < paragraph; p++) {
            before += text(chapter, p).length();
        }
        return all == 0 ? 0 : (int) (100 * before / all);
    }

    /** Words from a place to the end of its chapter. */
    public int wordsLeft(int chapter, int paragraph, int offset) {
        int words = 0;
        for (int p = Math.max(1, paragraph); p <= length(chapter); p++) {
            String text = text(chapter, p);
            words += Words.count(p == paragraph ? text.substring(Math.min(offset, text.length())) : text);
        }
        return words;
    }
}
