package org.lectern.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.config.WholeFile;
import org.lectern.desk.Addresses;
import org.lectern.handout.ReadersEdition;
import org.lectern.handout.format.ReaderFormat;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A reading on paper, for those who read there. */
@Command(
        name = "print",
        description = "Write a reading, or a part of it, for paper: the same addresses, room to write.")
final class PrintCommand extends DeskCommand {
    @Parameters(paramLabel = "READING[:ADDRESS]", description = "What to print; else all of it.")
    String target = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html, pdf, booklet or epub; else the file's ending, else html.")
    @Nullable
    String format;

    @Option(names = "--notes", description = "Set the group's notes beside their paragraphs.")
    boolean notes;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it; else a file of the reading's name.")
    @Nullable
    Path output;

    @Option(names = "--force", description = "Write over a file that is there.")
    boolean force;

    private record Written(String reading, String format, String file) {}

    @Override
    void run(Work work) {
        int colon = target.indexOf(':');
        Summary reading = work.reading(colon < 0 ? target : target.substring(0, colon));
        Optional<Passage> passage =
                colon < 0 ? Optional.empty() : Optional.of(Addresses.in(reading, target.substring(colon + 1)));
        ReaderFormat wanted = wanted();
        ReadersEdition edition = work.readersEditions().of(reading.slug(), passage, notes);
        Path file = output == null ? Path.of(wanted.fileName(edition)) : output;
        if (Files.exists(file) && !force) {
            throw new UserException(file + ": there is such a file already; name another with -o, or say --force");
        }
        WholeFile.write(file, wanted.bytes(edition));
        work.answer(new Written(reading.slug(), wanted.word(), file.toString()), () -> work.say("written to " + file));
    }

    private ReaderFormat wanted() {
        if (format != null) {
            return ReaderFormat.of(format);
        }
        String name = output == null ? "" : String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? ReaderFormat.HTML : ReaderFormat.of(name.substring(dot + 1));
    }
}
