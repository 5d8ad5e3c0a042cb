package org.lectern.reading;

import java.util.List;

/** What a chapter is made of. Only a {@link Paragraph} has a number; headings and rules stand between. */
public sealed interface Block {

    /** The heading of a section inside a chapter. */
    record Heading(String title) implements Block {}

    /** A break between paragraphs, printed as a rule. */
    record Rule() implements Block {}

    /**
     * The unit that people cite.
     *
     * @param number counted from 1 within the chapter
     * @param kind what shape it has
     * @param text sanitised, NFC; one line, but for verse and preformatted text, whose lines end in {@code \n}
     * @param footnotes the text's own notes that are tied to it, in the order of their places
     */
    record Paragraph(int number, Kind kind, String text, List<Footnote> footnotes) implements Block {

        public Paragraph {
            footnotes = List.copyOf(footnotes);
        }

        /** A paragraph without footnotes. */
        public Paragraph(int number, Kind kind, String text) {
            this(number, kind, text, List.of());
        }
    }
}
