package org.lectern.study.notes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.reading.Summary;

/**
 * How much attention the paragraphs of a reading got: how many members marked or wrote there. A member counts once a
 * passage, however much they wrote. It knows the notes that it is given and no others: those that the one who asks may see.
 *
 * @param paragraphs those with any, in reading order
 */
public record Heat(SortedMap<Address, Warmth> paragraphs) {
    /** A note on more than so many paragraphs speaks of the whole rather than of each. */
    public static final int LONGEST = 5;

    /**
     * What a paragraph got.
     *
     * @param notes in the order in which they were given; a mark is one too
     */
    public record Warmth(List<Note> notes) {
        public static final Warmth NONE = new Warmth(List.of());

        public Warmth {
            notes = List.copyOf(notes);
        }

        /** How many members wrote or marked there: its weight beside other passages. */
        public int members() {
            Set<Long> members = new HashSet<>();
            notes.forEach(note -> members.add(note.member().id()));
            return members.size();
        }

        /** How many members set each mark on the passage; those that nobody set are missing. Marks on notes are others. */
        public Map<Mark, Integer> marks() {
            Map<Mark, Set<Long>> who = new EnumMap<>(Mark.class);
            for (Note note : notes) {
                Optional.ofNullable(note.agreement() ? null : note.mark())
                        .ifPresent(mark -> who.computeIfAbsent(mark, none -> new HashSet<>())
                                .add(note.member().id()));
            }
            Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
            who.forEach((mark, members) -> counts.put(mark, members.size()));
            return counts;
        }

        public int count(Mark mark) {
            return marks().getOrDefault(mark, 0);
        }

        /** How many pairs of one who agrees and one who doesn't there could be, with the passage or with one note on it. */
        public int disagreement() {
            int most = Math.min(count(Mark.AGREE), count(Mark.DISAGREE));
            for (Note note : notes) {
                most = Math.max(most, Agreement.with(note, notes).disagreement());
            }
            return most;
        }
    }

    /**
     * The heat of one reading. A note on several paragraphs warms each of them, one on whole chapters or on more than
     * {@link #LONGEST} paragraphs none.
     *
     * @param notes notes on other readings are left out
     */
    public static Heat of(Summary reading, List<Note> notes) {
        return of(
                reading.slug(),
                reading.chapters().stream()
                        .map(Summary.ChapterSummary::paragraphs)
                        .toList(),
                notes);
    }

    /** As {@link #of(Summary, List)}, of a reading with its text. */
    public static Heat of(Reading reading, List<Note> notes) {
        return of(
                reading.slug(),
                reading.chapters().stream()
                        .map(chapter -> chapter.paragraphs().size())
                        .toList(),
                notes);
    }

    private static Heat of(String slug, List<Integer> chapters, List<Note> notes) {
        SortedMap<Address, List<Note>> found = new TreeMap<>();
        for (Note note : notes) {
            Passage passage = note.anchor().passage();
            if (note.slug().equals(slug) && !passage.wholeChapters()) {
                List<Address> paragraphs = paragraphs(chapters, passage);
                if (paragraphs.size() <= LONGEST) {
                    paragraphs.forEach(address -> found.computeIfAbsent(address, none -> new ArrayList<>())
                            .add(note));
                }
            }
        }
        SortedMap<Address, Warmth> warm = new TreeMap<>();
        found.forEach((address, there) -> warm.put(address, new Warmth(there)));
        return new Heat(warm);
    }

    /** What a paragraph got. */
    public Warmth at(Address address) {
        return paragraphs.getOrDefault(address, Warmth.NONE);
    }

    /** What a passage got: every note on any of its paragraphs once. */
    public Warmth on(Passage passage) {
        Set<Note> notes = new LinkedHashSet<>();
        paragraphs.forEach((address, warmth) -> {
            if (passage.contains(address)) {
                notes.addAll(warmth.notes());
            }
        });
        return new Warmth(List.copyOf(notes));
    }

    private static List<Address> paragraphs(List<Integer> chapters, Passage passage) {
        List<Address> addresses = new ArrayList<>();
        int last = Math.min(passage.last().chapter(), chapters.size());
        for (int chapter = passage.first().chapter(); chapter <= last; chapter++) {
            int from = chapter == passage.first().chapter() ? passage.first().paragraph() : 1;
            int to = chapters.get(chapter - 1);
            if (chapter == passage.last().chapter()) {
                to = Math.min(to, passage.last().paragraph());
            }
            for (int paragraph = from; paragraph <= to; paragraph++) {
                addresses.add(new Address(chapter, paragraph, passage.first().digest()));
            }
        }
        return addresses;
    }
}
