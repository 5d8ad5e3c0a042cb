package org.lectern.desk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.lectern.text.UserException;

/**
 * The texts in a folder and the folders in it, in the order of their names. Hidden files are left out, as are links to folders,
 * so that no way leads round in a circle.
 *
 * @param texts what looks like a text in some format
 * @param skipped what doesn't
 */
public record Folder(List<Path> texts, List<Path> skipped) {
    private static final int HEAD = 4096;
    private static final int MOST_FILES = 10_000;

    public Folder {
        texts = List.copyOf(texts);
        skipped = List.copyOf(skipped);
    }

    /** Looks through a folder; refuses one that has no end. */
    public static Folder of(Path folder) {
        List<Path> files = new ArrayList<>();
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return hidden(inner) && !inner.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!hidden(file)) {
                    files.add(file);
                }
                if (files.size() > MOST_FILES) {
                    throw new UserException(
                            folder + ": more than " + MOST_FILES + " files; name the folders in it one by one");
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(folder, visitor);
        } catch (IOException e) {
            throw new UserException(folder + ": can't be read (" + e.getMessage() + ")", e);
        }
        files.sort(Path::compareTo);
        List<Path> texts = new ArrayList<>();
        List<Path> skipped = new ArrayList<>();
        files.forEach(file -> (text(file) ? texts : skipped).add(file));
        return new Folder(texts, skipped);
    }

    private static boolean hidden(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    /** Whether it may be a text; what can't be read may be one, and is refused later with the reason. */
    private static boolean text(Path file) {
        if (!Files.isRegularFile(file)) {
            return !Files.exists(file) || (Files.isDirectory(file) && !Files.isSymbolicLink(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return text(in.readNBytes(HEAD));
        } catch (IOException | UncheckedIOException e) {
            return true;
        }
    }

    private static boolean text(byte[] head) {
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("PK")) {
            return latin.contains("application/epub")
                    || latin.contains("opendocument.text")
                    || latin.contains("[Content_Types].xml")
                    || latin.contains("META-INF/container.xml")
                    || latin.contains("word/");
        }
        if (latin.contains("%PDF-") || latin.startsWith("{\\rtf") || latin.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return true;
        }
        int zeros = 0;
        int controls = 0;
        for (byte b : head) {
            zeros += b == 0 ? 1 : 0;
            controls +=
                    b >= 0 && b < ' ' && b != 0 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27 ? 1 : 0;
        }
        // Every other byte of UTF-16 is zero in most texts.
        boolean wide = zeros * 5 > head.length * 2 && zeros * 5 < head.length * 3;
        return head.length > 0 && (zeros == 0 || wide) && controls * 50 <= head.length;
    }
}
