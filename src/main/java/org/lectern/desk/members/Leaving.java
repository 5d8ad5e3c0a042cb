package org.lectern.desk.members;

import org.lectern.study.members.Member;
import org.lectern.study.members.Members;

/** The ways in which a member leaves the group, in the same words wherever they are asked. */
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

    private String warning(Member member) {
        return switch (this) {
            case WITH_NOTES -> "this takes " + member.name() + " out of the group, with every note and question";
            case WITHOUT_NOTES ->
                "this takes " + member.name()
                        + " out of the group, notes for others and questions stay without the name";
            case ERASED -> "this takes " + member.name() + " away with every note, mark, question and place";
        };
    }

    /**
     * The warning with what else is good to know before.
     *
     * @param how what is to be said to do it
     */
    public String asked(Member member, String how) {
        return switch (this) {
            case WITH_NOTES, WITHOUT_NOTES ->
                warning(member) + "; lectern member export keeps a copy for you; then " + how;
            case ERASED -> warning(member) + "; " + how + ". Older backups are not reached";
        };
    }

    /** @return whether nothing of what went is left in the file, see {@link Members#erase} */
    public boolean leave(Members members, Member member) {
        return this == WITHOUT_NOTES ? members.leave(member) : members.erase(member);
    }

    /** Says that it is done, and whether that is all. */
    public String done(Member member, boolean nothingLeft) {
        String left = member.name() + " has left";
        if (!nothingLeft) {
            return left + "; another program still reads the file as it was, and what went lies in it until that ends:"
                    + " close it, then run lectern doctor --fix";
        }
        return left + (this == ERASED ? "; nothing of theirs is in the database" : "");
    }
}
