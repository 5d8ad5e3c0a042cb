package org.lectern.tui.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.study.table.Airtime;
import org.lectern.tui.CellStyle;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.rows.RowColumn;
import org.lectern.tui.rows.Styled;
import org.lectern.tui.screen.Cells;

/**
 * Who has spoken, by a letter each. It lives on this screen alone and is gone with it.
 *
 * @param letters a name for each letter
 * @param last who was counted last; empty for nobody
 */
record Tally(Airtime airtime, Map<String, String> letters, Optional<String> last) {
    private static final String SPARE = "abcdefghijklmnopqrstuvwxyz0123456789";

    Tally {
        letters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(letters));
    }

    static Tally of(List<String> names) {
        Map<String, String> letters = new LinkedHashMap<>();
        for (String name : names) {
            letter(name, letters).ifPresent(letter -> letters.put(letter, name));
        }
        return new Tally(Airtime.of(names), letters, Optional.empty());
    }

    /** The first letter of the name that nobody has, else any that is left. */
    private static Optional<String> letter(String name, Map<String, String> taken) {
        return (name.toLowerCase(Locale.ROOT) + SPARE)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .filter(letter -> !taken.containsKey(letter))
                .findFirst();
    }

    /** Counts whoever has the letter; the same where nobody has. */
    Tally spoke(String letter) {
        String name = letters.get(letter.toLowerCase(Locale.ROOT));
        return name == null ? this : new Tally(airtime.spoke(name), letters, Optional.of(name));
    }

    /** Without what was counted last. */
    Tally back() {
        return last.map(name -> new Tally(airtime.back(name), letters, Optional.empty()))
                .orElse(this);
    }

    void add(RowColumn column) {
        column.heading("Who spoke", "kept nowhere");
        letters.forEach((letter, name) -> {
            int turns = airtime.turns().getOrDefault(name, 0);
            Styled lead = Styled.bold(letter + " ", ScreenRole.KEY)
                    .and(Cells.fill(name, 12) + " ", turns == 0 ? ScreenRole.DIM : ScreenRole.TEXT);
            column.line(lead, "▮".repeat(turns) + (turns == 0 ? "" : " " + turns), CellStyle.of(ScreenRole.MARK));
        });
        List<String> quiet = new ArrayList<>(airtime.quiet());
        if (!quiet.isEmpty() && quiet.size() < letters.size()) {
            column.text("not yet: " + String.join(", ", quiet), ScreenRole.DIM);
        }
    }
}
