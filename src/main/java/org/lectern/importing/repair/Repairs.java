package org.lectern.importing.repair;

import java.util.List;
import java.util.Set;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Origin;
import org.lectern.importing.draft.Report;

/** The repairs on pieces, in their order. */
public final class Repairs {
    private Repairs() {}

    /**
     * Mends a text.
     *
     * @param origin repairs of what web sites do run on what may come from one, and those of lost spaces on what may lack some
     * @param without kinds of repair to leave out
     */
    public static Draft mend(Draft draft, Origin origin, Set<String> without, Report report) {
        List<Mend> order = List.of(
                new LibraryFrame(true),
                new LibraryFrame(false),
                new BrokenWords(),
                new JoinedParagraphs(),
                new Respacing(),
                new Threads(without),
                new Contents(!without.contains(Contents.KIND)),
                new FrontLines(origin.fromSite()),
                new Tails(),
                new Lists(),
                new Headings(),
                new Titles(),
                new Heads(),
                new Colophon(),
                new Quotations());
        Draft mended = draft;
        for (Mend mend : order) {
            if (mended.pieces().isEmpty()) {
                return mended;
            }
            boolean wanted = mend instanceof Contents || !without.contains(mend.kind());
            if (wanted && mend.suits(origin)) {
                mended = DropGuard.checked(mend, mended, report);
            }
        }
        return mended;
    }
}
