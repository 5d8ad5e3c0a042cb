package org.lectern.importing.repair;

import java.util.List;
import java.util.Set;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Origin;
import org.lectern.importing.draft.Report;
import org.lectern.importing.structure.Weights;

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
        return in(
                List.of(
                        new Labelling(Weights::shipped),
                        new TitleRepair(),
                        new Heads(),
                        new Colophon(),
                        new Quotations()),
                unlabelled(draft, origin, without, report),
                origin,
                without,
                report);
    }

    /** The text as it is when its headings are to be told. */
    public static Draft unlabelled(Draft draft, Origin origin, Set<String> without, Report report) {
        return in(
                List.of(
                        new LibraryFrame(true),
                        new LibraryFrame(false),
                        new BrokenWords(),
                        new JoinedParagraphs(),
                        new Respacing(),
                        new DiscussionThread(without),
                        new ContentsRepair(!without.contains(ContentsRepair.KIND)),
                        new FrontLines(origin.fromSite()),
                        new Tails(),
                        new Lists(),
                        new RomanLetters()),
                draft,
                origin,
                without,
                report);
    }

    private static Draft in(List<TextRepair> order, Draft draft, Origin origin, Set<String> without, Report report) {
        Draft mended = draft;
        for (TextRepair mend : order) {
            if (mended.pieces().isEmpty()) {
                return mended;
            }
            boolean wanted = mend instanceof ContentsRepair || !without.contains(mend.kind());
            if (wanted && mend.suits(origin)) {
                mended = DropGuard.checked(mend, mended, report);
            }
        }
        return mended;
    }
}
