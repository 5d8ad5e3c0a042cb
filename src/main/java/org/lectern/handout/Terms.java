package org.lectern.handout;

import java.util.List;
import org.lectern.reading.Passage;

/** The port to what knows a reading's terms, in the sense its text gives them. */
@FunctionalInterface
public interface Terms {

    /** The terms of a reading, in the order in which they are to be read; empty where none are known. */
    List<Term> of(String slug);

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

    /** No terms at all. */
    static Terms none() {
        return slug -> List.of();
    }
}
