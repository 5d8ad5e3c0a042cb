package org.lectern.desk.mend;

import java.util.Arrays;
import java.util.Optional;

/** What mends are called, in commands and in files. */
public enum MendVerb {
    JOIN("join", "join 2"),
    SPLIT("split", "split 2.7 title \"The Next Chapter\""),
    SECTION("section", "section 2.7 title \"The Section\""),
    RENAME("rename", "rename 2 to \"A Better Title\""),
    HEADING("heading", "heading 2.7 is chapter"),
    DROP("drop", "drop 2.7-9"),
    JOIN_PARAGRAPHS("join-paragraphs", "join-paragraphs 2.7"),
    SPLIT_PARAGRAPH("split-paragraph", "split-paragraph 2.7 before \"the words\""),
    KIND("kind", "kind 2.7 is verse");

    private final String word;
    private final String example;

    MendVerb(String word, String example) {
        this.word = word;
        this.example = example;
    }

    public String word() {
        return word;
    }

    /** A line of a file that uses it. */
    public String example() {
        return example;
    }

    static Optional<MendVerb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word.equals(word)).findFirst();
    }
}
