package org.lectern.tui.terminal;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lectern.tui.Size;

/**
 * A command in a real pseudo-terminal, with a {@link VirtualScreen} at the other end. Waits for what is to be seen, never
 * for a time; what isn't seen before the command has ended, or within two minutes, fails the test and prints the screen.
 * What is waited for must stay on the screen once it is there, as nobody looks between two pieces of output. Ended by
 * {@link #close}.
 */
public final class Pty implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 120_000;

    /** A terminal has its size only after its command has begun: that waits here, or it would find none, or see it change. */
    private static final String WAIT_FOR_SIZE = "until [ \"$(stty size)\" = \"$0\" ]; do :; done; exec \"$@\"";

    private final PtyProcess process;
    private final VirtualScreen screen;
    private final Object lock = new Object();
    private boolean paused;
    private boolean ended;
    private @Nullable RuntimeException fault;

    private Pty(PtyProcess process, Size size) {
        this.process = process;
        this.screen = new VirtualScreen(size);
        Thread reader = new Thread(this::read, "pty-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a command in a terminal of that size, with some variables added to this process's environment. */
    public static Pty start(Size size, Map<String, String> variables, String... command) throws IOException {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("TERM", "xterm-256color");
        environment.remove("NO_COLOR");
        environment.remove("COLORTERM");
        environment.putAll(variables);
        List<String> words =
                new ArrayList<>(List.of("/bin/sh", "-c", WAIT_FOR_SIZE, size.rows() + " " + size.columns()));
        words.addAll(Arrays.asList(command));
        PtyProcess process = new PtyProcessBuilder()
                .setCommand(words.toArray(String[]::new))
                .setEnvironment(environment)
                .setInitialColumns(size.columns())
                .setInitialRows(size.rows())
                .start();
        return new Pty(process, size);
    }

    /** Takes nothing from the command until {@link #resume}. */
    public void pause() {
        synchronized (lock) {
            paused = true;
        }
    }

    public void resume() {
        synchronized (lock) {
            paused = false;
            lock.notifyAll();
        }
    }

    /** How often the screen has been cleared whole, which is once a picture after {@code Ctrl-l}. */
    public int pictures() {
        synchronized (lock) {
            return screen.cleared();
        }
    }

    /** Types. */
    public void send(String keys) {
        try {
            process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitText(String text) {
        await("\"" + text + "\" on the screen", seen -> seen.text().contains(text));
    }

    /** Waits until the screen is as wanted. */
    public void await(String what, Predicate<VirtualScreen> condition) {
        awaitUnderLock(what, () -> condition.test(screen));
    }

    public void resize(Size size) {
        synchronized (lock) {
            screen.resize(size);
            process.setWinSize(new WinSize(size.columns(), size.rows()));
        }
    }

    /** The screen as text, now. */
    public String text() {
        synchronized (lock) {
            return screen.text();
        }
    }

    public long pid() {
        return process.pid();
    }

    /** Waits until the command and its output have ended. */
    public int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the command didn't end; the screen is\n" + text());
        }
        awaitUnderLock("the end of output", () -> ended);
        return process.exitValue();
    }

    /** Takes the terminal away, as closing its window would. */
    public void hangUp() throws IOException {
        process.getOutputStream().close();
        process.getInputStream().close();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends what is left of the command and of what it started, and waits until it is gone. */
    @Override
    public void close() {
        List<ProcessHandle> all = new ArrayList<>();
        ProcessHandle.of(process.pid()).ifPresent(first -> {
            all.addAll(first.descendants().toList());
            all.add(first);
        });
        all.forEach(ProcessHandle::destroyForcibly);
        resume();
        try {
            process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            for (ProcessHandle one : all) {
                one.onExit().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("the command can't be ended", e);
        }
    }

    private void awaitUnderLock(String what, BooleanSupplier condition) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        synchronized (lock) {
            while (!condition.getAsBoolean()) {
                if (fault != null) {
                    throw new AssertionError(
                            "sent what no terminal of ours knows; the screen is\n" + screen.text(), fault);
                }
                if (ended) {
                    throw new AssertionError(
                            "the command ended, and there was never " + what + "; the screen is\n" + screen.text());
                }
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("waited for " + what + " in vain; the screen is\n" + screen.text());
                }
                try {
                    lock.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new AssertionError("interrupted while waiting for " + what, e);
                }
            }
        }
    }

    private void read() {
        char[] piece = new char[4096];
        try (InputStreamReader sent = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            for (int count = sent.read(piece); count >= 0; count = sent.read(piece)) {
                synchronized (lock) {
                    while (paused) {
                        lock.wait();
                    }
                    screen.accept(new String(piece, 0, count));
                    lock.notifyAll();
                }
            }
        } catch (IOException e) {
            // The other end is gone: the output has ended.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            synchronized (lock) {
                fault = e;
            }
        } finally {
            synchronized (lock) {
                ended = true;
                lock.notifyAll();
            }
        }
    }
}
