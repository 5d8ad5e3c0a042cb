package org.lectern.study.members;

/** When held notes open. The group chooses. */
public enum HeldUntil {
    /** When a session that reads the passage begins: for all at once. */
    SESSION("session"),
    /** Between two members as soon as both have finished the chapters of the passage. */
    FINISHED("finished");

    private final String word;

    HeldUntil(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
