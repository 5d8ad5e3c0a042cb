package org.lectern.text;

import java.util.Arrays;

/**
 * Hyphenation patterns such as {@code .ab3ol}, as a tree of letters. Filled once, by one thread, and only read from then
 * on.
 */
final class PatternTree {
    /** Longer words are none. */
    static final int LONGEST = 60;

    /** The letters from a to z, and the dot for a word's edge. */
    private static final int BASIC = 27;

    private static final int NONE = 0;
    private static final byte[] NO_WEIGHTS = {};

    private final String more;
    private final int letters;
    private int[] next;
    private byte[][] weights = new byte[1024][];
    private int size = 1;

    /** @param more the small letters of the language besides those from a to z */
    PatternTree(String more) {
        this.more = more;
        this.letters = BASIC + more.length();
        this.next = new int[letters * 1024];
    }

    /** Adds a pattern; one with other signs than small letters, digits and dots is left out. */
    void add(String pattern) {
        byte[] own = new byte[pattern.length() + 1];
        int node = 0;
        int count = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                own[count] = (byte) (c - '0');
                continue;
            }
            int letter = letter(c);
            if (letter < 0) {
                return;
            }
            node = child(node, letter);
            count++;
        }
        weights[node] = Arrays.copyOf(own, count + 1);
    }

    /** The weight of each gap of a word in small letters, by the offset behind it; none at all where a sign isn't a letter. */
    byte[] weights(String word) {
        String dotted = "." + word + ".";
        byte[] gaps = new byte[dotted.length() + 1];
        for (int from = 0; from < dotted.length(); from++) {
            int node = 0;
            for (int at = from; at < dotted.length(); at++) {
                int letter = letter(dotted.charAt(at));
                if (letter < 0) {
                    return NO_WEIGHTS;
                }
                node = next[node * letters + letter];
                if (node == NONE) {
                    break;
                }
                byte[] own = weights[node];
                for (int i = 0; own != null && i < own.length; i++) {
                    gaps[from + i] = (byte) Math.max(gaps[from + i], own[i]);
                }
            }
        }
        return Arrays.copyOfRange(gaps, 1, dotted.length() - 1);
    }

    private int child(int node, int letter) {
        int place = node * letters + letter;
        if (next[place] == NONE) {
            if (size == weights.length) {
                next = Arrays.copyOf(next, next.length * 2);
                weights = Arrays.copyOf(weights, weights.length * 2);
            }
            next[place] = size++;
        }
        return next[place];
    }

    private int letter(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        int place = more.indexOf(c);
        return c == '.' ? BASIC - 1 : place < 0 ? -1 : BASIC + place;
    }
}
