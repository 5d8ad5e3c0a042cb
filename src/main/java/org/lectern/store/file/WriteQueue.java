package org.lectern.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is to write. SQLite lets one write at a time, and its waiting sleeps longer and longer, so that where many
 * write at once those who have waited longest come last. Here each draws a ticket, and waits until it is served. It only
 * orders those who wait: what keeps writers apart is SQLite, also where the tickets can't be had. One thread at a time.
 */
final class WriteQueue implements AutoCloseable {
    private static final long PATIENCE = 5_000_000_000L;

    /** Whoever is served for so long writes something large, or was ended in the middle; the next one asks SQLite. */
    private static final Duration PRESUMED_GONE = Duration.ofMillis(200);

    /** For each one before us; less than a small transaction takes. */
    private static final long PAUSE = 400_000;

    private static final long LONGEST_PAUSE = 10_000_000;

    private final Path database;
    private final Path file;
    private final long presumedGone;
    private @Nullable TicketLock tickets;
    private long ticket;

    /** @param database the file beside which the tickets are */
    WriteQueue(Path database) {
        this(database, PRESUMED_GONE);
    }

    WriteQueue(Path database, Duration presumedGone) {
        this.database = database;
        this.presumedGone = presumedGone.toNanos();
        this.file = Disk.beside(database, "-turn");
    }

    /** Whether anybody has had to wait of late, so that there is a line to stand in. */
    boolean isFormed() {
        return Files.exists(file);
    }

    /** Waits until it is ours to write, or too long. */
    void take() {
        Optional<TicketLock> roll = roll();
        if (roll.isEmpty()) {
            return;
        }
        ticket = roll.get().draw();
        await(roll.get(), System.nanoTime());
    }

    private void await(TicketLock roll, long since) {
        long served = roll.served();
        long servedSince = since;
        while (served < ticket && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(Math.min(LONGEST_PAUSE, PAUSE * (ticket - served)));
            long now = System.nanoTime();
            if (now - since > PATIENCE) {
                return;
            }
            if (roll.served() != served) {
                served = roll.served();
                servedSince = now;
            } else if (now - servedSince > presumedGone) {
                roll.serve(served + 1);
            }
        }
    }

    void giveUp() {
        TicketLock roll = tickets;
        if (roll != null) {
            roll.serve(ticket + 1);
        }
    }

    /** Whoever found the roll idle when closing took it away; then all go over to a new one. */
    private Optional<TicketLock> roll() {
        TicketLock roll = tickets;
        if (roll == null || !roll.in(file)) {
            try {
                roll = TicketLock.in(file, database);
            } catch (IOException e) {
                roll = null;
            }
        }
        tickets = roll;
        return Optional.ofNullable(roll);
    }

    /** Takes the tickets away where nobody waits. */
    @Override
    public void close() {
        TicketLock roll = tickets;
        tickets = null;
        if (roll != null && roll.idle() && roll.in(file)) {
            Disk.deleteQuietly(file);
        }
    }
}
