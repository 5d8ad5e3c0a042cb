package org.lectern.desk.members;

import org.lectern.study.members.Member;

/** The ways in which a member leaves the group. */
public enum Leaving {
    /** With every note and question. */
    WITH_NOTES("leave"),
    /** Notes for others and questions stay without the name. */
    WITHOUT_NOTES("leave --keep-notes"),
    /** As with every note, said as what it does to the database. */
    ERASED("erase");

    private final String words;

    Leaving(String words) {
        this.words = words;
    }

    /** The command's words behind {@code member}. */
    public String words() {
        return words;
    }

    /** What the member loses by it, and what it doesn't reach. */
    public String warning(Member member) {
        return "this takes " + member.name()
                + switch (this) {
                    case WITH_NOTES -> " out of the group, with every note and question";
                    case WITHOUT_NOTES -> " out of the group, notes for others and questions stay without the name";
                    case ERASED -> " away with every note, mark, question and place; older backups are not reached";
                };
    }
}
