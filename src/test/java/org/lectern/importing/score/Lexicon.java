package org.lectern.importing.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Words to write with, and their forms. Names and rare words are made of syllables, so that no word list has them. */
final class Lexicon {
    private static final List<String> SYLLABLES = List.of(
            "ba", "bel", "bro", "da", "dor", "el", "fen", "ga", "grim", "ha", "hol", "in", "ka", "kor", "la", "lim",
            "ma", "mor", "na", "nev", "or", "pa", "pol", "ra", "ros", "sa", "sten", "ta", "tul", "ul", "va", "ven",
            "wal", "yor", "za");
    private static final List<String> NAME_ENDS =
            List.of("son", "ska", "ini", "berg", "ova", "man", "ez", "den", "ard", "lund", "wick", "sen");
    private final RandomGenerator random;
    private final Map<String, List<String>> words;

    Lexicon(RandomGenerator random) {
        this.random = random;
        this.words = load();
    }

    private static Map<String, List<String>> load() {
        try (InputStream in = Lexicon.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("words.txt is missing");
            }
            Map<String, List<String>> words = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    String rest = line.substring(space + 1);
                    words.put(line.substring(0, space), List.of(rest.split(rest.contains("|") ? "\\|" : " ", -1)));
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String pick(String kind) {
        return pick(words.getOrDefault(kind, List.of("")));
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    String noun() {
        return random.nextInt(40) == 0 ? rare() : pick("noun");
    }

    String adjective() {
        return random.nextInt(6) == 0 ? pick("compound") : pick("adj");
    }

    String given() {
        return pick("given");
    }

    String surname() {
        return capital(pick(SYLLABLES) + (random.nextBoolean() ? pick(SYLLABLES) : "") + pick(NAME_ENDS));
    }

    /** A learned word: {@code dekorvenisation}. */
    private String rare() {
        return pick(List.of("", "de", "re", "hyper", "counter", "anti-"))
                + pick(SYLLABLES)
                + pick(SYLLABLES)
                + pick(List.of("isation", "ism", "ist", "ology", "ness", "ment"));
    }

    static String plural(String noun) {
        if (noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        boolean hiss = noun.endsWith("s") || noun.endsWith("sh") || noun.endsWith("ch") || noun.endsWith("x");
        if (noun.endsWith("sman") || noun.endsWith("rman") || noun.endsWith("eman")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        return noun + (hiss ? "es" : "s");
    }

    static String third(String verb) {
        return plural(verb);
    }

    static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        return verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0
                ? verb.substring(0, verb.length() - 1) + "ied"
                : verb + "ed";
    }

    static String going(String verb) {
        return (verb.endsWith("e") && !verb.endsWith("ee") ? verb.substring(0, verb.length() - 1) : verb) + "ing";
    }

    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
