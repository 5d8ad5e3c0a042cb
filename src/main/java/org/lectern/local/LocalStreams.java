package org.lectern.local;

import java.io.Console;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.lectern.cli.StandardStreams;

/**
 * The process's own streams. Java tells of all of them together only whether they are a terminal: to ask for one costs a
 * process.
 */
public final class LocalStreams implements StandardStreams {
    private static final int USUAL = 80;

    @Override
    public boolean inputIsKeyboard() {
        return asked("test -t 0", Redirect.INHERIT, Redirect.DISCARD).isPresent();
    }

    @Override
    public OptionalInt columnsOfErrors() {
        return asked("test -t 2 && stty size <&2", Redirect.PIPE, Redirect.INHERIT);
    }

    // With the console of java.base there is none where a stream is no terminal.
    @Override
    public boolean attended() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    private static OptionalInt asked(String question, Redirect in, Redirect err) {
        try {
            Process process = new ProcessBuilder("/bin/sh", "-c", question)
                    .redirectInput(in)
                    .redirectError(err)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            if (process.waitFor() != 0) {
                return OptionalInt.empty();
            }
            String[] size = answer.split(" ", -1);
            boolean known = size.length == 2 && size[1].matches("[1-9]\\d{0,3}");
            return OptionalInt.of(known ? Integer.parseInt(size[1]) : USUAL);
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }
}
