package org.lectern.study.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Passage;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.text.Words;

/**
 * A script for talking over a text in turns, filled from what members marked. It knows the notes that it is given and no
 * others: for a sheet or a screen that all see, those that the group may see.
 */
public record Protocol(String title, List<Step> steps) {
    private static final int PHRASE = 2;
    private static final int SENTENCE = 8;
    private static final int ROUND = 3;
    private static final int TALK = 10;
    private static final int LAST_WORD = 7;

    public Protocol {
        steps = List.copyOf(steps);
    }

    /**
     * A step of it.
     *
     * @param who a member's name; empty for all
     * @param quote the words at hand; empty for none
     */
    public record Step(
            int minutes,
            String who,
            String what,
            String slug,
            @Nullable Passage passage,
            String quote) {}

    /**
     * Text rendering: round by round each reads out a sentence, a phrase and a word that struck them, without a comment; then
     * all say what they heard.
     */
    public static Protocol textRendering(List<Note> notes, List<String> members) {
        List<Step> steps = new ArrayList<>();
        steps.addAll(round("reads a sentence out, nobody comments", notes, members, SENTENCE, Integer.MAX_VALUE));
        steps.addAll(round("reads a phrase out", notes, members, PHRASE, SENTENCE - 1));
        steps.addAll(round("says one word", notes, members, 1, 1));
        steps.add(new Step(TALK, "", "What did you hear? What does it say about the text?", "", null, ""));
        return new Protocol("Text rendering", steps);
    }

    private static List<Step> round(String what, List<Note> notes, List<String> members, int from, int to) {
        List<Step> steps = new ArrayList<>();
        for (String member : members) {
            Step blank = new Step(1, member, what, "", null, "");
            steps.add(quoted(notes).stream()
                    .filter(note -> note.member().name().equals(member))
                    .filter(note -> within(note, from, to))
                    .min(Comparator.comparing(note -> note.mark() != Mark.STRIKING))
                    .map(note -> new Step(
                            1,
                            member,
                            what,
                            note.slug(),
                            note.anchor().passage(),
                            note.anchor().quote()))
                    .orElse(blank));
        }
        return steps;
    }

    private static boolean within(Note note, int from, int to) {
        int words = Words.count(note.anchor().quote());
        return words >= from && words <= to;
    }

    /**
     * The last word: who marked a passage reads it out and says nothing more; the others talk about it; then the one who
     * chose it has the last word.
     */
    public static Protocol lastWord(List<Note> notes, List<String> members, int minutes) {
        Map<String, Note> chosen = new LinkedHashMap<>();
        for (String member : members) {
            notes.stream()
                    .filter(note -> note.member().name().equals(member)
                            && note.mark() != null
                            && !note.agreement()
                            && !note.anchor().passage().wholeChapters())
                    .min(Comparator.comparing(
                                    (Note note) -> note.anchor().quote().isEmpty())
                            .thenComparing(note -> note.mark() != Mark.STRIKING))
                    .ifPresent(note -> chosen.put(member, note));
        }
        List<Step> steps = new ArrayList<>();
        int rounds = Math.max(1, minutes / LAST_WORD);
        chosen.entrySet().stream().limit(rounds).forEach(one -> {
            Note note = one.getValue();
            String quote = note.anchor().quote();
            Passage passage = note.anchor().passage();
            steps.add(new Step(1, one.getKey(), "reads it out, and says no more", note.slug(), passage, quote));
            steps.add(new Step(
                    LAST_WORD - 1 - ROUND, "", "the others: what do you make of it?", note.slug(), passage, quote));
            steps.add(new Step(ROUND, one.getKey(), "has the last word", note.slug(), passage, quote));
        });
        return new Protocol("The last word", steps);
    }

    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    private static List<Note> quoted(List<Note> notes) {
        return notes.stream().filter(note -> !note.anchor().quote().isBlank()).toList();
    }
}
