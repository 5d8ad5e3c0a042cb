package org.lectern.tui.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lectern.tui.Performer;
import org.lectern.tui.Program;
import org.lectern.tui.Size;

/**
 * A person at the far end of a line: types, and looks at a {@link VirtualScreen}. Their program runs on a thread of its own
 * until it quits. Waits for what is to be seen; what isn't seen within a minute fails the test and prints the screen.
 */
public final class FarEnd implements AutoCloseable {
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final Typed typed = new Typed();
    private final VirtualScreen screen;
    private final StreamTerminal terminal;
    private final Thread running;
    private final Object lock = new Object();
    private @Nullable Throwable fault;
    private boolean ended;

    private <M> FarEnd(Size size, Map<String, String> environment, Program<M> program, Performer performer) {
        screen = new VirtualScreen(size);
        terminal = new StreamTerminal(typed, new Shown(), Abilities.of(environment), size);
        running = Thread.ofVirtual().unstarted(() -> run(program, performer));
    }

    /** Opens a program at a terminal of that kind ({@code TERM} and the like). */
    public static <M> FarEnd open(Size size, Map<String, String> environment, Program<M> program, Performer performer) {
        FarEnd end = new FarEnd(size, environment, program, performer);
        end.running.start();
        return end;
    }

    public void type(String keys) {
        typed.add(keys.getBytes(StandardCharsets.UTF_8));
    }

    public void resize(Size size) {
        synchronized (lock) {
            screen.resize(size);
        }
        terminal.resize(size);
    }

    /** The line's holder asks for the end. */
    public void end() {
        terminal.end();
    }

    /** The line breaks. */
    public void hangUp() {
        typed.end();
    }

    public String text() {
        synchronized (lock) {
            return screen.text();
        }
    }

    public void awaitText(String text) {
        await("\"" + text + "\" on the screen", seen -> seen.text().contains(text));
    }

    /** Waits until the screen is as wanted. */
    public void await(String what, Predicate<VirtualScreen> condition) {
        awaitThat(what, () -> condition.test(screen));
    }

    /** Waits until the program has ended; a fault of it fails the test. */
    public void awaitEnd() {
        awaitThat("the end", () -> ended);
    }

    @Override
    public void close() {
        hangUp();
        try {
            running.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A condition to wait for. */
    private interface Condition {
        boolean holds();
    }

    private void awaitThat(String what, Condition condition) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        synchronized (lock) {
            while (!condition.holds()) {
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (fault != null || left <= 0) {
                    throw new AssertionError("waited for " + what + " in vain; the screen is\n" + screen.text(), fault);
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

    private <M> void run(Program<M> program, Performer performer) {
        Throwable thrown = null;
        try (terminal) {
            new TerminalRun(terminal, Clock.systemUTC(), Thread.ofVirtual().factory()).run(program, performer);
        } catch (IOException | RuntimeException | Error e) {
            thrown = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (lock) {
            fault = thrown;
            ended = true;
            lock.notifyAll();
        }
    }

    /** What was typed and not yet read. */
    private static final class Typed extends InputStream {
        private byte[] waiting = {};
        private boolean ended;

        synchronized void add(byte[] bytes) {
            byte[] all = Arrays.copyOf(waiting, waiting.length + bytes.length);
            System.arraycopy(bytes, 0, all, waiting.length, bytes.length);
            waiting = all;
            notifyAll();
        }

        synchronized void end() {
            ended = true;
            notifyAll();
        }

        @Override
        public synchronized int available() {
            return waiting.length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) throws IOException {
            while (waiting.length == 0 && !ended) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException("nobody reads any more", e);
                }
            }
            if (waiting.length == 0) {
                return -1;
            }
            int count = Math.min(length, waiting.length);
            System.arraycopy(waiting, 0, buffer, offset, count);
            waiting = Arrays.copyOfRange(waiting, count, waiting.length);
            return count;
        }
    }

    /** Shows what is sent. The program sends whole frames, so that no letter is cut in two. */
    private final class Shown extends OutputStream {
        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            synchronized (lock) {
                screen.accept(new String(bytes, offset, length, StandardCharsets.UTF_8));
                lock.notifyAll();
            }
        }
    }
}
