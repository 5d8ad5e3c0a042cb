package org.lectern.importing.draft;

import java.util.List;
import org.lectern.text.Words;

/**
 * A text between its format and its chapters.
 *
 * @param title empty where the text doesn't say
 * @param author likewise
 * @param footnotes what the {@link NoteSign}s in the pieces stand for: sign 0 for the first
 */
public record Draft(String title, String author, List<TextPiece> pieces, List<Note> footnotes) {

    public Draft {
        pieces = List.copyOf(pieces);
        footnotes = List.copyOf(footnotes);
    }

    /** A text without footnotes. */
    public Draft(String title, String author, List<TextPiece> pieces) {
        this(title, author, pieces, List.of());
    }

    /**
     * A footnote on its way.
     *
     * @param label the text's sign for it, without brackets
     * @param text paragraphs, each but the last ending in {@code \n}
     */
    public record Note(String label, String text) {}

    /** How many words it has, with title, author and footnotes. */
    public int words() {
        int words = Words.count(title) + Words.count(author);
        for (TextPiece piece : pieces) {
            words += Words.count(piece.text());
        }
        for (Note note : footnotes) {
            words += Words.count(note.text());
        }
        return words;
    }

    public Draft with(List<TextPiece> other) {
        return new Draft(title, author, other, footnotes);
    }

    public Draft noting(List<Note> others) {
        return new Draft(title, author, pieces, others);
    }

    /** The same under another title. */
    public Draft titled(String other) {
        return new Draft(other, author, pieces, footnotes);
    }

    public Draft by(String other) {
        return new Draft(title, other, pieces, footnotes);
    }
}
