package org.lectern.handout.make;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.text.Words;

/** Cuts a text to a bounded quotation: whole sentences around its point where that can be, an ellipsis for what is left out. */
final class Quotation {
    private static final String ELLIPSIS = "…";

    private Quotation() {}

    /**
     * At most so many words of a text.
     *
     * @param point an index into the text that the quotation holds; its sentence comes first where not all have room
     */
    static String bounded(String text, int point, int mostWords) {
        if (Words.count(text) <= mostWords) {
            return text;
        }
        List<int[]> sentences = sentences(text);
        int first = 0;
        while (first + 1 < sentences.size() && sentences.get(first + 1)[0] <= point) {
            first++;
        }
        int last = first;
        if (words(text, sentences, first, last) > mostWords) {
            int[] sentence = sentences.get(first);
            return opening(sentence[0]) + head(text.substring(sentence[0], sentence[1]), mostWords);
        }
        while (last + 1 < sentences.size() && words(text, sentences, first, last + 1) <= mostWords) {
            last++;
        }
        while (first > 0 && words(text, sentences, first - 1, last) <= mostWords) {
            first--;
        }
        String cut =
                text.substring(sentences.get(first)[0], sentences.get(last)[1]).strip();
        return opening(first) + cut + (last + 1 < sentences.size() ? " " + ELLIPSIS : "");
    }

    /** The first words of a text, and an ellipsis where that isn't all of it. */
    static String head(String text, int mostWords) {
        int words = 0;
        int end = 0;
        for (int at = 0; at < text.length() && words < mostWords; at = end) {
            int from = at;
            while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            end = from;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            words += Words.count(text.substring(from, end));
        }
        String cut = text.substring(0, end).strip();
        return cut.length() == text.strip().length() ? cut : cut + ELLIPSIS;
    }

    private static String opening(int from) {
        return from > 0 ? ELLIPSIS + " " : "";
    }

    private static int words(String text, List<int[]> sentences, int first, int last) {
        return Words.count(text.substring(sentences.get(first)[0], sentences.get(last)[1]));
    }

    private static List<int[]> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        List<int[]> sentences = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            sentences.add(new int[] {from, to});
            from = to;
        }
        return sentences;
    }
}
