package org.lectern.cli.sessions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.cli.run.PaperOptions;
import org.lectern.cli.run.ProgressLine;
import org.lectern.config.WholeFile;
import org.lectern.desk.handouts.MakeHandout;
import org.lectern.desk.handouts.SessionHandouts;
import org.lectern.handout.Edition;
import org.lectern.handout.format.HandoutFormat;
import org.lectern.handout.format.Printed;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The handouts of a whole term. */
@Command(name = "all", description = "Write the handouts of all sessions; what fails doesn't stop the rest.")
final class HandoutTermCommand extends DeskCommand {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where to write them; it is made where it isn't there.")
    Path output = Path.of(".");

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            split = ",",
            description = "As in member,facilitator; else all.")
    @Nullable
    List<String> editions;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", description = "As in pdf,html; else all.")
    @Nullable
    List<String> formats;

    @Option(names = "--force", description = "Write over files that are there.")
    boolean force;

    @Mixin
    PaperOptions paper = new PaperOptions();

    private record Written(int session, String edition, String format, String file, String leftOut, String failed) {}

    @Override
    protected void run(CommandRun work) {
        SessionHandouts printing = paper.printing(work);
        List<SessionHandouts.Job> jobs = printing.term(wantedEditions(), wantedFormats());
        if (jobs.isEmpty()) {
            throw new UserException("no session is set; lectern session add does that");
        }
        folder();
        List<Written> written = new ArrayList<>();
        ProgressLine bar = new ProgressLine(work.surroundings(), jobs.size());
        for (SessionHandouts.Job job : jobs) {
            bar.at(job.fileName());
            written.add(write(work, printing, job));
        }
        bar.end();
        List<Written> failed =
                written.stream().filter(one -> !one.failed().isEmpty()).toList();
        failed.forEach(one -> work.remark("lectern: " + one.failed()));
        work.answer(written, () -> say(work, written, failed));
        if (!failed.isEmpty()) {
            throw new UserException(failed.size() + " of " + jobs.size() + " handouts are not written");
        }
    }

    private static void say(CommandRun work, List<Written> written, List<Written> failed) {
        written.stream()
                .filter(one -> !one.leftOut().isEmpty() && one.format().equals(HandoutFormat.PDF.word()))
                .forEach(one -> work.remark(Path.of(one.file()).getFileName() + ": " + one.leftOut()));
        work.say((written.size() - failed.size()) + " handouts written");
    }

    /** Writes one; what goes wrong with it is said of it alone. */
    private Written write(CommandRun work, SessionHandouts printing, SessionHandouts.Job job) {
        Path file = output.resolve(job.fileName());
        String left = "";
        String fault = "";
        try {
            if (Files.exists(file) && !force) {
                throw new UserException(file + ": there is such a file already; say --force to write over it");
            }
            Printed printed = work.done(new MakeHandout(work.desk(), printing)
                            .give(work.asking(), job.session(), job.edition(), job.format(), made -> {
                                WholeFile.write(file, made.bytes());
                                return Optional.of(made);
                            }))
                    .orElseThrow();
            left = printing.leftOut(printed);
        } catch (UserException known) {
            fault = String.valueOf(known.getMessage());
        } catch (RuntimeException unknown) {
            work.surroundings().log().fault(unknown);
            fault = file + ": not written for a fault in the program, see its log";
        }
        return new Written(job.session(), job.edition().word(), job.format().word(), file.toString(), left, fault);
    }

    private List<Edition> wantedEditions() {
        return editions == null
                ? Arrays.asList(Edition.values())
                : editions.stream().map(Edition::of).toList();
    }

    private List<HandoutFormat> wantedFormats() {
        return formats == null
                ? Stream.of(HandoutFormat.values()).toList()
                : formats.stream().map(HandoutFormat::of).toList();
    }

    private void folder() {
        try {
            Files.createDirectories(output);
        } catch (IOException fault) {
            throw new UserException(output + ": can't be made (" + fault.getMessage() + ")", fault);
        }
    }
}
