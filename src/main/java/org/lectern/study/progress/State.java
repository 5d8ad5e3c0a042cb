package org.lectern.study.progress;

/** A member's state in a chapter, in the order in which one gets there. */
public enum State {
    UNREAD("unread"),
    READING("reading"),
    READ("read"),
    STUDIED("studied");

    private final String word;

    State(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether nothing of the chapter is left to read. */
    public boolean done() {
        return this == READ || this == STUDIED;
    }
}
