package org.lectern.desk.editions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.text.Shingles;
import org.lectern.text.Words;

/**
 * Which paragraphs of one copy are which of another. Those with the same letters are the same; then those that share most
 * of their word shingles, or are parts of one another; then, of what is short or stands there several times, those that lie
 * between the same neighbours. Takes time in proportion to both texts.
 */
final class ParagraphAlignment {
    /** Below this share of a paragraph's shingles, another paragraph isn't taken for it. */
    private static final double SAME = 0.4;

    /** A paragraph most of which is in another is a part of that. */
    private static final double PART = 0.6;

    /** How far from its neighbours' place a paragraph is looked for. */
    private static final int WINDOW = 24;

    private static final int FEW_LETTERS = 4;

    private final List<Entry> from = new ArrayList<>();
    private final List<Entry> to = new ArrayList<>();
    private final TreeMap<Address, Passage> images = new TreeMap<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    private static final class Entry {
        private final Address address;
        private final String text;
        private final String letters;
        private final long[] shingles;

        Entry(Address address, String text, String letters, long[] shingles) {
            this.address = address;
            this.text = text;
            this.letters = letters;
            this.shingles = shingles;
        }
    }

    private ParagraphAlignment() {}

    static ParagraphAlignment none() {
        return new ParagraphAlignment();
    }

    static ParagraphAlignment of(Reading from, Reading to) {
        ParagraphAlignment likeness = new ParagraphAlignment();
        likeness.read(from, false, likeness.from);
        likeness.read(to, to.about().digest(), likeness.to);
        likeness.matchLetters();
        likeness.matchShingles();
        likeness.matchNeighbours();
        return likeness;
    }

    /** What the paragraph has become: one, or several in a row. */
    Optional<Passage> image(Address old) {
        return Optional.ofNullable(images.get(Address.of(old.chapter(), old.paragraph())));
    }

    /** The images of all paragraphs that have one, by their old address. */
    NavigableMap<Address, Passage> images() {
        return Collections.unmodifiableNavigableMap(images);
    }

    /** The images of the passage's paragraphs. */
    Map<Address, Passage> within(Passage passage) {
        return images.subMap(passage.first(), true, passage.last(), true);
    }

    /** The paragraph of the other copy that alone has these words, or that has most of their shingles. */
    Optional<Address> holding(String words) {
        return holding(words, to).map(entry -> entry.address);
    }

    /** Whether {@link #holding} finds the words in the old copy. */
    boolean heldBefore(String words) {
        return holding(words, from).isPresent();
    }

    private static Optional<Entry> holding(String words, List<Entry> copy) {
        String letters = Words.normalised(words).replace(" ", "");
        List<Entry> exact =
                copy.stream().filter(entry -> entry.letters.contains(letters)).toList();
        if (!exact.isEmpty()) {
            return exact.size() == 1 || letters.length() >= WINDOW ? Optional.of(exact.getFirst()) : Optional.empty();
        }
        long[] shingles = Shingles.of(words);
        Optional<Entry> best = Optional.empty();
        double most = 0;
        for (Entry entry : copy) {
            double share = Shingles.contained(shingles, entry.shingles);
            if (share > most) {
                most = share;
                best = Optional.of(entry);
            }
        }
        // Letters wrong in one word of five leave hardly a shingle whole.
        return most >= PART ? best : best.filter(entry -> KeptWords.pairs(words, entry.text) >= SAME);
    }

    private void read(Reading reading, boolean digest, List<Entry> entries) {
        for (Chapter chapter : reading.chapters()) {
            for (Block.Paragraph paragraph : chapter.paragraphs()) {
                String letters = Words.normalised(paragraph.text()).replace(" ", "");
                entries.add(new Entry(
                        new Address(chapter.number(), paragraph.number(), digest),
                        paragraph.text(),
                        letters.isEmpty() ? paragraph.text().strip() : letters,
                        Shingles.of(paragraph.text())));
            }
        }
    }

    private void match(int old, int first, int last) {
        images.put(from.get(old).address, new Passage(to.get(first).address, to.get(last).address));
        places.put(old, first);
    }

