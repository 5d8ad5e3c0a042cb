package org.lectern.importing.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Numbering;

/** Numbers without titles that part what stands under titles without numbers: the sections of stories. */
final class StoryNumbers {
    private StoryNumbers() {}

    /** Which of the headings are such numbers; none where numbers head chapters. */
    static Set<Integer> of(List<TextPiece> pieces, Set<Integer> found) {
        Set<Integer> numbers = new HashSet<>();
        int titles = 0;
        int from = 0;
        int below = 0;
        for (int i : found.stream().sorted().toList()) {
            Numbering number = Numbering.of(pieces.get(i).text());
            if (!number.numbered()) {
                titles++;
            } else if (number.depth() == 1
                    && number.rest().isEmpty()
                    && number.word().isEmpty()) {
                numbers.add(i);
                from += number.value() == 1 ? 1 : 0;
                below += number.value() == 1
                                && found.contains(i - 1)
                                && !Numbering.of(pieces.get(i - 1).text()).numbered()
                        ? 1
                        : 0;
            }
        }
        return titles >= 2 && from > 0 && below == from ? numbers : Set.of();
    }
}
