package org.lectern.handout.sheet;

import java.util.ArrayList;
import java.util.List;
import org.lectern.handout.Handout.Assigned;
import org.lectern.handout.Handout.Heading;
import org.lectern.handout.Wording;
import org.lectern.handout.sheet.Line.Look;
import org.lectern.handout.sheet.Piece.Entry;

/** How what is to be read is said: chapters, addresses, words, minutes. */
record ReadingWords(Wording wording) {

    /** An item for each part, and a sum where there are several. The title stands with each where there are several. */
    List<Entry> entries(List<Assigned> parts) {
        return entries(parts, parts.subList(0, Math.min(1, parts.size())), true);
    }

    /** As {@link #entries(List)}; the title is left out where it is that of the only part in {@code told}. */
    List<Entry> entries(List<Assigned> parts, List<Assigned> told) {
        return entries(parts, told, false);
    }

    private List<Entry> entries(List<Assigned> parts, List<Assigned> told, boolean lettered) {
        List<Entry> entries = new ArrayList<>();
        for (Assigned part : parts) {
            boolean known = parts.size() == 1
                    && told.size() == 1
                    && told.getFirst().reading().equals(part.reading());
            entries.add(new Entry(lettered ? part.letter() : "", line(part, !known), "", 0));
        }
        if (parts.size() > 1) {
            int minutes = parts.stream().mapToInt(Assigned::minutes).sum();
            int study = parts.stream().mapToInt(Assigned::studyMinutes).sum();
            int words = parts.stream().mapToInt(Assigned::words).sum();
            entries.add(new Entry(
                    "",
                    Line.EMPTY.and(wording.say("total"), Look.STRONG).and(": " + length(words, minutes, study)),
                    "",
                    0));
        }
        return entries;
    }

    /** Passages in a row: {@code 3.3–6, 4.1 and 4.9}. */
    String listed(List<String> passages) {
        String listed = passages.getFirst();
        for (int i = 1; i < passages.size(); i++) {
            listed = wording.say(i == passages.size() - 1 ? "list.and" : "list.comma", listed, passages.get(i));
        }
        return listed;
    }

    private Line line(Assigned part, boolean named) {
        Line line = named ? Line.EMPTY.and(part.title(), Look.STRONG) : Line.EMPTY;
        String chapters = String.join(
                ", ", part.chapters().stream().map(ReadingWords::chapter).toList());
        boolean onlyItself = part.chapters().size() == 1
                && part.chapters().getFirst().title().equalsIgnoreCase(part.title());
        if (!chapters.isEmpty() && !onlyItself) {
            line = line.and(line.isEmpty() ? "" : " · ").and(chapters, named ? Look.PLAIN : Look.STRONG);
        }
        line = line.and((line.isEmpty() ? "" : " · ") + part.passage());
        line = line.and(" · " + (part.words() == 0 ? wording.say("missing") : length(part)));
        return part.digest() ? line.and(" (" + wording.say("digest") + ")", Look.QUIET) : line;
    }

    private static String chapter(Heading heading) {
        return (heading.number() + " " + heading.title()).strip();
    }

    private String length(Assigned part) {
        return length(part.words(), part.minutes(), part.studyMinutes());
    }

    private String length(int words, int minutes, int study) {
        return wording.say("words", words) + " · "
                + wording.say("list.comma", wording.say("to.read", minutes), wording.say("to.study", study));
    }
}
