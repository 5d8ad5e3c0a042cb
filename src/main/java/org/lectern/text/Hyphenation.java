package org.lectern.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the words of a language may be hyphenated: Liang's method (Word Hy-phen-a-tion by Com-put-er, 1983), with the
 * TeX patterns of the language. There are those whose licence lets a program bring them along: English, German and
 * Portuguese. Immutable.
 */
public final class Hyphenation {
    private static final int LEAST = 5;
    private static final int BEFORE = 2;
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private final Map<String, List<Integer>> exceptions;
    private final PatternTree patterns;
    private final int behind;

    private Hyphenation(Map<String, List<Integer>> exceptions, PatternTree patterns, int behind) {
        this.exceptions = exceptions;
        this.patterns = patterns;
        this.behind = behind;
    }

    /** For a language, as {@code en} or {@code en-GB}; a text that names none is taken for English. */
    public static Optional<Hyphenation> of(String language) {
        return switch (language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0]) {
            case "", "en" -> Optional.of(English.HYPHENATION);
            case "de" -> Optional.of(German.HYPHENATION);
            case "pt" -> Optional.of(Portuguese.HYPHENATION);
            default -> Optional.empty();
        };
    }

    // Each language is read when a text of it is first hyphenated, never before.

    private static final class English {
        static final Hyphenation HYPHENATION = read("en_GB", "", 3);
    }

    private static final class German {
        static final Hyphenation HYPHENATION = read("de_DR", "äöüß", 2);
    }

    private static final class Portuguese {
        static final Hyphenation HYPHENATION = read("pt", "áàâãçéêíóôõúü", 2);
    }

    /**
     * Where a word may be parted, as offsets in it, in their order; none in a word of fewer than five letters or with
     * signs of another alphabet in it.
     */
    public List<Integer> points(String word) {
        if (word.length() < LEAST || word.length() > PatternTree.LONGEST) {
            return List.of();
        }
        String small = word.toLowerCase(Locale.ROOT);
        List<Integer> known = exceptions.get(small);
        if (known != null) {
            return known;
        }
        byte[] weights = patterns.weights(small);
        List<Integer> points = new ArrayList<>();
        for (int at = BEFORE; at <= word.length() - behind; at++) {
            if (weights.length > at && weights[at] % 2 == 1) {
                points.add(at);
            }
        }
        return points;
    }

    private static Hyphenation read(String name, String letters, int behind) {
        try (InputStream in = Hyphenation.class.getResourceAsStream("/com/itextpdf/hyph/" + name + ".xml")) {
            String all = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            PatternTree patterns = new PatternTree(letters);
            section(all, "patterns").forEach(patterns::add);
            Map<String, List<Integer>> exceptions = new HashMap<>();
            for (String exception : section(all, "exceptions")) {
                exceptions.put(exception.replace("-", ""), parted(exception));
            }
            return new Hyphenation(Map.copyOf(exceptions), patterns, behind);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> section(String all, String name) {
        int from = all.indexOf("<" + name + ">");
        int to = all.indexOf("</" + name + ">");
        if (from < 0 || to < 0) {
            return List.of();
        }
        String words = COMMENT.matcher(all.substring(from + name.length() + 2, to))
                .replaceAll(" ")
                .strip();
        return words.isEmpty() ? List.of() : List.of(words.split("\\s+", -1));
    }

    private static List<Integer> parted(String exception) {
        List<Integer> points = new ArrayList<>();
        for (int at = exception.indexOf('-'); at >= 0; at = exception.indexOf('-', at + 1)) {
            points.add(at - points.size());
        }
        return List.copyOf(points);
    }
}
