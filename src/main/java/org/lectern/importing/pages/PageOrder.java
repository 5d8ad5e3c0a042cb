package org.lectern.importing.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lectern.importing.draft.Report;
import org.lectern.importing.evidence.Vocabulary;

/**
 * Puts pages in order that came as a booklet's print sheets, or a scanner, left them. Reorders only where the words bear it
 * out: by the printed numbers, by a known imposition, or by joins that leave no choice; else it warns and lets them be.
 */
public final class PageOrder {
    public static final String KIND = "reordered-pages";
    private static final int MOST_PAGES = 600;
    private static final double BAD = -0.9;
    /** By how much an order must lead those that are another order altogether, not the same with an empty page elsewhere. */
    private static final double CLEAR = 4;

    /** An imposition that does by so much better than the file's own order says that this is not the right one. */
    private static final double OTHER = 2;

    /** What a booklet's right order scores at least, and by how much other orders can better it at most, for each page. */
    private static final double LEAST_A_PAGE = 1.22;

    private static final double MOST_RIVALS = 0.42;
    /** So few pages, or so good rivals, that the order found may be chance. */
    private static final int FEW = 12;

    private static final double RIVALS = 6;
    private static final double KIN = 0.7;
    private static final double CLEAR_OF_KIN = 0.75;
    public static final String WARNING =
            "the pages seem to be out of order, but not in a way that can be put right with confidence; they are as in the file";

    private static final String LIKELY =
            "the pages were out of order; the order they were put in is the likeliest, but not sure: look it through";

    private final Report report;

    public PageOrder(Report report) {
        this.report = report;
    }

    public List<PrintedPage> ordered(List<PrintedPage> all, Vocabulary vocabulary) {
        List<PrintedPage> pages = all.stream().filter(page -> !page.empty()).toList();
        if (pages.size() < 2) {
            return pages;
        }
        int[] printed = PrintedNumbers.order(pages);
        if (printed.length > 0) {
            return moved(pages, printed, "by the numbers printed on them");
        }
        if (PrintedNumbers.rising(pages)) {
            return pages;
        }
        if (pages.size() > MOST_PAGES) {
            return pages;
        }
        JoinScore join = new JoinScore(pages, vocabulary);
        Seams file = Seams.of(identity(pages.size()), join);
        if (file.bad() == 0 && pages.size() > 100) {
            return pages;
        }
        Best best = new Best(join);
        Impositions.each(pages.size(), best::offer);
        boolean likely = (file.bad() > 0 || file.telling() >= 3)
                && best.clear()
                && best.seams.bad() * 8 <= pages.size()
                && best.seams.score() >= pages.size() * LEAST_A_PAGE
                && confident(best.seams, file);
        double rivals = likely ? Rivals.gain(best.order, join) : 0;
        if (likely && rivals <= pages.size() * MOST_RIVALS) {
            boolean few = pages.size() <= FEW && best.seams.strong() * 4 < (pages.size() - 1) * 3;
            if (few || rivals > RIVALS) {
                report.warn(LIKELY);
            }
            return moved(pages, best.order, "as of " + best.name.replaceFirst(" \\d+(?=$|,)", ""));
        }
        boolean other = best.seams.score() >= file.score() + OTHER;
        if (file.bad() == 0) {
            if (other) {
                report.warn(WARNING);
            }
            return pages;
        }
        int[] chained = Chains.order(pages.size(), join);
        if (chained.length > 0 && confident(Seams.of(chained, join), file)) {
            return moved(pages, chained, "by broken words and sentences that go on");
        }
        boolean better = best.top >= file.score() + 8;
        if (other || (file.bad() >= 2 && file.bad() * (better ? 8 : 5) >= file.telling())) {
            report.warn(WARNING);
        }
        return pages;
    }

    /** Far better than the file's order, and no seam but a few speaks against it. */
    private static boolean confident(Seams found, Seams file) {
        return found.strong() >= 2
                && found.bad() * 3 <= file.bad()
                && found.bad() <= found.strong() / 3
                && found.score() >= file.score() + (file.bad() >= 2 ? 6 : 8);
    }

