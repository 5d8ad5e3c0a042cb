package org.lectern.tui.reader;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Heat;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.tui.screen.AppState;

/** The notes that show in a chapter, by the paragraph on which they begin; 0 are those on the chapter. */
record Margin(Map<Integer, List<Note>> byParagraph) {

    /** What this member wants to see of the notes that they may see. */
    static Margin of(List<Note> notes, String slug, int chapter, AppState app) {
        boolean done = app.progress(slug, chapter)
                .map(ChapterProgress::state)
                .map(state -> state.done())
                .orElse(false);
        boolean others = switch (app.view().others()) {
            case ALWAYS -> true;
            case AFTER -> done;
            case HIDDEN -> false;
        };
        return new Margin(notes.stream()
                .filter(note -> note.anchor().passage().first().chapter() == chapter)
                .filter(note -> others || own(note, app.member()) || addressed(note, app.member()))
                .collect(Collectors.groupingBy(
                        note -> note.anchor().passage().first().paragraph(), TreeMap::new, Collectors.toList())));
    }

    static boolean own(Note note, @Nullable Member member) {
        return member != null && note.member().id() == member.id();
    }

    /** A note to the one who reads is for them to see at once, as a letter is. */
    private static boolean addressed(Note note, @Nullable Member member) {
        Member to = note.addressee();
        return member != null && to != null && to.id() == member.id();
    }

    List<Note> at(int paragraph) {
        return byParagraph.getOrDefault(paragraph, List.of());
    }

    /** Whether all the notes on a paragraph are for their author alone. */
    boolean hidden(int paragraph) {
        return !at(paragraph).isEmpty() && at(paragraph).stream().allMatch(note -> note.audience() == Audience.ME);
    }

    /** One sign for all the notes on a paragraph: their mark, {@code ±} where they disagree, {@code *} where there are several. */
    String sign(int paragraph) {
        List<Note> notes = at(paragraph);
        if (notes.isEmpty()) {
            return "";
        }
        List<Mark> marks = notes.stream()
                .filter(note -> !note.agreement())
                .map(Note::mark)
                .flatMap(mark -> mark == null ? java.util.stream.Stream.empty() : java.util.stream.Stream.of(mark))
                .distinct()
                .toList();
        if (new Heat.Warmth(notes).disagreement() > 0) {
            return "±";
        }
        return marks.size() == 1
                ? String.valueOf(marks.getFirst().sign())
                : marks.isEmpty() ? (hidden(paragraph) ? "◦" : "•") : "*";
    }
}
