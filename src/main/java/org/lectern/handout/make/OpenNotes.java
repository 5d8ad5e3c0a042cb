package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.handout.Handout.Remark;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.text.Sanitizer;

/**
 * The group's notes on what is read, as on paper: those with words, each with what answers it. Where there are more than
 * there is room for, each member in turn keeps one, so that nobody's are crowded out.
 *
 * @param left how many had no room
 */
record OpenNotes(List<Remark> remarks, int left) {
    private static final int TEXT_WORDS = 80;
    private static final int QUOTE_WORDS = 12;

    /**
     * @param notes what the group may see, in reading order
     * @param most how many notes there is room for
     */
    static OpenNotes of(List<Note> notes, Citations citations, int most) {
        List<Note> worded = notes.stream()
                .filter(note -> !Sanitizer.line(note.text()).isEmpty())
                .toList();
        Map<UUID, Note> byId = new HashMap<>();
        worded.forEach(note -> byId.put(note.id(), note));
        Map<UUID, List<Note>> threads = new LinkedHashMap<>();
        for (Note note : worded) {
            threads.computeIfAbsent(root(note, byId), key -> new ArrayList<>()).add(note);
        }
        List<UUID> fair = inTurn(threads, byId);
        List<UUID> kept = new ArrayList<>();
        int room = most;
        for (UUID thread : fair) {
            int size = threads.getOrDefault(thread, List.of()).size();
            if (size <= room) {
                kept.add(thread);
                room -= size;
            }
        }
        List<Remark> remarks = new ArrayList<>();
        threads.forEach((thread, members) -> {
            if (kept.contains(thread)) {
                place(null, members, byId, 0, citations, remarks);
            }
        });
        return new OpenNotes(List.copyOf(remarks), worded.size() - remarks.size());
    }

    /** The note that a conversation began with, as far as it may be seen. A circle of answers ends where it began. */
    private static UUID root(Note note, Map<UUID, Note> byId) {
        Note at = note;
        for (int steps = 0; steps < byId.size(); steps++) {
            Note above = at.replyTo() == null ? null : byId.get(at.replyTo());
            if (above == null) {
                break;
            }
            at = above;
        }
        return at.id();
    }

    private static List<UUID> inTurn(Map<UUID, List<Note>> threads, Map<UUID, Note> byId) {
        Map<Long, List<UUID>> byMember = new LinkedHashMap<>();
        for (UUID thread : threads.keySet()) {
            Note first = byId.get(thread);
            if (first != null) {
                byMember.computeIfAbsent(first.member().id(), key -> new ArrayList<>())
                        .add(thread);
            }
        }
        List<UUID> turns = new ArrayList<>();
        for (int turn = 0; turns.size() < threads.size(); turn++) {
            for (List<UUID> own : byMember.values()) {
                if (turn < own.size()) {
                    turns.add(own.get(turn));
                }
            }
        }
        return turns;
    }

    private static void place(
            @Nullable UUID above,
            List<Note> thread,
            Map<UUID, Note> byId,
            int depth,
            Citations citations,
            List<Remark> remarks) {
        for (Note note : thread) {
            UUID answered = note.replyTo() == null || !byId.containsKey(note.replyTo()) ? null : note.replyTo();
            if (Objects.equals(answered, above)) {
                remarks.add(remark(note, depth, citations));
                place(note.id(), thread, byId, depth + 1, citations, remarks);
            }
        }
    }

    private static Remark remark(Note note, int depth, Citations citations) {
        Mark mark = note.mark();
        return new Remark(
                citations.at(note.slug(), note.anchor().passage()),
                mark == null ? "" : String.valueOf(mark.sign()),
                Sanitizer.line(note.member().name()),
                Quotation.head(Sanitizer.line(note.anchor().quote()), QUOTE_WORDS),
                Quotation.head(Sanitizer.line(note.text()), TEXT_WORDS),
                depth);
    }
}
