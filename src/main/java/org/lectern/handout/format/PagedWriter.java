package org.lectern.handout.format;

import org.lectern.handout.Handout;
import org.lectern.handout.template.Templates;

/** Writes a handout in a format whose file says how large its pages are. Stateless. */
non-sealed interface PagedWriter extends FormatWriter {

    /** The whole file, its pages of that paper's size. */
    Printed print(Handout handout, Templates templates, Paper paper);
}
