package org.lectern.cli.docs;

import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The shells that completion is made for. */
enum Completion {
    BASH("bash-completion/completions/lectern"),
    ZSH("zsh/site-functions/_lectern"),
    FISH("fish/vendor_completions.d/lectern.fish");

    private final String file;

    Completion(String file) {
        this.file = file;
    }

    /** Where the script lies below a {@code share} folder, so that the shell finds it. */
    String file() {
        return file;
    }

    /** The shell's program. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String script(CommandLine root) {
        return switch (this) {
            case BASH -> AutoComplete.bash("lectern", root);
            case ZSH -> ZshCompletion.of(root);
            case FISH -> FishCompletion.of(root);
        };
    }
}
