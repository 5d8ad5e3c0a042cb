package org.lectern.cli.readings;

import java.util.ArrayList;
import java.util.List;
import org.lectern.cli.run.CommandRun;
import org.lectern.desk.intake.Mending;
import org.lectern.desk.mend.Mend;
import org.lectern.desk.mend.MendFile;
import org.lectern.desk.mend.MendOutcome;
import org.lectern.reading.Reading;
import org.lectern.reading.Summary;

/** Says what mends did. */
final class MendWords {

    private MendWords() {}

    /** A mend, as {@code --json} gives it. */
    record Row(int number, String state, String mend, String detail) {}

    /** What a command did. */
    record Answer(
            String reading, String status, int chapters, int paragraphs, List<Row> mends, List<String> warnings) {}

    static List<Row> rows(List<MendOutcome> outcomes) {
        List<Row> rows = new ArrayList<>();
        for (MendOutcome outcome : outcomes) {
            rows.add(new Row(rows.size() + 1, state(outcome), MendFile.line(outcome.mend()), outcome.detail()));
        }
        return rows;
    }

    private static String state(MendOutcome outcome) {
        return switch (outcome.state()) {
            case DONE -> "done";
            case ALREADY -> "already";
            case LOST -> "not-found";
        };
    }

    static void say(CommandRun work, Mending.Change change, boolean dryRun, boolean undone) {
        Reading reading = change.reading();
        boolean changed = change.outcomes().stream().anyMatch(outcome -> outcome.state() == MendOutcome.State.DONE);
        List<String> warnings = new ArrayList<>();
        change.outcomes().stream()
                .filter(outcome -> outcome.state() == MendOutcome.State.LOST)
                .forEach(outcome -> warnings.add(outcome.detail() + ": not in this copy; kept for one that has it ("
                        + first(outcome.mend()) + ")"));
        warnings.addAll(ImportReport.notCarried(work, reading.slug(), change.notCarried()));
        int paragraphs = reading.chapters().stream()
                .mapToInt(chapter -> chapter.paragraphs().size())
                .sum();
        Answer answer = new Answer(
                reading.slug(),
                undone ? "undone" : changed ? "mended" : "unchanged",
                reading.chapters().size(),
                paragraphs,
                rows(change.outcomes()),
                warnings);
        work.answer(answer, () -> {
            for (MendOutcome outcome : change.outcomes()) {
                if (outcome.state() != MendOutcome.State.LOST) {
                    String verb =
                            undone ? "taken back: " : outcome.state() == MendOutcome.State.DONE ? "" : "so already: ";
                    work.say((dryRun ? "would be " + (undone ? "" : "mended: ") : "") + verb + first(outcome.mend()));
                }
            }
            if (dryRun) {
                work.say("");
                work.out().print(OutlineCommand.Outline.of(reading).inWords());
            } else if (changed) {
                work.say(reading.slug() + " has " + reading.chapters().size()
                        + (reading.chapters().size() == 1 ? " chapter, " : " chapters, ") + paragraphs
                        + (paragraphs == 1 ? " paragraph" : " paragraphs") + " now"
                        + (change.moved() == 0 ? "" : "; " + notes(change.moved()) + " moved along")
                        + (undone ? "" : "; lectern mend undo " + reading.slug() + " takes it back"));
            }
            work.out().flush();
            warnings.forEach(warning -> work.remark("  note: " + warning));
        });
    }

    static void list(CommandRun work, String slug, List<MendOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            work.remark(slug + " has no mends; lectern mend --help says what there is");
        }
        int number = 0;
        for (MendOutcome outcome : outcomes) {
            number++;
            String state = switch (outcome.state()) {
                case DONE -> "";
                case ALREADY -> "  (so already in this copy)";
                case LOST -> "  (not found in this copy)";
            };
            String line = MendFile.line(outcome.mend()).replace("\n", "\n     ");
            work.say((number < 10 ? "  " : " ") + number + "  " + line + state);
        }
    }

    static String file(Summary reading, List<MendOutcome> outcomes) {
        List<Mend> mends = outcomes.stream().map(MendOutcome::mend).toList();
        return "# Mends of " + reading.slug() + ": " + reading.about().title() + "\n"
                + "# lectern mend apply " + reading.slug()
                + " FILE does them. The words say where; addresses only help.\n\n"
                + MendFile.write(mends);
    }

    static String count(int mends) {
        return mends == 1 ? "1 mend" : mends + " mends";
    }

    private static String notes(int count) {
        return count == 1 ? "1 note" : count + " notes";
    }

    /** A mend in one line. */
    private static String first(Mend mend) {
        List<String> lines = MendFile.line(mend).lines().map(String::strip).toList();
        if (lines.size() == 1) {
            return lines.getFirst();
        }
        int more = lines.size() - 2;
        return lines.getFirst() + " " + lines.get(1) + (more > 0 ? " and " + more + " more" : "");
    }
}
