package org.lectern.study.notes;

/** Who sees a note. */
public enum Audience {
    /** Its author alone; the default. */
    ME("me"),
    /** Its author alone, until the session that reads the passage has begun; then the group. */
    HELD("held"),
    /** Its author and the facilitators. */
    FACILITATOR("facilitator"),
    /** Every member. */
    GROUP("group");

    private final String word;

    Audience(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
