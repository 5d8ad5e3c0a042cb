package org.lectern.importing.draft;

/** Hears how far the work on one text is. Called on the thread that works; must be quick. */
@FunctionalInterface
public interface Progress {

    /**
     * The work has come so far.
     *
     * @param stage what is being done, as in {@code reading}
     * @param share of the whole work that is done, from 0 to 1
     */
    void at(String stage, double share);
}
