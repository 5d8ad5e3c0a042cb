package org.lectern.desk.mend;

import java.util.Optional;

/** What a person says that a heading, or a paragraph, is. */
public enum Rank {
    CHAPTER("chapter"),
    SECTION("section"),
    /** No heading, but text. */
    PARAGRAPH("paragraph"),
    /** No part of the text. */
    GONE("gone");

    private final String word;

    Rank(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The rank with that word, if any; {@code none} is a paragraph. */
    static Optional<Rank> of(String word) {
        for (Rank rank : values()) {
            if (rank.word.equals(word)) {
                return Optional.of(rank);
            }
        }
        return word.equals("none") ? Optional.of(PARAGRAPH) : Optional.empty();
    }
}
