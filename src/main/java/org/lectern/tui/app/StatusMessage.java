package org.lectern.tui.app;

import java.util.Optional;

/**
 * What is said below, until the next key.
 *
 * @param busy whether it says that work goes on
 * @param covered a complaint that nobody may have read when that began, to be said again after it
 */
record StatusMessage(String text, boolean complaint, boolean busy, Optional<StatusMessage> covered) {
    static final StatusMessage NONE = new StatusMessage("", false, false);

    StatusMessage(String text, boolean complaint, boolean busy) {
        this(text, complaint, busy, Optional.empty());
    }

    /** That work goes on, instead of this. */
    StatusMessage covering(String going) {
        return new StatusMessage(going, false, true, complaint ? Optional.of(this) : covered);
    }

    /** Once the work is done. */
    StatusMessage after() {
        return covered.orElse(NONE);
    }
}
