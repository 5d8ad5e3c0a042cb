package org.lectern.importing.draft;

import java.util.List;

/**
 * A text between its format and its chapters.
 *
 * @param title empty where the text doesn't say
 * @param author likewise
 */
public record Draft(String title, String author, List<Piece> pieces) {

    public Draft {
        pieces = List.copyOf(pieces);
    }

    public Draft with(List<Piece> other) {
        return new Draft(title, author, other);
    }

    /** The same under another title. */
    public Draft titled(String other) {
        return new Draft(other, author, pieces);
    }

    public Draft by(String other) {
        return new Draft(title, other, pieces);
    }
}
