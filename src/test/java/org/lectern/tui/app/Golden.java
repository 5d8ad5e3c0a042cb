package org.lectern.tui.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.lectern.tui.Frame;

/**
 * Screens as text files. Where a screen is meant to look otherwise, {@code mvn test -Dlectern.write=true} writes the
 * files anew; look at what changed before keeping it.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/org/lectern/tui/screens");

    private Golden() {}

    /** The screen must be as the file {@code name-COLUMNSxROWS.txt} says. */
    static void check(String name, Evening evening) {
        Frame frame = evening.frame();
        Path file = FOLDER.resolve(
                name + "-" + frame.size().columns() + "x" + frame.size().rows() + ".txt");
        String seen = evening.screen();
        try {
            if (Boolean.getBoolean("lectern.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, seen);
            }
            String wanted = Files.exists(file) ? Files.readString(file) : "";
            Assertions.assertThat(seen)
                    .withFailMessage(() -> sideBySide(file, wanted, seen))
                    .isEqualTo(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sideBySide(Path file, String wanted, String seen) {
        List<String> left = wanted.lines().toList();
        List<String> right = seen.lines().toList();
        StringBuilder both = new StringBuilder(file + "\nwanted, then seen; > marks what differs\n");
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String one = i < left.size() ? left.get(i) : "";
            String other = i < right.size() ? right.get(i) : "";
            both.append(one.equals(other) ? "   " : " > ").append(one).append('\n');
            if (!one.equals(other)) {
                both.append(" > ").append(other).append('\n');
            }
        }
        return both.toString();
    }
}
