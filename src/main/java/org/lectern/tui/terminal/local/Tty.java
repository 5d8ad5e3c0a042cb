package org.lectern.tui.terminal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.lectern.text.UserException;
import org.lectern.tui.Size;

/**
 * The terminal's own settings, read and changed through {@code stty}: how it was, as the program needs it, and how large
 * it is. For any thread.
 */
final class Tty {
    /** Every key comes as it is pressed and means nothing to the system: no line editing, echo, signals or flow control. */
    private static final String RAW =
            "stty -icanon -echo -isig -iexten -ixon -icrnl -inlcr -igncr -istrip min 1 time 0";

    /** A Ctrl-C that comes while the settings are being changed must not leave them half changed. */
    private static final String UNDISTURBED = "trap '' INT; ";

    private static final Size USUAL = new Size(80, 24);

    private final String saved;
    private final Size size;

    private Tty(String saved, Size size) {
        this.saved = saved;
        this.size = size;
    }

    /** Takes the terminal over; {@link #finish} says what came of it. In between there is time for other work. */
    static Process begin() {
        return start(UNDISTURBED + "stty -g && " + RAW + " && stty size");
    }

    /** @throws UserException where standard input is no terminal */
    static Tty finish(Process begun) {
        String[] lines = output(begun).split("\n", -1);
        if (lines.length < 2 || lines[0].isEmpty()) {
            throw new UserException(
                    "Lectern's screen needs a terminal that stty knows. Commands work without one: see lectern --help.");
        }
        return new Tty(lines[0], parse(lines[1]));
    }

    /** How large it was when it was taken over. */
    Size size() {
        return size;
    }

    Size sizeNow() {
        return parse(output(start(UNDISTURBED + "stty size")));
    }

    /** Sets it anew as the program needs it, and says how large it is. */
    Size takeAgain() {
        return parse(output(start(UNDISTURBED + RAW + " && stty size")));
    }

    /** Sets it as it was before. */
    void restore() {
        output(start(UNDISTURBED + "stty " + saved));
    }

    /** Stops this program and those it was started with, as Ctrl-Z would; returns when they go on. */
    static void stop() {
        output(start("kill -TSTP 0"));
    }

    private static Process start(String command) {
        try {
            return new ProcessBuilder("/bin/sh", "-c", command)
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it prints; nothing where it fails. */
    private static String output(Process process) {
        try (var printed = process.getInputStream()) {
            byte[] bytes = printed.readAllBytes();
            return process.waitFor() == 0 ? new String(bytes, StandardCharsets.US_ASCII) : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** Rows and columns; a terminal that has none yet (0 × 0) or doesn't say is taken to be of the usual size. */
    private static Size parse(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            return USUAL;
        }
        int rows = number(text, 0, space);
        int columns = number(text, space + 1, text.length());
        return rows > 0 && columns > 0 ? new Size(columns, rows) : USUAL;
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9' && value < 10_000; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
