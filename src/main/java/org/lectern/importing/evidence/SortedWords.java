package org.lectern.importing.evidence;

import java.util.Collection;

/**
 * Words in alphabetical order, to be found letter by letter: so the words that begin at one place of a run of letters are
 * found without trying every length. Words of a letter, and of more than 24, are left out.
 */
public final class SortedWords {
    private static final int LONGEST = 24;

    private final String[] words;

    private SortedWords(String[] words) {
        this.words = words;
    }

    static SortedWords of(Collection<String> words) {
        return new SortedWords(words.stream()
                .filter(word -> word.length() > 1 && word.length() <= LONGEST)
                .sorted()
                .toArray(String[]::new));
    }

    public int size() {
        return words.length;
    }

    public String get(int index) {
        return words[index];
    }

    /** The first index from {@code low} to {@code high} whose word has at {@code depth} this letter or a later one. */
    public int from(int low, int high, int depth, int letter) {
        int first = low;
        int end = high;
        while (first < end) {
            int middle = (first + end) >>> 1;
            String word = words[middle];
            int other = word.length() > depth ? word.charAt(depth) : -1;
            if (other < letter) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return first;
    }
}
