package org.lectern.text;

/** How many columns of a terminal text takes. */
public final class DisplayWidth {

    private DisplayWidth() {}

    /** Columns that one grapheme cluster takes: 0, 1 or 2. */
    public static int ofCluster(String cluster) {
        return cluster.isEmpty() ? 0 : 1;
    }
}
