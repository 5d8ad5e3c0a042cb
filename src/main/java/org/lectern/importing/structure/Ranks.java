package org.lectern.importing.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.KnownTitles;
import org.lectern.importing.evidence.Ornament;
import org.lectern.importing.evidence.TitleCase;
import org.lectern.importing.evidence.TitleKey;

/**
 * Tells chapters from sections by how their titles are set, where a text sets them in two ways: with signs around them, in
 * the middle of the line, in capitals word by word, or further from the text above. The first title is a chapter's.
 */
final class Ranks {
    private static final int SHORT = 120;

    private Ranks() {}

    /** Which of the pieces found to be titles are sections; none where all are set alike. */
    static Set<Integer> sections(List<TextPiece> pieces, Set<Integer> found) {
        // What stands on top, above another title or a name, is the reading's own title.
        boolean titled = pieces.size() > 1 && pieces.get(1).text().length() < SHORT;
        List<Integer> inOrder =
                found.stream().filter(i -> i > 0 || !titled).sorted().toList();
        Set<Integer> dressed = without(
                inOrder, pieces, i -> Ornament.of(pieces.get(i).oneLine()).marked());
        if (!dressed.isEmpty()) {
            return dressed;
        }
        Set<Integer> centred =
                without(inOrder, pieces, i -> pieces.get(i).setting().centred());
        if (!centred.isEmpty()) {
            return centred;
        }
        List<String> titles = inOrder.stream()
                .map(i -> Ornament.of(pieces.get(i).oneLine()).title())
                .toList();
        Set<Integer> cased = new HashSet<>();
        TitleCase.sections(titles).forEach(at -> cased.add(inOrder.get(at)));
        int usual = PieceContext.usualGap(pieces);
        Set<Integer> near = without(inOrder, pieces, i -> pieces.get(i).gap() > usual);
        return cased.isEmpty() ? near : cased;
    }

    /** Those that lack what the first of them has, where several have it. */
    private static Set<Integer> without(List<Integer> inOrder, List<TextPiece> pieces, IntPredicate has) {
        Set<Integer> lacking = new HashSet<>();
        for (int i : inOrder) {
            boolean known = KnownTitles.is(TitleKey.of(pieces.get(i).text()));
            if (!has.test(i) && !known) {
                if (lacking.isEmpty() && i == inOrder.getFirst()) {
                    return Set.of();
                }
                lacking.add(i);
            }
        }
        return inOrder.size() - lacking.size() >= 2 ? lacking : Set.of();
    }
}
