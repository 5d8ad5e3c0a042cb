package org.lectern.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.cli.readings.ShortImport;
import org.lectern.cli.run.CliContext;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.sessions.HandoutCommand;
import org.lectern.text.UserException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: parses, runs, and turns faults into a clear line and an exit status. */
public final class Cli {
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;
    /** Options before a command that change nothing about which it is. */
    private static final Pattern PASSED_OVER = Pattern.compile("--db=.*|--as=.*|--json|--no-color", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    /** What the parser says of words where a number is to be: the option or the parameter, and the words. */
    private static final Pattern NO_NUMBER = Pattern.compile(
            "^Invalid value for (?:option '(--?[a-z-]+)[^']*'|positional parameter at index \\S+ \\(<?([A-Za-z]+)>?\\)).*?: (.*) is not an? (?:int|long)$",
            Pattern.DOTALL);

    private final CliContext surroundings;
    private final CommandLine line;

    /** For any number of command lines, one after another: what one said is forgotten before the next. */
    public Cli(CliContext surroundings, Supplier<String> version) {
        this(surroundings, commands(surroundings, version));
    }

    private Cli(CliContext surroundings, CommandLine line) {
        this.surroundings = surroundings;
        this.line = line;
        line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(usage(surroundings));
        line.setExecutionExceptionHandler((fault, command, result) -> failed(surroundings, fault));
    }

    /**
     * Runs a command line.
     *
     * @return 0 done, 1 failed, 2 wrong usage
     */
    public int run(String... arguments) {
        return written(surroundings, line.execute(arguments));
    }

    /**
     * Runs one command line.
     *
     * @param version asked for only where it is to be printed
     */
    public static int run(CliContext surroundings, Supplier<String> version, String... arguments) {
        Optional<ShortImport> told = ShortImport.of(surroundings, arguments);
        if (told.isPresent()) {
            return run(surroundings, told.get());
        }
        return new Cli(surroundings, commandsFor(surroundings, version, arguments)).run(arguments);
    }

    private static int run(CliContext surroundings, ShortImport told) {
        int status = 0;
        try (CommandRun work = new CommandRun(told.root())) {
            told.command().run(work);
        } catch (RuntimeException fault) {
            status = failed(surroundings, fault);
        }
        return written(surroundings, status);
    }

    /** The command that is asked for, as picocli knows it, or all. */
    public static CommandLine commandsFor(CliContext surroundings, Supplier<String> version, String... arguments) {
        return commands(surroundings, version, wanted(arguments), !oneHandout(arguments));
    }

    /** The commands as picocli knows them: for running, completion and the manual. */
    public static CommandLine commands(CliContext surroundings, Supplier<String> version) {
        return commands(surroundings, version, Root.COMMANDS, true);
    }

    private static CommandLine commands(
            CliContext surroundings, Supplier<String> version, List<Class<?>> wanted, boolean whole) {
        CommandLine line = new CommandLine(new Root(surroundings));
        wanted.forEach(line::addSubcommand);
        CommandLine handout = line.getSubcommands().get("handout");
        if (handout != null && whole) {
            new TreeMap<>(HandoutCommand.COMMANDS).values().forEach(handout::addSubcommand);
        }
        line.getCommandSpec().versionProvider(() -> new String[] {"lectern " + version.get()});
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(100);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        return line;
    }

    /** The one command that is asked for, or all: to know them all takes a start three times as long. */
    private static List<Class<?>> wanted(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String word = arguments[i];
            if (word.equals("--db") || word.equals("--as")) {
                i++;
            } else if (!word.startsWith("-")) {
                return Root.COMMANDS.stream()
                        .filter(type -> type.getAnnotation(Command.class).name().equals(word))
                        .findFirst()
                        .<List<Class<?>>>map(List::of)
                        .orElse(Root.COMMANDS);
            } else if (!PASSED_OVER.matcher(word).matches()) {
                return Root.COMMANDS;
            }
        }
        return Root.COMMANDS;
    }

    /** Whether a session's handout is asked for by its number: the commands below it aren't meant then. */
    private static boolean oneHandout(String... arguments) {
        List<String> words = List.of(arguments);
        return words.stream().anyMatch(word -> NUMBER.matcher(word).matches())
                && words.stream().noneMatch(word -> word.startsWith("-h") || word.startsWith("--h"))
                && words.stream().noneMatch(HandoutCommand.COMMANDS::containsKey);
    }

    private static IParameterExceptionHandler usage(CliContext surroundings) {
        return (fault, arguments) -> {
            CommandLine command = fault.getCommandLine();
            String name = command.getCommandSpec().qualifiedName();
            surroundings.err().println("lectern: " + reason(fault) + "; " + name + " --help says how");
            return WRONG_USAGE;
        };
    }

    private static String reason(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            return unmatched.getMessage() + " (did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?)";
        }
        String message = String.valueOf(fault.getMessage());
        Matcher noNumber = NO_NUMBER.matcher(message);
        if (noNumber.find()) {
            String what = noNumber.group(1) == null ? noNumber.group(2) : noNumber.group(1);
            return noNumber.group(3) + " is no number; " + what + " takes one, as in "
                    + (what.startsWith("-") ? what + " 90" : "3");
        }
        return message.isEmpty()
                ? "wrong usage"
                : message.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + message.substring(1);
    }

    /** What couldn't be written to standard output is a failure, whatever was done: whoever reads it would take it for whole. */
    private static int written(CliContext surroundings, int status) {
        surroundings.out().flush();
        Optional<String> fault = surroundings.streams().outputFault();
        fault.ifPresent(reason -> surroundings
                .err()
                .println(
                        "lectern: standard output can't be written: " + reason + "; what the command changed is kept"));
        return fault.isPresent() && status == 0 ? FAILED : status;
    }

    private static int failed(CliContext surroundings, Exception fault) {
        surroundings.out().flush();
        if (fault instanceof UserException) {
            surroundings.err().println("lectern: " + fault.getMessage());
        } else if (fault instanceof InvalidPathException path) {
            surroundings
                    .err()
                    .println("lectern: " + path.getInput() + ": not a file's name here (" + path.getReason()
                            + "); letters beyond ASCII need a locale with UTF-8, such as LC_ALL=C.UTF-8");
        } else {
            surroundings.log().fault(fault);
            surroundings
                    .err()
                    .println("lectern: a fault of the program, not yours: "
                            + fault.getClass().getSimpleName() + "; what happened is written in "
                            + surroundings.folders().log());
        }
        return FAILED;
    }
}
