package org.lectern.importing.evidence;

import java.util.Collection;

/**
 * Words in alphabetical order, to be found letter by letter: so the words that begin at one place of a run of letters are
 * found without trying every length. Words of a letter, and of more than 24, are left out.
 */
public final class SortedWords {
    private static final int LONGEST = 24;
    private static final int LETTERS = 26;

    private final String[] words;

    /** Where the words begin that begin with two small letters of English, and behind the last where the next do. */
    private final int[] pairs = new int[LETTERS * LETTERS + 1];

    private SortedWords(String[] words) {
        this.words = words;
        int at = 0;
        for (int pair = 0; pair <= LETTERS * LETTERS; pair++) {
            String start = "" + (char) ('a' + pair / LETTERS) + (char) ('a' + pair % LETTERS);
            while (at < words.length && words[at].compareTo(start) < 0) {
                at++;
            }
            pairs[pair] = at;
        }
    }

    /** The first index of the words that begin with these small letters; -1 where a letter is none of English. */
    public int from(char first, char second) {
        return small(first) && small(second) ? pairs[pair(first, second)] : -1;
    }

    /** The index behind the last of them. */
    public int to(char first, char second) {
        return from(pairs[pair(first, second)], pairs[pair(first, second) + 1], 1, second + 1);
    }

    private static int pair(char first, char second) {
        return (first - 'a') * LETTERS + second - 'a';
    }

    private static boolean small(char letter) {
        return letter >= 'a' && letter <= 'z';
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
