package org.lectern.tui.terminal;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Performer;

/** Does commands one after another, on a thread of its own; what came of each goes into the loop's queue. */
final class Work implements Runnable {
    private final Performer performer;
    private final BlockingQueue<Message> queue;
    private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();

    Work(Performer performer, BlockingQueue<Message> queue) {
        this.performer = performer;
        this.queue = queue;
    }

    /** Takes a command in; {@link Command.Quit} is the last one that is looked at. */
    void take(Command command) {
        commands.add(command);
    }

    /** Asks the command that is being done to stop. */
    void stop() {
        performer.stop();
    }

    @Override
    public void run() {
        try {
            for (Command command = commands.take(); !(command instanceof Command.Quit); command = commands.take()) {
                Event.Finished finished = new Event.Finished(performer.perform(command));
                queue.add(
                        command instanceof Command.Foreground
                                ? new Message.Returned(finished)
                                : new Message.Happened(finished));
            }
            queue.add(new Message.AllDone());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            queue.add(new Message.Failed(e));
        }
    }
}
