package org.lectern.tui.terminal;

import com.googlecode.lanterna.terminal.TerminalResizeListener;
import java.time.Clock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import org.lectern.tui.Event;
import org.lectern.tui.Performer;
import org.lectern.tui.Program;
import org.lectern.tui.Size;

/** One program on one terminal: its queue, its two threads, its loop. Nothing of it is shared with another. */
public final class TerminalRun {
    private final TerminalSession session;
    private final Clock clock;
    private final ThreadFactory threads;
    private final BlockingQueue<LoopEvent> queue = new LinkedBlockingQueue<>();

    /**
     * Prepares a run.
     *
     * @param clock what time the program is told
     * @param threads makes the thread that does commands and the one that reads keys
     */
    public TerminalRun(TerminalSession session, Clock clock, ThreadFactory threads) {
        this.session = session;
        this.clock = clock;
        this.threads = threads;
    }

    /**
     * Runs a program until it quits, on the calling thread. A fault of the program ends it and is thrown; the terminal is
     * the caller's to close.
     */
    public <M> void run(Program<M> program, Performer performer) throws InterruptedException {
        session.tell(new Listener(queue));
        Size size = session.take();
        DeskTerminal terminal = session.terminal();
        TerminalResizeListener resized =
                (changed, now) -> queue.add(new LoopEvent.NewSize(new Size(now.getColumns(), now.getRows())));
        terminal.addResizeListener(resized);
        CommandRunner runner = new CommandRunner(performer, queue);
        KeyReader keys = new KeyReader(terminal, queue);
        Loop<M> loop = new Loop<>(program, session, size, queue, runner, keys::goOn, clock);
        Thread reader = named("keys", keys);
        try {
            loop.run(() -> {
                named("work", runner).start();
                reader.start();
                session.shown();
            });
        } finally {
            terminal.removeResizeListener(resized);
            reader.interrupt();
        }
    }

    private Thread named(String name, Runnable task) {
        Thread thread = threads.newThread(task);
        thread.setName(name);
        return thread;
    }

    /** Puts what happens into the loop's queue. */
    private record Listener(BlockingQueue<LoopEvent> queue) implements TerminalListener {
        @Override
        public void ended() {
            queue.add(new LoopEvent.Happened(new Event.Ended()));
        }

        @Override
        public void interrupted() {
            queue.add(new LoopEvent.Interrupted());
        }

        @Override
        public void continued() {
            queue.add(new LoopEvent.Continued());
        }
    }
}
