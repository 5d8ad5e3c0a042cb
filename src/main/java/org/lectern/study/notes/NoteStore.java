package org.lectern.study.notes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The port to what keeps the notes: everybody's, whatever their audience. Only {@link Margins} asks it, since that is
 * where audiences are kept. One thread at a time.
 */
public interface NoteStore {

    /** All notes on a reading, by passage, then by age. */
    List<Note> on(String slug);

    /** All notes, by reading, then by passage, then by age. */
    List<Note> all();

    Optional<Note> find(UUID id);

    /** Keeps a note, in place of one with the same id. */
    void put(Note note);

    void delete(UUID id);

    /** Notes that hold all of the words, best first. */
    List<Note> search(String words, int limit);

    /** The threads, by their first notes, that are settled. */
    Set<UUID> resolved();

    /** Settles a thread by its first note, or opens it again. */
    void setResolved(UUID first, boolean resolved);

    /** The threads, by their first notes, that are carried over, each with the number of the session it is carried to. */
    Map<UUID, Integer> carried();

    /** Carries a thread to a session; 0 takes that back. */
    void carry(UUID first, int session);
}
