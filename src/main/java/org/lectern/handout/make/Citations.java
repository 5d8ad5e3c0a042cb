package org.lectern.handout.make;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.handout.Wording;
import org.lectern.reading.Passage;
import org.lectern.text.Sanitizer;

/**
 * How addresses are said on paper: {@code 3.4–6}, {@code chapter 4}, and with the reading's name before it where a session
 * reads several.
 *
 * @param assignment what the session reads
 */
record Citations(Assignment assignment, Wording wording) {
    private static final int NAME = 24;

    String at(String slug, List<Passage> passages) {
        String addresses = passages.stream().map(this::said).distinct().collect(Collectors.joining(", "));
        return assignment.slugs().size() > 1 ? name(slug) + " " + addresses : addresses;
    }

    String at(String slug, Passage passage) {
        return at(slug, List.of(passage));
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

    /** A reading's name, short enough to stand before an address: its title up to a colon, or its first words. */
    private String name(String slug) {
        String title = assignment.reading(slug)
                .map(reading -> Sanitizer.line(reading.about().title()))
                .orElse(slug);
        int colon = title.indexOf(':');
        String main = colon > 0 ? title.substring(0, colon) : title;
        if (main.length() <= NAME) {
            return main;
        }
        int end = main.lastIndexOf(' ', NAME);
        return main.substring(0, end > 0 ? end : main.offsetByCodePoints(0, Math.min(NAME, main.codePointCount(0, main.length())))) + "…";
    }
}
