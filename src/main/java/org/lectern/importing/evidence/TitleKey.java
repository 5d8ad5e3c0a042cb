package org.lectern.importing.evidence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A title levelled for comparing: letters and digits only, lower case, without accents and without its number. */
public final class TitleKey {
    private TitleKey() {}

    /** The key; empty where the title has no letter or digit. */
    public static String of(String title) {
        String rest = Numbering.of(title).rest();
        return level(rest.isEmpty() ? title : rest);
    }

    /** As {@link #of}, the number kept. */
    public static String level(String text) {
        String plain = (ascii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        boolean space = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (space && !key.isEmpty()) {
                    key.append(' ');
                }
                key.append(c);
                space = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
                space = true;
            }
        }
        return key.toString();
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 126) {
                return false;
            }
        }
        return true;
    }

    /** How alike two keys are, from 0 (no word in common) to 1 (the same). */
    public static double likeness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.replace(" ", "").equals(other.replace(" ", ""))) {
            return 0.98;
        }
        Set<String> first = new HashSet<>(Arrays.asList(one.split(" ")));
        Set<String> second = new HashSet<>(Arrays.asList(other.split(" ")));
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        double shared = 2.0 * both.size() / (first.size() + second.size());
        boolean begins = one.startsWith(other + " ") || other.startsWith(one + " ");
        return begins && Math.min(one.length(), other.length()) >= 8 ? Math.max(shared, 0.8) : shared;
    }
}
