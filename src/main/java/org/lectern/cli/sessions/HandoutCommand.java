package org.lectern.cli.sessions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.Cli;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.cli.run.FileOptions;
import org.lectern.cli.run.PaperOptions;
import org.lectern.desk.handouts.MakeHandout;
import org.lectern.desk.handouts.SessionHandouts;
import org.lectern.handout.Edition;
import org.lectern.handout.format.HandoutFormat;
import org.lectern.handout.format.Printed;
import org.lectern.study.members.Member;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Prints a session's handout. */
@Command(
        name = "handout",
        description = "Print a session's handout: what to read, key passages, questions; with -o into a file.")
public final class HandoutCommand extends DeskCommand {
    /** Its own commands, which {@link Cli} adds where they may be meant. */
    public static final Map<String, Class<?>> COMMANDS =
            Map.of("all", HandoutTermCommand.class, "templates", TemplatesCommand.class);

    @Parameters(paramLabel = "SESSION", arity = "0..1", description = "Its number.")
    @Nullable
    Integer session;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; else the file's ending, else md.",
            completionCandidates = Formats.class)
    @Nullable
    String format;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            defaultValue = "member",
            description = "member (if not said), facilitator, large or booklet.")
    String edition = "member";

    @Mixin
    FileOptions to = new FileOptions();

    @Mixin
    PaperOptions paper = new PaperOptions();

    private record Written(int session, String edition, String format, String file, String leftOut) {}

    /** The formats, for completion. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Formats() {
            for (HandoutFormat each : HandoutFormat.values()) {
                add(each.word());
            }
        }
    }

    @Override
    protected void run(CommandRun work) {
        if (session == null) {
            throw new ParameterException(
                    spec.commandLine(), "say which session's handout, by its number; all makes the whole term's");
        }
        int number = session;
        HandoutFormat wanted = format();
        Edition which = Edition.of(edition);
        SessionHandouts printing = paper.printing(work);
        MakeHandout make = new MakeHandout(work.desk(), printing);
        Member asking = work.asking();
        Optional<Path> file = to.file(wanted.fileName(number, which));
        String left = file.isEmpty()
                ? shown(work, make, asking, number, which, work.json() ? HandoutFormat.JSON : wanted)
                : written(work, make, asking, number, which, wanted, file.get());
        if (wanted == HandoutFormat.PDF && !left.isEmpty()) {
            work.remark(left);
        }
    }

    private static String shown(
            CommandRun work, MakeHandout make, @Nullable Member asking, int number, Edition which, HandoutFormat as) {
        Printed printed = work.done(make.show(asking, number, which, as));
        work.out().writeBytes(printed.bytes());
        return make.handouts().leftOut(printed);
    }

    private String written(
            CommandRun work,
            MakeHandout make,
            @Nullable Member asking,
            int number,
            Edition which,
            HandoutFormat as,
            Path file) {
        to.refuseOver(file);
        Printed printed = work.done(make.give(asking, number, which, as, made -> {
                    to.write(file, made.bytes());
                    return Optional.of(made);
                }))
                .orElseThrow();
        String left = make.handouts().leftOut(printed);
        work.answer(
                new Written(number, edition, as.word(), file.toString(), left), () -> work.say("written to " + file));
        return left;
    }

    private HandoutFormat format() {
        if (format != null) {
            return HandoutFormat.of(format);
        }
        return to.ending().isEmpty() ? HandoutFormat.MARKDOWN : HandoutFormat.of(to.ending());
    }
}
