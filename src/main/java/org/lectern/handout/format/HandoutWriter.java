package org.lectern.handout.format;

import org.lectern.handout.Handout;
import org.lectern.handout.template.Templates;

/** Writes a handout in a format that is text, and has no pages. Stateless. */
public non-sealed interface HandoutWriter extends FormatWriter {

    /** The whole file; lines end in {@code \n}. */
    String write(Handout handout, Templates templates);

    /** The same by the program's own templates. */
    default String write(Handout handout) {
        return write(handout, Templates.shipped());
    }
}
