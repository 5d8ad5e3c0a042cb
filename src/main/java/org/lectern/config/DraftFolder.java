package org.lectern.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lectern.text.UserException;

/**
 * Words that are being written, a file each (0600, in a folder 0700), headed by the process that keeps them. What a process
 * that has ended left is never written over: it is set aside. One thread at a time.
 *
 * @param folder of one database
 * @param owner this process, as {@link #process()} says it
 */
public record DraftFolder(Path folder, String owner) {
    private static final String HEAD = "process: ";

    /** The drafts on one database below the folder of all drafts. */
    public static DraftFolder of(Path drafts, Path database) {
        String name = UUID.nameUUIDFromBytes(
                        database.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        return new DraftFolder(drafts.resolve(name), process());
    }

    /** This process, told from all that have had its number before. */
    private static String process() {
        return of(ProcessHandle.current());
    }

    private static String of(ProcessHandle process) {
        return process.pid() + "/"
                + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Keeps a text under a name, whole or not at all. */
    public void keep(String name, String text) {
        Path file = folder.resolve(name);
        try {
            if (!Files.isDirectory(folder)) {
                make();
            }
            if (Files.exists(file) && !isOurs(file)) {
                Files.move(file, folder.resolve(name + "." + Instant.now().toEpochMilli()));
            }
            put(name, text);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    public void drop(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UserException(folder.resolve(name) + ": can't be removed (" + e.getMessage() + ")", e);
        }
    }

    /** Forgets the texts that answer to a test, whichever process keeps them. */
    public void forget(Predicate<String> text) {
        texts(false).forEach((name, kept) -> {
            if (text.test(kept)) {
                drop(name);
            }
        });
    }

    /** Texts by name that this process keeps, or that one left which has ended. */
    public Map<String, String> all() {
        return texts(true);
    }

    /** @param free whether those are left out that another running process keeps */
    private Map<String, String> texts(boolean free) {
        Map<String, String> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                String text = name.startsWith(".") ? "" : read(file);
                int end = text.indexOf('\n');
                if (text.startsWith(HEAD) && end > 0 && !(free && isOthers(text.substring(HEAD.length(), end)))) {
                    found.put(name, text.substring(end + 1));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UserException(folder + ": can't be read (" + e.getMessage() + ")", e);
        }
    }

    /** Takes over what another has left. */
    public void claim(String name) {
        String text = all().get(name);
        if (text != null) {
            try {
                put(name, text);
            } catch (IOException e) {
                throw refused(e);
            }
        }
    }

    private void put(String name, String text) throws IOException {
        WholeFile.put(folder.resolve(name), (HEAD + owner + "\n" + text).getBytes(StandardCharsets.UTF_8), true);
    }

    private UserException refused(IOException e) {
        return new UserException(
                "what you write can't be kept as you type: " + folder + " can't be written (" + WholeFile.reason(e)
                        + "); Ctrl-s keeps it",
                e);
    }

    private boolean isOthers(String process) {
        if (process.equals(owner)) {
            return false;
        }
        int slash = process.indexOf('/');
        return slash > 0
                && process.substring(0, slash).matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(process.substring(0, slash)))
                        .map(running -> of(running).equals(process))
                        .orElse(false);
    }

    private boolean isOurs(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            return (HEAD + owner).equals(lines.readLine());
        }
    }

    private static String read(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException gone) {
            return "";
        }
    }

    private void make() throws IOException {
        if (isPosix()) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
