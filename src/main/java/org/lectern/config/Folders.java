package org.lectern.config;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where Lectern keeps its files: the folders of the XDG Base Directory Specification, each with one of its own in it.
 *
 * @param data what people wrote
 * @param config what a member set
 * @param state logs and drafts
 */
public record Folders(Path data, Path config, Path state) {
    private static final String OURS = "lectern";

    /** The folders that an environment says, or their defaults below its {@code HOME}. */
    public static Folders of(Map<String, String> environment) {
        Path home = Path.of(environment.getOrDefault("HOME", "."));
        return new Folders(
                folder(environment.get("XDG_DATA_HOME"), home.resolve(".local/share")),
                folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")),
                folder(environment.get("XDG_STATE_HOME"), home.resolve(".local/state")));
    }

    /** A relative path in such a variable is invalid, and ignored, as the specification says. */
    private static Path folder(@Nullable String said, Path otherwise) {
        Path base = said != null && !said.isEmpty() && Path.of(said).isAbsolute() ? Path.of(said) : otherwise;
        return base.resolve(OURS);
    }

    /** The database that is used where none is named. */
    public Path database() {
        return data.resolve("lectern.db");
    }

    public Path settings() {
        return config.resolve("lectern.properties");
    }

    /** The member's own keys, where they have any. */
    public Path keys() {
        return config.resolve("keys");
    }

    /** What was being written, until it is kept. */
    public Path drafts() {
        return state.resolve("drafts");
    }

    /** Where a group's own templates for paper lie. */
    public Path templates() {
        return config.resolve("templates");
    }

    public Path log() {
        return state.resolve("lectern.log");
    }
}
