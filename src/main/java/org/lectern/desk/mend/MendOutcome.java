package org.lectern.desk.mend;

/**
 * What came of one mend on one copy of a text.
 *
 * @param detail where it didn't change the text: why
 */
public record MendOutcome(Mend mend, State state, String detail) {

    /** How it ended. */
    public enum State {
        DONE,
        /** The text is so already. */
        ALREADY,
        /** Its place isn't there, or some of its places aren't. */
        LOST
    }
}
