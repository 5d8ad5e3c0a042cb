package org.lectern.importing;

import java.util.List;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.format.file.Source;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Footnote;
import org.lectern.text.Words;

/** Counts the words of a source and of what was made of it, so that nothing is lost unseen. */
final class Weighing {
    private Weighing() {}

    /** The words that a reader gave. */
    static int words(Source source) {
        return switch (source) {
            case Source.Plain plain ->
                plain.pages().stream().mapToInt(Words::count).sum() + notes(plain.footnotes());
            case Source.Marked marked -> marked.draft().words();
        };
    }

    private static int notes(List<Draft.Note> notes) {
        return notes.stream().mapToInt(note -> Words.count(note.text())).sum();
    }

    /** The words that a reader of the chapters finds. */
    static int words(List<Chapter> chapters) {
        int words = 0;
        for (Chapter chapter : chapters) {
            words += Words.count(chapter.title());
            for (Block block : chapter.blocks()) {
                words += switch (block) {
                    case Block.Heading heading -> Words.count(heading.title());
                    case Block.Rule() -> 0;
                    case Block.Paragraph paragraph -> Words.count(paragraph.text()) + footnotes(paragraph);
                };
            }
        }
        return words;
    }

    private static int footnotes(Block.Paragraph paragraph) {
        int words = 0;
        for (Footnote note : paragraph.footnotes()) {
            words += Words.count(note.text());
        }
        return words;
    }
}
