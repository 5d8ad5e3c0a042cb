package org.lectern.importing.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Report;
import org.lectern.importing.evidence.Vocabulary;

/** The repairs on printed lines, in their order: pages found and ordered, lines joined, broken words made whole. */
public final class LineRepairs {
    private LineRepairs() {}

    /**
     * Pieces from lines.
     *
     * @param pages text between form feeds
     * @param without kinds of repair to leave out
     */
    public static Draft draft(List<String> pages, Set<String> without, Report report) {
        List<Line> lines = new ArrayList<>();
        for (String page : pages) {
            lines.addAll(Line.all(page));
        }
        Hyphens hyphens = new Hyphens(Vocabulary.of(lines.stream().map(Line::text).toList()));
        Unwrap unwrap = new Unwrap(hyphens, !without.contains(Unwrap.UNWRAPPED), !without.contains(Unwrap.DEHYPHENATED), report);
        return new Draft("", "", unwrap.pieces(lines));
    }
}
