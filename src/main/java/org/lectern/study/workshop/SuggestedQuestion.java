package org.lectern.study.workshop;

import java.util.List;
import org.lectern.reading.Passage;
import org.lectern.study.questions.QuestionKind;

/**
 * A question that the group's marks suggest, for a person to edit.
 *
 * @param why what in the margins suggests it, in words
 * @param text a beginning; empty where only those who marked can say what they would ask
 */
public record SuggestedQuestion(
        Cause cause, String slug, List<Passage> passages, QuestionKind kind, String text, String why) {

    public SuggestedQuestion {
        passages = List.copyOf(passages);
    }

    /** What in the margins suggests a question, most promising first. */
    public enum Cause {
        /** Some agree and some don't. */
        DISAGREEMENT,
        /** Somebody linked two passages. */
        COMPARISON,
        /** Three find it unclear. */
        UNCLEAR,
        /** Two marked the same word as a term. */
        TERM,
        /** Many were there, and nobody asks. */
        HEAT
    }
}
