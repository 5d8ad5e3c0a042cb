package org.lectern.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/** Which language a text is in, told by its commonest small words. */
public final class LanguageDetector {
    private static final String ENGLISH = "en";

    /** A guess needs that many words to count. */
    private static final int LEAST = 60;

    private static final int MOST = 20_000;

    /** Small words are a quarter of a text and more; names and quotations in it aren't. */
    private static final double SHARE = 0.08;

    private static final double AHEAD = 1.5;

    private static final Map<String, List<String>> SMALL = Map.of(
            ENGLISH,
            List.of("the", "of", "and", "to", "that", "is", "was", "it", "with", "not", "are", "which"),
            "de",
            List.of("der", "die", "und", "das", "ist", "nicht", "ein", "zu", "den", "von", "mit", "sich"),
            "fr",
            List.of("le", "la", "les", "des", "et", "est", "que", "une", "dans", "pour", "du", "qui"),
            "es",
            List.of("el", "la", "los", "las", "que", "y", "en", "una", "por", "con", "del", "es"),
            "it",
            List.of("il", "la", "che", "di", "non", "una", "per", "gli", "del", "sono", "è", "della"),
            "nl",
            List.of("de", "het", "een", "van", "en", "dat", "niet", "zijn", "met", "voor", "op", "te"),
            "pt",
            List.of("o", "que", "não", "uma", "para", "com", "os", "do", "da", "em", "as", "é"),
            "sv",
            List.of("och", "att", "det", "som", "en", "är", "inte", "av", "för", "på", "den", "till"),
            "pl",
            List.of("i", "w", "nie", "na", "się", "że", "z", "do", "jest", "to", "jak", "o"));

    private LanguageDetector() {}

    /** The language's two letters (ISO 639-1); empty where it is English, or can't be told. */
    public static String of(String text) {
        Map<String, Integer> counts = new HashMap<>();
        StringTokenizer words = new StringTokenizer(text, " \t\n\r.,;:!?()[]“”„\"«»—–…");
        int all = 0;
        for (; words.hasMoreTokens() && all < MOST; all++) {
            counts.merge(words.nextToken().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        String best = "";
        int most = 0;
        int next = 0;
        for (Map.Entry<String, List<String>> language : SMALL.entrySet()) {
            int count = language.getValue().stream()
                    .mapToInt(word -> counts.getOrDefault(word, 0))
                    .sum();
            next = Math.max(next, Math.min(count, most));
            if (count > most) {
                most = count;
                best = language.getKey();
            }
        }
        boolean plain = all >= LEAST && most > all * SHARE && most > next * AHEAD;
        return plain && !best.equals(ENGLISH) ? best : "";
    }
}
