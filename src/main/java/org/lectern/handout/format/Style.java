package org.lectern.handout.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A style sheet that comes with the program.
 *
 * @param files what it is made of; a later one overrides an earlier one
 * @param lineHeight of a ruled line, in millimetres, as the files have it; 0 where nothing is printed
 */
record Style(List<String> files, double lineHeight) {
    static final Style SCREEN = new Style(List.of("screen.css"), 0);
    static final Style PAPER = new Style(List.of("paper.css"), 8.5);
    static final Style LARGE = new Style(List.of("paper.css", "large.css"), 13);
    static final Style BOOKLET = new Style(List.of("paper.css", "booklet.css"), 8.5);
    private static final String FOLDER = "/org/lectern/handout/";

    String css() {
        return files.stream().map(Style::read).collect(Collectors.joining());
    }

    private static String read(String file) {
        try (InputStream stream = Style.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + FOLDER + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
