package org.lectern.importing.format.file;

import java.util.List;
import java.util.Map;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Origin;

/** What a format reader gives: printed lines, or pieces whose structure the format knows. */
public sealed interface Source {

    /**
     * Text as lines; a page each where the file tells pages apart, else one. Lines end in {@code \n}.
     *
     * @param title as the file's own notes say; empty where they don't
     * @param author likewise
     * @param headings lines set in larger type, each with its rank among the sizes from 1
     * @param footnotes what the signs of footnotes in the lines stand for
     * @param ordered whether the reader has already put the pages in order, or knows that they are
     */
    record Plain(
            List<String> pages,
            String title,
            String author,
            Map<String, Integer> headings,
            List<Draft.Note> footnotes,
            boolean ordered)
            implements Source {
        public Plain {
            footnotes = List.copyOf(footnotes);
            pages = List.copyOf(pages);
            headings = Map.copyOf(headings);
        }
    }

    /**
     * Pieces with the structure that the file marks.
     *
     * @param origin what kind of file they come from, which says what may stand around the text
     */
    record Marked(Draft draft, Origin origin) implements Source {

        /** The pieces of a book or of a word processor's file. */
        public Marked(Draft draft) {
            this(draft, Origin.BOOK);
        }
    }
}
