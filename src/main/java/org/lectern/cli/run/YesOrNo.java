package org.lectern.cli.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A question on the command line that {@code y} or {@code yes} answers with yes, and all else with no. */
public final class YesOrNo {

    private YesOrNo() {}

    /** Whether somebody is there to be asked: at a keyboard, and not for a program that reads JSON. */
    public static boolean possible(CommandRun work) {
        return !work.json() && work.surroundings().streams().inputIsKeyboard();
    }

    /** Asks, and waits for the answer on standard input; its end is a no. */
    public static boolean asked(CommandRun work, String question) {
        work.surroundings().err().print(question + " [y/N] ");
        work.surroundings().err().flush();
        try {
            String answer = new BufferedReader(
                            new InputStreamReader(work.surroundings().in(), StandardCharsets.UTF_8))
                    .readLine();
            return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
