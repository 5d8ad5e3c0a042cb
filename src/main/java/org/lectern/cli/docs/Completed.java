package org.lectern.cli.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command as a shell completes it.
 *
 * @param path its words, without the program's name
 * @param options those that it shows
 */
record Completed(CommandLine command, List<String> path, List<OptionSpec> options) {
    private static final Set<String> FILES = Set.of("FILE", "FOLDER", "TEMPLATE");

    /** A command and all below it, each before its own. */
    static List<Completed> all(CommandLine root) {
        return Documents.all(root).stream().map(Completed::of).toList();
    }

    private static Completed of(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        List<String> words = List.of(spec.qualifiedName().split(" "));
        return new Completed(
                command,
                words.subList(1, words.size()),
                spec.options().stream().filter(option -> !option.hidden()).toList());
    }

    /** The path joined by that. */
    String name(String joint) {
        return String.join(joint, path);
    }

    CommandSpec spec() {
        return command.getCommandSpec();
    }

    boolean hasCommands() {
        return !spec().subcommands().isEmpty();
    }

    List<PositionalParamSpec> parameters() {
        return spec().positionalParameters().stream()
                .filter(each -> !each.hidden())
                .toList();
    }

    /** What a command is for, in one line. */
    static String about(CommandSpec spec) {
        return sentence(String.join(" ", spec.usageMessage().description()));
    }

    /** What an argument is for, in one line. */
    static String about(ArgSpec argument) {
        return sentence(ManPage.description(argument));
    }

    private static String sentence(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        int end = line.indexOf(". ");
        String first = end < 0 ? line : line.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    /** Whether a file's or folder's name is wanted. */
    static boolean takesFile(ArgSpec argument) {
        return Path.class.isAssignableFrom(argument.type())
                || Stream.of(argument.auxiliaryTypes()).limit(1).anyMatch(Path.class::isAssignableFrom)
                || FILES.contains(argument.paramLabel());
    }

    /** The words that an argument may be; none where they aren't known beforehand. */
    static List<String> candidates(ArgSpec argument) {
        Iterable<String> candidates = argument.completionCandidates();
        return candidates == null
                ? List.of()
                : StreamSupport.stream(candidates.spliterator(), false).toList();
    }

    /** The options that take a value anywhere, by all their names: what follows them is no command. */
    static Set<String> valued(List<Completed> all) {
        Set<String> names = new TreeSet<>();
        all.forEach(each -> each.options().stream()
                .filter(Completed::takesValue)
                .forEach(option -> names.addAll(List.of(option.names()))));
        return names;
    }
}
