package org.lectern.cli.readings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.cli.run.CliContext;
import org.lectern.cli.run.GlobalOptions;

/**
 * {@code lectern import FILE…} with the options that are used most, told without a command-line library, whose start takes as
 * long as reading half a book. It means what the library would make of the same words; whatever it isn't sure of, it leaves
 * to that.
 */
public final class ShortImport {
    private final GlobalOptions root;
    private final ImportCommand command = new ImportCommand();
    private final List<String> files = new ArrayList<>();

    private ShortImport(CliContext surroundings) {
        this.root = new GlobalOptions(surroundings);
        command.files = files;
    }

    /** What the words ask for, or empty where they are for the command line proper. */
    public static Optional<ShortImport> of(CliContext surroundings, String... words) {
        ShortImport told = new ShortImport(surroundings);
        return told.understands(words) ? Optional.of(told) : Optional.empty();
    }

    public GlobalOptions root() {
        return root;
    }

    public ImportCommand command() {
        return command;
    }

    private boolean understands(String... words) {
        boolean named = false;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.startsWith("--")) {
                int used = option(words, i, named);
                if (used == 0) {
                    return false;
                }
                i += used - 1;
            } else if (word.isEmpty() || word.startsWith("-") || word.startsWith("@")) {
                return false;
            } else if (named) {
                files.add(word);
            } else if (word.equals("import")) {
                named = true;
            } else {
                return false;
            }
        }
        return !files.isEmpty();
    }

    /** How many words the option takes, itself among them; 0 where it isn't understood, or isn't given for the first time. */
    private int option(String[] words, int at, boolean named) {
        String word = words[at];
        if (isSwitch(word, named)) {
            return 1;
        }
        int equals = word.indexOf('=');
        if (equals >= 0) {
            return set(word.substring(0, equals), word.substring(equals + 1), named) ? 1 : 0;
        }
        String value = at + 1 < words.length ? words[at + 1] : "";
        boolean sure = !value.equals("import") && !value.startsWith("-") && !value.startsWith("@");
        return sure && set(word, value, named) ? 2 : 0;
    }

    private boolean isSwitch(String option, boolean named) {
        if (option.equals("--json") && !root.json) {
            root.json = true;
            return true;
        }
        if (option.equals("--dry-run") && named && !command.dryRun) {
            command.dryRun = true;
            return true;
        }
        return false;
    }

    /** Sets an option that takes a word. */
    private boolean set(String option, String value, boolean named) {
        if (value.isEmpty()) {
            return false;
        }
        if (option.equals("--db") && root.database == null) {
            root.database = Path.of(value);
            return true;
        }
        if (option.equals("--as") && root.as == null) {
            root.as = value;
            return true;
        }
        if (option.equals("--title") && named && command.title == null) {
            command.title = value;
            return true;
        }
        if (option.equals("--author") && named && command.author == null) {
            command.author = value;
            return true;
        }
        return false;
    }
}
