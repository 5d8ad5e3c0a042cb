package org.lectern.tui.terminal.local;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.lectern.text.UserException;
import org.lectern.tui.Performer;
import org.lectern.tui.Program;
import org.lectern.tui.Size;
import org.lectern.tui.terminal.Abilities;
import org.lectern.tui.terminal.DeskTerminal;
import org.lectern.tui.terminal.FaultLog;
import org.lectern.tui.terminal.ScreenOptions;
import org.lectern.tui.terminal.TerminalListener;
import org.lectern.tui.terminal.TerminalRun;
import org.lectern.tui.terminal.TerminalSession;

/**
 * The terminal that this process was started in. Opening it begins to take it over and returns at once, so that the rest
 * of a start can go on meanwhile; closing it gives it back as it was, from any thread, as often as one likes. One at a
 * time in a process.
 */
public final class LocalTerminal implements TerminalSession, AutoCloseable {
    private static final int PATIENCE_SECONDS = 12;

    private final ScreenOptions options;
    private final Abilities abilities;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread ending = new Thread(this::end, "terminal-end");
    private final AtomicBoolean measuring = new AtomicBoolean();
    private @Nullable TerminalListener listener;
    private @Nullable Process taking;
    private @Nullable Tty tty;
    private @Nullable DeskTerminal terminal;
    private boolean takenBefore;
    private boolean closed;

    private LocalTerminal(ScreenOptions options, Abilities abilities) {
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
    public static LocalTerminal open(ScreenOptions options, Map<String, String> environment) {
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
        LocalTerminal opened = new LocalTerminal(options, options.colour() ? able : able.withoutColour());
        // First: who gives up with Ctrl-C while the terminal is being taken over gets it back.
        Runtime.getRuntime().addShutdownHook(opened.ending);
        opened.begin();
        return opened;
    }

    private synchronized void begin() {
        if (!closed) {
            taking = Tty.begin();
        }
    }

    /**
     * Runs a program until it quits, and gives the terminal back. A fault in the program ends it: the terminal is given
     * back first, the fault goes to the log, one line to standard error.
     *
     * @param clock what time the program is told
     * @return the process's exit code: 0, or 1 after a fault
     */
    public <M> int run(Program<M> program, Performer performer, Clock clock) {
        PrintStream err = System.err;
        FaultLog log = new FaultLog(options.log());
        System.setErr(new PrintStream(log.asStream(), true, StandardCharsets.UTF_8));
        try {
            new TerminalRun(this, clock, LocalTerminal::daemon).run(program, performer);
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
        try {
            if (terminal != null) {
                terminal.close();
            }
        } catch (IOException e) {
            // It went away: there is nothing to be given back.
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

    @Override
    public synchronized DeskTerminal terminal() {
        DeskTerminal known = terminal;
        if (known == null) {
            known = new DeskTerminal(
                    new FileInputStream(FileDescriptor.in),
                    new FileOutputStream(FileDescriptor.out),
                    abilities,
                    () -> tty().sizeNow());
            terminal = known;
        }
        return known;
    }

    @Override
    public Size take() {
        Tty ours = tty();
        Size now = takenBefore ? ours.takeAgain() : ours.size();
        takenBefore = true;
        terminal().resized(now);
        return now;
    }

    @Override
    public void release() {
        // The thread that listens for signals may not have come so far yet.
        hearCtrlC();
        restore();
    }

    @Override
    public boolean hasShell() {
        return true;
    }

    @Override
    public void suspend() {
        Tty.stop();
    }

    @Override
    public synchronized void tell(TerminalListener told) {
        listener = told;
    }

    @Override
    public void shown() {
        daemon(this::listen, "signals").start();
    }

    /** The JVM ends from outside, by SIGTERM, SIGHUP or SIGINT: the program is asked to end, and given some time to. */
    private void end() {
        try {
            TerminalListener told = whoIsTold();
            if (told == null) {
                close();
                return;
            }
            told.ended();
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                close();
            }
        } catch (InterruptedException e) {
            close();
        }
    }

    /** Null where no program runs. */
    private synchronized @Nullable TerminalListener whoIsTold() {
        return closed ? null : listener;
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

    /** Changes of size before anybody listened are caught up by asking once. */
    private void listen() {
        TerminalListener told = whoIsTold();
        if (told != null) {
            hearCtrlC();
            Signals.on("CONT", told::continued);
            Signals.on("WINCH", this::measure);
            measure();
        }
    }

    /** From now on Ctrl-C outside our screen, or SIGINT, is told of, and not the JVM's end. As often as one likes. */
    private void hearCtrlC() {
        TerminalListener told = whoIsTold();
        if (told != null) {
            Signals.on("INT", told::interrupted);
        }
    }

    /** Asks for the size; of signals that come while nobody has begun to ask, one is enough. */
    private void measure() {
        if (measuring.compareAndSet(false, true)) {
            synchronized (measuring) {
                measuring.set(false);
                try {
                    terminal().measure();
                } catch (IOException e) {
                    // It went away.
                }
            }
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = daemon(task);
        thread.setName(name);
        return thread;
    }
}
