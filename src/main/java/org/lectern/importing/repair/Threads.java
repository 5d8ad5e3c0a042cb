package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.Shape;
import org.lectern.importing.evidence.TitleKey;

/**
 * A discussion thread: its opening post becomes a chapter, its replies another, each reply a section. A thread gives itself
 * away by quoting, after {@code >}, what was said further up; its posts are parted by wider gaps than their paragraphs.
 */
final class Threads implements Mend {
    static final String OPENING = "Opening post";
    static final String REPLIES = "Replies";
    private static final int KEY = 40;

    @Override
    public String kind() {
        return "";
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        List<Piece> pieces = draft.pieces();
        long headers =
                pieces.stream().filter(piece -> PostHeader.is(piece.text())).count();
        boolean headed = headers >= 3 && PostHeader.is(pieces.getFirst().text());
        int quotes = 0;
        int echoes = 0;
        StringBuilder said = new StringBuilder(" ");
        for (Piece piece : pieces) {
            if (piece.is(Shape.HEADING)) {
                return draft;
            }
            String key = TitleKey.level(piece.text());
            if (piece.is(Shape.QUOTATION)) {
                quotes++;
                echoes += said.indexOf(" " + key.substring(0, Math.min(key.length(), KEY))) >= 0 ? 1 : 0;
                if (quotes > 2_000) {
                    break;
                }
            } else {
                said.append(key).append(' ');
            }
        }
        if (headed) {
            return draft.with(posts(pieces, piece -> PostHeader.is(piece.text())));
        }
        int parting = parting(pieces);
        if (quotes < 2 || echoes * 2 < quotes || parting < 0) {
            return draft;
        }
        return draft.with(posts(pieces, piece -> piece.gap() >= parting));
    }

    /** The least gap that parts posts, or -1: gaps of that width are fewer than the others, and at least three. */
    private static int parting(List<Piece> pieces) {
        int wide = 0;
        for (Piece piece : pieces.subList(1, pieces.size())) {
            wide += piece.gap() >= 2 ? 1 : 0;
        }
        return wide >= 2 && wide * 10 <= pieces.size() * 7 ? 2 : -1;
    }

    private static List<Piece> posts(List<Piece> pieces, Predicate<Piece> begins) {
        List<Piece> posts = new ArrayList<>();
        String opener = PostHeader.name(pieces.getFirst().text());
        posts.add(Piece.heading(1, opener.isEmpty() ? OPENING : OPENING + " · " + opener));
        int replies = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String name = PostHeader.name(piece.text());
            if (i > 0 && begins.test(piece)) {
                if (replies++ == 0) {
                    posts.add(Piece.heading(1, REPLIES));
                }
                posts.add(Piece.heading(2, "Reply " + replies + (name.isEmpty() ? "" : " · " + name)));
            }
            if (!PostHeader.is(piece.text())) {
                posts.add(piece);
            }
        }
        return posts;
    }
}
