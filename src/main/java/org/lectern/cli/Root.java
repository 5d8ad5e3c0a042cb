package org.lectern.cli;

import java.util.List;
import org.lectern.cli.file.BackupCommand;
import org.lectern.cli.file.ConfigCommand;
import org.lectern.cli.file.DoctorCommand;
import org.lectern.cli.file.RestoreCommand;
import org.lectern.cli.group.CatchUpCommand;
import org.lectern.cli.group.GroupCommand;
import org.lectern.cli.group.MemberCommand;
import org.lectern.cli.group.NewsCommand;
import org.lectern.cli.group.NoteCommand;
import org.lectern.cli.group.ProgressCommand;
import org.lectern.cli.readings.ImportCommand;
import org.lectern.cli.readings.MendCommand;
import org.lectern.cli.readings.OutlineCommand;
import org.lectern.cli.readings.PrintCommand;
import org.lectern.cli.readings.ReadCommand;
import org.lectern.cli.readings.SearchCommand;
import org.lectern.cli.readings.ShelfCommand;
import org.lectern.cli.readings.ShowCommand;
import org.lectern.cli.run.CliContext;
import org.lectern.cli.run.GlobalOptions;
import org.lectern.cli.sessions.CalendarCommand;
import org.lectern.cli.sessions.HandoutCommand;
import org.lectern.cli.sessions.QuestionCommand;
import org.lectern.cli.sessions.ScheduleCommand;
import org.lectern.cli.sessions.SessionCommand;
import org.lectern.cli.sessions.WeekCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself, and the options that every command has. */
@Command(
        name = "lectern",
        description = "A reading desk for a study group: read together, write in the margins, print the handout.",
        footer = {
            "",
            "Without a command, Lectern opens where you left off.",
            "READING is the beginning of a reading's name, as far as it is clear. An address is chapter.paragraph: 4.12, 4.12-15, 4."
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Root extends GlobalOptions implements Runnable {
    /** Its commands, in the order in which help lists them. */
    static final List<Class<?>> COMMANDS = List.of(
            ReadCommand.class,
            ImportCommand.class,
            ShelfCommand.class,
            OutlineCommand.class,
            MendCommand.class,
            ShowCommand.class,
            SearchCommand.class,
            NoteCommand.class,
            QuestionCommand.class,
            ProgressCommand.class,
            CatchUpCommand.class,
            NewsCommand.class,
            SessionCommand.class,
            ScheduleCommand.class,
            WeekCommand.class,
            CalendarCommand.class,
            HandoutCommand.class,
            PrintCommand.class,
            MemberCommand.class,
            GroupCommand.class,
            ConfigCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DoctorCommand.class);

    @Spec
    CommandSpec spec;

    @Option(names = "--plain", description = "Read line by line, without a screen, as for a screen reader.")
    boolean plain;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    Root(CliContext surroundings) {
        super(surroundings);
    }

    /** A word that is no command ends here. */
    @Override
    public void run() {
        throw new picocli.CommandLine.ParameterException(
                spec.commandLine(), "say what to do; lectern alone opens the reading desk");
    }
}
