package org.lectern.tui.terminal;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Performer;
import org.lectern.tui.Result;

/** Does commands one after another, on a thread of its own; what came of each goes into the loop's queue. */
final class CommandRunner implements Runnable {
    private static final long GLANCE_MILLIS = 1_000;

    private final Performer performer;
    private final BlockingQueue<LoopEvent> queue;
    private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
    private final AtomicReference<@Nullable Doing> doing = new AtomicReference<>();

    /** What is being done, and since when by {@link System#nanoTime}. */
    record Doing(Command command, long since) {}

    CommandRunner(Performer performer, BlockingQueue<LoopEvent> queue) {
        this.performer = performer;
        this.queue = queue;
    }

    /**
     * Takes a command in; {@link Command.Quit} is the last one that is looked at. One of which only the latest counts takes
     * the place of those that wait.
     */
    void take(Command command) {
        if (command instanceof Command.Latest latest) {
            commands.removeIf(waiting ->
                    waiting instanceof Command.Latest other && other.matter().equals(latest.matter()));
        }
        commands.add(command);
    }

    /** What is being done; null where nothing is. */
    @Nullable
    Doing doing() {
        return doing.get();
    }

    boolean hasMore() {
        return !commands.isEmpty();
    }

    /** Asks the command that is being done to stop. */
    void stop() {
        performer.stop();
    }

    /** The next command; while there is none, what comes from elsewhere is told each second. */
    private Command next() throws InterruptedException {
        Command command = commands.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
        while (command == null) {
            Result news = performer.glance();
            if (news != null) {
                queue.add(new LoopEvent.Happened(new Event.Finished(news)));
            }
            command = commands.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
        }
        return command;
    }

    @Override
    public void run() {
        try {
            for (Command command = next(); !(command instanceof Command.Quit); command = next()) {
                doing.set(new Doing(command, System.nanoTime()));
                Event.Finished finished = new Event.Finished(performer.perform(command));
                doing.set(null);
                queue.add(
                        command instanceof Command.Foreground
                                ? new LoopEvent.Returned(finished)
                                : new LoopEvent.Happened(finished));
            }
            queue.add(new LoopEvent.AllDone());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            queue.add(new LoopEvent.Failed(e));
        }
    }
}
