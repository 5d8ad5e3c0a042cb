package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.config.WholeFile;
import org.lectern.desk.Desk;
import org.lectern.handout.Edition;
import org.lectern.handout.format.HandoutFormat;
import org.lectern.text.UserException;
import org.lectern.tui.work.Outside;

/**
 * The files of the person at the screen.
 *
 * @param home what {@code ~} means
 */
record HomeOutside(Desk desk, Path home) implements Outside {
    private static final int MOST = 200;

    @Override
    public List<String> completions(String typed) {
        int slash = typed.lastIndexOf('/');
        String before = typed.substring(0, slash + 1);
        String beginning = typed.substring(slash + 1);
        try (Stream<Path> entries = Files.list(before.isEmpty() ? Path.of("").toAbsolutePath() : path(before))) {
            return entries.filter(entry -> String.valueOf(entry.getFileName()).startsWith(beginning))
                    .filter(entry -> !beginning.isEmpty() || !String.valueOf(entry.getFileName()).startsWith("."))
                    .limit(MOST)
                    .map(entry -> before + entry.getFileName() + (Files.isDirectory(entry) ? "/" : ""))
                    .sorted()
                    .toList();
        } catch (IOException | UserException nothingThere) {
            return List.of();
        }
    }

    @Override
    public Path path(String typed) {
        try {
            String stripped = typed.strip();
            if (stripped.equals("~")) {
                return home;
            }
            return stripped.startsWith("~/") ? home.resolve(stripped.substring(2)) : Path.of(stripped);
        } catch (InvalidPathException e) {
            throw new UserException(typed + ": not a file's name", e);
        }
    }

    @Override
    public boolean exists(Path file) {
        return Files.exists(file);
    }

    @Override
    public List<String> editions() {
        return Arrays.stream(Edition.values()).map(Edition::word).toList();
    }

    @Override
    public String handout(int session, String edition) {
        return new String(
                HandoutFormat.TEXT.bytes(desk.handouts().get().of(session, Edition.of(edition))),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public void write(int session, String edition, Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        HandoutFormat format = HandoutFormat.of(dot < 0 ? "md" : name.substring(dot + 1));
        WholeFile.write(file, format.bytes(desk.handouts().get().of(session, Edition.of(edition))));
    }
}
