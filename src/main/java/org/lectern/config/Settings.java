package org.lectern.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Lines that say nothing that holds, each with its number and why; nothing of them is used. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                int number = i + 1;
                problem(line).ifPresent(why -> problems.add(file + ":" + number + ": " + why));
            }
        }
        return problems;
    }

    private static Optional<String> problem(String line) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            return Optional.of("no setting; write KEY = VALUE");
        }
        String key = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        return Setting.of(key)
                .map(setting -> setting.allows(value)
                        ? Optional.<String>empty()
                        : Optional.of(key + " can't be " + (value.isEmpty() ? "empty" : value) + "; "
                                + setting.otherwise() + " holds instead"))
                .orElseGet(() -> Optional.of("there is no setting " + key));
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
