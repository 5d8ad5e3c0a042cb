package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Grapheme clusters: what a person calls a character (UAX #29, extended). Offsets are UTF-16 units. Going through a text
 * cluster by cluster takes time linear in its length. Safe for any thread.
 */
public final class Graphemes {

    private Graphemes() {}

    /** Where the cluster that begins at {@code from} ends; the text's length from there on. */
    public static int next(String text, int from) {
        int length = text.length();
        if (from + 1 >= length) {
            return length;
        }
        char first = text.charAt(from);
        char second = text.charAt(from + 1);
        if (first == '\r' && second == '\n') {
            return from + 2;
        }
        if (standsAlone(first) && standsAlone(second)) {
            return from + 1;
        }
        Matcher cluster = Rules.CLUSTER.matcher(text).region(from, length);
        return cluster.lookingAt() ? cluster.end() : from + Character.charCount(text.codePointAt(from));
    }

    /** Where the cluster that ends at {@code to} begins; 0 from there on. */
    public static int previous(String text, int to) {
        if (to <= 1) {
            return 0;
        }
        char last = text.charAt(to - 1);
        char before = text.charAt(to - 2);
        if (last == '\n' && before == '\r') {
            return to - 2;
        }
        if (standsAlone(last) && standsAlone(before)) {
            return to - 1;
        }
        int begin = certainBoundary(text, to);
        for (int end = next(text, begin); end < to; end = next(text, begin)) {
            begin = end;
        }
        return begin;
    }

    /** The clusters of a text in their order; joined, they are the text. */
    public static List<String> of(String text) {
        List<String> clusters = new ArrayList<>(text.length());
        for (int from = 0; from < text.length(); ) {
            int to = next(text, from);
            clusters.add(text.substring(from, to));
            from = to;
        }
        return clusters;
    }

    /** The nearest place before the last cluster where a cluster surely begins, whatever stands around it. */
    private static int certainBoundary(String text, int to) {
        int at = to - 1;
        while (at > 0) {
            int here = text.codePointAt(at);
            int before = text.codePointBefore(at);
            boolean insidePair =
                    Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
            if (!insidePair && standsAlone(here) && standsAlone(before)) {
                return at;
            }
            at--;
        }
        return 0;
    }

    /**
     * Whether two neighbours of this sort never join: none of them extends, prepends, is a conjoining Hangul letter or a
     * regional indicator. A true answer is certain; a false one only asks the rules. Kept to the ranges that most text
     * is made of, so that a page in a Latin, Greek, Cyrillic or East Asian script never loads the rules.
     */
    private static boolean standsAlone(int c) {
        if (c < 0x300) {
            return c != '\r' && c != '\n';
        }
        if (c < 0x2E80) {
            return (c >= 0x370 && c < 0x483)
                    || (c >= 0x48A && c < 0x590)
                    || (c >= 0x2010 && c < 0x2028)
                    || (c >= 0x2030 && c < 0x2060)
                    || (c >= 0x2070 && c < 0x20D0)
                    || (c >= 0x2100 && c < 0x2CEF);
        }
        if (c < 0xD800) {
            return c < 0x302A
                    || (c >= 0x3030 && c < 0x3099)
                    || (c >= 0x309B && c < 0xA48D)
                    || (c >= 0xAC00 && c < 0xD7A4);
        }
        return (c >= 0xF900 && c < 0xFB1E)
                || (c >= 0xFF01 && c < 0xFF9E)
                || (c >= 0x1F300 && c < 0x1F3FB)
                || (c >= 0x1F400 && c < 0x1FB00)
                || (c >= 0x20000 && c < 0x3FFFE);
    }

    /** Loaded only when a text needs it: compiling the first pattern costs more than a page of Latin text. */
    private static final class Rules {
        static final Pattern CLUSTER = Pattern.compile("\\X");
    }
}
