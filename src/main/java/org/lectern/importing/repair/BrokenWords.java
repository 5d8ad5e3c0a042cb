package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Vocabulary;

/** Makes whole the words that a careless unwrapping left broken within a line: {@code inter- national}. */
final class BrokenWords implements TextRepair {
    private static final Set<String> SUSPENDING =
            Set.of("and", "or", "to", "und", "oder", "et", "y", "as", "but", "nor", "than", "versus");

    @Override
    public String kind() {
        return "dehyphenated";
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        if (draft.pieces().stream().noneMatch(piece -> piece.text().contains("- "))) {
            return draft;
        }
        Vocabulary vocabulary =
                Vocabulary.of(draft.pieces().stream().map(TextPiece::text).toList());
        List<TextPiece> pieces = new ArrayList<>();
        for (TextPiece piece : draft.pieces()) {
            boolean whole = piece.is(PieceKind.PREFORMATTED) || !piece.text().contains("- ");
            pieces.add(whole ? piece : piece.saying(whole(piece.text(), vocabulary, report)));
        }
        return draft.with(pieces);
    }

    private String whole(String text, Vocabulary vocabulary, Report report) {
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        int at = text.indexOf("- ");
        while (at >= 0) {
            int start = at;
            while (start > done && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 2;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            String left = text.substring(start, at);
            String right = text.substring(at + 2, end);
            if (joins(left, right, vocabulary)) {
                out.append(text, done, at);
                done = at + 2;
                report.count(kind(), left + right);
            }
            at = text.indexOf("- ", at + 2);
        }
        return out.append(text, done, text.length()).toString();
    }

    /** Only what is a word when joined, and isn't two: {@code pre- and post-war} stays. */
    private static boolean joins(String left, String right, Vocabulary vocabulary) {
        return left.length() >= 2
                && right.length() >= 2
                && Character.isLowerCase(right.charAt(0))
                && !SUSPENDING.contains(right)
                && vocabulary.knows(left + right);
    }
}
