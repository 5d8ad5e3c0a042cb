package org.lectern.desk.mend;

import java.util.List;
import org.lectern.reading.Kind;

/** One thing that a person put right. */
public sealed interface Mend {

    /** The chapter's text goes to the chapter before it; its title goes. */
    record Join(MendPlace.Title chapter) implements Mend {}

    /** A chapter starts at the paragraph; without a title it takes that of the section that begins there, or the first words. */
    record Split(MendPlace.Words at, String title) implements Mend {}

    /** A section starts at the paragraph. */
    record Section(MendPlace.Words at, String title) implements Mend {}

    /** A chapter's or section's heading reads otherwise. */
    record Rename(MendPlace.Title heading, String title) implements Mend {}

    /** A heading is of another rank, or none. */
    record Level(MendPlace.Title heading, Rank rank) implements Mend {}

    /** A paragraph is really the heading of a chapter or a section. */
    record Raise(MendPlace.Words paragraph, Rank rank) implements Mend {}

    /** Paragraphs go. */
    record Drop(List<MendPlace.Words> paragraphs) implements Mend {
        public Drop {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Each of the paragraphs goes on where the one before it ends. */
    record JoinParagraphs(List<MendPlace.Words> paragraphs) implements Mend {
        public JoinParagraphs {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** The paragraph ends before these words of it, and they begin another. */
    record SplitParagraph(MendPlace.Words paragraph, String before) implements Mend {}

    /** Paragraphs are of another kind. */
    record Shape(List<MendPlace.Words> paragraphs, Kind kind) implements Mend {
        public Shape {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
