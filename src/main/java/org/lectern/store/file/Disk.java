package org.lectern.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that are their owner's alone, where the system knows owners. */
public final class Disk {
    private static final Set<PosixFilePermission> FILE =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final Set<PosixFilePermission> FOLDER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private Disk() {}

    /** Makes an empty file, 0600. */
    static void createPrivate(Path file) throws IOException {
        Files.createFile(file, mode(FILE));
    }

    /** Makes the folder and those above it that are missing, 0700; one that is there keeps its mode. */
    static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, mode(FOLDER));
        }
    }

    /** Gives a finished file its name, unless that is taken. */
    static void publish(Path part, Path target) throws IOException {
        try {
            Files.createLink(target, part);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            // A file system without hard links; here the look and the move are two steps.
            Files.move(part, target);
        }
    }

    /** The file that SQLite keeps beside another: its log, the log's index, its journal. */
    public static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** Waits until the file is on the disk. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Waits until the file's name is on the disk, where the system can tell. */
    static void syncFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException ignored) {
            // Some systems can't open a folder; they write names in their own time.
        }
    }

    static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException ignored) {
            // A left-over part takes room, no more.
        }
    }

    /** Why, in words. */
    public static String reason(IOException fault) {
        return switch (fault) {
            case AccessDeniedException denied -> "you may not write there";
            case NoSuchFileException missing -> "there is no such folder";
            case NotDirectoryException file -> "its folder is a file";
            case FileAlreadyExistsException there -> "something of that name is in the way";
            case IOException other -> {
                String message = other.getMessage();
                yield message == null ? "the disk refused" : message;
            }
        };
    }

    private static FileAttribute<?>[] mode(Set<PosixFilePermission> permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
