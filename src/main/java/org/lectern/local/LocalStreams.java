package org.lectern.local;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lectern.cli.run.StandardStreams;
import org.lectern.config.LocaleCharset;

/**
 * The process's own streams. Java tells of all of them together only whether they are a terminal: to ask for one costs a
 * process.
 */
public final class LocalStreams implements StandardStreams {
    private static final int USUAL = 80;

    /** What the system says of a pipe that nobody reads any more. */
    private static final String NOBODY_READS = "Broken pipe";

    private final KeepsFault output = new KeepsFault(new FileOutputStream(FileDescriptor.out));
    private final Charset shown;

    /** @param environment says which letters a terminal takes; files and pipes always get UTF-8 */
    public LocalStreams(Map<String, String> environment) {
        this.shown = LocaleCharset.isUnicode(environment) ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
    }

    /** Returns standard output; letters that a terminal can't show become {@code ?} on it. */
    public PrintStream out() {
        return new PrintStream(new BufferedOutputStream(output), false, charset(1));
    }

    /** Returns standard error, as {@link #out}. */
    public PrintStream err() {
        return shown.equals(StandardCharsets.UTF_8)
                ? System.err
                : new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset(2));
    }

    @Override
    public Optional<String> outputFault() {
        return output.fault().filter(fault -> !fault.equals(NOBODY_READS));
    }

    /** Says why standard output couldn't be written, where it couldn't; returns the exit status, 0 or 1. */
    public int complain() {
        Optional<String> fault = outputFault();
        fault.ifPresent(reason -> err().println("lectern: standard output can't be written: " + reason));
        return fault.isPresent() ? 1 : 0;
    }

    private Charset charset(int descriptor) {
        return shown.equals(StandardCharsets.UTF_8) || !isTerminal(descriptor) ? StandardCharsets.UTF_8 : shown;
    }

    /** Asked without a process, and only where the letters are in question. */
    private static boolean isTerminal(int descriptor) {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.startsWith("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

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
