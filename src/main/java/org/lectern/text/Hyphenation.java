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

/**
 * Where the words of a language may be hyphenated: Liang's method (Word Hy-phen-a-tion by Com-put-er, 1983), with the
 * TeX patterns of the language. English is what there is. Immutable.
 */
public final class Hyphenation {
    private static final String PATTERNS = "/com/itextpdf/hyph/en_GB.xml";
    private static final int LEAST = 5;
    private static final int BEFORE = 2;
    private static final int BEHIND = 3;

    private final Map<String, List<Integer>> exceptions;
    private final PatternTree patterns;

    private Hyphenation(Map<String, List<Integer>> exceptions, PatternTree patterns) {
        this.exceptions = exceptions;
        this.patterns = patterns;
    }

    /** For a language, as {@code en} or {@code en-GB}; a text that names none is taken for English. */
    public static Optional<Hyphenation> of(String language) {
        String small = language.toLowerCase(Locale.ROOT);
        return small.isEmpty() || small.equals("en") || small.startsWith("en-") || small.startsWith("en_")
                ? Optional.of(English.HYPHENATION)
                : Optional.empty();
    }

    /** Read when a text is first hyphenated, never before. */
    private static final class English {
        static final Hyphenation HYPHENATION = read();
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
        for (int at = BEFORE; at <= word.length() - BEHIND; at++) {
            if (weights.length > at && weights[at] % 2 == 1) {
                points.add(at);
            }
        }
        return points;
    }

    private static Hyphenation read() {
        try (InputStream in = Hyphenation.class.getResourceAsStream(PATTERNS)) {
            String all = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            PatternTree patterns = new PatternTree();
            section(all, "patterns").forEach(patterns::add);
            Map<String, List<Integer>> exceptions = new HashMap<>();
            for (String exception : section(all, "exceptions")) {
                exceptions.put(exception.replace("-", ""), parted(exception));
            }
            return new Hyphenation(Map.copyOf(exceptions), patterns);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> section(String all, String name) {
        int from = all.indexOf("<" + name + ">");
        int to = all.indexOf("</" + name + ">");
        return from < 0 || to < 0
                ? List.of()
                : all.substring(from + name.length() + 2, to)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static List<Integer> parted(String exception) {
        List<Integer> points = new ArrayList<>();
        for (int at = exception.indexOf('-'); at >= 0; at = exception.indexOf('-', at + 1)) {
            points.add(at - points.size());
        }
        return List.copyOf(points);
    }
}
