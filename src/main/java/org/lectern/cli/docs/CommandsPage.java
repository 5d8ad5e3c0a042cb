package org.lectern.cli.docs;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page about commands, in Markdown, made from the commands. */
final class CommandsPage {

    private CommandsPage() {}

    static String of(CommandLine root) {
        StringBuilder page = new StringBuilder();
        page.append("# Commands\n\n<!-- Made from the commands themselves; a test says how to make it anew. -->\n\n");
        page.append(
                "Each command takes the options that stand first. Exit status: 0 done, 1 failed, 2 wrong usage.\n\n");
        for (CommandLine command : Documents.all(root)) {
            CommandSpec spec = command.getCommandSpec();
            page.append("## ").append(spec.qualifiedName()).append("\n\n");
            page.append(String.join(" ", spec.usageMessage().description())).append("\n\n");
            page.append("    ")
                    .append(command.getHelp().synopsis(0).strip().replaceAll("\\s+", " "))
                    .append("\n\n");
            int before = page.length();
            for (PositionalParamSpec parameter : spec.positionalParameters()) {
                if (!parameter.hidden() && parameter.description().length > 0) {
                    row(page, parameter.paramLabel(), ManPage.description(parameter));
                }
            }
            for (OptionSpec option : spec.options()) {
                if ((spec.parent() == null || !option.inherited()) && option.description().length > 0) {
                    row(
                            page,
                            String.join(", ", option.names())
                                    + (option.arity().max() > 0 ? " " + option.paramLabel() : ""),
                            ManPage.description(option));
                }
            }
            page.append(page.length() > before ? "\n" : "");
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static void row(StringBuilder page, String term, String meaning) {
        page.append("- `").append(term).append("` ").append(meaning).append('\n');
    }
}
