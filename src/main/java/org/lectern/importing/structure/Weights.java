package org.lectern.importing.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each feature speaks for a heading, as learned. Features are said by name, so that the file reads as a list of
 * what was learned; one that has no weight counts nothing.
 *
 * @param alone of a piece by itself and its neighbours
 * @param among of a piece among all that are set like it; features of {@code alone} count again here
 * @param steps from one label to the next: {@code heading>text} and so on
 */
public record Weights(Map<String, Float> alone, Map<String, Float> among, Map<String, Float> steps) {
    private static final String RESOURCE = "headings.txt";

    public Weights {
        alone = Map.copyOf(alone);
        among = Map.copyOf(among);
        steps = Map.copyOf(steps);
    }

    /** The weights that the program ships. */
    public static Weights shipped() {
        try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + RESOURCE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads lines of {@code alone|among|step feature weight}; what begins with {@code //} is for people. */
    public static Weights parse(String text) {
        Map<String, Map<String, Float>> parts =
                Map.of("alone", new HashMap<>(), "among", new HashMap<>(), "step", new HashMap<>());
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("//")) {
                int first = line.indexOf(' ');
                int last = line.lastIndexOf(' ');
                Map<String, Float> part = parts.get(line.substring(0, first));
                if (part == null) {
                    throw new IllegalArgumentException("no weight: " + line);
                }
                part.put(line.substring(first + 1, last), Float.parseFloat(line.substring(last + 1)));
            }
        }
        return new Weights(
                parts.getOrDefault("alone", Map.of()),
                parts.getOrDefault("among", Map.of()),
                parts.getOrDefault("step", Map.of()));
    }

    /** The same as lines, by name. */
    public String format() {
        StringBuilder out = new StringBuilder();
        lines(out, "alone", alone);
        lines(out, "among", among);
        lines(out, "step", steps);
        return out.toString();
    }

    private static void lines(StringBuilder out, String part, Map<String, Float> weights) {
        new TreeMap<>(weights)
                .forEach((feature, weight) -> out.append(part)
                        .append(' ')
                        .append(feature)
                        .append(' ')
                        .append(String.format(Locale.ROOT, "%.2f", weight))
                        .append('\n'));
    }
}
