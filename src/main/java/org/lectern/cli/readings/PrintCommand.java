package org.lectern.cli.readings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.cli.run.FileOptions;
import org.lectern.cli.run.PaperOptions;
import org.lectern.desk.Addresses;
import org.lectern.handout.ReadersEdition;
import org.lectern.handout.fonts.FontCoverage;
import org.lectern.handout.reader.ReaderFormat;
import org.lectern.handout.template.Templates;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;
import org.lectern.study.schedule.Part;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** A reading on paper, for those who read there. */
@Command(
        name = "print",
        description =
                "Write a reading, or a part of it, for paper: the same addresses, room to write. A file of its name, or -o.")
public final class PrintCommand extends DeskCommand {
    @Parameters(
            paramLabel = "READING[:ADDRESS]",
            arity = "0..1",
            description = "What to print; without an address all of it.")
    @Nullable
    String target;

    @Option(names = "--session", paramLabel = "N", description = "Print what this session reads, a file a part.")
    @Nullable
    Integer session;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html, pdf, booklet or epub; else the file's ending, else html.")
    @Nullable
    String format;

    @Option(names = "--notes", description = "Set the group's notes beside their paragraphs.")
    boolean notes;

    @Mixin
    FileOptions to = new FileOptions();

    @Mixin
    PaperOptions paper = new PaperOptions();

    private record Written(String reading, String format, String file) {}

    @Override
    protected void run(CommandRun work) {
        List<Part> parts = new ArrayList<>();
        List<Written> written = new ArrayList<>();
        if (target != null) {
            int colon = target.indexOf(':');
            Summary reading = work.reading(colon < 0 ? target : target.substring(0, colon));
            if (colon < 0) {
                written.add(print(work, reading.slug(), Optional.empty()));
            } else {
                parts.add(new Part(reading.slug(), Addresses.in(reading, target.substring(colon + 1))));
            }
        } else if (session != null) {
            parts.addAll(work.desk().schedule().require(session).assignment());
            if (parts.isEmpty()) {
                throw new UserException("session " + session
                        + " has nothing to read: it is for catching up; lectern handout " + session
                        + " prints its sheet");
            }
        } else {
            throw new ParameterException(spec.commandLine(), "say what to print: a reading, or --session and a number");
        }
        parts.forEach(part -> written.add(print(work, part.slug(), Optional.of(part.passage()))));
        work.answer(
                written.size() == 1 ? written.getFirst() : written,
                () -> written.forEach(one -> work.say("written to " + one.file())));
    }

    private Written print(CommandRun work, String slug, Optional<Passage> passage) {
        ReaderFormat wanted = wanted();
        Templates templates = PaperOptions.templates(work);
        ReadersEdition edition = work.readersEditions()
                .saying(templates.wording(paper.language(work)))
                .of(slug, passage, notes);
        String name = wanted.fileName(edition);
        Path file = to.file(name).orElse(Path.of(name));
        to.refuseOver(file);
        to.write(file, wanted.bytes(edition, templates, paper.paper(work)));
        if (wanted == ReaderFormat.PDF) {
            sayLacking(work, edition, templates);
        }
        return new Written(slug, wanted.word(), file.toString());
    }

    /** What the fonts on paper can't show is said, and where it can be had. */
    private void sayLacking(CommandRun work, ReadersEdition edition, Templates templates) {
        byte[] page = ReaderFormat.HTML.bytes(edition, templates, paper.paper(work));
        int lacking =
                FontCoverage.shown(new String(page, StandardCharsets.UTF_8)).lacking();
        if (lacking > 0) {
            work.remark("lectern: the fonts on paper lack " + lacking
                    + (lacking == 1 ? " sign, which is" : " signs, which are")
                    + " printed as □; --format html or epub has them all");
        }
    }

    private ReaderFormat wanted() {
        if (format != null) {
            return ReaderFormat.of(format);
        }
        return to.ending().isEmpty() ? ReaderFormat.HTML : ReaderFormat.of(to.ending());
    }
}
