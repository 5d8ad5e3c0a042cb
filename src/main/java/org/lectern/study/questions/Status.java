package org.lectern.study.questions;

/** Whether a question goes into the handout. */
public enum Status {
    /** Not decided: the handout takes it where there is room. */
    PROPOSED("proposed"),
    /** Picked for its session by a person. */
    PICKED("picked"),
    /** Left out by a person. */
    DROPPED("dropped");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** What picking makes of it: proposed, then picked, then dropped, then proposed again. */
    public Status next() {
        return switch (this) {
            case PROPOSED -> PICKED;
            case PICKED -> DROPPED;
            case DROPPED -> PROPOSED;
        };
    }

    public String word() {
        return word;
    }
}
