package org.lectern.importing.repair;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.TitleKey;

/**
 * Tells chapters from sections by how their titles are written, where a text writes them in two ways: chapters In Capitals
 * Word by Word, sections as in a sentence. The first title is taken to be a chapter's; else case tells nothing.
 */
final class TitleCase {
    private static final int MEANING = 4;

    private TitleCase() {}

    private enum Written {
        TITLE,
        SENTENCE,
        EITHER
    }

    /** Which of the pieces found to be titles are sections by their case; none where all are written alike. */
    static Set<Integer> sections(List<Piece> pieces, Set<Integer> found) {
        List<Integer> inOrder = found.stream().sorted().toList();
        Set<Integer> sections =
                sections(inOrder.stream().map(i -> pieces.get(i).text()).toList());
        return sections.stream().map(inOrder::get).collect(Collectors.toSet());
    }

    /** The indices of the titles that are sections by their case; none where all are written alike. */
    static Set<Integer> sections(List<String> titles) {
        Set<Integer> sections = new HashSet<>();
        int chapters = 0;
        for (int i = 0; i < titles.size(); i++) {
            switch (written(titles.get(i))) {
                case TITLE -> chapters++;
                case SENTENCE -> {
                    if (chapters == 0) {
                        return Set.of();
                    }
                    if (!Candidate.known(TitleKey.of(titles.get(i)))) {
                        sections.add(i);
                    }
                }
                case EITHER -> {}
            }
        }
        return chapters >= 2 ? sections : Set.of();
    }

    /** Told from the words of four letters and more after the first. */
    private static Written written(String title) {
        int words = 0;
        int upper = 0;
        String[] all = title.strip().split(" +", -1);
        for (int i = 1; i < all.length; i++) {
            if (all[i].length() >= MEANING) {
                words++;
                upper += Sentences.startsUpper(all[i]) ? 1 : 0;
            }
        }
        if (words == 0 || Sentences.capitals(title)) {
            return Written.EITHER;
        }
        return upper * 4 >= words * 3 ? Written.TITLE : upper * 4 <= words ? Written.SENTENCE : Written.EITHER;
    }
}
