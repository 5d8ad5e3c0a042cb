package org.lectern.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.lectern.text.UserException;

/**
 * The person's own editor, as {@code VISUAL} or {@code EDITOR} names it, with words of its own if need be.
 *
 * @param folder where its file lies while it is open
 */
public record OwnEditor(Map<String, String> environment, Path folder) {
    private static final List<String> USUAL = List.of("editor", "nano", "vim", "vi", "emacs");
    private static final int NOT_FOUND = 127;
    private static final int NOT_ALLOWED = 126;

    /** Opens a text in it and gives back what the file holds when it ends; the file is private and doesn't stay. */
    String edit(String text) {
        String editor = editor();
        Path file = null;
        try {
            Files.createDirectories(folder);
            file = Files.createTempFile(folder, "note-", ".md", owner());
            Files.writeString(file, text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
            int status = LocalEnvironment.start(new ProcessBuilder("/bin/sh", "-c", editor + " \"$1\"", "sh", file.toString()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status == NOT_FOUND || status == NOT_ALLOWED) {
                throw new UserException(editor + ": no such editor; set VISUAL or EDITOR to one that there is");
            }
            if (status != 0) {
                throw new UserException(editor + " ended with " + status + "; the text is as it was");
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserException(
                    "the editor's file can't be used (" + e.getMessage() + "); the text is as it was", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserException("stopped; the text is as it was", e);
        } finally {
            remove(file);
        }
    }

    private String editor() {
        for (String variable : List.of("VISUAL", "EDITOR")) {
            String named = environment.getOrDefault(variable, "").strip();
            if (!named.isEmpty()) {
                return named;
            }
        }
        for (String name : USUAL) {
            for (String part : environment.getOrDefault("PATH", "").split(":", -1)) {
                if (!part.isEmpty() && Files.isExecutable(Path.of(part, name))) {
                    return name;
                }
            }
        }
        throw new UserException("no editor is known; set VISUAL or EDITOR to yours");
    }

    private FileAttribute<?>[] owner() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private void remove(@org.jspecify.annotations.Nullable Path file) {
        if (file == null) {
            return;
        }
        try {
            Files.deleteIfExists(file);
            try (var left = Files.list(folder)) {
                // Editors leave copies beside the file: they hold the same words.
                String name = String.valueOf(file.getFileName());
                for (Path copy : left.filter(
                                path -> String.valueOf(path.getFileName()).startsWith(name))
                        .toList()) {
                    Files.deleteIfExists(copy);
                }
            }
        } catch (IOException e) {
            // It is private; that it stays harms nobody.
        }
    }
}
