package org.lectern.study.access;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.study.access.Grant.Anybody;
import org.lectern.study.access.Grant.EveryMember;
import org.lectern.study.access.Grant.Facilitator;
import org.lectern.study.access.Grant.FacilitatorAlone;
import org.lectern.study.access.Grant.FacilitatorOfNobodys;
import org.lectern.study.access.Grant.Leader;
import org.lectern.study.access.Grant.Owner;

/** Everything that somebody may want to do, and whom it is granted to. The table of roles in the docs is made of it. */
public enum Operation {
    IMPORT_TEXT("import a text, mend it", "texts are imported and mended", new Anybody()),
    ARRANGE_SHELF("hide, rename, remove a reading", "readings are hidden, renamed and removed", new Anybody()),
    KEEP_PROGRESS(
            "keep a place, bookmarks and progress",
            "progress is kept",
            new Owner("the member whose it is", "their own")),
    WRITE_NOTE("note, mark, answer", "notes are written", new EveryMember()),
    CHANGE_NOTE("change or delete a note", "a note is changed", own("who wrote it")),
    SEE_FACILITATORS_NOTE(
            "see a note for `facilitator`",
            "notes for facilitators are seen",
            new FacilitatorAlone(),
            new Owner("who wrote it or what it answers", "their own, and answers to their notes")),
    SETTLE_THREAD("settle a thread, carry it over", "threads are settled and carried over", new EveryMember()),
    ASK_QUESTION("ask, take a draft, vote", "questions are asked", new EveryMember()),
    CHANGE_QUESTION("change a question", "a question is changed", own("its proposer")),
    DELETE_QUESTION(
            "delete a question",
            "a question is deleted",
            own("its proposer"),
            new FacilitatorOfNobodys("those that are nobody's")),
    PICK_QUESTION(
            "pick and drop questions",
            "questions are picked and dropped",
            new Facilitator(),
            new Leader("who leads a session that reads it", "of a session that they lead")),
    MERGE_QUESTIONS(
            "merge questions",
            "questions are merged",
            new Facilitator(),
            new Owner("who proposed the one that goes", "their own into another")),
    CARRY_QUESTION("carry a question over", "questions are carried over", new EveryMember()),
    CLOSE_VOTE("close a vote, open it again", "the vote is closed", new Facilitator()),
    CHANGE_SCHEDULE(
            "add, move, lock and replan sessions; duties; decisions",
            "sessions are added, moved and planned",
            new EveryMember()),
    CANCEL_SESSION(
            "cancel a session, or take that back",
            "a session is cancelled",
            new Facilitator(),
            new Leader("who leads it", "one that they lead")),
    MAKE_HANDOUT("make a handout", "handouts are made", new Anybody()),
    ADD_MEMBER("add a member", "members are added", new Anybody()),
    GIVE_ROLE("give roles, add a facilitator", "roles are given", new Facilitator()),
    SEE_TOTALS("see how far the group is, in totals", "totals of progress are seen", new FacilitatorAlone()),
    SET_GROUP("set the group's name, zone, what is shown when", "the group is set", new Anybody()),
    CHANGE_SELF(
            "rename, share less, export, leave, erase",
            "a member is renamed and leaves",
            new Owner("the member", "themselves"));

    private final String does;
    private final String done;
    // Made by List.of, of records.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Grant> grants;

    Operation(String does, String done, Grant... grants) {
        this.does = does;
        this.done = done;
        this.grants = List.of(grants);
    }

    private static Owner own(String who) {
        return new Owner(who, "their own");
    }

    /** What one does, as in the table of roles: {@code close a vote}. */
    public String does() {
        return does;
    }

    /** Whom it is granted to; whoever isn't among them is refused. */
    public List<Grant> grants() {
        return grants;
    }

    /** The rule as a sentence without a stop: {@code roles are given by a facilitator}. */
    public String rule() {
        return done + " by " + grants.stream().map(Operation::by).collect(Collectors.joining(", or by "));
    }

    private static String by(Grant grant) {
        return switch (grant) {
            case Anybody() -> "anybody";
            case EveryMember() -> "a member";
            case Facilitator(), FacilitatorAlone() -> "a facilitator";
            case FacilitatorOfNobodys(String where) -> "a facilitator where it is nobody's";
            case Owner(String who, String where) -> who;
            case Leader(String who, String where) -> who;
        };
    }
}
