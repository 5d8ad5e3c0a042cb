package org.lectern.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Performer;
import org.lectern.tui.Result;

class CommandRunnerTest {
    private record Told() implements Result {}

    @Test
    void whileThereIsNothingToDoWhatComesFromElsewhereIsTold() throws InterruptedException {
        BlockingQueue<LoopEvent> queue = new LinkedBlockingQueue<>();
        CommandRunner runner = new CommandRunner(
                new Performer() {
                    @Override
                    public Result perform(Command command) {
                        throw new IllegalStateException();
                    }

                    @Override
                    public @Nullable Result glance() {
                        return new Told();
                    }
                },
                queue);
        Thread thread = Thread.ofPlatform().start(runner);
        assertThat(queue.poll(30, TimeUnit.SECONDS)).isEqualTo(new LoopEvent.Happened(new Event.Finished(new Told())));
        runner.take(new Command.Quit());
        thread.join();
    }
}
