package org.lectern.study.workshop;

import java.util.List;
import org.lectern.study.questions.Question;

/**
 * A question that could be asked, and what speaks for it.
 *
 * @param proposers all who asked it, where near-duplicates were merged; none for a guide's question
 * @param disagreement how many pairs of one who agrees and one who doesn't its passages have
 * @param carriedOver whether an earlier session left it open
 */
public record Candidate(Question question, List<String> proposers, int disagreement, boolean carriedOver) {

    public Candidate {
        proposers = List.copyOf(proposers);
    }

    /** A question as it stands, with what its passages got. */
    public static Candidate of(Question question, int disagreement, boolean carriedOver) {
        return new Candidate(question, question.proposers(), disagreement, carriedOver);
    }

    /** How many ask it: an anonymous question is somebody's too. */
    int askers() {
        return proposers.isEmpty() && !question.guide() ? 1 : proposers.size();
    }

    /** 3 × disagreement + 2 × proposers + ln(1 + votes) + 1 where it is carried over. */
    double score() {
        return 3.0 * disagreement + 2.0 * askers() + Math.log1p(question.votes()) + (carriedOver ? 1 : 0);
    }
}
