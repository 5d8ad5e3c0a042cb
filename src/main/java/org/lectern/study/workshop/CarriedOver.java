package org.lectern.study.workshop;

import java.util.List;
import org.lectern.reading.Passage;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;

/**
 * What earlier sessions left open for one: what somebody carried over to it, threads first, then members' questions that
 * got no minutes in the session before. A question that got minutes is over.
 *
 * @param kept in order, {@link #MOST} at most, each with minutes of its own
 * @param left how many more there are
 */
public record CarriedOver(List<Item> kept, int left) {
    /** An evening has room for so many. */
    public static final int MOST = 3;

    public CarriedOver {
        kept = List.copyOf(kept);
    }

    /** One of them. */
    public sealed interface Item {
        String slug();

        List<Passage> passages();

        /** A thread of notes that somebody carried over. */
        record Thread(Note note) implements Item {
            @Override
            public String slug() {
                return note.slug();
            }

            @Override
            public List<Passage> passages() {
                return List.of(note.anchor().passage());
            }
        }

        /** A question that somebody carried over, or that got no minutes. */
        record Asked(Question question) implements Item {
            @Override
            public String slug() {
                return question.slug();
            }

            @Override
            public List<Passage> passages() {
                return question.passages();
            }
        }
    }

    /** Whether a question is among those kept. */
    public boolean asks(Question question) {
        return kept.stream()
                .anyMatch(item -> item instanceof Item.Asked asked
                        && asked.question().id().equals(question.id()));
    }
}
