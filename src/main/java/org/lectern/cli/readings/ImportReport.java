package org.lectern.cli.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.desk.editions.NotCarried;
import org.lectern.desk.intake.Receipt;
import org.lectern.reading.HeadingDoubt;
import org.lectern.reading.Repair;
import org.lectern.study.notes.Note;

/** What an import did, as {@code import --json} gives it and as a person is told. */
record ImportReport(
        String file,
        @Nullable String reading,
        String status,
        @Nullable String guide,
        int chapters,
        int paragraphs,
        int words,
        int kept,
        int found,
        List<Repair> repairs,
        List<String> warnings,
        List<Doubtful> doubts,
        @Nullable String reason) {

    static ImportReport refused(String file, String reason) {
        return new ImportReport(
                file, null, "refused", null, 0, 0, 0, 0, 0, List.of(), List.of(reason), List.of(), reason);
    }

    static ImportReport of(CommandRun work, Receipt receipt) {
        String guide = receipt.reading().about().guide();
        List<String> warnings = new ArrayList<>(receipt.warnings());
        warnings.addAll(notCarried(work, receipt.reading().slug(), receipt.notCarried()));
        return new ImportReport(
                receipt.file(),
                receipt.reading().slug(),
                receipt.status().word(),
                guide.isEmpty() ? null : guide,
                receipt.reading().chapters().size(),
                receipt.reading().chapters().stream()
                        .mapToInt(chapter -> chapter.paragraphs().size())
                        .sum(),
                receipt.reading().words(),
                receipt.weight().kept(),
                receipt.weight().found(),
                receipt.repairs(),
                warnings,
                receipt.doubts().stream()
                        .map(doubt -> Doubtful.of(doubt, receipt.reading().slug()))
                        .toList(),
                null);
    }

    /**
     * A line that may be a heading or not.
     *
     * @param taken {@code heading} or {@code text}
     * @param mend the command that makes it the other
     */
    record Doubtful(String address, String words, String taken, String mend) {
        static Doubtful of(HeadingDoubt doubt, String slug) {
            return new Doubtful(
                    doubt.address(),
                    doubt.words(),
                    doubt.heading() ? "heading" : "text",
                    "lectern mend heading " + slug + " " + doubt.address()
                            + (doubt.heading() ? " paragraph" : " section"));
        }
    }

    /** What stands on its chapter now: each thing that whoever is at the desk may see, and of the rest how many. */
    static List<String> notCarried(CommandRun work, String slug, List<NotCarried> lost) {
        if (lost.isEmpty()) {
            return List.of();
        }
        String asking = work.anyMember().map(member -> member.name()).orElse("");
        Set<String> seen = work.anyMember()
                .map(member -> work.desk().margins().on(slug, member).stream()
                        .map(Note::id)
                        .map(Object::toString)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        List<String> told = new ArrayList<>();
        int others = 0;
        for (NotCarried each : lost) {
            boolean mayTell = switch (each.what()) {
                case NOTE -> seen.contains(each.id());
                case QUESTION -> true;
                case PROGRESS -> each.member().equals(asking);
            };
            if (mayTell) {
                told.add(words(each));
            } else {
                others++;
            }
        }
        if (others > 0) {
            told.add((told.isEmpty() ? "" : "likewise ") + others
                    + (others == 1 ? " note or mark of a member" : " notes or marks of members")
                    + ": the passage isn't in this copy; kept on its chapter");
        }
        return told;
    }

    private static String words(NotCarried lost) {
        String shown = lost.words().length() <= 60
                ? lost.words()
                : lost.words().substring(0, lost.words().offsetByCodePoints(0, 50)) + "…";
        return switch (lost.what()) {
            case NOTE, QUESTION ->
                "the passage of " + lost.member() + "'s " + lost.what().word() + " on " + lost.was()
                        + " isn't in this copy; it stands on chapter " + lost.now()
                        + (shown.isEmpty() ? "" : " (“" + shown + "”)");
            case PROGRESS ->
                "your progress in chapter " + lost.was() + " (" + lost.words()
                        + "): the chapter isn't in this copy; kept for one that has it";
        };
    }
}
