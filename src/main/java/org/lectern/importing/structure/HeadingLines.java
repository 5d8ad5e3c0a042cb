package org.lectern.importing.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;

/** Headings that are set on two lines apart: a number that stands alone is put in front of the title below it. */
public final class HeadingLines {
    private HeadingLines() {}

    /**
     * Pieces with the places of their headings.
     *
     * @param headings of those that weren't headings before
     */
    public record Joined(List<TextPiece> pieces, Set<Integer> headings) {}

    /** @param headings places of pieces that were told to be headings */
    public static Joined of(List<TextPiece> pieces, Set<Integer> headings) {
        List<TextPiece> joined = new ArrayList<>(pieces.size());
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean heading = headings.contains(i);
            TextPiece piece = pieces.get(i);
            boolean next = i + 1 < pieces.size()
                    && (headings.contains(i + 1) || pieces.get(i + 1).is(PieceKind.HEADING));
            if (heading && next && above(piece, pieces.get(i + 1))) {
                String line = piece.oneLine();
                String mark = ".):".indexOf(line.charAt(line.length() - 1)) >= 0 ? " " : ": ";
                TextPiece title = pieces.get(i + 1);
                if (!title.is(PieceKind.HEADING)) {
                    places.add(joined.size());
                }
                joined.add(
                        piece.is(PieceKind.HEADING) || title.is(PieceKind.HEADING)
                                ? title.saying(line + mark + title.oneLine())
                                : piece.as(PieceKind.TEXT).saying(line + mark + title.oneLine()));
                i++;
            } else {
                if (heading) {
                    places.add(joined.size());
                }
                joined.add(piece);
            }
        }
        return new Joined(List.copyOf(joined), places);
    }

    private static boolean above(TextPiece number, TextPiece title) {
        return Seen.of(number).bareNumber()
                && title.text().chars().anyMatch(Character::isLetter)
                && !Seen.of(title).number().numbered();
    }
}
