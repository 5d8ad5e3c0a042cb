package org.lectern.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.lectern.text.UserException;

/**
 * Writes a file whole, or leaves what was there. The bytes and the file's name are on the disk before a write returns. A file
 * that is there keeps its mode; a symbolic link stays, and the file that it points at is written.
 */
public final class WholeFile {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private WholeFile() {}

    /**
     * Puts these bytes in the file's place at one stroke; its folder must be there. A device or a pipe is written to as it is.
     *
     * @throws UserException that names the file and why
     */
    public static void write(Path file, byte[] bytes) {
        try {
            put(file, bytes, false);
        } catch (IOException e) {
            throw new UserException(file + ": can't be written (" + reason(e) + ")", e);
        }
    }

    /** Writes as {@link #write(Path, byte[])} does; a file that is made anew is its owner's alone, 0600. */
    public static void writePrivate(Path file, byte[] bytes) {
        try {
            put(file, bytes, true);
        } catch (IOException e) {
            throw new UserException(file + ": can't be written (" + reason(e) + ")", e);
        }
    }

    /** Writes as {@link #write(Path, byte[])} and {@link #writePrivate} do, for those who word the fault themselves. */
    static void put(Path file, byte[] bytes, boolean ownerOnly) throws IOException {
        Path target = target(file);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            straight(target, bytes);
            return;
        }
        Path part = target.resolveSibling("." + target.getFileName() + "." + System.nanoTime() + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    part, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode(part, ownerOnly))) {
                all(channel, bytes);
                channel.force(true);
            }
            keepMode(target, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        syncFolder(target);
    }

    /** The file that a chain of symbolic links ends at, whether it is there or not. */
    private static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path at = file;
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == 40) {
                throw new FileSystemException(file.toString(), null, "its links go round in a circle");
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at.toAbsolutePath();
    }

    private static void straight(Path target, byte[] bytes) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "it is a folder");
        }
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            all(channel, bytes);
        }
    }

    private static void all(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left);
        }
    }

    private static FileAttribute<?>[] mode(Path file, boolean ownerOnly) {
        return ownerOnly && isPosix(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static void keepMode(Path from, Path to) throws IOException {
        if (isPosix(from) && Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void syncFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException ignored) {
                // Some systems can't open a folder; they write names in their own time.
            }
        }
    }

    /** Why, in words. */
    static String reason(IOException fault) {
        return switch (fault) {
            case NoSuchFileException missing -> "there is no such folder";
            case AccessDeniedException denied -> "you may not write there";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(fault.getMessage());
        };
    }
}
