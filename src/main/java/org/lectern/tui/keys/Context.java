package org.lectern.tui.keys;

/** Where a key is pressed; the same key may mean another thing elsewhere. */
public enum Context {
    SHELF("the shelf"),
    READING("the reading"),
    SELECTING("selecting words"),
    CONTENTS("the contents"),
    PASSAGE("a passage's notes"),
    NOTES("the notes"),
    NEWS("what is new"),
    QUESTIONS("the questions"),
    SESSIONS("the sessions"),
    HANDOUT("the handout"),
    GROUP("the group"),
    TABLE("the table"),
    TALLY("counting who speaks"),
    STORM("a question storm"),
    FOUND("what was found"),
    PAGES("a long text"),
    CHOOSING("a choice to make"),
    EDITOR("writing"),
    LINE("a line to fill in");

    private final String title;

    Context(String title) {
        this.title = title;
    }

    /** What it is called in help. */
    public String title() {
        return title;
    }

    /** Whether it is a list of what members wrote, which begins near what was being read. */
    public boolean listed() {
        return this == NOTES || this == QUESTIONS;
    }

    /** Whether letters are typed here rather than meaning actions. */
    public boolean typing() {
        return this == EDITOR || this == LINE || this == TALLY;
    }
}
