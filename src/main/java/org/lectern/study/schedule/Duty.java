package org.lectern.study.schedule;

/** What a member does for a session, beside leading it. */
public enum Duty {
    /** Writes down what is said and decided. */
    NOTES("notes", "notes"),
    /** Minds the time. */
    TIME("time", "time"),
    /** Reads the passages out. */
    READER("reader", "reads");

    private final String word;
    private final String said;

    Duty(String word, String said) {
        this.word = word;
        this.said = said;
    }

    public String word() {
        return word;
    }

    /** As before a name: "notes Dev". */
    public String said() {
        return said;
    }
}
