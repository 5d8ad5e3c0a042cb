package org.lectern.tui.work;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.reading.Passage;
import org.lectern.study.questions.Question;

/** What words that are being written are about. */
public sealed interface DraftSubject {

    /** The reading's slug; empty where it is about none. */
    String slug();

    Passage passage();

    /** Where it stands, for a person: {@code 3.4}. */
    default String where() {
        return passage().toString();
    }

    /** What tells it from all else that may be written: the place, what is changed, what is answered. */
    List<String> key();

    /** In a word: {@code note}, {@code answer}, {@code question}, {@code session}. */
    String word();

    /**
     * A session that is being filled in; it stands on no passage of any reading.
     *
     * @param number 0 for a new one
     */
    record OfSession(int number) implements DraftSubject {
        @Override
        public String slug() {
            return "";
        }

        @Override
        public Passage passage() {
            return Passage.require("1");
        }

        @Override
        public String where() {
            return number == 0 ? "new" : String.valueOf(number);
        }

        @Override
        public List<String> key() {
            return List.of(word(), String.valueOf(number));
        }

        @Override
        public String word() {
            return "session";
        }
    }

    record OfNote(NoteDraft draft) implements DraftSubject {
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
    record OfQuestion(@Nullable String id, Question question) implements DraftSubject {
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
