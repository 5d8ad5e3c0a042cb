package org.lectern.cli.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Words given on the command line, or on standard input for {@code -}. */
public final class Input {

    private Input() {}

    public static String words(CommandRun work, String text) {
        if (!text.equals("-")) {
            return text;
        }
        try {
            return new String(work.surroundings().in().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
