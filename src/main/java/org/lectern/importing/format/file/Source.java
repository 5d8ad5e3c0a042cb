package org.lectern.importing.format.file;

import java.util.List;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Origin;

/** What a format reader gives: printed lines, or pieces whose structure the format knows. */
public sealed interface Source {

    /**
     * Text as lines; a page each where the file tells pages apart, else one. Lines end in {@code \n}.
     *
     * @param title as the file's own notes say; empty where they don't
     * @param author likewise
     * @param footnotes what the signs of footnotes in the lines stand for
     */
    record Plain(List<String> pages, String title, String author, List<Draft.Note> footnotes, Typeset typeset)
            implements Source {
        public Plain {
            footnotes = List.copyOf(footnotes);
            pages = List.copyOf(pages);
        }

        /** The same with other words on its pages. */
        public Plain saying(List<String> others, List<Draft.Note> notes) {
            return new Plain(others, title, author, notes, typeset);
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
