package org.lectern.importing.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Common words of English, lower case: what a text's own words don't tell. */
final class CommonWords {
    private static final Set<String> WORDS = load();

    private CommonWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }

    static Set<String> all() {
        return WORDS;
    }

    private static Set<String> load() {
        try (InputStream in = CommonWords.class.getResourceAsStream("common-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("common-words.txt is missing from the program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Set.copyOf(new HashSet<>(Arrays.asList(text.strip().split("\\s+"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
