package org.lectern.tui.terminal;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Program;
import org.lectern.tui.Size;

/**
 * The one loop: a message from the queue, an update, its commands, and a picture once no message waits. On one thread.
 *
 * @param <M> the program's model
 */
final class Loop<M> {
    /** A burst of messages is shown at least this often. */
    private static final long SHOW_NANOS = 40_000_000;

    /** What the program may take to end once it was told to, before it is ended. */
    private static final long END_NANOS = 10_000_000_000L;

    /** Work that takes longer is said to go on. */
    private static final long SLOW_NANOS = 100_000_000;

    private static final long SECOND_NANOS = 1_000_000_000;

    /** A Ctrl-C meant for what was in the foreground may reach us this much after that has ended. */
    private static final long LATE_NANOS = 5 * SECOND_NANOS;

    private final Program<M> program;
    private final TerminalSession terminal;
    private final ScreenModes screen;
    private final BlockingQueue<LoopEvent> queue;
    private final CommandRunner runner;
    private final Runnable readOn;
    private final Clock clock;
    private Size size;
    private M model;
    private boolean stale = true;
    private boolean away;
    private @Nullable Long back;
    private boolean keysWait;
    private boolean ended;
    private boolean done;
    private long shown;
    private CommandRunner.@Nullable Doing slow;
    private int told;
    private @Nullable Long deadline;
    private @Nullable Long wake;

    /**
     * Begins a program.
     *
     * @param terminal taken already
     * @param size its size
     * @param readOn lets the reader of keys go on
     * @param clock what time the program is told
     */
    Loop(
            Program<M> program,
            TerminalSession terminal,
            Size size,
            BlockingQueue<LoopEvent> queue,
            CommandRunner runner,
            Runnable readOn,
            Clock clock) {
        this.program = program;
        this.terminal = terminal;
        this.screen = new ScreenModes(terminal.terminal());
        this.queue = queue;
        this.runner = runner;
        this.readOn = readOn;
        this.clock = clock;
        this.size = size;
        Program.Update<M> first = program.start(size);
        this.model = first.model();
        obey(first.commands());
    }

    /** Paints, and tells when the first picture is out; then goes on until the program has quit. */
    void run(Runnable onFirstPicture) throws InterruptedException {
        show();
        onFirstPicture.run();
        while (!done) {
            if (stale && !away && (queue.isEmpty() || System.nanoTime() - shown > SHOW_NANOS)) {
                show();
            }
            LoopEvent message = next();
            if (message != null) {
                deal(message);
            } else if (ran(deadline)) {
                return;
            } else if (ran(wake)) {
                wake = null;
                update(new Event.Ticked(clock.instant()));
            }
        }
    }

    private static boolean ran(@Nullable Long until) {
        return until != null && System.nanoTime() >= until;
    }

    /** The next message, or null when there is no more time to wait for one. */
    private @Nullable LoopEvent next() throws InterruptedException {
        while (true) {
            Long due = wake;
            Long until = deadline == null ? due : due == null ? deadline : Long.valueOf(Math.min(due, deadline));
            CommandRunner.Doing doing = away ? null : runner.doing();
            long now = System.nanoTime();
            long wait = until == null ? Long.MAX_VALUE : Math.max(0, until - now);
            if (doing != null) {
                long left = tellAt(doing) - now;
                if (left <= 0 && wait > 0) {
                    return new LoopEvent.Happened(new Event.Slow(doing.command(), told++));
                }
                wait = Math.min(wait, left);
            } else if (!away && runner.hasMore()) {
                wait = Math.min(wait, SLOW_NANOS);
            }
            LoopEvent message =
                    wait == Long.MAX_VALUE ? queue.take() : queue.poll(Math.max(0, wait), TimeUnit.NANOSECONDS);
            if (message != null || (until != null && System.nanoTime() >= until)) {
                return message;
            }
        }
    }

    /** When what is being done is to be told of next. */
    private long tellAt(CommandRunner.Doing doing) {
        if (!doing.equals(slow)) {
            slow = doing;
            told = 0;
        }
        return doing.since() + (told == 0 ? SLOW_NANOS : told * SECOND_NANOS);
    }

    private void take(Event event) {
        if (!(event instanceof Event.Ended)) {
            update(event);
        } else if (!ended) {
            ended = true;
            limitTime();
            update(event);
        }
    }

    private void deal(LoopEvent message) {
        switch (message) {
            case LoopEvent.Happened happened -> take(happened.event());
            case LoopEvent.NewSize(Size now) -> resize(now);
            case LoopEvent.KeysDone() -> {
                // A reader that waits on the terminal holds up the end of the JVM by 300 ms: at the end it waits here.
                if (away || deadline != null) {
                    keysWait = true;
                } else {
                    readOn.run();
                }
            }
            case LoopEvent.Continued() -> {
                if (!away) {
                    comeBack();
                }
            }
            case LoopEvent.Interrupted() -> {
                Long since = back;
                if (!away && (since == null || System.nanoTime() - since > LATE_NANOS)) {
                    take(new Event.Ended());
                }
            }
            case LoopEvent.Returned(Event.Finished finished) -> {
                away = false;
                back = System.nanoTime();
                comeBack();
                update(finished);
                if (keysWait && deadline == null) {
                    keysWait = false;
                    readOn.run();
                }
            }
            case LoopEvent.AllDone() -> done = true;
            case LoopEvent.Failed(Throwable fault) ->
                throw new IllegalStateException("a thread of the screen failed", fault);
        }
    }

    private void update(Event event) {
        Program.Update<M> update = program.update(model, event);
        model = update.model();
        stale = true;
        obey(update.commands());
    }

    private void obey(List<Command> commands) {
        for (Command command : commands) {
            if (command instanceof Command.Quit) {
                limitTime();
                runner.take(command);
            } else if (command instanceof Command.Copy copy) {
                screen.copy(copy.text());
            } else if (command instanceof Command.Stop) {
                runner.stop();
            } else if (command instanceof Command.Wake(int seconds)) {
                wake = System.nanoTime() + seconds * 1_000_000_000L;
            } else if (command instanceof Command.Mouse mouse) {
                screen.mouse(mouse.taken());
            } else if (command instanceof Command.Redraw) {
                screen.forget();
                stale = true;
            } else if (command instanceof Command.Suspend) {
                suspend();
            } else if (command instanceof Command.Foreground) {
                away = true;
                leave();
                runner.take(command);
            } else {
                runner.take(command);
            }
        }
    }

    private void limitTime() {
        if (deadline == null) {
            deadline = System.nanoTime() + END_NANOS;
        }
    }

    private void suspend() {
        if (terminal.hasShell()) {
            leave();
            terminal.suspend();
            comeBack();
        }
    }

    private void leave() {
        screen.giveBack();
        terminal.release();
    }

    private void comeBack() {
        Size now = terminal.take();
        screen.giveBack();
        stale = true;
        resize(now);
    }

    private void resize(Size now) {
        if (!now.equals(size)) {
            size = now;
            screen.forget();
            update(new Event.Resized(now));
        }
    }

    private void show() {
        screen.show(program.render(model, size));
        stale = false;
        shown = System.nanoTime();
    }
}
