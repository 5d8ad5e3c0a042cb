package org.lectern.study.members;

/** How much of a member's progress others may see, in the order of more. */
public enum Sharing {
    /** Nothing; not counted in totals either. */
    NONE("none"),
    /** Counted in totals, without a name. */
    TOTALS("totals"),
    /** By name. */
    NAMED("named");

    private final String word;

    Sharing(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** What holds where the group chose one and a member the other: the less. */
    public Sharing orLess(Sharing other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
