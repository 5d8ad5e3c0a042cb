package org.lectern.study.questions;

import java.util.ArrayList;
import java.util.List;
import org.lectern.reading.Passage;

/**
 * A question worth an evening.
 *
 * @param id a UUIDv7, for an anonymous question a UUIDv4, or for a guide's question {@code guide/q01}
 * @param slug the reading's
 * @param passages what it hangs on, at least one; in a digest, or where a copy lacks the paragraph, the chapter
 * @param proposer the member's name; empty for a guide's question, for an anonymous one, and where the member left
 * @param votes how many members voted for it; 0 while the vote is open, as {@link Poll} has it
 * @param alsoFrom the names of members whose questions were merged into this one
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
        Status status,
        List<String> alsoFrom) {

    public Question {
        passages = List.copyOf(passages);
        alsoFrom = List.copyOf(alsoFrom);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("a question hangs on at least one passage: " + id);
        }
    }

    /** A question that is one member's at most. */
    public Question(
            String id,
            String slug,
            List<Passage> passages,
            QuestionKind kind,
            QuestionPlace place,
            String text,
            String proposer,
            int votes,
            Status status) {
        this(id, slug, passages, kind, place, text, proposer, votes, status, List.of());
    }

    /** Whether it comes with a guide rather than from a member. */
    public boolean guide() {
        return id.indexOf('/') >= 0;
    }

    /** Whether a member asks it without their name. */
    public boolean anonymous() {
        return !guide() && proposer.isEmpty() && alsoFrom.isEmpty();
    }

    /** All who ask it by name. */
    public List<String> proposers() {
        List<String> all = new ArrayList<>();
        if (!proposer.isEmpty()) {
            all.add(proposer);
        }
        all.addAll(alsoFrom);
        return all;
    }

    /** Whether the other asks the same in the same words, whatever became of it. */
    public boolean asksAs(Question other) {
        return id.equals(other.id)
                && text.equals(other.text)
                && kind == other.kind
                && place == other.place
                && passages.equals(other.passages);
    }

    /** The same question with another state. */
    public Question with(Status other) {
        return new Question(id, slug, passages, kind, place, text, proposer, votes, other, alsoFrom);
    }

    /** The same question with so many votes. */
    public Question withVotes(int other) {
        return new Question(id, slug, passages, kind, place, text, proposer, other, status, alsoFrom);
    }

    /** The same question in other words. */
    public Question saying(String words) {
        return new Question(id, slug, passages, kind, place, words, proposer, votes, status, alsoFrom);
    }

    /** Its first passage, the one it is listed under. */
    public Passage passage() {
        return passages.getFirst();
    }
}
