package org.lectern.handout.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.handout.Handout.Assigned;
import org.lectern.handout.Handout.Heading;
import org.lectern.handout.HandoutWords;

/** How what is to be read is said: chapters, addresses, words, minutes. */
record ReadingWords(HandoutWords wording) {
    /** Of more chapters than so many only the first and the last are named. */
    private static final int NAMED = 3;

    /** A map for each part of what is read, with its letter; the title stands with each where there are several. */
    List<Map<String, Object>> parts(List<Assigned> parts) {
        return parts.stream()
                .map(part -> part(part, parts.size() > 1, part.letter()))
                .toList();
    }

    /**
     * A map for each part of what is read next time, in a line: a reading that the page has named already goes by its letter.
     *
     * @param told what the page has named already
     */
    List<Map<String, Object>> following(List<Assigned> parts, List<Assigned> told) {
        List<Map<String, Object>> maps = new ArrayList<>();
        for (Assigned part : parts) {
            Optional<Assigned> known = told.stream()
                    .filter(one -> one.reading().equals(part.reading()))
                    .findFirst();
            String own = chapters(part);
            String length = part.words() == 0 ? wording.say("missing") : wording.say("to.read", part.minutes());
            Map<String, Object> map = new LinkedHashMap<>(
                    part(part, true, known.map(Assigned::letter).orElse("")));
            map.put("what", known.isEmpty() ? part.title() : own);
            map.put("rest", SheetView.dotted(known.isEmpty() ? own : "", length));
            map.put("digest", "");
            maps.add(map);
        }
        return maps;
    }

    /** How long it takes to read several parts; empty for one. */
    String minutes(List<Assigned> parts) {
        int minutes = parts.stream().mapToInt(Assigned::minutes).sum();
        return parts.size() > 1 ? wording.say("to.read", minutes) : "";
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
        String own = chapters(part);
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
                chapters(part.chapters()),
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

    /** Empty where its only chapter has the reading's own title. */
    private String chapters(Assigned part) {
        boolean onlyItself = part.chapters().size() == 1
                && part.chapters().getFirst().title().equalsIgnoreCase(part.title());
        return onlyItself ? "" : chapters(part.chapters());
    }

    /** Their titles, of more than a few the first and the last: {@code chapters 4–16, from *X* to *Y*}. */
    private String chapters(List<Heading> chapters) {
        if (!chapters.isEmpty()
                && chapters.stream().allMatch(chapter -> chapter.title().isEmpty())) {
            int from = chapters.getFirst().number();
            int to = chapters.getLast().number();
            return from == to ? wording.say("chapter", from) : wording.say("chapters", from + "–" + to);
        }
        if (chapters.size() <= NAMED) {
            return String.join(
                    ", ", chapters.stream().map(ReadingWords::chapter).toList());
        }
        Heading first = chapters.getFirst();
        Heading last = chapters.getLast();
        return wording.say(
                "chapters.from",
                wording.say("chapters", first.number() + "–" + last.number()),
                first.title(),
                last.title());
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
