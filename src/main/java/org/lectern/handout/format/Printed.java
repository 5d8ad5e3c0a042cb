package org.lectern.handout.format;

import org.lectern.handout.Handout;

/** A handout's file, and the handout as it is in it: what there was no room for is named there. */
public final class Printed {
    private final byte[] bytes;
    private final Handout handout;

    Printed(byte[] bytes, Handout handout) {
        this.bytes = bytes.clone();
        this.handout = handout;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Handout handout() {
        return handout;
    }
}
