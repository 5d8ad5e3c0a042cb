package org.lectern.study.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.study.members.Member;

/** The port to what keeps the questions. One thread at a time. */
public interface QuestionStore {

    /** The questions on a reading, by passage, then the guide's before members', then by age. */
    List<Question> on(String slug);

    /** All questions, by reading in shelf order, then as {@link #on}. */
    List<Question> all();

    Optional<Question> find(String id);

    /**
     * How many voted for each question, by its id, whether that is shown yet or not. For choosing an evening's questions alone:
     * nothing may print these numbers.
     */
    default Map<String, Integer> tally() {
        Map<String, Integer> tally = new HashMap<>();
        all().forEach(question -> tally.put(question.id(), question.votes()));
        return tally;
    }

    /**
     * Keeps a question, in place of one with the same id; votes are not touched.
     *
     * @param proposer whose it is; ignored for a question that is there already
     */
    void put(Question question, Member proposer);

    /** Keeps a question that is there, changed; whose it is stays, and so do votes. Refuses one that is gone. */
    void change(Question question);

    /**
     * Keeps a new question of which nobody will be able to tell whose it is, nor when it was asked.
     *
     * @return whether that holds already; false where another program still reads the file as it was, and its log tells when
     *     the question came until that ends
     */
    boolean putAnonymous(Question question);

    /**
     * Merges a question into another of the same reading: all who asked it are credited, votes count once a member, the
     * passages come along, and it goes.
     */
    void merge(String from, String into);

    /** Questions carried over, by their ids, each with the number of the session it is carried to. */
    Map<String, Integer> carried();

    /** Carries a question over to a session; 0 takes that back. */
    void carry(String id, int session);

    /** The words kept of a question's passages; only of those that it still hangs on. */
    List<PassageWords> words(String id);

    /** Keeps words of a question's passages, in place of those kept before. */
    void keepWords(String id, List<PassageWords> words);

    /** Puts a guide's questions on a reading in place of those it had; status and votes of those that stay are kept. */
    void putGuide(String slug, List<Question> questions);

    void delete(String id);

    /** Sets or takes back the member's one vote. */
    void vote(String id, Member member, boolean on);

    boolean hasVote(String id, Member member);
}
