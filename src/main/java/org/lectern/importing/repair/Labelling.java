package org.lectern.importing.repair;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.structure.HeadingLevels;
import org.lectern.importing.structure.HeadingLines;
import org.lectern.importing.structure.Structure;
import org.lectern.importing.structure.Weights;

/** Finds headings that nothing marks; where a text's own mark-up names headings, it is believed. */
final class Labelling implements TextRepair {
    /** How likely the other answer is, at least, for an answer to be doubtful. */
    private static final double UNSURE = 0.2;

    private final Supplier<Weights> weights;

    /** @param weights asked for only where something is to be decided */
    Labelling(Supplier<Weights> weights) {
        this.weights = weights;
    }

    @Override
    public String kind() {
        return "";
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        if (decided(draft)) {
            return draft;
        }
        List<TextPiece> pieces = draft.pieces();
        Structure.Decided decided =
                new Structure(weights.get()).of(pieces, !draft.title().isEmpty(), LetterHeads.dates(pieces));
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean site = Junk.mark(pieces.get(i).text()) && !Junk.headsProse(pieces, i);
            double likely = decided.likely()[i];
            if (!site && likely >= UNSURE && likely <= 1 - UNSURE) {
                report.doubt(pieces.get(i).oneLine(), decided.heading()[i]);
            }
            if (decided.heading()[i] && !pieces.get(i).is(PieceKind.HEADING) && !site) {
                found.add(i);
            }
        }
        if (draft.title().isEmpty() && titled(pieces, found)) {
            found.remove(0);
        }
        if (found.isEmpty()) {
            return draft;
        }
        HeadingLines.Joined joined = HeadingLines.of(pieces, found);
        return draft.with(HeadingLevels.of(joined.pieces(), joined.headings()));
    }

    /** Whether the first heading stands right above another, or above its author and another: then it is the reading's title. */
    private static boolean titled(List<TextPiece> pieces, Set<Integer> found) {
        boolean byline = pieces.get(1).text().regionMatches(true, 0, "by ", 0, 3);
        return found.contains(0)
                && !Numbering.of(pieces.getFirst().text()).numbered()
                && (found.contains(1) || (byline && found.contains(2)));
    }

    /** Whether nothing is left to decide. */
    static boolean decided(Draft draft) {
        return draft.pieces().size() < 2
                || draft.pieces().stream().anyMatch(piece -> piece.is(PieceKind.HEADING) && piece.marked());
    }
}
