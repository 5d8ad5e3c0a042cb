package org.lectern.cli.readings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.cli.run.Json;
import org.lectern.desk.intake.ImportWish;
import org.lectern.desk.intake.Incoming;
import org.lectern.desk.intake.ReadAhead;
import org.lectern.desk.intake.Receipt;
import org.lectern.desk.readings.ImportText;
import org.lectern.reading.Repair;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Brings texts to the shelf. */
@Command(name = "import", description = "Bring texts to the shelf, with their chapters and paragraphs found.")
public final class ImportCommand extends DeskCommand {
    private static final int MOST_SKIPPED_NAMES = 5;
    private static final int DOUBTS = 5;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "What to import; a folder for all texts in it, - for standard input.")
    List<String> files;

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

    @Option(
            names = "--into",
            paramLabel = "READING",
            description = "It is another copy of this reading, even if it doesn't look so.")
    @Nullable
    String into;

    @Option(names = "--new", description = "It is a reading of its own, even if it looks like a copy of one.")
    boolean apart;

    @Option(names = "--dry-run", description = "Show the outline and the repairs; write nothing.")
    boolean dryRun;

    @Override
    public void run(CommandRun work) {
        if (into != null && apart) {
            throw new ParameterException(spec.commandLine(), "--into and --new say opposite things; give one");
        }
        GivenTexts gathered = GivenTexts.of(files, work.surroundings());
        refuseWhatIsForOne(gathered);
        ImportWish wish =
                ImportWish.of(title == null ? "" : title, author == null ? "" : author, without, target(work), dryRun);
        List<ImportReport> reports = new ArrayList<>();
        try (ImportProgress giving = new ImportProgress(
                work, gathered.texts().stream().map(Incoming::name).toList())) {
            for (Incoming text : gathered.texts()) {
                reports.add(bringIn(work, giving, text, wish, gathered.many()));
            }
        }
        remarkSkipped(work, gathered.skipped());
        if (work.json()) {
            Json.print(work.out(), reports);
        } else if (gathered.many()) {
            work.say(summary(reports));
        }
        work.out().flush();
        long refused =
                reports.stream().filter(report -> report.reason() != null).count();
        if (refused > 0) {
            throw new UserException(
                    gathered.many()
                            ? refused + " of " + reports.size() + " texts refused; the reasons are above"
                            : String.valueOf(reports.getFirst().reason()));
        }
    }

    private void refuseWhatIsForOne(GivenTexts gathered) {
        boolean one = title != null || into != null;
        if (one && gathered.texts().size() > 1) {
            throw new UserException((title != null ? "--title" : "--into") + " is for one text, and these are "
                    + gathered.texts().size() + "; import each by itself");
        }
        if (gathered.texts().isEmpty()) {
            throw new UserException(String.join(", ", files) + ": no text in it"
                    + (gathered.skipped().isEmpty() ? "" : "; left out: " + names(gathered.skipped())));
        }
    }

    private ImportWish.Target target(CommandRun work) {
        if (into != null) {
            return new ImportWish.Target.Into(work.reading(into).slug());
        }
        return apart ? new ImportWish.Target.Apart() : new ImportWish.Target.Recognised();
    }

    private ImportReport bringIn(CommandRun work, ImportProgress giving, Incoming text, ImportWish wish, boolean many) {
        giving.begin(text.name());
        boolean kept = false;
        try {
            Incoming coming = many ? text : ReadAhead.of(text, wish, giving);
            Receipt receipt = work.done(new ImportText(work.desk()).bringIn(work.asking(), coming, wish, giving));
            kept = true;
            ImportReport report = ImportReport.of(work, receipt);
            giving.quiet();
            if (!work.json()) {
                say(work, receipt, report, many);
            }
            return report;
        } catch (UserException fault) {
            giving.quiet();
            String reason = String.valueOf(fault.getMessage());
            if (many) {
                work.remark("lectern: " + reason);
            }
            return ImportReport.refused(text.name(), reason);
        } catch (OutOfMemoryError fault) {
            giving.quiet();
            String reason = text.name() + ": takes more memory than there is; split it into parts and import each";
            if (many) {
                work.remark("lectern: " + reason);
            }
            return ImportReport.refused(text.name(), reason);
        } finally {
            giving.end(kept);
        }
    }

    private void say(CommandRun work, Receipt receipt, ImportReport report, boolean many) {
        String slug = receipt.reading().slug();
        String status = dryRun ? "would be " + report.status() : report.status();
        boolean same = receipt.status() == Receipt.Status.UNCHANGED;
        work.say(receipt.file() + ": " + status
                + (same ? "; the shelf has this text already, as " + slug : " as " + slug)
                + (many && !same ? " · " + size(report) : ""));
        if (!many && (!same || dryRun)) {
            work.say("");
            work.out().print(OutlineCommand.Outline.of(receipt.reading()).inWords());
            work.say("");
            for (Repair repair : receipt.repairs()) {
                work.say("  " + repair.kind() + " × " + repair.count()
                        + (repair.detail().isEmpty() ? "" : ": " + repair.detail()));
            }
            if (receipt.weight().found() > 0) {
                work.say("  " + receipt.weight().inWords());
            }
        }
        if (receipt.moved() > 0) {
            work.say("  " + receipt.moved() + (receipt.moved() == 1 ? " note" : " notes") + " carried to this copy");
        }
        work.out().flush();
        if (!many) {
            for (int i = 0; i < Math.min(DOUBTS, receipt.doubts().size()); i++) {
                work.remark("  doubtful: " + receipt.doubts().get(i).inWords() + "; if it isn't: "
                        + report.doubts().get(i).mend());
            }
            int more = report.doubts().size() - DOUBTS;
            if (more > 0) {
                work.remark("  doubtful: " + more + " more; --json has them all");
            }
        }
        report.warnings().forEach(warning -> work.remark("  note: " + warning));
    }

    private static String size(ImportReport report) {
        return report.chapters() + (report.chapters() == 1 ? " chapter · " : " chapters · ") + report.words()
                + " words";
    }

    /** As in {@code 3 imported, 1 unchanged, 1 refused}. */
    private String summary(List<ImportReport> reports) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String status : List.of("imported", "updated", "unchanged", "refused")) {
            counts.put(status, 0);
        }
        reports.forEach(report -> counts.merge(report.status(), 1, Integer::sum));
        String said = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
        return (dryRun ? "dry run, nothing written: " : "") + said;
    }

    private static void remarkSkipped(CommandRun work, List<Path> skipped) {
        if (!skipped.isEmpty()) {
            work.remark("left out " + skipped.size() + (skipped.size() == 1 ? " file that is" : " files that are")
                    + " no text: " + names(skipped));
        }
    }

    private static String names(List<Path> files) {
        String some = files.stream()
                .limit(MOST_SKIPPED_NAMES)
                .map(file -> org.lectern.text.Sanitizer.line(file.toString()))
                .collect(Collectors.joining(", "));
        return files.size() > MOST_SKIPPED_NAMES
                ? some + " and " + (files.size() - MOST_SKIPPED_NAMES) + " more"
                : some;
    }
}