    private void matchLetters() {
        Map<String, List<Integer>> there = new HashMap<>();
        for (int i = 0; i < to.size(); i++) {
            there.computeIfAbsent(to.get(i).letters, key -> new ArrayList<>()).add(i);
        }
        Map<String, Integer> times = new HashMap<>();
        from.forEach(entry -> times.merge(entry.letters, 1, Integer::sum));
        for (int i = 0; i < from.size(); i++) {
            List<Integer> same = there.getOrDefault(from.get(i).letters, List.of());
            if (same.size() == 1 && times.getOrDefault(from.get(i).letters, 0) == 1) {
                match(i, same.getFirst(), same.getFirst());
            }
        }
    }

    private void matchShingles() {
        Map<Long, List<Integer>> there = new HashMap<>();
        for (int i = 0; i < to.size(); i++) {
            for (long shingle : to.get(i).shingles) {
                there.computeIfAbsent(shingle, key -> new ArrayList<>(1)).add(i);
            }
        }
        Set<String> same = to.stream().map(entry -> entry.letters).collect(Collectors.toSet());
        for (int i = 0; i < from.size(); i++) {
            Entry entry = from.get(i);
            if (places.containsKey(i) || same.contains(entry.letters)) {
                continue;
            }
            Map<Integer, Integer> votes = new TreeMap<>();
            for (long shingle : entry.shingles) {
                List<Integer> holders = there.getOrDefault(shingle, List.of());
                // What stands everywhere tells nothing.
                if (holders.size() <= WINDOW) {
                    holders.forEach(holder -> votes.merge(holder, 1, Integer::sum));
                }
            }
            vote(i, entry, votes);
        }
    }

    private void vote(int old, Entry entry, Map<Integer, Integer> votes) {
        int best = -1;
        int most = 0;
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            boolean same = vote.getValue() >= SAME * entry.shingles.length;
            boolean part = part(vote.getKey(), vote.getValue());
            if ((same || part) && vote.getValue() > most) {
                most = vote.getValue();
                best = vote.getKey();
            }
        }
        if (best < 0) {
            return;
        }
        int first = best;
        while (part(first, votes.getOrDefault(first, 0)) && part(first - 1, votes.getOrDefault(first - 1, 0))) {
            first--;
        }
        int last = best;
        while (part(last, votes.getOrDefault(last, 0)) && part(last + 1, votes.getOrDefault(last + 1, 0))) {
            last++;
        }
        match(old, first, last);
    }

    /** Whether most of a paragraph of the other copy is among the votes for it. */
    private boolean part(int there, int votes) {
        return votes > 0 && votes >= PART * to.get(there).shingles.length;
    }

    private void matchNeighbours() {
        Map<String, List<Integer>> there = new HashMap<>();
        for (int i = 0; i < to.size(); i++) {
            there.computeIfAbsent(to.get(i).letters, key -> new ArrayList<>()).add(i);
        }
        int[] after = new int[from.size()];
        int next = -1;
        for (int i = from.size() - 1; i >= 0; i--) {
            next = places.getOrDefault(i, next);
            after[i] = next;
        }
        int before = -1;
        for (int i = 0; i < from.size(); i++) {
            Integer place = places.get(i);
            if (place != null) {
                before = place;
                continue;
            }
            int expected = before >= 0 ? before + 1 : after[i] >= 0 ? after[i] - 1 : i;
            int found = nearest(there.getOrDefault(from.get(i).letters, List.of()), expected);
            found = found >= 0 ? found : holder(from.get(i).letters, expected, before >= 0 || after[i] >= 0);
            if (found >= 0) {
                match(i, found, found);
                before = found;
            }
        }
    }

    private static int nearest(List<Integer> same, int expected) {
        int best = -1;
        for (int index : same) {
            if (best < 0 || Math.abs(index - expected) < Math.abs(best - expected)) {
                best = index;
            }
        }
        return best;
    }

    /** A paragraph close by that has the letters inside it, as when a short one was joined to another. */
    private int holder(String letters, int expected, boolean known) {
        if (!known || letters.length() < FEW_LETTERS) {
            return -1;
        }
        for (int away = 0; away <= WINDOW; away++) {
            for (int index : away == 0 ? new int[] {expected} : new int[] {expected - away, expected + away}) {
                if (index >= 0 && index < to.size() && to.get(index).letters.contains(letters)) {
                    return index;
                }
            }
        }
        return -1;
    }
}
