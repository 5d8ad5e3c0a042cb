package org.lectern.store.file;

import java.nio.file.Path;
import java.sql.SQLException;
import org.lectern.text.UserException;
import org.sqlite.SQLiteErrorCode;

/** What a fault of SQLite means to a person. */
public final class Faults {

    /** Bytes that the smallest write takes: a page, its log's head and frame, the log's index. */
    private static final long ROOM = 64 << 10;

    private Faults() {}

    /** Whether the fault is that somebody else has the file. */
    public static boolean busy(UserException told) {
        return told.getCause() instanceof SQLException fault && busy(fault);
    }

    /** Whether the fault is that SQLite can't open the file where it lies, or can't make what it needs beside it. */
    static boolean cannotOpen(UserException told) {
        return told.getCause() instanceof SQLException fault
                && (primary(fault) == SQLiteErrorCode.SQLITE_CANTOPEN.code
                        || primary(fault) == SQLiteErrorCode.SQLITE_READONLY.code);
    }

    static boolean busy(SQLException fault) {
        int primary = primary(fault);
        return primary == SQLiteErrorCode.SQLITE_BUSY.code || primary == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    /** The low byte is the primary code (sqlite.org/rescode.html). */
    private static int primary(SQLException fault) {
        return fault.getErrorCode() & 0xff;
    }

    /** A log that finds no room is told by SQLite as a fault of the disk. */
    private static boolean isWithoutRoom(Path file) {
        return file.toFile().exists() && file.toFile().getUsableSpace() < ROOM;
    }

    static UserException damaged(Path file, Exception fault) {
        return new UserException(
                file + " is damaged; lectern doctor says how, lectern restore brings back a backup", fault);
    }

    /** A {@link UserException} for what a person can mend; an {@link IllegalStateException} for what we did wrong. */
    static RuntimeException of(Path file, SQLException fault) {
        int primary = primary(fault);
        if (busy(fault)) {
            return new UserException(
                    file + " is busy: another program has been writing to it for seconds; try again", fault);
        }
        if (primary == SQLiteErrorCode.SQLITE_FULL.code
                || (primary == SQLiteErrorCode.SQLITE_IOERR.code && isWithoutRoom(file))) {
            return new UserException(file + ": the disk is full; nothing was written. Make room and try again", fault);
        }
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code || primary == SQLiteErrorCode.SQLITE_PERM.code) {
            return new UserException(
                    file + " can't be written by you; ask whose it is, or say another with --db FILE", fault);
        }
        if (primary == SQLiteErrorCode.SQLITE_CANTOPEN.code || primary == SQLiteErrorCode.SQLITE_AUTH.code) {
            return new UserException(file + " can't be opened; its folder must exist and be yours to write", fault);
        }
        if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code || primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return damaged(file, fault);
        }
        if (primary == SQLiteErrorCode.SQLITE_IOERR.code) {
            return new UserException(
                    file + ": the disk failed while it was read or written; check the disk, then run lectern doctor",
                    fault);
        }
        return new IllegalStateException(file + ": " + fault.getMessage(), fault);
    }
}
