package org.lectern.cli.docs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completion for zsh: a function for each command, each handing on to those below it. */
final class ZshCompletion {
    private final StringBuilder script = new StringBuilder();
    private final List<Completed> all;

    private ZshCompletion(CommandLine root) {
        this.all = Completed.all(root);
    }

    static String of(CommandLine root) {
        return new ZshCompletion(root).write();
    }

    private String write() {
        script.append("#compdef lectern\n# Completion of lectern for zsh. Made from the commands.\n");
        all.forEach(this::command);
        script.append(
                "\nif [ \"$funcstack[1]\" = _lectern ]; then\n  _lectern \"$@\"\nelse\n  compdef _lectern lectern\nfi\n");
        return script.toString();
    }

    private void command(Completed command) {
        Stream<String> options = command.options().stream().map(ZshCompletion::option);
        Stream<String> parameters = command.hasCommands()
                ? Stream.of("'1: :->command'", "'*:: :->rest'")
                : command.parameters().stream().map(ZshCompletion::parameter);
        script.append("\n").append(function(command)).append("() {\n");
        script.append(command.hasCommands() ? "  local state line\n" : "");
        script.append(Stream.concat(options, parameters)
                .collect(Collectors.joining(
                        " \\\n    ", "  _arguments " + (command.hasCommands() ? "-C " : "") + "-s -S \\\n    ", "\n")));
        if (command.hasCommands()) {
            below(command);
        }
        script.append("}\n");
    }

    private void below(Completed command) {
        script.append("  case $state in\n    command)\n      local -a commands=(\n");
        command.spec()
                .subcommands()
                .forEach((word, each) -> script.append("        ")
                        .append(quoted(word + ":" + Completed.about(each.getCommandSpec())))
                        .append('\n'));
        script.append("      )\n      _describe command commands\n      ;;\n    rest)\n      case $line[1] in\n");
        command.spec()
                .subcommands()
                .forEach((word, each) ->
                        script.append("        %s) %s_%s ;;\n".formatted(word, function(command), identifier(word))));
        script.append("      esac\n      ;;\n  esac\n");
    }

    private static String function(Completed command) {
        return Stream.concat(Stream.of("_lectern"), command.path().stream().map(ZshCompletion::identifier))
                .collect(Collectors.joining("_"));
    }

    private static String identifier(String word) {
        return word.replace('-', '_');
    }

    private static String option(OptionSpec option) {
        String names = String.join(" ", option.names());
        String value = Completed.takesValue(option) ? ":" + bare(option.paramLabel()) + ":" + action(option) : "";
        String about = "[" + bare(Completed.about(option)) + "]" + value;
        boolean again = option.isMultiValue();
        if (option.names().length == 1) {
            return quoted((again ? "*" : "") + form(names, option) + about);
        }
        String each = Stream.of(option.names()).map(name -> form(name, option)).collect(Collectors.joining(","));
        return (again ? "'*'" : quoted("(" + names + ")")) + "{" + each + "}" + quoted(about);
    }

    /** A long option's value may follow a {@code =}. */
    private static String form(String name, OptionSpec option) {
        return name + (Completed.takesValue(option) && name.startsWith("--") ? "=" : "");
    }

    private static String parameter(PositionalParamSpec parameter) {
        boolean many = parameter.arity().max() > 1 || parameter.index().isVariable();
        String place = many ? "*" : String.valueOf(parameter.index().min() + 1);
        String needed = many || parameter.required() ? ":" : "::";
        return quoted(place + needed + bare(parameter.paramLabel()) + ":" + action(parameter));
    }

    private static String action(ArgSpec argument) {
        List<String> candidates = Completed.candidates(argument);
        return !candidates.isEmpty()
                ? "(" + String.join(" ", candidates) + ")"
                : Completed.takesFile(argument) ? "_files" : "";
    }

    /** Without what has a meaning to {@code _arguments}. */
    private static String bare(String text) {
        return text.replace("[", "(").replace("]", ")").replace(":", "\\:");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
