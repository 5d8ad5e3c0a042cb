package org.lectern.desk.intake;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.lectern.text.UserException;

/** A piece of work on a thread of its own, which ends with the process if nobody asks for what it gives. */
final class Background<T> implements Supplier<T> {
    private final FutureTask<T> task;

    private Background(FutureTask<T> task) {
        this.task = task;
    }

    /** Begins at once. */
    static <T> Background<T> of(String name, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread.ofPlatform().daemon().name(name).start(task);
        return new Background<>(task);
    }

    /** What it gives; waits for it. Faults are those that the work met. */
    @Override
    public T get() {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserException("stopped before it was done", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e);
        }
    }
}