    private List<PrintedPage> moved(List<PrintedPage> pages, int[] order, String how) {
        List<PrintedPage> moved = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            moved.add(pages.get(order[i]));
            count += order[i] != i ? 1 : 0;
        }
        report.count(KIND, count, pages.size() + " pages put in order " + how);
        return moved;
    }

    private static int[] identity(int size) {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        return order;
    }

    /**
     * What the seams of an order say.
     *
     * @param bad seams that speak against it
     * @param strong seams that speak for it: words and sentences that go on
     * @param telling seams at which a sentence is cut
     */
    record Seams(double score, int bad, int strong, int telling) {
        static Seams of(int[] order, JoinScore join) {
            double score = join.begins(order[0]) + join.ends(order[order.length - 1]);
            int bad = 0;
            int strong = 0;
            int telling = 0;
            for (int i = 0; i + 1 < order.length; i++) {
                double here = join.of(order[i], order[i + 1]);
                score += here;
                bad += here <= BAD ? 1 : 0;
                strong += here >= JoinScore.STRONG ? 1 : 0;
                telling += join.telling(order[i]) ? 1 : 0;
            }
            return new Seams(score, bad, strong, telling);
        }
    }

    /** Keeps the best order offered so far, and the score of the best that is no kin of it. Mutable, within one search. */
    private static final class Best {
        private static final int KEPT = 64;
        /** A booklet is filled up behind its text; that pages in front are empty must be borne out. */
        private static final double EMPTY_FRONT = 1.2;

        private final JoinScore join;
        private final List<Offer> offers = new ArrayList<>();
        private int[] order = {};
        private String name = "";
        private Seams seams = new Seams(-1e9, Integer.MAX_VALUE / 16, 0, 0);
        private double top = -1e9;

        private record Offer(double score, List<Integer> next) {}

        Best(JoinScore join) {
            this.join = join;
        }

        /** Between orders that the words bear out alike, the usual one. */
        private static double unusual(String imposition, int front) {
            double plain = imposition.startsWith("a booklet") ? 0 : 0.5;
            double filled = front == 0 ? 0 : EMPTY_FRONT;
            return plain
                    + filled
                    + (imposition.contains("0") ? 0 : 0.2)
                    + (imposition.endsWith("back to front") ? 0.3 : 0);
        }

        void offer(String offered, int front, int[] pages) {
            Seams found = Seams.of(pages, join);
            double score = found.score() - unusual(offered, front);
            keep(score, pages);
            if (score > top) {
                top = score;
                order = pages;
                name = offered;
                seams = found;
            }
        }

        private void keep(double score, int[] pages) {
            if (offers.size() == KEPT && score <= offers.getLast().score()) {
                return;
            }
            int at = offers.size();
            while (at > 0 && offers.get(at - 1).score() < score) {
                at--;
            }
            offers.add(at, new Offer(score, follows(pages)));
            if (offers.size() > KEPT) {
                offers.removeLast();
            }
        }

        /** For each page the one that follows it, or -1. */
        private static List<Integer> follows(int[] pages) {
            Integer[] next = new Integer[pages.length];
            Arrays.fill(next, -1);
            for (int i = 0; i + 1 < pages.length; i++) {
                next[pages[i]] = pages[i + 1];
            }
            return List.of(next);
        }

        /** Whether no other order does nearly as well. */
        boolean clear() {
            List<Integer> own = follows(order);
            for (Offer offer : offers) {
                int same = 0;
                for (int i = 0; i < own.size(); i++) {
                    same += own.get(i).equals(offer.next().get(i)) ? 1 : 0;
                }
                boolean kin = same >= own.size() * KIN;
                if (same < own.size() && top - offer.score() < (kin ? CLEAR_OF_KIN : CLEAR)) {
                    return false;
                }
                if (!kin) {
                    return true;
                }
            }
            return true;
        }
    }
}
