package org.lectern.study.notes;

/** Who sees a note. */
public enum Audience {
    /** Its author alone; the default. */
    ME("me"),
    /** Its author alone, until it opens as the group chose: {@link org.lectern.study.members.HeldUntil}. */
    HELD("held"),
    /** Its author and the facilitators, and the one whose note it answers. */
    FACILITATOR("facilitator"),
    /** Every member. */
    GROUP("group"),
    /** Its author and the one member to whom it is addressed; it goes into no handout, draft or count of the group's. */
    TO("to");

    private final String word;

    Audience(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
