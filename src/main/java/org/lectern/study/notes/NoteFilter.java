package org.lectern.study.notes;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Part;

/**
 * Which notes are wanted; a condition that is {@code null}, empty or false leaves all.
 *
 * @param parts what a session reads
 * @param since when they were written or changed at the earliest
 * @param tag without its sign, whatever its case
 * @param answers the member whose notes they answer
 * @param open whether only threads that aren't settled are wanted
 */
public record NoteFilter(
        @Nullable Mark mark,
        @Nullable Member member,
        @Nullable List<Part> parts,
        @Nullable Instant since,
        String tag,
        @Nullable Member answers,
        boolean open) {
    private static final Pattern TAG = Pattern.compile("(?<![\\p{L}\\p{N}_&])#(\\p{L}[\\p{L}\\p{N}_-]*)");

    /** The tags typed in a note, without their signs, in small letters: {@code #irony}. */
    public static Set<String> tags(Note note) {
        Set<String> tags = new LinkedHashSet<>();
        Matcher tag = TAG.matcher(note.text());
        while (tag.find()) {
            tags.add(tag.group(1).toLowerCase(Locale.ROOT));
        }
        return tags;
    }

    /**
     * Whether a note is wanted.
     *
     * @param seen all notes that whoever asks may see, by their ids
     * @param settled those of them whose thread is settled
     */
    public boolean wants(Note note, Map<UUID, Note> seen, Set<UUID> settled) {
        Note above = note.replyTo() == null ? null : seen.get(note.replyTo());
        return (mark == null || note.mark() == mark)
                && (member == null || note.member().id() == member.id())
                && (parts == null || parts.stream().anyMatch(part -> read(part, note)))
                && (since == null || !note.changed().isBefore(since))
                && (tag.isEmpty() || tags(note).contains(tag.toLowerCase(Locale.ROOT)))
                && (answers == null || (above != null && above.member().id() == answers.id()))
                && (!open || !settled.contains(note.id()));
    }

    private static boolean read(Part part, Note note) {
        return part.slug().equals(note.slug())
                && part.passage().overlaps(note.anchor().passage());
    }
}
