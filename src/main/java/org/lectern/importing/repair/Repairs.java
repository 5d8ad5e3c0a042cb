package org.lectern.importing.repair;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Report;
import org.lectern.importing.structure.Weights;

/** The repairs on pieces, in their order. */
public final class Repairs {
    private Repairs() {}

    /**
     * Mends a text.
     *
     * @param without kinds of repair to leave out
     */
    public static Draft mend(Draft draft, Set<String> without, Report report) {
        return mend(draft, without, report, Weights::shipped);
    }

    /** As {@link #mend(Draft, Set, Report)}, headings told by other weights. */
    public static Draft mend(Draft draft, Set<String> without, Report report, Supplier<Weights> weights) {
        Draft before = unlabelled(draft, without, report);
        return in(
                List.of(new Labelling(weights), new Titles(), new Heads(), new Colophon(), new Quotations()),
                before,
                without,
                report);
    }

    /** The text as it is when its headings are to be told. */
    public static Draft unlabelled(Draft draft, Set<String> without, Report report) {
        return in(
                List.of(
                        new LibraryFrame(true),
                        new LibraryFrame(false),
                        new BrokenWords(),
                        new JoinedParagraphs(),
                        new Respacing(),
                        new Threads(without),
                        new Contents(!without.contains(Contents.KIND)),
                        new FrontLines(),
                        new Tails(),
                        new Lists(),
                        new RomanLetters()),
                draft,
                without,
                report);
    }

    private static Draft in(List<Mend> order, Draft draft, Set<String> without, Report report) {
        Draft mended = draft;
        for (Mend mend : order) {
            if (mended.pieces().isEmpty()) {
                return mended;
            }
            if (mend instanceof Contents || !without.contains(mend.kind())) {
                mended = mend.mend(mended, report);
            }
        }
        return mended;
    }
}
