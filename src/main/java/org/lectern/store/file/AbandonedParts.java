package org.lectern.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parts of copies whose program was killed before the copy was whole: {@code .group.db.part-4711}, with the program's number. */
public final class AbandonedParts {
    private static final Pattern PART = Pattern.compile("\\..+\\.part-(\\d{1,18})(-journal|-wal|-shm)?");

    private AbandonedParts() {}

    /** Clears those of one target. What can't be cleared takes room, no more. */
    static void clear(Path target) {
        String beginning = "." + target.getFileName() + ".part-";
        in(target.toAbsolutePath().getParent()).stream()
                .filter(part -> String.valueOf(part.getFileName()).startsWith(beginning))
                .forEach(Disk::deleteQuietly);
    }

    /** Those in a folder, of programs that have ended; none where it can't be read. */
    public static List<Path> in(@Nullable Path folder) {
        if (folder == null || !Files.isReadable(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(AbandonedParts::abandoned).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static boolean abandoned(Path file) {
        Matcher part = PART.matcher(String.valueOf(file.getFileName()));
        return part.matches()
                && ProcessHandle.of(Long.parseLong(part.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }
}
