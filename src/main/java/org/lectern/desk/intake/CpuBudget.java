package org.lectern.desk.intake;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.lectern.importing.draft.Progress;
import org.lectern.text.UserException;

/**
 * How much of a processor's time reading one text may take, whatever the text holds: also where a library, or a loop that nobody
 * thought of, never comes to an end. Time that other programs take isn't counted.
 *
 * @param most of one processor's time
 */
record CpuBudget(Duration most) {
    private static final long SMALL = 1_000_000;
    private static final long MILLIS = 20_000;
    private static final long MILLIS_A_MEGABYTE = 2_000;

    private static final long LOOK_MILLIS = 100;
    /** A text that is read to the next stage in that time stops by itself. */
    private static final long STOP_MILLIS = 1_000;

    /** Twenty seconds for a text of up to a megabyte, and two more for each megabyte above. */
    static CpuBudget of(long bytes) {
        long above = Math.max(0, bytes - SMALL);
        return new CpuBudget(Duration.ofMillis(MILLIS + above * MILLIS_A_MEGABYTE / SMALL));
    }

    /**
     * Does work on a thread of its own, and gives what it gives.
     *
     * @param name the text's, for messages
     * @param work is handed what it tells how far it is; that throws once the time is over
     * @throws UserException where the work takes more than is allowed; what it goes on with then is given up
     */
    <T> T spend(String name, Progress progress, Function<Progress, T> work) {
        AtomicBoolean over = new AtomicBoolean();
        Progress watched = (stage, share) -> {
            if (over.get()) {
                throw refusal(name);
            }
            progress.at(stage, share);
        };
        FutureTask<T> task = new FutureTask<>(() -> work.apply(watched));
        Thread thread = Thread.ofPlatform().daemon().name("import").start(task);
        long start = System.nanoTime();
        try {
            while (true) {
                try {
                    return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException goesOn) {
                    // No more processor time than time can have gone by; the clock is looked at first, which costs
                    // less.
                    boolean may = System.nanoTime() - start <= most.toNanos();
                    if (!may
                            && ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId())
                                    > most.toNanos()) {
                        over.set(true);
                        giveUp(thread);
                        throw refusal(name);
                    }
                }
            }
        } catch (InterruptedException e) {
            over.set(true);
            Thread.currentThread().interrupt();
            throw new UserException(name + ": stopped; nothing was stored", e);
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

    /** It ends with the process at the latest. */
    private static void giveUp(Thread thread) throws InterruptedException {
        thread.interrupt();
        thread.join(STOP_MILLIS);
    }

    private UserException refusal(String name) {
        return new UserException(name + ": not read to its end in " + most.toSeconds()
                + " seconds of this computer's time, more than any text of its size takes; it may be made to do that."
                + " Nothing was stored; save its text as plain text or HTML and import that");
    }
}
