package org.lectern.handout.format;

import java.util.List;
import org.lectern.handout.FacilitatorShortening;
import org.lectern.handout.Handout;
import org.lectern.handout.Handout.Left;
import org.lectern.handout.Shortening;
import org.lectern.handout.ShorteningSteps;
import org.lectern.handout.template.Templates;

/**
 * PDF for A4 and Letter paper: lines are 170 mm long on both. The member's edition fits two pages, the facilitator's four: each
 * is shortened as far as that needs and can be, and says what was left out; the facilitator's says too what the members' leaves
 * out. What is left of a last page is ruled for notes. Tagged, with an outline; the fonts are in it. Stateless.
 */
public final class PdfWriter {
    /** For fewer ruled lines more that begin on the page before, nothing is set in type again. */
    private static final int WORTH_IT = 3;

    private static final int MEMBERS_PAGES = 2;
    private static final int FACILITATORS_PAGES = 4;

    private final Templates templates;
    private final Paper paper;

    public PdfWriter(Templates templates, Paper paper) {
        this.templates = templates;
        this.paper = paper;
    }

    public byte[] write(Handout handout) {
        return print(handout).bytes();
    }

    /** The file, and the handout as it is in it: without what there was no room for. */
    Printed print(Handout handout) {
        return switch (handout.edition()) {
            case MEMBER -> fitted(new Shortening(handout), MEMBERS_PAGES);
            case FACILITATOR -> {
                Handout theirs = handout.forMembers();
                List<Left> cut = cut(theirs);
                Handout shown = cut.equals(theirs.trimmed()) ? handout : handout.withCutForMembers(cut);
                yield fitted(new FacilitatorShortening(shown), FACILITATORS_PAGES);
            }
            case LARGE -> new Printed(filled(handout, StyleSheet.LARGE), handout);
            case BOOKLET -> new Printed(Booklet.of(filled(handout, StyleSheet.BOOKLET), paper), handout);
        };
    }

    /** Shortened as far as so many pages need, with ruled lines on what is left of them. */
    private Printed fitted(ShorteningSteps shortening, int pages) {
        Fitting.Fitted fitted = new Fitting(shortening, pages, templates, paper).fitted();
        try (PdfPage page = fitted.page()) {
            return new Printed(filled(page, fitted.handout(), StyleSheet.PAPER), fitted.handout());
        }
    }

    private List<Left> cut(Handout handout) {
        Fitting.Fitted fitted = new Fitting(new Shortening(handout), MEMBERS_PAGES, templates, paper).fitted();
        fitted.page().close();
        return fitted.handout().trimmed();
    }

    private PdfPage page(Handout handout, StyleSheet style) {
        return new PdfPage(handout, style, templates, paper);
    }

    /** With as many ruled lines more as its last page has room for. */
    private byte[] filled(Handout handout, StyleSheet style) {
        try (PdfPage page = page(handout, style)) {
            return filled(page, handout, style);
        }
    }

    private byte[] filled(PdfPage page, Handout handout, StyleSheet style) {
        int spare = handout.lines() == 0 ? 0 : page.spareLines();
        if (spare < 1 || page.ruled(spare) || spare < WORTH_IT) {
            return page.bytes();
        }
        try (PdfPage filled = page(handout.withLines(handout.lines() + spare), style)) {
            return filled.pages() > page.pages() ? page.bytes() : filled.bytes();
        }
    }
}
