package org.lectern.handout.format;

import org.lectern.handout.Handout;

/** Writes a handout in a format that is text. Stateless. */
public interface HandoutWriter {

    /** The whole file; lines end in {@code \n}. */
    String write(Handout handout);
}
