package org.lectern.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Asks whether the process's streams are a terminal, which Java tells of all of them together only. Costs a process. */
final class Tty {
    private static final int USUAL = 80;

    private Tty() {}

    static boolean standardInput() {
        return asked("test -t 0", Redirect.INHERIT, Redirect.DISCARD).isPresent();
    }

    /** How many columns the terminal has that standard error is; empty where it is none. */
    static OptionalInt columnsOfErrors() {
        return asked("test -t 2 && stty size <&2", Redirect.PIPE, Redirect.INHERIT);
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
