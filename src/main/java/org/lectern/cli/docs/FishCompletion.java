package org.lectern.cli.docs;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish: which words may come next, by the command that is typed so far. */
final class FishCompletion {
    private final StringBuilder script = new StringBuilder();
    private final List<Completed> all;

    private FishCompletion(CommandLine root) {
        this.all = Completed.all(root);
    }

    static String of(CommandLine root) {
        return new FishCompletion(root).write();
    }

    private String write() {
        script.append("""
                # Completion of lectern for fish. Made from the commands.

                # The words of the command so far, without options and their values.
                function __lectern_words
                    set -l skip
                    for word in (commandline -opc)[2..-1]
                        if test -n "$skip"
                            set skip
                        else if contains -- $word %s
                            set skip 1
                        else if not string match -q -- '-*' $word
                            echo $word
                        end
                    end
                end

                # Whether the command so far is that, and no more.
                function __lectern_at
                    set -l words (__lectern_words)
                    test "$words" = "$argv"
                end

                # Whether the command so far begins with that.
                function __lectern_in
                    set -l words (__lectern_words)
                    string match -q -- "$argv *" "$words "
                end

                complete -c lectern -f
                """.formatted(String.join(" ", Completed.valued(all))));
        all.forEach(this::command);
        return script.toString();
    }

    private void command(Completed command) {
        String path = command.name(" ");
        String at = "__lectern_at " + path;
        String in = command.hasCommands() ? at : "__lectern_in " + path;
        script.append("\n# lectern ").append(path).append('\n');
        command.spec()
                .subcommands()
                .forEach((word, below) -> script.append("complete -c lectern -n '%s' -a %s -d %s\n"
                        .formatted(at.strip(), word, quoted(Completed.about(below.getCommandSpec())))));
        if (command.parameters().stream().anyMatch(Completed::takesFile)) {
            script.append("complete -c lectern -n '%s' -F\n".formatted(in.strip()));
        }
        command.options().forEach(option -> option(in.strip(), option));
    }

    private void option(String in, OptionSpec option) {
        script.append("complete -c lectern -n '").append(in).append("'");
        for (String name : option.names()) {
            script.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        List<String> candidates = Completed.candidates(option);
        if (Completed.takesValue(option)) {
            script.append(Completed.takesFile(option) ? " -r -F" : " -x");
            if (!candidates.isEmpty()) {
                script.append(" -a ").append(quoted(String.join(" ", candidates)));
            }
        }
        script.append(" -d ").append(quoted(Completed.about(option))).append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
