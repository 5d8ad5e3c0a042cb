package org.lectern.study.workshop;

import java.util.List;
import org.lectern.study.questions.Question;

/**
 * A question that could be asked, and what speaks for it.
 *
 * @param proposers all who asked it, where near-duplicates were merged; none for a guide's question
 * @param disagreement how many pairs of one who agrees and one who doesn't its passages have
 * @param carriedOver whether an earlier session left it open
 * @param part which part of the assignment it is on, from 0
 * @param votes how many voted for it, whether that is shown or not
 */
public record QuestionCandidate(
        Question question, List<String> proposers, int disagreement, boolean carriedOver, int part, int votes) {

    /** A vote counts once, a disagreement as much as three. */
    private static final int DISAGREEMENT = 3;

    public QuestionCandidate {
        proposers = List.copyOf(proposers);
    }

    /** A question as it stands, with what its passages got, where the session reads one text. */
    public static QuestionCandidate of(Question question, int disagreement, boolean carriedOver) {
        return new QuestionCandidate(question, question.proposers(), disagreement, carriedOver, 0, question.votes());
    }

    /** The same question on another part of the assignment. */
    QuestionCandidate on(int other) {
        return new QuestionCandidate(question, proposers, disagreement, carriedOver, other, votes);
    }

    /** How many ask it: an anonymous question is somebody's too. */
    int askers() {
        return proposers.isEmpty() && !question.guide() ? 1 : proposers.size();
    }

    /** What the group said for it: 3 × disagreement + votes. */
    int support() {
        return DISAGREEMENT * disagreement + votes;
    }
}
