package org.lectern.cli.run;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has, and what the command line runs in. */
public class GlobalOptions {
    @Option(
            names = "--db",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The group's database; else LECTERN_DB, else the one in your data folder.")
    public @Nullable Path database;

    @Option(
            names = "--as",
            paramLabel = "MEMBER",
            scope = ScopeType.INHERIT,
            description = "Who you are; else LECTERN_MEMBER, else the setting, else the only member.")
    public @Nullable String as;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print one JSON document and nothing else.")
    public boolean json;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "No colours; NO_COLOR says so too.")
    boolean noColor;

    private final CliContext surroundings;

    public GlobalOptions(CliContext surroundings) {
        this.surroundings = surroundings;
    }

    CliContext surroundings() {
        return surroundings;
    }
}
