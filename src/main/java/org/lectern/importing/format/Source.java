package org.lectern.importing.format;

import java.util.List;
import org.lectern.importing.draft.Draft;

/** What a format reader gives: printed lines, or pieces whose structure the format knows. */
public sealed interface Source {

    /** Text as lines; a page each where the file tells pages apart by form feeds, else one. Lines end in {@code \n}. */
    record Plain(List<String> pages) implements Source {
        public Plain {
            pages = List.copyOf(pages);
        }
    }

    /** Pieces with the structure that the file marks. */
    record Marked(Draft draft) implements Source {}
}
