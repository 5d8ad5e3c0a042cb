package org.lectern.tui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.reading.Block;
import org.lectern.text.Folded;

/**
 * A search through a whole reading.
 *
 * @param hits in the order of the text
 * @param at the hit at hand; -1 where there is none
 * @param fault why there is none, or empty
 */
record Search(String query, List<Hit> hits, int at, String fault) {
    static final Search NONE = new Search("", List.of(), -1, "");

    /** All hits; at hand is the first at or after a place, or the very first. */
    static Search of(Book book, String query, int chapter, TextPosition spot) {
        Needle needle = Needle.of(query);
        if (needle == null) {
            return new Search(query, List.of(), -1, "");
        }
        List<Hit> hits = new ArrayList<>();
        try {
            for (int c = 1; c <= book.chapters(); c++) {
                for (Block.Paragraph paragraph : book.paragraphs(c)) {
                    int number = c;
                    needle.find(
                            book.folded(c, paragraph.number(), needle.caseMatters()),
                            (start, end) -> hits.add(new Hit(number, paragraph.number(), start, end)));
                }
            }
        } catch (Patience.Lost | StackOverflowError tooMuch) {
            return new Search(query, List.of(), -1, "that expression takes too long; make it simpler");
        }
        Search found = new Search(query, List.copyOf(hits), hits.isEmpty() ? -1 : 0, "");
        int next = found.firstFrom(chapter, spot);
        return next < 0 ? found : found.to(next);
    }

    /** Lights what was looked for on the whole shelf: the words side by side, or else each of them. */
    static Search lit(Book book, String words, int chapter, TextPosition spot) {
        String plain = words.replaceAll("[\"“”„«»]", " ").strip().toLowerCase(Locale.ROOT);
        Search together = of(book, plain, chapter, spot);
        boolean here = !together.none()
                && together.hit().chapter() == chapter
                && together.hit().paragraph() == spot.paragraph();
        if (here || plain.isEmpty()) {
            return together;
        }
        String any = Stream.of(plain.split("\\s+"))
                .map(word -> Pattern.quote(Folded.of(word, false).text()))
                .collect(Collectors.joining("|", "\\v\\b(?:", ")"));
        Search each = of(book, any, chapter, spot);
        return new Search(plain, each.hits(), each.at(), each.fault());
    }

    Search to(int hit) {
        return new Search(query, hits, hit, fault);
    }

    boolean none() {
        return hits.isEmpty();
    }

    Hit hit() {
        return hits.get(at);
    }

    /** The first hit at or after a place, or -1. */
    int firstFrom(int chapter, TextPosition spot) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).before(chapter, spot)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < hits.size() ? low : -1;
    }

    /** The hits in a paragraph. */
    List<Hit> in(int chapter, int paragraph) {
        int from = firstFrom(chapter, new TextPosition(paragraph, 0));
        if (from < 0) {
            return List.of();
        }
        int to = from;
        while (to < hits.size()
                && hits.get(to).chapter() == chapter
                && hits.get(to).paragraph() == paragraph) {
            to++;
        }
        return hits.subList(from, to);
    }

    /** {@code 3 of 12}. */
    String count() {
        if (!fault.isEmpty()) {
            return fault;
        }
        return none() ? (query.isEmpty() ? "" : "not found") : (at + 1) + " of " + hits.size();
    }
}
