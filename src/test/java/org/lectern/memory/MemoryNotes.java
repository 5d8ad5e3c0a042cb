package org.lectern.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.lectern.study.notes.Note;
import org.lectern.study.notes.NoteStore;

/** Notes in a map. */
final class MemoryNotes implements NoteStore {
    private static final Comparator<Note> ORDER = Comparator.comparing(Note::slug)
            .thenComparing(note -> note.anchor().passage().first())
            .thenComparing(Note::created)
            .thenComparing(Note::id);

    private final Map<UUID, Note> notes = new LinkedHashMap<>();
    private final Set<UUID> resolved = new HashSet<>();
    private final Map<UUID, Integer> carried = new HashMap<>();

    private List<Note> that(Predicate<Note> which) {
        return notes.values().stream().filter(which).sorted(ORDER).toList();
    }

    @Override
    public List<Note> on(String slug) {
        return that(note -> note.slug().equals(slug));
    }

    @Override
    public List<Note> all() {
        return that(note -> true);
    }

    @Override
    public Optional<Note> find(UUID id) {
        return Optional.ofNullable(notes.get(id));
    }

    @Override
    public void put(Note note) {
        notes.put(note.id(), note);
    }

    @Override
    public void delete(UUID id) {
        notes.remove(id);
        resolved.remove(id);
        carried.remove(id);
    }

    void replaceAll(Predicate<Note> which, java.util.function.UnaryOperator<Note> how) {
        notes.replaceAll((id, note) -> which.test(note) ? how.apply(note) : note);
    }

    void deleteAll(Predicate<Note> which) {
        new ArrayList<>(notes.values()).stream().filter(which).map(Note::id).forEach(this::delete);
    }

    @Override
    public List<Note> search(String words, int limit) {
        return that(note -> (note.text() + " " + note.anchor().quote()).contains(words)).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public Set<UUID> resolved() {
        return Set.copyOf(resolved);
    }

    @Override
    public void setResolved(UUID first, boolean on) {
        if (on) {
            resolved.add(first);
        } else {
            resolved.remove(first);
        }
    }

    @Override
    public Map<UUID, Integer> carried() {
        return Map.copyOf(carried);
    }

    @Override
    public void carry(UUID first, int session) {
        if (session > 0) {
            carried.put(first, session);
        } else {
            carried.remove(first);
        }
    }
}
