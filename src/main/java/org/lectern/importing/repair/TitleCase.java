package org.lectern.importing.repair;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.TitleKey;
import org.lectern.importing.evidence.Written;

/**
 * Tells chapters from sections by how their titles are written, where a text writes them in two ways: chapters In Capitals
 * Word by Word, sections as in a sentence. The first title is taken to be a chapter's; else case tells nothing.
 */
final class TitleCase {
    private TitleCase() {}

    /** Which of the pieces found to be titles are sections by their case; none where all are written alike. */
    static Set<Integer> sections(List<Piece> pieces, List<Integer> inOrder) {
        Set<Integer> sections = sections(inOrder.stream()
                .map(i -> Ornament.of(LineStyle.line(pieces.get(i))).title())
                .toList());
        return sections.stream().map(inOrder::get).collect(Collectors.toSet());
    }

    /** The indices of the titles that are sections by their case; none where all are written alike. */
    static Set<Integer> sections(List<String> titles) {
        Set<Integer> sections = new HashSet<>();
        int chapters = 0;
        boolean sure = false;
        for (int i = 0; i < titles.size(); i++) {
            switch (Written.of(titles.get(i))) {
                case TITLE -> {
                    chapters++;
                    sure |= capitals(titles.get(i)) >= 3;
                }
                case SENTENCE -> {
                    if (chapters == 0) {
                        return Set.of();
                    }
                    if (!Candidate.known(TitleKey.of(titles.get(i)))) {
                        sections.add(i);
                    }
                }
                case CAPITALS, SMALL, EITHER -> {}
            }
        }
        return chapters >= 2 && sure ? sections : Set.of();
    }

    /** Words with a capital: a name has two at most. */
    private static long capitals(String title) {
        return Arrays.stream(title.split(" +", -1))
                .filter(Sentences::startsUpper)
                .count();
    }
}
