package org.lectern.tui.app;

/**
 * What is said below, until the next key.
 *
 * @param busy whether it says that work goes on
 */
record Message(String text, boolean complaint, boolean busy) {
    static final Message NONE = new Message("", false, false);
}
