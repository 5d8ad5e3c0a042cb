package org.lectern.handout.format;

import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.Shortening;
import org.lectern.handout.template.Templates;

/**
 * PDF for A4 and Letter paper: what is printed lies in the 170 × 231 mm that both have. The member's edition fits two
 * pages: it is shortened as far as that needs and can be, and says what was left out; the facilitator's edition says it
 * too. What is left of a last page is ruled for notes. Tagged, with an outline; the fonts are in it. Stateless.
 */
public final class PdfWriter {
    private static final int PAGES = 2;
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
        Handout fitting = fitting(handout);
        byte[] bytes = switch (fitting.edition()) {
            case MEMBER, FACILITATOR -> filled(fitting, Style.PAPER);
            case LARGE -> filled(fitting, Style.LARGE);
            case BOOKLET -> Booklet.imposed(filled(fitting, Style.BOOKLET), paper.sheet());
        };
        return new Printed(bytes, fitting);
    }

    private Handout fitting(Handout handout) {
        return switch (handout.edition()) {
            case MEMBER -> shortened(handout);
            case FACILITATOR -> {
                Handout theirs = handout.forMembers();
                Handout shown = shortened(theirs);
                yield shown.trimmed().equals(theirs.trimmed()) ? handout : handout.withCutForMembers(shown.trimmed());
            }
            case LARGE, BOOKLET -> handout;
        };
    }

    /** With as many ruled lines more as its last page has room for. */
    private byte[] filled(Handout handout, Style style) {
        try (PdfPage page = new PdfPage(handout, style, templates, paper)) {
            int spare = handout.lines() == 0 ? 0 : page.spareLines();
            if (spare == 0) {
                return page.bytes();
            }
            try (PdfPage filled = new PdfPage(handout.withLines(handout.lines() + spare), style, templates, paper)) {
                return filled.pages() > page.pages() ? page.bytes() : filled.bytes();
            }
        }
    }

    /** The longest that fits; the shortest where none does. */
    private Handout shortened(Handout handout) {
        if (fits(handout)) {
            return handout;
        }
        Shortening shortening = new Shortening(handout);
        int least = 1;
        int most = Shortening.STEPS;
        while (least < most) {
            int middle = (least + most) / 2;
            if (fits(shortening.after(middle))) {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        return shortening.after(least);
    }

    private boolean fits(Handout handout) {
        try (PdfPage page = new PdfPage(handout, Style.PAPER, templates, paper)) {
            return page.pages() <= PAGES;
        }
    }
}
