package org.lectern.study.news;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Passage;
import org.lectern.study.notes.Note;

/**
 * Something that a member may not have seen yet.
 *
 * @param id the same each time it is asked for
 * @param when since when it can be seen; {@code null} where that isn't known, so that it is new until it is seen by itself
 * @param slug of the reading; empty for a session on none
 * @param passage {@code null} for a session
 * @param who who wrote it; empty where that isn't said
 * @param answersMe whether it answers what the member wrote
 * @param note {@code null} for what is no note
 */
public record NewItem(
        Kind kind,
        String id,
        @Nullable Instant when,
        String slug,
        @Nullable Passage passage,
        String who,
        String words,
        boolean answersMe,
        @Nullable Note note) {

    /** What it is. */
    public enum Kind {
        NOTE("note"),
        ANSWER("answer"),
        AGREEMENT("agreement"),
        /** A note that was held until now. */
        OPENED("opened"),
        QUESTION("question"),
        /** A session that was set or moved. */
        SESSION("session");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Whether it is new for somebody who has seen everything up to a time, and these items since. */
    public boolean isNew(Optional<Instant> until, Map<String, Instant> seen) {
        Instant at = seen.get(id);
        Instant since = when;
        if (since == null) {
            return at == null;
        }
        return until.filter(time -> !since.isAfter(time)).isEmpty() && (at == null || at.isBefore(since));
    }

    public Optional<Note> ofNote() {
        return Optional.ofNullable(note);
    }
}
