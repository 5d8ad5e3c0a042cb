package org.lectern;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.cli.run.CliContext;
import org.lectern.config.Folders;
import org.lectern.config.Setting;
import org.lectern.config.Settings;
import org.lectern.tui.keys.KeyFile;
import org.lectern.tui.keys.KeyMap;
import org.lectern.tui.keys.Preset;

/** The member's own keys: a preset by the settings, single ones by a file. */
record OwnKeys(Folders folders) implements CliContext.Keys {

    /** The key map, and what can't be used of what was asked for. Where nothing was asked for nothing is read. */
    KeyFile.Read read(Settings settings) {
        String word = settings.get(Setting.KEYS);
        Path file = folders.keys();
        if (word.equals(Setting.KEYS.otherwise()) && !Files.exists(file)) {
            return new KeyFile.Read(KeyMap.defaults(), List.of());
        }
        List<String> problems = new ArrayList<>();
        Optional<Preset> preset = Preset.of(word);
        if (preset.isEmpty()) {
            problems.add(settings.file() + ": keys can't be " + word + "; lectern, vim, emacs and arrows can");
        }
        KeyFile.Read read =
                KeyFile.read(String.valueOf(file.getFileName()), lines(file, problems), preset.orElse(Preset.LECTERN));
        problems.addAll(read.problems());
        return new KeyFile.Read(read.keys(), problems);
    }

    @Override
    public List<String> lines() {
        return KeyFile.write(read().keys());
    }

    @Override
    public List<String> problems() {
        return read().problems();
    }

    private KeyFile.Read read() {
        return read(Settings.load(folders.settings()));
    }

    private static List<String> lines(Path file, List<String> problems) {
        try {
            return Files.exists(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            problems.add(file + ": can't be read (" + e.getMessage() + "); the usual keys hold");
            return List.of();
        }
    }
}
