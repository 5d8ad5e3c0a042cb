package org.lectern.cli.docs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command's page of the manual, in the man macros of roff. */
final class ManPage {
    private final StringBuilder page = new StringBuilder();
    private final CommandLine command;
    private final CommandSpec spec;

    private ManPage(CommandLine command) {
        this.command = command;
        this.spec = command.getCommandSpec();
    }

    static String of(CommandLine command, String version) {
        return new ManPage(command).write(version);
    }

    private String write(String version) {
        String name = spec.qualifiedName("-");
        page.append(".TH ")
                .append(name.toUpperCase(Locale.ROOT))
                .append(" 1 \"\" \"Lectern ")
                .append(version)
                .append("\"\n");
        section("NAME");
        line(name + " - " + String.join(" ", spec.usageMessage().description()));
        section("SYNOPSIS");
        line(command.getHelp().synopsis(0).strip().replaceAll("\\s+", " "));
        List<PositionalParamSpec> parameters = spec.positionalParameters().stream()
                .filter(each -> !each.hidden())
                .toList();
        if (!parameters.isEmpty()) {
            section("ARGUMENTS");
            parameters.forEach(each -> entry(each.paramLabel(), each));
        }
        section("OPTIONS");
        for (OptionSpec option : spec.options()) {
            entry(
                    String.join(", ", option.names()) + (option.arity().max() > 0 ? " " + option.paramLabel() : ""),
                    option);
        }
        if (!spec.subcommands().isEmpty()) {
            section("COMMANDS");
            spec.subcommands().forEach((word, each) -> {
                page.append(".TP\n.B ").append(escape(word)).append('\n');
                line(String.join(" ", each.getCommandSpec().usageMessage().description()));
            });
        }
        Stream.of(spec.usageMessage().footer()).filter(each -> !each.isEmpty()).forEach(each -> {
            page.append(".PP\n");
            line(each);
        });
        section("EXIT STATUS");
        line("0 done, 1 failed, 2 wrong usage.");
        section("ENVIRONMENT");
        line("LECTERN_DB names the group's database, LECTERN_MEMBER the member; NO_COLOR turns colours off.");
        section("SEE ALSO");
        line(related());
        return page.toString();
    }

    private String related() {
        Stream<CommandSpec> above = Stream.iterate(spec.parent(), each -> each != null, CommandSpec::parent);
        Stream<CommandSpec> below = spec.subcommands().values().stream().map(CommandLine::getCommandSpec);
        return Stream.concat(above, below)
                .map(each -> each.qualifiedName("-") + "(1)")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void section(String title) {
        page.append(".SH ").append(title).append('\n');
    }

    private void entry(String term, ArgSpec argument) {
        page.append(".TP\n.B ").append(escape(term)).append('\n');
        line(description(argument));
    }

    /** What an argument is for; its candidates and default filled in. */
    static String description(ArgSpec argument) {
        String text = String.join(" ", argument.description());
        if (argument.completionCandidates() != null) {
            text = text.replace("${COMPLETION-CANDIDATES}", String.join(", ", argument.completionCandidates()));
        }
        return text.replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValue()));
    }

    private void line(String text) {
        String escaped = escape(text);
        page.append(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "")
                .append(escaped)
                .append('\n');
    }

    private static String escape(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
