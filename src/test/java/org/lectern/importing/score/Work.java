package org.lectern.importing.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A text as it should come out: what importing is measured against. */
record Work(String title, String author, Kind kind, List<Part> parts) {

    Work {
        parts = List.copyOf(parts);
    }

    /** How a text is built. */
    enum Kind {
        BOOK,
        SECTIONS,
        PARTS,
        ESSAY,
        THREAD
    }

    /** What stands in it, in its order. */
    sealed interface Part {}

    /**
     * A title.
     *
     * @param level 0 for a part of a book, 1 for a chapter, 2 for a section
     */
    record Head(int level, String title) implements Part {}

    /** A paragraph of any kind. Verse has lines that end in {@code \n}. */
    record Text(Form form, String text, String source) implements Part {
        static Text of(Form form, String text) {
            return new Text(form, text, "");
        }
    }

    /** What a paragraph is. */
    enum Form {
        PROSE,
        EPIGRAPH,
        BLOCK_QUOTE,
        BULLET,
        NUMBERED,
        VERSE,
        TERM,
        DIALOGUE
    }

    /** The same with other titles for the chapters, by their numbers from 1. */
    Work headed(IntFunction<String> titles) {
        List<Part> others = new ArrayList<>();
        int chapter = 0;
        for (Part part : parts) {
            boolean top = part instanceof Head head && head.level() == 1;
            chapter += top ? 1 : 0;
            others.add(top ? new Head(1, titles.apply(chapter)) : part);
        }
        return new Work(title, author, kind, others);
    }

    List<Head> heads(int level) {
        return parts.stream()
                .filter(Head.class::isInstance)
                .map(Head.class::cast)
                .filter(head -> head.level() == level)
                .toList();
    }

    List<Text> texts() {
        return parts.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }
}
