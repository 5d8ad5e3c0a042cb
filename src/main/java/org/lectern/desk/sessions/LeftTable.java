package org.lectern.desk.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.lectern.study.table.RunSheet;
import org.lectern.study.table.Running;

/** Which item was on when a table was left, in words: its place and its question's id, and two times. */
final class LeftTable {
    /** After so long it is another evening. */
    private static final Duration EVENING = Duration.ofHours(12);

    private static final int WORDS = 4;

    private LeftTable() {}

    static String words(Running running) {
        return running.at() + " " + running.begun() + " " + running.since() + " "
                + running.item().question();
    }

    /** On the sheet as it is now: by its question where it has one, else by its place. */
    static Optional<Running> read(String words, RunSheet sheet, Instant now) {
        String[] parts = words.split(" ", -1);
        if (parts.length != WORDS) {
            return Optional.empty();
        }
        try {
            Instant begun = Instant.parse(parts[1]);
            Instant since = Instant.parse(parts[2]);
            if (Duration.between(begun, now).compareTo(EVENING) > 0
                    || sheet.items().isEmpty()) {
                return Optional.empty();
            }
            int at = Math.clamp(Integer.parseInt(parts[0]), 0, sheet.items().size() - 1);
            return Optional.of(new Running(sheet, placed(parts[3], at, sheet), begun, since));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int placed(String question, int at, RunSheet sheet) {
        for (int i = 0; !question.isEmpty() && i < sheet.items().size(); i++) {
            if (sheet.items().get(i).question().equals(question)) {
                return i;
            }
        }
        return at;
    }
}
