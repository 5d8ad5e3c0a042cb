package org.lectern.store.doctor;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.store.file.AbandonedParts;
import org.lectern.store.file.Disk;
import org.lectern.store.file.Mounts;
import org.lectern.text.UserException;

/** What the doctor looks at around a file: its mode, its folder, the room on the disk, the log beside it. */
final class FileSurroundings {
    private static final long MEGABYTE = 1L << 20;

    /** SQLite writes the log into the file every four megabytes; far more means that somebody holds it up. */
    private static final long LONG_LOG = 64 * MEGABYTE;

    private static final Pattern CONFLICT =
            Pattern.compile("conflicted copy|conflict copy|sync-conflict|\\(conflict", Pattern.CASE_INSENSITIVE);

    private static final long LEAST_ROOM = 100 * MEGABYTE;

    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private FileSurroundings() {}

    static List<Finding> examine(Path file) throws IOException {
        List<Finding> findings = new ArrayList<>();
        findings.add(mode(file));
        findings.add(folder(file));
        findings.add(room(file));
        List<String> conflicts = conflicts(file);
        if (!conflicts.isEmpty()) {
            findings.add(Finding.warning(
                    "copies",
                    "a program that synchronises folders left " + String.join(", ", conflicts) + " beside it",
                    "see with --db which one has what was written last; keep the group's file out of such folders"));
        }
        List<Path> parts = AbandonedParts.in(file.toAbsolutePath().getParent());
        if (!parts.isEmpty()) {
            findings.add(Finding.warning(
                    "parts",
                    "a program that was killed left "
                            + String.join(
                                    ", ",
                                    parts.stream()
                                            .map(part -> String.valueOf(part.getFileName()))
                                            .toList()),
                    "remove them; nothing of yours is in them alone"));
        }
        Path log = Disk.beside(file, "-wal");
        long length = Files.exists(log) ? Files.size(log) : 0;
        if (length > LONG_LOG) {
            findings.add(Finding.warning(
                    "log",
                    length / MEGABYTE + " MB wait in " + log,
                    "close Lectern everywhere, then lectern doctor --fix"));
        }
        return findings;
    }

    /** Names of copies that such programs make where two machines changed the file: Dropbox, Nextcloud, Syncthing. */
    private static List<String> conflicts(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        String name = String.valueOf(file.getFileName());
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        if (folder == null || !Files.isReadable(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> String.valueOf(path.getFileName()))
                    .filter(other ->
                            other.startsWith(stem) && CONFLICT.matcher(other).find())
                    .sorted()
                    .toList();
        }
    }

    private static Finding mode(Path file) throws IOException {
        if (!Files.isWritable(file)) {
            return Finding.wrong("mode", "you may not write " + file, "ask whose it is, or say another with --db");
        }
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return Finding.well("mode", "yours to write");
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        String mode = PosixFilePermissions.toString(permissions);
        permissions.retainAll(OTHERS);
        return permissions.isEmpty()
                ? Finding.well("mode", mode)
                : Finding.warning(
                        "mode",
                        mode + ": whoever can open the file can read all of it, private notes too",
                        "chmod 600 " + file + ", unless the group means to share it");
    }

    private static Finding folder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(folder)) {
            return Finding.wrong(
                    "folder", "you may not write " + folder, "the log must lie beside the file; move the file");
        }
        try {
            Mounts.requireLocal(folder);
        } catch (UserException e) {
            return Finding.wrong("folder", String.valueOf(e.getMessage()), "move the file to a disk of this machine");
        }
        return Finding.well("folder", folder.toString());
    }

    private static Finding room(Path file) throws IOException {
        long free = Files.getFileStore(file).getUsableSpace();
        String state = free / MEGABYTE + " MB free";
        return free >= Math.max(LEAST_ROOM, 2 * Files.size(file))
                ? Finding.well("room", state)
                : Finding.warning(
                        "room", state, "make room: a backup and a migration each need the file's size once more");
    }
}
