package org.lectern.handout.format;

import org.lectern.handout.Handout;
import org.lectern.handout.Shortening;

/**
 * PDF for A4 and Letter paper: what is printed lies in the 170 × 231 mm that both have. The member's edition fits two
 * pages: it is shortened as far as that needs and can be, and says what was left out. What is left of a last page is ruled
 * for notes. Tagged, with an outline; the fonts are in it. Stateless.
 */
public final class PdfWriter {
    private static final int PAGES = 2;

    public byte[] write(Handout handout) {
        return switch (handout.edition()) {
            case MEMBER -> filled(fitting(handout), Style.PAPER);
            case FACILITATOR -> filled(handout, Style.PAPER);
            case LARGE -> filled(handout, Style.LARGE);
            case BOOKLET -> Booklet.imposed(filled(handout, Style.BOOKLET));
        };
    }

    /** With as many ruled lines more as its last page has room for. */
    private static byte[] filled(Handout handout, Style style) {
        try (PdfPage page = new PdfPage(handout, style)) {
            int spare = handout.lines() == 0 ? 0 : page.spareLines();
            try (PdfPage filled = new PdfPage(handout.withLines(handout.lines() + spare), style)) {
                return filled.pages() > page.pages() ? page.bytes() : filled.bytes();
            }
        }
    }

    /** The longest that fits; the shortest where none does. */
    private static Handout fitting(Handout handout) {
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

    private static boolean fits(Handout handout) {
        try (PdfPage page = new PdfPage(handout, Style.PAPER)) {
            return page.pages() <= PAGES;
        }
    }
}
