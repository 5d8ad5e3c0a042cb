package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A program in a window of tmux or of screen, 80 by 24, with nobody looking on: they tell what the window shows. */
final class SharedTerminal implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    private static final long LOOK_NANOS = 20_000_000;

    private final String program;
    private final Path home;
    private final Map<String, String> environment;

    private SharedTerminal(String program, Path home, Map<String, String> environment) {
        this.program = program;
        this.home = home;
        this.environment = environment;
    }

    /**
     * Runs a command in it. The test is skipped where the program isn't installed.
     *
     * @param program {@code tmux} or {@code screen}
     * @param home an empty folder for its socket
     */
    static SharedTerminal start(String program, Path home, Map<String, String> environment, Path command)
            throws IOException {
        boolean there = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        assumeThat(there).as(program + " is installed").isTrue();
        SharedTerminal terminal = new SharedTerminal(program, home, environment);
        if (terminal.isTmux()) {
            terminal.run("new-session", "-d", "-x", "80", "-y", "24", command.toString());
        } else {
            Files.createDirectory(
                    home.resolve("s"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            terminal.run("-dmS", "lectern", command.toString());
        }
        return terminal;
    }

    /** Types. */
    void send(String keys) throws IOException {
        if (isTmux()) {
            for (int at = 0; at < keys.length(); at++) {
                char key = keys.charAt(at);
                if (key < ' ') {
                    run("send-keys", "C-" + (char) (key + '`'));
                } else {
                    run("send-keys", "-l", String.valueOf(key));
                }
            }
        } else {
            run("-S", "lectern", "-p", "0", "-X", "stuff", keys);
        }
    }

    /** What the window shows; screen may be caught in the middle of telling. */
    private String text() throws IOException {
        if (isTmux()) {
            return run("capture-pane", "-p");
        }
        // With nobody looking on, screen writes the lowest byte of each character: letters are told from their places.
        Path copy = home.resolve("copy");
        run("-S", "lectern", "-p", "0", "-X", "hardcopy", copy.toString());
        return Files.exists(copy) ? Files.readString(copy, StandardCharsets.ISO_8859_1) : "";
    }

    /** What the window shows as soon as these words are among it. */
    String await(String words) throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        String text = text();
        while (!text.contains(words)) {
            assertThat(System.nanoTime())
                    .as("waiting for " + words + ", seeing\n" + text)
                    .isLessThan(until);
            giveWay();
            text = text();
        }
        return text;
    }

    /** Waits until the window is gone, since what ran in it has ended. */
    void awaitEnd() throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (run(isTmux() ? "has-session" : "-ls").contains(isTmux() ? "rc 0" : ".lectern\t")) {
            assertThat(System.nanoTime()).as("waiting for the end").isLessThan(until);
            giveWay();
        }
    }

    /** Each look is a new process: one after another without a pause, they leave what is looked at no time on a busy core. */
    private static void giveWay() {
        LockSupport.parkNanos(LOOK_NANOS);
    }

    @Override
    public void close() throws IOException {
        if (isTmux()) {
            run("kill-server");
        } else {
            run("-S", "lectern", "-X", "quit");
        }
    }

    private boolean isTmux() {
        return program.equals("tmux");
    }

    /** What it answers, and its exit status. */
    private String run(String... words) throws IOException {
        List<String> command = new ArrayList<>(
                isTmux()
                        ? List.of(
                                "tmux",
                                "-u",
                                "-f",
                                "/dev/null",
                                "-S",
                                home.resolve("tmux").toString())
                        : List.of("screen", "-U", "-c", "/dev/null"));
        command.addAll(Arrays.asList(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().remove("TMUX");
        builder.environment().remove("STY");
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().put("SCREENDIR", home.resolve("s").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return said + "rc " + process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
