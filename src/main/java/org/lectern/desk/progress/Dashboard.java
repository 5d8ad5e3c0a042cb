package org.lectern.desk.progress;

import java.util.List;
import java.util.Optional;
import org.lectern.reading.Address;
import org.lectern.study.progress.Overview;
import org.lectern.study.questions.Question;

/**
 * Where a group stands, as one member may see it. It has no time spent and no order by it.
 *
 * @param grid how far members are in all that the sessions read, by consent; empty where this member may see none of it
 * @param hidden why it is empty, in words; else empty
 * @param heat the chapters that the next session reads
 * @param open members' questions on it that nobody has decided on
 * @param todo what is still to do before it, the most pressing first
 */
public record Dashboard(
        Optional<Overview> grid, String hidden, List<Strip> heat, List<Question> open, List<Todo> todo) {

    public Dashboard {
        heat = List.copyOf(heat);
        open = List.copyOf(open);
        todo = List.copyOf(todo);
    }

    /**
     * What members marked and noted on a chapter.
     *
     * @param weights for each paragraph in order; 0 for none
     * @param warmest the paragraphs with most, the warmest first
     */
    public record Strip(String slug, int chapter, List<Integer> weights, List<Warm> warmest) {
        public Strip {
            weights = List.copyOf(weights);
            warmest = List.copyOf(warmest);
        }
    }

    /** @param members how many wrote or marked there */
    public record Warm(Address address, int members) {}

    /** @param count how many there are of what it is about; 0 where it isn't counted */
    public record Todo(Kind kind, int count) {

        /** What is to be done. */
        public enum Kind {
            PLAN_A_SESSION,
            SET_A_PLACE,
            NAME_A_FACILITATOR,
            SHARE_OUT_DUTIES,
            SAY_WHAT_TO_READ,
            PICK_QUESTIONS,
            DECIDE_ON_QUESTIONS,
            LOOK_AT_DRAFTS,
            MAKE_THE_HANDOUT,
            MAKE_THE_HANDOUT_ANEW,
            OPEN_HELD_NOTES
        }
    }
}
