package org.lectern.handout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lectern.handout.Handout.Assigned;
import org.lectern.handout.Handout.Heading;
import org.lectern.handout.HandoutWords;

/** How what is to be read is said: chapters, addresses, words, minutes. */
record ReadingWords(HandoutWords wording) {

    /**
     * A map for each part. The title stands with each where there are several, or where it isn't that of the only one told.
     *
     * @param told what the page has named already
     * @param lettered whether its letter stands before each
     */
    List<Map<String, Object>> parts(List<Assigned> parts, List<Assigned> told, boolean lettered) {
        List<Map<String, Object>> maps = new ArrayList<>();
        for (Assigned part : parts) {
            boolean known = parts.size() == 1
                    && told.size() == 1
                    && told.getFirst().reading().equals(part.reading());
            maps.add(part(part, !known, lettered ? part.letter() : ""));
        }
        return maps;
    }

    /** What several parts come to; empty for one. */
    String total(List<Assigned> parts) {
        int minutes = parts.stream().mapToInt(Assigned::minutes).sum();
        int study = parts.stream().mapToInt(Assigned::studyMinutes).sum();
        int words = parts.stream().mapToInt(Assigned::words).sum();
        return parts.size() > 1 ? length(words, minutes, study) : "";
    }

    /** Passages in a row: {@code 3.3–6, 4.1 and 4.9}. */
    String listed(List<String> passages) {
        String listed = passages.getFirst();
        for (int i = 1; i < passages.size(); i++) {
            listed = wording.say(i == passages.size() - 1 ? "list.and" : "list.comma", listed, passages.get(i));
        }
        return listed;
    }

    private Map<String, Object> part(Assigned part, boolean named, String letter) {
        String chapters = String.join(
                ", ", part.chapters().stream().map(ReadingWords::chapter).toList());
        boolean onlyItself = part.chapters().size() == 1
                && part.chapters().getFirst().title().equalsIgnoreCase(part.title());
        String own = onlyItself ? "" : chapters;
        String length = part.words() == 0 ? wording.say("missing") : length(part);
        return SheetView.map(
                "letter",
                letter,
                "what",
                named ? part.title() : own,
                "rest",
                SheetView.dotted(named ? own : "", part.passage(), length),
                "title",
                part.title(),
                "author",
                part.author(),
                "chapters",
                chapters,
                "passage",
                part.passage(),
                "words",
                wording.say("words", part.words()),
                "minutes",
                wording.say("to.read", part.minutes()),
                "study",
                wording.say("to.study", part.studyMinutes()),
                "digest",
                part.digest() ? wording.say("digest") : "");
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
