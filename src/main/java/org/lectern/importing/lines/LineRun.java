package org.lectern.importing.lines;

import java.util.List;

/** Lines of a stanza that belong together, and how. */
record LineRun(Kind kind, List<PrintedLine> lines) {

    LineRun {
        lines = List.copyOf(lines);
    }

    /** What to make of the lines. */
    enum Kind {
        /** Each line begins with {@code >}. */
        QUOTED,
        /** All lines are one paragraph. */
        PARAGRAPH,
        /** The breaks between the lines are meant. */
        VERSE,
        /** Each line is a paragraph. */
        APART
    }
}
