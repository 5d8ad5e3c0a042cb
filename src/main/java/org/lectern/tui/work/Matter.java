package org.lectern.tui.work;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Passage;
import org.lectern.study.questions.Question;

/** What words that are being written are about. */
public sealed interface Matter {

    /** The reading's slug. */
    String slug();

    Passage passage();

    /** What tells it from all else that may be written: the place, what is changed, what is answered. */
    List<String> key();

    /** In a word: {@code note}, {@code answer}, {@code question}. */
    String word();

    record OfNote(Draft draft) implements Matter {
        @Override
        public String slug() {
            return draft.slug();
        }

        @Override
        public Passage passage() {
            return draft.anchor().passage();
        }

        @Override
        public List<String> key() {
            return List.of(
                    word(),
                    slug(),
                    passage().toString(),
                    String.valueOf(draft.anchor().start()),
                    draft.anchor().quote(),
                    Objects.toString(draft.id(), ""),
                    Objects.toString(draft.replyTo(), ""));
        }

        @Override
        public String word() {
            return draft.replyTo() == null ? "note" : "answer";
        }
    }

    /** @param id of the question that is changed; {@code null} for a new one */
    record OfQuestion(@Nullable String id, Question question) implements Matter {
        @Override
        public String slug() {
            return question.slug();
        }

        @Override
        public Passage passage() {
            return question.passage();
        }

        @Override
        public List<String> key() {
            return List.of(word(), slug(), passage().toString(), Objects.toString(id, ""));
        }

        @Override
        public String word() {
            return "question";
        }
    }
}
