package org.lectern.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is to write. SQLite lets one write at a time, and its waiting sleeps longer and longer, so that where many
 * write at once those who have waited longest come last. Here all ask for a lock on a small file beside the database, more
 * often the longer they have waited. It only orders those who wait: what keeps writers apart is SQLite, also where this
 * file can't be had. One thread at a time.
 */
final class Turn implements AutoCloseable {
    private static final long PATIENCE = 5_000_000_000L;
    private static final long LONGEST_PAUSE = 6_000_000;
    private static final long SHORTEST_PAUSE = 1_000_000;

    private final Path database;
    private final Path file;
    private @Nullable FileChannel channel;
    private @Nullable FileLock lock;
    private boolean crowded;

    /** @param database the file beside which the turn's is */
    Turn(Path database) {
        this.database = database;
        this.file = Disk.beside(database, "-turn");
    }

    /** Waits until it is ours to write, or too long. */
    void take() {
        long since = System.nanoTime();
        if (crowded) {
            // Who has just written lets others go first.
            pause(0);
        }
        crowded = false;
        while (lock == null) {
            try {
                lock = open().tryLock();
            } catch (OverlappingFileLockException e) {
                // Another thread of this process has it.
                lock = null;
            } catch (IOException e) {
                return;
            }
            long waited = System.nanoTime() - since;
            if (lock == null && waited > PATIENCE) {
                return;
            }
            if (lock == null) {
                crowded = true;
                pause(waited);
            }
        }
    }

    void giveUp() {
        FileLock held = lock;
        lock = null;
        if (held != null) {
            try {
                held.release();
            } catch (IOException ignored) {
                // Closing the channel gives it up too.
            }
        }
    }

    private FileChannel open() throws IOException {
        boolean there = Files.exists(file);
        if (!there) {
            // Whoever closed last took it away.
            close();
        }
        FileChannel opened = channel;
        if (opened == null) {
            if (!there) {
                create();
            }
            opened = FileChannel.open(file, EnumSet.of(StandardOpenOption.WRITE));
            channel = opened;
        }
        return opened;
    }

    /** With the database's mode, since all who write to that need it. */
    private void create() throws IOException {
        try {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(database)));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException e) {
            // Another process was quicker.
        }
    }

    /** By chance a little more or less, so that those who wait don't all ask at once. */
    private static void pause(long waited) {
        long pause = Math.max(SHORTEST_PAUSE, LONGEST_PAUSE - waited / 20);
        LockSupport.parkNanos(pause / 2 + ThreadLocalRandom.current().nextLong(pause));
    }

    /** Takes the file away where nobody has the turn. Those who have it open make a new one when they next write. */
    @Override
    public void close() {
        FileChannel opened = channel;
        channel = null;
        if (opened == null) {
            return;
        }
        try (opened) {
            if (opened.tryLock() != null) {
                Disk.deleteQuietly(file);
            }
        } catch (IOException | OverlappingFileLockException ignored) {
            // It is in use, or can't be had; either way it stays.
        }
    }
}
