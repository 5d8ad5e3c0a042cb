package org.lectern.handout.format;

import java.util.HashMap;
import java.util.Map;
import org.lectern.handout.Handout;
import org.lectern.handout.ShorteningSteps;
import org.lectern.handout.sheet.Composer;
import org.lectern.handout.sheet.Sheet;
import org.lectern.handout.template.Templates;

/**
 * Shortens a handout to so many pages, by as few steps as will do. A guess says how many that may be; what was set in type
 * says whether it was right, and how much the next guess is to be trusted. For one thread, and one handout.
 */
final class Fitting {
    /** A step less is set in type, too, where its guess is no more than this part too long. */
    private static final double NEARLY = 0.85;
    /** So is one whose guess is no more than this part longer than the pages, for each of them. */
    private static final double DOUBTFUL = 0.03;

    private final ShorteningSteps shortening;
    private final int most;
    private final Templates templates;
    private final Paper paper;
    private final PageEstimate estimate;
    private final Map<Integer, Sheet> sheets = new HashMap<>();
    /** How much higher than guessed it came out. */
    private double scale = 1;

    /** @param most how many pages there may be */
    Fitting(ShorteningSteps shortening, int most, Templates templates, Paper paper) {
        this.shortening = shortening;
        this.most = most;
        this.templates = templates;
        this.paper = paper;
        this.estimate = new PageEstimate(paper.text(), StyleSheet.PAPER.lineHeight());
    }

    /** The handout as it fits, or the shortest there is, and its pages; to be closed by who asks. */
    record Fitted(Handout handout, PdfPage page) {}

    Fitted fitted() {
        int tooLong = -1;
        int step = least(0);
        Fitted fits = null;
        while (fits == null || step > tooLong) {
            Fitted set = set(step);
            if (set.page().pages() <= most || step == shortening.most()) {
                if (fits != null) {
                    fits.page().close();
                }
                fits = set;
                if (step - 1 <= tooLong || !mayFit(step, set.page())) {
                    return fits;
                }
                step--;
            } else {
                tooLong = step;
                scale = Math.max(scale, set.page().end() / guessed(step));
                set.page().close();
                if (fits == null) {
                    step = least(step + 1);
                }
            }
        }
        return fits;
    }

    private Fitted set(int step) {
        return new Fitted(shortening.after(step), new PdfPage(sheet(step), StyleSheet.PAPER, templates, paper));
    }

    /** The least step, from one on, that may fit. */
    private int least(int from) {
        int step = from;
        while (step < shortening.most() && scale * guessed(step) > most * paper.text()) {
            step++;
        }
        return step;
    }

    /** Whether the step before one that fits may do so too, by the room that is left. */
    private boolean mayFit(int step, PdfPage set) {
        double more = guessed(step - 1) - guessed(step);
        double room = most * paper.text();
        return NEARLY * more <= room - set.end() || guessed(step - 1) <= (1 + DOUBTFUL * most) * room;
    }

    private double guessed(int step) {
        return estimate.end(sheet(step));
    }

    private Sheet sheet(int step) {
        return sheets.computeIfAbsent(step, each -> Composer.sheet(shortening.after(each), templates));
    }
}
