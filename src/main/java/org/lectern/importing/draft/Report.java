package org.lectern.importing.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.reading.HeadingDoubt;

/** Collects what the repairs of one import did. Mutable; belongs to the one thread that imports. */
public final class Report {
    private static final int LONGEST_EXAMPLE = 60;
    private static final int MOST_EXAMPLES = 3;
    private static final int MOST_DOUBTS = 100;

    private final Progress progress;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<HeadingDoubt> doubts = new ArrayList<>();
    private int found = -1;

    /** For whom nobody waits. */
    public Report() {
        this((stage, share) -> {});
    }

    public Report(Progress progress) {
        this.progress = progress;
    }

    /** Tells whoever waits how far the work is. */
    public void at(String stage, double share) {
        progress.at(stage, share);
    }

    /** Counts one repair. The first few examples are told. */
    public void count(String kind, String example) {
        entries.computeIfAbsent(kind, key -> new Entry()).add(1, example);
    }

    /** Counts several repairs under one summary. */
    public void count(String kind, int times, String summary) {
        if (times > 0) {
            entries.computeIfAbsent(kind, key -> new Entry()).add(times, summary);
        }
    }

    /** Says how many words the source holds, junk included, where the reader knows of more than it gives. */
    public void found(int words) {
        found = words;
    }

    /** The words that the source holds; -1 where its reader didn't say. */
    public int found() {
        return found;
    }

    public void warn(String warning) {
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    /** Says of a line that it may be a heading, or may be none. The first hundred are kept. */
    public void doubt(String words, boolean heading) {
        String line = NoteSign.without(words).replace('\n', ' ').strip();
        if (doubts.size() < MOST_DOUBTS && !line.isEmpty()) {
            doubts.add(new HeadingDoubt(line, heading));
        }
    }

    public List<HeadingDoubt> doubts() {
        return List.copyOf(doubts);
    }

    /** Takes over what another report counted, warned of and doubted. */
    public void take(Report other) {
        other.entries.forEach((kind, entry) -> entry.examples.forEach(
                example -> entries.computeIfAbsent(kind, key -> new Entry()).add(0, example)));
        other.entries.forEach((kind, entry) -> entries.computeIfAbsent(kind, key -> new Entry()).count += entry.count);
        other.warnings.forEach(this::warn);
        doubts.addAll(other.doubts);
    }

    public List<Done> done() {
        List<Done> done = new ArrayList<>();
        entries.forEach((kind, entry) -> done.add(new Done(kind, entry.count, String.join("; ", entry.examples))));
        return done;
    }

    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** What one kind of repair did in all. */
    public record Done(String kind, int count, String detail) {}

    private static final class Entry {
        private final List<String> examples = new ArrayList<>();
        private int count;

        void add(int times, String example) {
            count += times;
            String line = shorten(example);
            if (examples.size() < MOST_EXAMPLES && !line.isEmpty() && !examples.contains(line)) {
                examples.add(line);
            }
        }

        private static String shorten(String example) {
            String line = NoteSign.without(example).replace('\n', ' ').strip();
            if (line.length() <= LONGEST_EXAMPLE) {
                return line;
            }
            int end =
                    Character.isHighSurrogate(line.charAt(LONGEST_EXAMPLE - 1)) ? LONGEST_EXAMPLE - 1 : LONGEST_EXAMPLE;
            return line.substring(0, end) + "…";
        }
    }
}
