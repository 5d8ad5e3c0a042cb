package org.lectern.importing.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.draft.Shape;

/** Headings that are set on two lines apart: a number that stands alone is put in front of the title below it. */
public final class HeadingLines {
    private HeadingLines() {}

    /**
     * Pieces with the places of their headings.
     *
     * @param headings of those that weren't headings before
     */
    public record Joined(List<Piece> pieces, Set<Integer> headings) {}

    /** @param headings places of pieces that were told to be headings */
    public static Joined of(List<Piece> pieces, Set<Integer> headings) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean heading = headings.contains(i);
            Piece piece = pieces.get(i);
            boolean next = i + 1 < pieces.size()
                    && (headings.contains(i + 1) || pieces.get(i + 1).is(Shape.HEADING));
            if (heading && next && above(piece, pieces.get(i + 1))) {
                String line = piece.oneLine();
                String mark = ".):".indexOf(line.charAt(line.length() - 1)) >= 0 ? " " : ": ";
                Piece title = pieces.get(i + 1);
                if (!title.is(Shape.HEADING)) {
                    places.add(joined.size());
                }
                joined.add(piece.is(Shape.HEADING) || title.is(Shape.HEADING)
                        ? title.saying(line + mark + title.oneLine())
                        : piece.as(Shape.TEXT).saying(line + mark + title.oneLine()));
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

    private static boolean above(Piece number, Piece title) {
        return Seen.of(number).bareNumber()
                && title.text().chars().anyMatch(Character::isLetter)
                && !Seen.of(title).number().numbered();
    }
}
