package org.lectern.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.text.UserException;

/**
 * A member's own settings: lines {@code key = value} in a file, {@code #} before a comment. Lines it doesn't know are kept.
 *
 * @param lines the file's lines
 */
public record Settings(Path file, List<String> lines) {

    public Settings {
        lines = List.copyOf(lines);
    }

    /** The settings in a file; none where there is no such file. */
    public static Settings load(Path file) {
        try {
            return new Settings(
                    file, Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of());
        } catch (IOException e) {
            throw new UserException(file + ": can't be read (" + e.getMessage() + "); mend or remove it", e);
        }
    }

    /** The value set, or the setting's default; a value that it can't have counts as none. */
    public String get(Setting setting) {
        for (String line : lines) {
            if (isOf(line, setting)) {
                String value = line.substring(line.indexOf('=') + 1).strip();
                return setting.allows(value) ? value : setting.otherwise();
            }
        }
        return setting.otherwise();
    }

    public int number(Setting setting) {
        return Integer.parseInt(get(setting));
    }

    /** With a value in place of the one it had; refuses what the setting can't have. */
    public Settings with(Setting setting, String value) {
        String line = setting.key() + " = " + setting.require(value);
        List<String> changed = new ArrayList<>(lines);
        changed.removeIf(old -> isOf(old, setting));
        changed.add(line);
        return new Settings(file, changed);
    }

    /** Writes the file whole, or leaves it as it was. */
    public void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UserException(file + ": can't be written (" + WholeFile.reason(e) + ")", e);
        }
        WholeFile.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isOf(String line, Setting setting) {
        int equals = line.indexOf('=');
        return equals > 0 && line.substring(0, equals).strip().equals(setting.key());
    }
}
