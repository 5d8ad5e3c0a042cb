package org.lectern.handout;

import java.time.Instant;
import java.util.List;

/**
 * A reading, or a part of it, for who reads on paper or on an e-reader: with the addresses that all use, and, if wanted,
 * what the group wrote in its margins. All words in it are final and inert, and the group's to see.
 *
 * @param language the text's, a BCP 47 tag
 * @param words the fixed words' language
 * @param passage which part; empty for the whole
 * @param made when
 */
public record ReadersEdition(
        String slug,
        String language,
        String words,
        Handout.Source source,
        String passage,
        List<Chapter> chapters,
        List<Handout.Term> terms,
        Instant made) {

    public ReadersEdition {
        chapters = List.copyOf(chapters);
        terms = List.copyOf(terms);
    }

    /** A chapter, or what of it is printed. */
    public record Chapter(int number, String title, List<Block> blocks) {

        public Chapter {
            blocks = List.copyOf(blocks);
        }
    }

    /** What a chapter is made of. */
    public sealed interface Block {}

    public record Heading(String title) implements Block {}

    public record Rule() implements Block {}

    /**
     * @param kind the word for what kind of paragraph it is
     * @param text may have lines where it is verse or preformatted
     * @param notes the group's that begin here
     * @param footnotes the text's own
     */
    public record Paragraph(String at, String kind, String text, List<Handout.Remark> notes, List<Footnote> footnotes)
            implements Block {

        public Paragraph {
            notes = List.copyOf(notes);
            footnotes = List.copyOf(footnotes);
        }
    }

    /**
     * A note of the text itself.
     *
     * @param label the text's sign for it
     * @param offset characters of the paragraph's text before the sign
     * @param text paragraphs, each but the last ending in {@code \n}
     */
    public record Footnote(String label, int offset, String text) {}
}
