package org.lectern.study.notes;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.study.members.HeldUntil;
import org.lectern.study.members.Member;
import org.lectern.study.members.Members;
import org.lectern.study.progress.ProgressStore;
import org.lectern.study.schedule.Schedule;
import org.lectern.text.UserException;
import org.lectern.text.WayOut;

/**
 * The margins as one member sees them. Everything that shows, counts, searches or prints notes asks here, so that
 * audiences hold everywhere. One thread at a time.
 */
public final class Margins {
    private final NoteStore store;
    private final Schedule schedule;
    private final Members members;
    private final ProgressStore progress;
    private final Clock clock;

    public Margins(NoteStore store, Schedule schedule, Members members, ProgressStore progress, Clock clock) {
        this.store = store;
        this.schedule = schedule;
        this.members = members;
        this.progress = progress;
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

    /** When a held note was opened, where that is known. */
    public Optional<Instant> opened(Note note) {
        return visibility().openedAt(note);
    }

    /** How many letters at the end of a note's id tell it from every other note of the group; at least 4. */
    public int handleLength() {
        List<String> ids = store.all().stream().map(note -> note.id().toString()).toList();
        for (int length = 4; length < 36; length++) {
            int from = 36 - length;
            if (ids.stream().map(id -> id.substring(from)).distinct().count() == ids.size()) {
                return length;
            }
        }
        return 36;
    }

    /** Whether a held note opens with a session, and none is to come that reads its passage. */
    public boolean awaitsNothing(Note note) {
        return note.audience() == Audience.HELD
                && members.group().held() == HeldUntil.SESSION
                && schedule.sessions().stream()
                        .filter(session -> !session.cancelled() && session.start().isAfter(clock.instant()))
                        .noneMatch(session -> session.reads(
                                note.slug(), List.of(note.anchor().passage())));
    }

    /** The member's mark of that sign, without words, at exactly that place. */
    public Optional<Note> mark(Member author, String slug, Anchor anchor, Mark mark) {
        return store.on(slug).stream()
                .filter(note -> note.bareMark() && note.mark() == mark)
                .filter(note ->
                        note.member().id() == author.id() && note.anchor().equals(anchor))
                .findFirst();
    }

    /** What the member said of another note by a mark. */
    public Optional<Note> agreement(Member author, Note with) {
        return store.on(with.slug()).stream()
                .filter(note -> note.agreement() && with.id().equals(note.replyTo()))
                .filter(note -> note.member().id() == author.id())
                .findFirst();
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

    /** The first notes of the threads that are settled, of those that the viewer may see. */
    public Set<UUID> resolved(Member viewer) {
        Set<UUID> seen = new HashSet<>(store.resolved());
        seen.removeIf(id -> find(id, viewer).isEmpty());
        return seen;
    }

    /** Those notes that the viewer may see and whose thread is settled. */
    public Set<UUID> settled(Member viewer) {
        Set<UUID> resolved = store.resolved();
        Map<UUID, Note> seen = new HashMap<>();
        all(viewer).forEach(note -> seen.put(note.id(), note));
        Set<UUID> settled = new HashSet<>();
        for (Note note : seen.values()) {
            Set<UUID> passed = new HashSet<>();
            Note at = note;
            while (at != null && passed.add(at.id())) {
                if (resolved.contains(at.id())) {
                    settled.add(note.id());
                }
                at = at.replyTo() == null ? null : seen.get(at.replyTo());
            }
        }
        return settled;
    }

    /** Settles the thread that a note belongs to, or opens it again; gives back its first note. */
    public Note setResolved(UUID id, Member member, boolean resolved) {
        Note first = first(id, member);
        store.setResolved(first.id(), resolved);
        return first;
    }

    /**
     * Carries the thread that a note belongs to over to a session; 0 takes that back. Its first note must be the group's to
     * see, since what is carried over is talked about by all.
     */
    public Note carry(UUID id, Member member, int session) {
        Note first = first(id, member);
        if (session > 0 && !visibility().maySee(first, null)) {
            throw new UserException(
                    "note " + first.id()
                            + " isn't for the group to see, so it can't be carried over; its author may open it",
                    new WayOut("note edit " + first.id() + " --audience group", ""));
        }
        store.carry(first.id(), session);
        return first;
    }

    /** The first notes of the threads carried over to a session that the group as such may see. */
    public List<Note> carriedTo(int session) {
        Visibility visibility = visibility();
        return store.carried().entrySet().stream()
                .filter(carried -> carried.getValue() == session)
                .map(Map.Entry::getKey)
                .sorted()
                .flatMap(id -> store.find(id).stream())
                .filter(note -> visibility.maySee(note, null))
                .toList();
    }

    /** The first note of a note's thread, as far up as the member sees. A circle of answers ends where it began. */
    private Note first(UUID id, Member member) {
        Note at = find(id, member).orElseThrow(() -> none(id));
        Set<UUID> passed = new HashSet<>();
        while (at.replyTo() != null && passed.add(at.id())) {
            Optional<Note> above = find(at.replyTo(), member);
            if (above.isEmpty()) {
                break;
            }
            at = above.get();
        }
        return at;
    }

    private void requireOwn(UUID id, Member author) {
        store.find(id).filter(note -> note.member().id() != author.id()).ifPresent(note -> {
            throw visibility().maySee(note, author)
                    ? new UserException("note " + id + " is " + note.member().name() + "'s; only they can change it")
                    : none(id);
        });
    }

    private static UserException none(UUID id) {
        return new UserException("no note " + id, new WayOut("note list", "shows those you may see"));
    }

    private List<Note> seen(List<Note> notes, @Nullable Member viewer) {
        Visibility visibility = visibility();
        return notes.stream().filter(note -> visibility.maySee(note, viewer)).toList();
    }

    private Visibility visibility() {
        return new Visibility(
                schedule.announced(),
                clock.instant(),
                members.group().held(),
                members.all(),
                new FinishedChapters(progress),
                store::find);
    }
}
