package org.lectern.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words or sentences of a text, each from its first cluster to its last: no blank before or behind belongs to one, and no
 * stop to a word. Offsets are in UTF-16 units.
 */
public record TextUnits(List<Unit> units) {
    public TextUnits {
        units = List.copyOf(units);
    }

    /**
     * One of them.
     *
     * @param start where it begins
     * @param last where its last cluster begins
     */
    public record Unit(int start, int last) {}

    public static TextUnits words(String text) {
        return of(text, BreakIterator.getWordInstance(Locale.ROOT), true);
    }

    public static TextUnits sentences(String text) {
        return of(text, BreakIterator.getSentenceInstance(Locale.ROOT), false);
    }

    private static TextUnits of(String text, BreakIterator breaks, boolean words) {
        List<Unit> units = new ArrayList<>();
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String unit = text.substring(from, to);
            int start = from + unit.length() - unit.stripLeading().length();
            String bare = unit.strip();
            boolean spoken = bare.codePoints().anyMatch(Character::isLetterOrDigit);
            if (!bare.isEmpty() && (spoken || !words)) {
                units.add(new Unit(start, Graphemes.previous(text, start + bare.length())));
            }
        }
        return new TextUnits(units);
    }

    /** The unit that an offset lies in. */
    public Optional<Unit> at(int offset) {
        return units.stream()
                .filter(unit -> unit.start <= offset && offset <= unit.last)
                .findFirst();
    }

    /** Where the next unit behind an offset begins, or ends; empty where there is none. */
    public Optional<Integer> after(int offset, boolean end) {
        return units.stream()
                .map(unit -> end ? unit.last : unit.start)
                .filter(at -> at > offset)
                .findFirst();
    }

    /** Where the last unit before an offset begins, or ends; empty where there is none. */
    public Optional<Integer> before(int offset, boolean end) {
        return units.reversed().stream()
                .map(unit -> end ? unit.last : unit.start)
                .filter(at -> at < offset)
                .findFirst();
    }
}
