package org.lectern.study.workshop;

/** Why a question was chosen. */
public sealed interface Reason {

    /** A person picked it. */
    record Picked() implements Reason {}

    /** Nothing else told it from another, and its proposer has had no question in the sessions before. */
    record FirstOf(String proposer) implements Reason {}

    /** The group's marks disagree on its passage. */
    record Disagreement(int pairs) implements Reason {}

    record Proposers(int count) implements Reason {}

    record Votes(int count) implements Reason {}

    /** An earlier session left it open. */
    record CarriedOver() implements Reason {}

    /** Nothing speaks for it but that the evening wants one of its kind. */
    record Wanted(Slot slot) implements Reason {}

    /** There was none of that kind, and it comes nearest. */
    record Nearest(Slot slot) implements Reason {}

    /** In words, for a facilitator. */
    default String said() {
        return switch (this) {
            case Picked picked -> "picked by hand";
            case FirstOf first -> "as good as another, and " + first.proposer() + " has had no question of late";
            case Disagreement marks ->
                marks.pairs() == 1 ? "one agrees and one doesn't" : "marks disagree " + marks.pairs() + " times";
            case Proposers who -> who.count() == 1 ? "a member asks it" : who.count() + " members ask it";
            case Votes votes -> votes.count() == 1 ? "1 vote" : votes.count() + " votes";
            case CarriedOver carried -> "left open last time";
            case Nearest nearest -> "comes nearest to one to " + verb(nearest.slot());
            case Wanted wanted -> "the evening wants one to " + verb(wanted.slot());
        };
    }

    private static String verb(Slot slot) {
        return switch (slot) {
            case OPENING -> "open with";
            case CLARIFY -> "clear up words with";
            case INTERPRET -> "read closely with";
            case EVALUATE -> "judge by";
            case CLOSING -> "close with";
        };
    }
}
