package org.lectern.tui.app;

import java.util.Optional;

/**
 * What is said below, until the next key.
 *
 * @param busy whether it says that work goes on
 * @param covered a complaint that nobody may have read when that began, to be said again after it
 */
record Message(String text, boolean complaint, boolean busy, Optional<Message> covered) {
    static final Message NONE = new Message("", false, false);

    Message(String text, boolean complaint, boolean busy) {
        this(text, complaint, busy, Optional.empty());
    }

    /** That work goes on, instead of this. */
    Message covering(String going) {
        return new Message(going, false, true, complaint ? Optional.of(this) : covered);
    }

    /** Once the work is done. */
    Message after() {
        return covered.orElse(NONE);
    }
}
