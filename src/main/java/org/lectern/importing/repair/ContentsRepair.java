package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Ornament;
import org.lectern.importing.evidence.Sentences;

/** Uses a list of contents to find and check the chapters, then drops it. */
final class ContentsRepair implements TextRepair {
    static final String KIND = "dropped-contents";

    private final boolean drop;

    ContentsRepair(boolean drop) {
        this.drop = drop;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        List<TextPiece> pieces = draft.pieces();
        ContentsList list = ContentsList.find(pieces);
        if (list == null) {
            return draft;
        }
        Map<Integer, ContentsList.Entry> found = list.matches();
        List<TextPiece> mended = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            ContentsList.Entry entry = found.get(i);
            if (entry != null) {
                mended.add(heading(pieces.get(i), entry));
            } else if (!drop || i < list.from() || i >= list.to()) {
                mended.add(pieces.get(i));
            }
        }
        int missing = list.entries().size() - found.size();
        if (drop) {
            report.count(
                    KIND,
                    list.entries().size(),
                    "a list of " + list.entries().size() + " titles, of which " + found.size()
                            + " head chapters or sections");
        }
        if (missing > 0) {
            report.warn("the list of contents names " + missing + (missing == 1 ? " title" : " titles")
                    + " that the text doesn't have: " + list.missing());
        }
        return draft.with(mended);
    }

    /** The text's own spelling, but for capitals, which say nothing about the spelling. */
    private static TextPiece heading(TextPiece piece, ContentsList.Entry entry) {
        String line = Ornament.of(piece.oneLine()).title();
        boolean shouts = Sentences.capitals(line) && !Sentences.capitals(entry.title());
        String title = shouts ? entry.title() : line;
        int level = !piece.is(PieceKind.HEADING)
                ? entry.level()
                : piece.marked() ? piece.level() : Math.max(piece.level(), entry.level());
        return piece.asHeading(level, title);
    }
}
