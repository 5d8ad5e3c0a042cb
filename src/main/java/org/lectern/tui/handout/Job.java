package org.lectern.tui.handout;

import java.util.List;
import org.lectern.tui.work.DeskRequest;

/**
 * Files that are being made, one after another.
 *
 * @param what is being made now, in words
 * @param left works still to be asked for; the one being done is not among them
 * @param all how many there are in all
 * @param stay how many were there already, and stay as they are
 */
record Job(String what, List<DeskRequest> left, int all, int stay) {
    private static final int BAR = 10;

    Job {
        left = List.copyOf(left);
    }

    static Job of(String what) {
        return new Job(what, List.of(), 1, 0);
    }

    /** Files of some sessions' handouts; at least one. */
    static Job of(List<DeskRequest> works) {
        return new Job(works.getFirst().doing(), works.subList(1, works.size()), works.size(), 0);
    }

    Job next() {
        return new Job(left.getFirst().doing(), left.subList(1, left.size()), all, stay);
    }

    /** One of them was there already. */
    Job staying() {
        return new Job(what, left, all, stay + 1);
    }

    /** What there is to say when all are done. */
    String written() {
        int written = all - stay;
        String there = stay == 0 ? "" : "; " + stay + " were there already and stay as they are";
        return written + (written == 1 ? " handout written" : " handouts written") + there;
    }

    /** How many are done. */
    int done() {
        return all - left.size() - 1;
    }

    /**
     * What the line below says while it goes on.
     *
     * @param stop the key that stops it
     */
    String words(String stop) {
        int full = Math.round((float) BAR * done() / all);
        String bar = all == 1 ? " …" : " " + "█".repeat(full) + "░".repeat(BAR - full) + " " + done() + " of " + all;
        return what + bar + " · " + stop + " stops";
    }
}
