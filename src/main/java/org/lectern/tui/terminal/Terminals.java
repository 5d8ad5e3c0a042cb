package org.lectern.tui.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.lectern.text.UserException;
import org.lectern.tui.Event;
import org.lectern.tui.Performer;
import org.lectern.tui.Program;

/**
 * The terminal that this process was started in. Opening it begins to take it over and returns at once, so that the rest
 * of a start can go on meanwhile; closing it gives it back as it was, from any thread, as often as one likes. One at a
 * time in a process.
 */
public final class Terminals implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 12;

    private final Options options;
    private final Abilities abilities;
    private final BlockingQueue<Message> queue = new LinkedBlockingQueue<>();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread ending = new Thread(this::end, "terminal-end");
    private boolean running;
    private @Nullable Process taking;
    private @Nullable Tty tty;
    private @Nullable Screen screen;
    private boolean closed;

    private Terminals(Options options, Abilities abilities) {
        this.options = options;
        this.abilities = abilities;
    }

    /**
     * Begins to take the terminal over.
     *
     * @param environment the process's environment, for what the terminal says of itself
     * @throws UserException where there is none, or one that cannot show a screen
     */
    // With the console of java.base there is none where a stream is no terminal.
    @SuppressWarnings("SystemConsoleNull")
    public static Terminals open(Options options, Map<String, String> environment) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new UserException(
                    "Lectern's screen needs a terminal for input and output, and one of them is a file or pipe."
                            + " Without a screen, line by line: lectern --plain. Commands work too: see lectern --help.");
        }
        if (environment.getOrDefault("TERM", "").equals("dumb")) {
            throw new UserException(
                    "Lectern's screen needs a terminal that can place text, and this one (TERM=dumb) can't."
                            + " Line by line it works: lectern --plain. So do commands: see lectern --help.");
        }
        Abilities able = Abilities.of(environment);
        Terminals terminal = new Terminals(options, options.colour() ? able : able.withoutColour());
        // First: who gives up with Ctrl-C while the terminal is being taken over gets it back.
        Runtime.getRuntime().addShutdownHook(terminal.ending);
        terminal.take();
        return terminal;
    }

    private synchronized void take() {
        if (!closed) {
            taking = Tty.begin();
        }
    }

    /**
     * Runs a program until it quits, and gives the terminal back. A fault in the program ends it: the terminal is given
     * back first, the fault goes to the log, one line to standard error.
     *
     * @return the process's exit code: 0, or 1 after a fault
     */
    public <M> int run(Program<M> program, Performer performer) {
        PrintStream err = System.err;
        FaultLog log = new FaultLog(options.log());
        System.setErr(new PrintStream(log.asStream(), true, StandardCharsets.UTF_8));
        try {
            Tty ours = tty();
            Screen picture = screen();
            KeyReader keys = new KeyReader(new FileInputStream(FileDescriptor.in), queue);
            CommandRunner runner = new CommandRunner(performer, queue);
            begin();
            Loop<M> loop = new Loop<>(program, ours, picture, queue, runner, keys::goOn);
            loop.run(() -> {
                start(runner, "work");
                start(keys, "keys");
                start(() -> listen(ours, queue), "signals");
            });
            return 0;
        } catch (UserException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (RuntimeException | Error e) {
            close();
            log.record("The screen failed", e);
            err.println("lectern: stopped by a fault of its own; what was saved is safe. Details: " + options.log());
            return 1;
        } finally {
            close();
            System.setErr(err);
            finished.countDown();
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (screen != null) {
            screen.close();
        }
        restore();
        if (!Thread.currentThread().equals(ending)) {
            try {
                Runtime.getRuntime().removeShutdownHook(ending);
            } catch (IllegalStateException e) {
                // The JVM is ending already.
            }
        }
    }

    private synchronized void begin() {
        running = true;
    }

    private synchronized boolean isRunning() {
        return running && !closed;
    }

    /** The JVM ends from outside, by SIGTERM, SIGHUP or SIGINT: the program is asked to end, and given some time to. */
    private void end() {
        try {
            if (isRunning()) {
                queue.add(new Message.Happened(new Event.Ended()));
                if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    close();
                }
            } else {
                close();
            }
        } catch (InterruptedException e) {
            close();
        }
    }

    private synchronized void restore() {
        if (taking == null) {
            return;
        }
        try {
            tty().restore();
        } catch (UserException e) {
            // It was never ours.
        }
    }

    private synchronized Tty tty() {
        Tty known = tty;
        if (known == null) {
            known = Tty.finish(Objects.requireNonNull(taking, "the process is ending"));
            tty = known;
        }
        return known;
    }

    private synchronized Screen screen() {
        Screen made = new Screen(new FileOutputStream(FileDescriptor.out), abilities, options.mouse());
        screen = made;
        return made;
    }

    private static void start(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Changes of size before anybody listened are caught up by asking once. */
    private static void listen(Tty ours, BlockingQueue<Message> queue) {
        AtomicBoolean waiting = new AtomicBoolean();
        Loop.hearCtrlC(queue);
        Signals.on("CONT", () -> queue.add(new Message.Continued()));
        Signals.on("WINCH", () -> measure(ours, queue, waiting));
        measure(ours, queue, waiting);
    }

    /** Asks for the size; of signals that come while nobody has begun to ask, one is enough. */
    private static void measure(Tty ours, BlockingQueue<Message> queue, AtomicBoolean waiting) {
        if (waiting.compareAndSet(false, true)) {
            synchronized (waiting) {
                waiting.set(false);
                queue.add(new Message.NewSize(ours.sizeNow()));
            }
        }
    }
}
