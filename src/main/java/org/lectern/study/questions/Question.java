package org.lectern.study.questions;

import java.util.List;
import org.lectern.reading.Passage;

/**
 * A question worth an evening.
 *
 * @param id a UUIDv7, or for a guide's question {@code guide/q01}
 * @param slug the reading's
 * @param passages what it hangs on, at least one; in a digest, or where a copy lacks the paragraph, the chapter
 * @param proposer the member's name; empty for a guide's question
 * @param votes how many members voted for it
 */
public record Question(
        String id,
        String slug,
        List<Passage> passages,
        QuestionKind kind,
        QuestionPlace place,
        String text,
        String proposer,
        int votes,
        Status status) {

    public Question {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("a question hangs on at least one passage: " + id);
        }
    }

    /** Whether it comes with a guide rather than from a member. */
    public boolean guide() {
        return proposer.isEmpty();
    }

    /** Its first passage, the one it is listed under. */
    public Passage passage() {
        return passages.getFirst();
    }
}
