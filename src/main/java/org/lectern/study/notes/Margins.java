package org.lectern.study.notes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Schedule;
import org.lectern.text.UserException;

/**
 * The margins as one member sees them. Everything that shows, counts, searches or prints notes asks here, so that
 * audiences hold everywhere. One thread at a time.
 */
public final class Margins {
    private final NoteStore store;
    private final Schedule schedule;
    private final Clock clock;

    public Margins(NoteStore store, Schedule schedule, Clock clock) {
        this.store = store;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** The notes on a reading that the viewer may see, by passage, then by age. */
    public List<Note> on(String slug, Member viewer) {
        return seen(store.on(slug), viewer);
    }

    /** All notes that the viewer may see, by reading, passage and age. */
    public List<Note> all(Member viewer) {
        return seen(store.all(), viewer);
    }

    /** The notes on a reading that every member may see: what goes on paper. */
    public List<Note> ofGroup(String slug) {
        return seen(store.on(slug), null);
    }

    /** Notes that hold all of the words and that the viewer may see, best first. */
    public List<Note> search(String words, Member viewer, int limit) {
        return seen(store.search(words, Integer.MAX_VALUE), viewer).stream()
                .limit(limit)
                .toList();
    }

    public Optional<Note> find(UUID id, Member viewer) {
        return store.find(id).filter(note -> visibility().maySee(note, viewer));
    }

    /** Keeps the member's own new or changed note; refuses another's, in the same words as one that isn't there. */
    public void put(Note note, Member author) {
        requireOwn(note.id(), author);
        if (note.member().id() != author.id()) {
            throw new IllegalArgumentException("a note is kept by its author");
        }
        store.put(note);
    }

    /** Deletes the member's own note and gives it back, so that it can be put again. */
    public Note delete(UUID id, Member author) {
        requireOwn(id, author);
        Note note = store.find(id).orElseThrow(() -> none(id));
        store.delete(id);
        return note;
    }

    private void requireOwn(UUID id, Member author) {
        store.find(id).filter(note -> note.member().id() != author.id()).ifPresent(note -> {
            throw visibility().maySee(note, author)
                    ? new UserException("note " + id + " is " + note.member().name() + "'s; only they can change it")
                    : none(id);
        });
    }

    private static UserException none(UUID id) {
        return new UserException("no note " + id + "; lectern note list shows those you may see");
    }

    private List<Note> seen(List<Note> notes, @Nullable Member viewer) {
        Visibility visibility = visibility();
        return notes.stream().filter(note -> visibility.maySee(note, viewer)).toList();
    }

    private Visibility visibility() {
        return new Visibility(schedule.sessions(), clock.instant());
    }
}
