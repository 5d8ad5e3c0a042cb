package org.lectern.tui.margin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lectern.study.notes.Note;

/** Notes as conversations: each with its answers below it. */
public final class ThreadOrder {

    private ThreadOrder() {}

    /** @param depth 0 for a note that answers none which is here */
    public record Threaded(Note note, int depth) {}

    /** The notes given, in their order but for answers, which follow what they answer. */
    public static List<Threaded> of(List<Note> notes) {
        Set<UUID> here = new HashSet<>();
        notes.forEach(note -> here.add(note.id()));
        List<Threaded> threaded = new ArrayList<>();
        Set<UUID> placed = new HashSet<>();
        for (Note note : notes) {
            UUID answered = note.replyTo();
            if (answered == null || !here.contains(answered)) {
                place(note, 0, notes, threaded, placed);
            }
        }
        for (Note note : notes) {
            place(note, 0, notes, threaded, placed);
        }
        return threaded;
    }

    private static void place(Note note, int depth, List<Note> notes, List<Threaded> threaded, Set<UUID> placed) {
        if (!placed.add(note.id())) {
            return;
        }
        threaded.add(new Threaded(note, depth));
        for (Note other : notes) {
            if (note.id().equals(other.replyTo())) {
                place(other, depth + 1, notes, threaded, placed);
            }
        }
    }
}
