package org.lectern.handout.format;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A style sheet that comes with the program.
 *
 * @param files what it is made of; a later one overrides an earlier one
 * @param lineHeight of a ruled line, in millimetres, as the files have it; 0 where there are none
 */
record Style(List<String> files, double lineHeight) {
    static final Style SCREEN = new Style(List.of("screen.css"), 0);
    static final Style PAPER = new Style(List.of("paper.css"), 8.5);
    static final Style LARGE = new Style(List.of("paper.css", "large.css"), 13);
    static final Style BOOKLET = new Style(List.of("paper.css", "booklet.css"), 8.5);
    static final Style READER_SCREEN = new Style(List.of("screen.css", "reader-screen.css"), 0);
    static final Style READER = new Style(List.of("reader.css"), 0);
    static final Style READER_BOOKLET = new Style(List.of("reader.css", "reader-booklet.css"), 0);

    String css() {
        return files.stream().map(Resource::read).collect(Collectors.joining());
    }
}
