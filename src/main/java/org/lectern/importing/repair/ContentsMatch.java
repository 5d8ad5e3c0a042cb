package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.TitleKey;

/**
 * Finds the titles of a list of contents in a text: the choice of places, in the list's order, that fits best as a whole.
 * So a section that is named as a later chapter doesn't take its place.
 */
final class ContentsMatch {
    private static final double ENOUGH = 0.7;
    private static final int MOST_LOOKED_AT = 4_000;
    private static final int MOST_PLACES = 24;

    private final List<TextPiece> pieces;
    private final Map<String, List<Integer>> exact = new HashMap<>();
    private final List<Integer> looked = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    /** Levels all titles once, however many lists are tried. */
    ContentsMatch(List<TextPiece> pieces) {
        this.pieces = pieces;
        for (int i = 0; i < pieces.size(); i++) {
            TextPiece piece = pieces.get(i);
            boolean could = piece.is(PieceKind.HEADING)
                    || ((piece.is(PieceKind.TEXT) || piece.is(PieceKind.VERSE))
                            && piece.text().length() <= HeadingCandidate.LONGEST + 40);
            if (could) {
                String key = TitleKey.of(piece.oneLine());
                exact.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
                if (piece.is(PieceKind.HEADING) || HeadingCandidate.possible(piece)) {
                    looked.add(i);
                    keys.add(key);
                }
            }
        }
    }

    private record Place(int piece, double score) {}

    /** Which piece from {@code from} on bears which entry's title. */
    Map<Integer, ContentsList.Entry> of(List<ContentsList.Entry> entries, int from) {
        List<List<Place>> places = places(entries, from);
        int count = entries.size();
        double[][] best = new double[count][];
        int[][] beforeEntry = new int[count][];
        int[][] beforePlace = new int[count][];
        int topEntry = -1;
        int topPlace = -1;
        double top = 0;
        for (int e = 0; e < count; e++) {
            int own = places.get(e).size();
            best[e] = new double[own];
            beforeEntry[e] = new int[own];
            beforePlace[e] = new int[own];
            for (int p = 0; p < own; p++) {
                Place place = places.get(e).get(p);
                beforeEntry[e][p] = -1;
                best[e][p] = place.score();
                for (int e2 = Math.max(0, e - 12); e2 < e; e2++) {
                    for (int p2 = 0; p2 < places.get(e2).size(); p2++) {
                        double score = best[e2][p2] + place.score();
                        if (places.get(e2).get(p2).piece() < place.piece() && score > best[e][p]) {
                            best[e][p] = score;
                            beforeEntry[e][p] = e2;
                            beforePlace[e][p] = p2;
                        }
                    }
                }
                if (best[e][p] > top) {
                    top = best[e][p];
                    topEntry = e;
                    topPlace = p;
                }
            }
        }
        Map<Integer, ContentsList.Entry> found = new HashMap<>();
        while (topEntry >= 0) {
            found.put(places.get(topEntry).get(topPlace).piece(), entries.get(topEntry));
            int e = beforeEntry[topEntry][topPlace];
            topPlace = beforePlace[topEntry][topPlace];
            topEntry = e;
        }
        return found;
    }

    /** Whether most of these stand right above one another, as a list's items do and a text's titles don't. */
    boolean crowded(Set<Integer> places) {
        long above = places.stream().filter(place -> places.contains(place + 1)).count();
        return above * 2 >= places.size();
    }

    private List<List<Place>> places(List<ContentsList.Entry> entries, int from) {
        int first = Collections.binarySearch(looked, from);
        first = first < 0 ? -first - 1 : first;
        int end = Math.min(looked.size(), first + MOST_LOOKED_AT);
        List<List<Place>> places = new ArrayList<>();
        for (ContentsList.Entry entry : entries) {
            List<Place> own = new ArrayList<>();
            for (int piece : exact.getOrDefault(entry.key(), List.of())) {
                if (own.size() < MOST_PLACES && piece >= from) {
                    own.add(new Place(piece, 1 + bonus(entry, pieces.get(piece))));
                }
            }
            if (own.isEmpty()) {
                for (int k = first; k < end && own.size() < MOST_PLACES; k++) {
                    double likeness = TitleKey.likeness(entry.key(), keys.get(k));
                    TextPiece piece = pieces.get(looked.get(k));
                    double bonus = bonus(entry, piece);
                    if (likeness >= ENOUGH || (likeness >= 0.45 && bonus >= 0.5)) {
                        own.add(new Place(looked.get(k), likeness * 0.9 + bonus));
                    }
                }
            }
            places.add(own);
        }
        return places;
    }

    /** The same number speaks for a place, a number of its own that differs against it; so do capitals and mark-up for it. */
    private static double bonus(ContentsList.Entry entry, TextPiece piece) {
        Numbering own = Numbering.of(piece.text());
        double bonus = 0;
        if (own.numbered() && entry.number().numbered()) {
            bonus += own.value() == entry.number().value()
                            && own.depth() == entry.number().depth()
                    ? 0.5
                    : -0.4;
        }
        if (piece.is(PieceKind.HEADING)) {
            bonus += 0.2;
        } else if (Sentences.capitals(piece.text())) {
            bonus += 0.15;
        }
        return bonus;
    }
}
