package org.lectern.handout;

import java.util.List;
import java.util.Optional;
import org.lectern.reading.Passage;

/** The port to what guides know of a reading beside its questions. */
@FunctionalInterface
public interface Guidance {

    /** The terms of a reading, in the order in which they are to be read; empty where none are known. */
    List<Term> terms(String slug);

    /** The evening that a guide suggests for just these chapters of a reading. */
    default Optional<Evening> evening(String slug, List<Integer> chapters) {
        return Optional.empty();
    }

    /** What helps to ask a guide's question; {@link Prompts#NONE} where nothing is known. */
    default Prompts prompts(String slug, String question) {
        return Prompts.NONE;
    }

    /**
     * A word as the text uses it.
     *
     * @param passages where the text says so; empty where it is a term of the whole
     */
    record Term(String term, String sense, List<Passage> passages) {

        public Term {
            passages = List.copyOf(passages);
        }
    }

    /**
     * A suggested evening.
     *
     * @param title what to call it
     * @param advice how to spend it, for who leads
     */
    record Evening(String title, String advice) {}

    /**
     * What helps to ask a question.
     *
     * @param followUps what to ask next
     * @param touches what an answer touches; may be empty
     */
    record Prompts(List<String> followUps, String touches) {
        public static final Prompts NONE = new Prompts(List.of(), "");

        public Prompts {
            followUps = List.copyOf(followUps);
        }
    }

    /** Nothing at all. */
    static Guidance none() {
        return slug -> List.of();
    }
}
