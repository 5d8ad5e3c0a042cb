package org.lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Receipt;
import org.lectern.importing.Options;
import org.lectern.importing.Repair;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings texts to the shelf. */
@Command(name = "import", description = "Bring texts to the shelf, with their chapters and paragraphs found.")
final class ImportCommand extends DeskCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to import.")
    List<Path> files;

    @Option(names = "--title", paramLabel = "TITLE", description = "The title, instead of the text's own.")
    @Nullable
    String title;

    @Option(names = "--author", paramLabel = "AUTHOR", description = "The author, instead of the text's own.")
    @Nullable
    String author;

    @Option(
            names = "--no-repair",
            paramLabel = "REPAIR",
            split = ",",
            description = "Leave out a repair, by its name in the report.")
    Set<String> without = Set.of();

    @Option(names = "--dry-run", description = "Show the outline and the repairs; write nothing.")
    boolean dryRun;

    private record Report(
            String file,
            @Nullable String reading,
            String status,
            @Nullable String guide,
            int chapters,
            int paragraphs,
            int words,
            List<Repair> repairs,
            List<String> warnings) {}

    @Override
    void run(Work work) {
        Options options = new Options(title == null ? "" : title, author == null ? "" : author, without);
        List<Report> reports = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Path file : files) {
            try {
                Receipt receipt = work.desk().intake().bringIn(file, options, dryRun);
                reports.add(report(receipt));
                if (!work.json()) {
                    say(work, receipt);
                }
            } catch (UserException fault) {
                refused.add(String.valueOf(fault.getMessage()));
                reports.add(new Report(
                        file.toString(),
                        null,
                        "refused",
                        null,
                        0,
                        0,
                        0,
                        List.of(),
                        List.of(String.valueOf(fault.getMessage()))));
            }
        }
        if (work.json() && (files.size() > 1 || refused.isEmpty())) {
            Json.print(work.out(), reports);
        }
        if (!refused.isEmpty()) {
            throw new UserException(String.join("\nlectern: ", refused));
        }
    }

    private static Report report(Receipt receipt) {
        String guide = receipt.reading().about().guide();
        return new Report(
                receipt.file(),
                receipt.reading().slug(),
                receipt.status().word(),
                guide.isEmpty() ? null : guide,
                receipt.reading().chapters().size(),
                receipt.reading().chapters().stream()
                        .mapToInt(chapter -> chapter.paragraphs().size())
                        .sum(),
                receipt.reading().words(),
                receipt.repairs(),
                receipt.warnings());
    }

    private void say(Work work, Receipt receipt) {
        OutlineCommand.Outline outline = OutlineCommand.Outline.of(receipt.reading());
        String status = dryRun
                ? "would be " + receipt.status().word()
                : receipt.status().word();
        work.say(receipt.file() + ": " + status
                + (receipt.status() == Receipt.Status.UNCHANGED
                        ? "; the shelf has this text already, as "
                                + receipt.reading().slug()
                        : " as " + receipt.reading().slug()));
        if (receipt.status() != Receipt.Status.UNCHANGED || dryRun) {
            work.say("");
            work.out().print(outline.inWords());
            work.say("");
            for (Repair repair : receipt.repairs()) {
                work.say("  " + repair.kind() + " × " + repair.count()
                        + (repair.detail().isEmpty() ? "" : ": " + repair.detail()));
            }
        }
        if (receipt.moved() > 0) {
            work.say("  " + receipt.moved() + (receipt.moved() == 1 ? " note" : " notes") + " carried to this copy");
        }
        Stream.of(receipt.warnings()).flatMap(List::stream).forEach(warning -> work.remark("  note: " + warning));
    }
}
