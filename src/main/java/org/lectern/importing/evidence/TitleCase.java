package org.lectern.importing.evidence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells chapters from sections by how their titles are written, where a text writes them in two ways: chapters In Capitals
 * Word by Word, sections as in a sentence. The first title is taken to be a chapter's; else case tells nothing.
 */
public final class TitleCase {
    private TitleCase() {}

    /** The indices of the titles that are sections by their case; none where all are written alike. */
    public static Set<Integer> sections(List<String> titles) {
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
                    if (!KnownTitles.is(TitleKey.of(titles.get(i)))) {
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
