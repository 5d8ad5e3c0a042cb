package org.lectern.tui.terminal;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Map;

/** What is nearest in ASCII, of the same width, for terminals that know nothing else. */
final class Ascii {
    private static final Map<String, String> KNOWN = Map.ofEntries(
            entry("─", "-"),
            entry("━", "="),
            entry("│", "|"),
            entry("┃", "|"),
            entry("┆", ":"),
            entry("┊", ":"),
            entry("▎", "|"),
            entry("▌", "|"),
            entry("▏", "|"),
            entry("▸", ">"),
            entry("▾", "v"),
            entry("▶", ">"),
            entry("▼", "v"),
            entry("◂", "<"),
            entry("↳", ">"),
            entry("→", ">"),
            entry("←", "<"),
            entry("↑", "^"),
            entry("↓", "v"),
            entry("█", "#"),
            entry("▓", "#"),
            entry("▒", "+"),
            entry("░", "."),
            entry("•", "*"),
            entry("◦", "o"),
            entry("●", "*"),
            entry("·", "-"),
            entry("…", "~"),
            entry("–", "-"),
            entry("—", "-"),
            entry("‐", "-"),
            entry("‑", "-"),
            entry("−", "-"),
            entry("±", "*"),
            entry("×", "x"),
            entry("“", "\""),
            entry("”", "\""),
            entry("„", "\""),
            entry("«", "\""),
            entry("»", "\""),
            entry("‘", "'"),
            entry("’", "'"),
            entry("‚", ","),
            entry("†", "+"),
            entry("¹", "1"),
            entry("²", "2"),
            entry("³", "3"),
            entry("ß", "s"),
            entry("æ", "a"),
            entry("ø", "o"),
            entry("œ", "o"),
            entry("ł", "l"),
            entry("\u00a0", " "));

    private Ascii() {}

    /** A cluster of ASCII, as wide as that one. */
    static String of(String cluster, int width) {
        if (cluster.length() == 1 && cluster.charAt(0) < 0x7F) {
            return cluster;
        }
        String known = KNOWN.get(cluster);
        if (known != null) {
            return known;
        }
        char base = Normalizer.normalize(cluster, Normalizer.Form.NFKD).charAt(0);
        boolean letter = width == 1 && base > ' ' && base < 0x7F;
        return letter ? String.valueOf(base) : "?".repeat(width);
    }
}
