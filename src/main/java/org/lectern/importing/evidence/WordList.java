package org.lectern.importing.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * English words in both spellings, lower case, in three classes of how common they are. They come from SCOWL, sizes 10, 20
 * and 35; see THIRD-PARTY. The list is read when a word is first asked for, and is searched as it lies, so that nothing is
 * built from it.
 */
final class WordList {
    private static final WordList SHIPPED = new WordList(load());

    private final byte[] lines;

    private WordList(byte[] lines) {
        this.lines = lines;
    }

    /** 1 for the thousands of commonest words, 2, 3; 0 where it is none. */
    static int commonness(String word) {
        return SHIPPED.classOf(word);
    }

    private int classOf(String word) {
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int start = middle;
            while (start > low && lines[start - 1] != '\n') {
                start--;
            }
            int order = compare(word, start);
            if (order == 0) {
                return lines[start + word.length()] - '0';
            }
            if (order < 0) {
                high = start;
            } else {
                low = middle;
                while (low < high && lines[low] != '\n') {
                    low++;
                }
                low++;
            }
        }
        return 0;
    }

    /** All words, in no order. */
    static List<String> all() {
        byte[] lines = SHIPPED.lines;
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '\n') {
                words.add(new String(lines, start, Math.max(0, i - 1 - start), StandardCharsets.US_ASCII));
                start = i + 1;
            }
        }
        return words;
    }

    /** A line is a word and the digit of its class. */
    private int compare(String word, int start) {
        for (int i = 0; i < word.length(); i++) {
            int own = word.charAt(i);
            int other = lines[start + i];
            if (other <= '9') {
                return 1;
            }
            if (own != other) {
                return own - other;
            }
        }
        return lines[start + word.length()] <= '9' ? 0 : -1;
    }

    private static byte[] load() {
        try (InputStream in = WordList.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("words.txt is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
