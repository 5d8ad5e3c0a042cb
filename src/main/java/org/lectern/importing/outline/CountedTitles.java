package org.lectern.importing.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.importing.draft.NoteSign;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Numbering;
import org.lectern.text.Sanitizer;

/** Tells the numbers that count a text's headings from those that belong to their words, as years do. */
final class CountedTitles {
    /** No text counts its headings so far; a year is a year. */
    private static final int MOST = 999;

    private static final int LARGEST_GAP = 3;

    /** A number with the sign of a list behind it. */
    private static final Pattern MARKED = Pattern.compile("[§#]?\\s*\\d+[.)\\]]");

    private final Set<String> counted;

    private CountedTitles(Set<String> counted) {
        this.counted = counted;
    }

    static CountedTitles of(List<TextPiece> pieces) {
        List<Numbering> numbers = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        Set<String> counted = new HashSet<>();
        Map<Integer, Integer> places = new HashMap<>();
        for (TextPiece piece : pieces) {
            if (!piece.is(PieceKind.HEADING)) {
                continue;
            }
            String line = line(piece.text());
            Numbering number = Numbering.of(line);
            int place = places.merge(piece.level(), 1, Integer::sum);
            if (number.numbered()) {
                numbers.add(number);
                lines.add(line);
            }
            // The second heading may say 2 where the first says nothing.
            if (number.depth() == 1
                    && number.value() == place
                    && MARKED.matcher(line).lookingAt()) {
                counted.add(line);
            }
        }
        for (int i = 0; i < numbers.size(); i++) {
            if (counts(numbers, i, MARKED.matcher(lines.get(i)).lookingAt())) {
                counted.add(lines.get(i));
            }
        }
        return new CountedTitles(counted);
    }

    /** A number behind a word like {@code Chapter} counts, as do letters; a bare figure does where one beside it goes on counting, and a lone first with a sign behind it. */
    private static boolean counts(List<Numbering> numbers, int at, boolean marked) {
        Numbering own = numbers.get(at);
        if (!own.word().isEmpty() || own.rest().isEmpty()) {
            return true;
        }
        if (own.value() > MOST) {
            return false;
        }
        boolean digits = Character.isDigit(own.label().charAt(0));
        if (!digits) {
            return true;
        }
        return next(numbers, at, -1) || next(numbers, at, 1) || (own.value() == 1 && (own.depth() > 1 || marked));
    }

    /** Whether the next of its depth in a direction counts on, over a few that nobody found. */
    private static boolean next(List<Numbering> numbers, int at, int step) {
        Numbering own = numbers.get(at);
        for (int i = at + step; i >= 0 && i < numbers.size(); i += step) {
            Numbering other = numbers.get(i);
            if (other.depth() == own.depth()) {
                int ahead = (other.value() - own.value()) * step;
                return ahead >= 1 && ahead <= LARGEST_GAP;
            }
        }
        return false;
    }

    /** A title without the number that counts it; the number itself where there is nothing else. */
    String plain(String heading) {
        String line = line(heading);
        Numbering number = Numbering.of(line);
        return number.rest().isEmpty() || !counted.contains(line) ? line : number.rest();
    }

    private static String line(String text) {
        return Sanitizer.line(NoteSign.without(text));
    }
}
