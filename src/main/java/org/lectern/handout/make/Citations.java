package org.lectern.handout.make;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.handout.HandoutWords;
import org.lectern.reading.Passage;
import org.lectern.study.questions.Question;
import org.lectern.text.Sanitizer;

/**
 * How addresses are said on paper: {@code 3.4–6}, {@code chapter 4}, and with the reading's letter before it where a session
 * reads several: {@code B 3.4}.
 *
 * @param assignment what the session reads
 */
record Citations(Assignment assignment, HandoutWords wording) {
    private static final int LETTERS = 26;

    String at(String slug, List<Passage> passages) {
        String addresses = passages.stream().map(this::said).distinct().collect(Collectors.joining(", "));
        return (letter(assignment, slug) + " " + addresses).strip();
    }

    String at(String slug, Passage passage) {
        return at(slug, List.of(passage));
    }

    /** Who asks it, by the names under which they asked; empty for a guide's question. */
    String askers(Question question) {
        return question.anonymous() ? wording.say("unnamed") : Sanitizer.line(String.join(", ", question.proposers()));
    }

    private String said(Passage passage) {
        if (!passage.wholeChapters()) {
            return address(passage);
        }
        boolean one = passage.first().chapter() == passage.last().chapter();
        return wording.say(one ? "chapter" : "chapters", address(passage));
    }

    /** An address with the dash of a range. */
    static String address(Passage passage) {
        return passage.toString().replace('-', '–');
    }

    /** The letter that a reading has on a handout where there are several; empty where there is one. */
    static String letter(Assignment assignment, String slug) {
        List<String> slugs = List.copyOf(assignment.slugs());
        return slugs.size() < 2 ? "" : String.valueOf((char) ('A' + slugs.indexOf(slug) % LETTERS));
    }
}
