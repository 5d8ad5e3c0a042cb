package org.lectern.tui.margin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lectern.study.notes.Agreement;
import org.lectern.study.notes.Note;

/** Notes as conversations: each with its answers below it. */
public final class ThreadOrder {

    private ThreadOrder() {}

    /**
     * A note in its conversation.
     *
     * @param depth 0 for a note that answers none which is here
     * @param agreement who said by a mark that they agree with it, or don't
     */
    public record Threaded(Note note, int depth, Agreement agreement) {}

    /** The notes given, in their order but for answers, which follow what they answer. Marks on notes are counted with these. */
    public static List<Threaded> of(List<Note> notes) {
        Set<UUID> here = new HashSet<>();
        List<Note> spoken = notes.stream().filter(note -> !note.agreement()).toList();
        spoken.forEach(note -> here.add(note.id()));
        List<Threaded> threaded = new ArrayList<>();
        Set<UUID> placed = new HashSet<>();
        for (Note note : spoken) {
            UUID answered = note.replyTo();
            if (answered == null || !here.contains(answered)) {
                place(note, 0, notes, threaded, placed);
            }
        }
        for (Note note : spoken) {
            place(note, 0, notes, threaded, placed);
        }
        return threaded;
    }

    private static void place(Note note, int depth, List<Note> notes, List<Threaded> threaded, Set<UUID> placed) {
        if (!placed.add(note.id())) {
            return;
        }
        threaded.add(new Threaded(note, depth, Agreement.with(note, notes)));
        for (Note other : notes) {
            if (!other.agreement() && note.id().equals(other.replyTo())) {
                place(other, depth + 1, notes, threaded, placed);
            }
        }
    }
}
