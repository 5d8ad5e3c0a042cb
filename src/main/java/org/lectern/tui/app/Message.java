package org.lectern.tui.app;

/** What is said below, until the next key. */
record Message(String text, boolean complaint) {
    static final Message NONE = new Message("", false);
}
