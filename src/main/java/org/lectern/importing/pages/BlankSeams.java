package org.lectern.importing.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.lines.PrintedLine;

/**
 * Finds pages of which nothing is left but a blank line between them: some of those blank lines stand in the middle of
 * sentences or words, and all pages but the last are of one length.
 */
final class BlankSeams {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 90;
    private static final int WIDEST = 110;
    private static final int MOST_GAPS = 12_000;
    /** Blank lines at the head or foot of a page, which are lost. */
    private static final int LOST = 4;

    private static final double FEWEST_CUT = 3;
    private static final double NONE = -1e9;

    private BlankSeams() {}

    /** A line behind a blank one, and how surely the blank line cuts a sentence. */
    private record Gap(int line, double cut) {}

    /** The lines with which pages begin, but for the first one; none where that isn't sure. */
    static List<Integer> starts(List<PrintedLine> lines) {
        List<Gap> gaps = gaps(lines);
        long cut = gaps.stream().filter(gap -> gap.cut() > 0).count();
        if (cut < FEWEST_CUT || cut * 2 > gaps.size() || gaps.size() > MOST_GAPS) {
            return List.of();
        }
        int end = lines.size();
        while (lines.get(end - 1).blank()) {
            end--;
        }
        double all = gaps.stream().mapToDouble(Gap::cut).sum();
        List<Integer> best = List.of();
        double most = 0;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            Paging paging = new Paging(gaps, end, length);
            List<Integer> found = paging.starts();
            // Nearly every cut sentence is cut by a page's end, and a good part of the pages' ends cut one.
            if (paging.score > most && paging.cuts >= all * 0.85 && paging.count * 3 >= found.size()) {
                most = paging.score;
                best = found;
            }
        }
        return best;
    }

    private static List<Gap> gaps(List<PrintedLine> lines) {
        int width = lines.stream()
                .mapToInt(PrintedLine::length)
                .filter(n -> n <= WIDEST)
                .max()
                .orElse(0);
        if (lines.stream().filter(line -> line.length() > WIDEST).count() * 20 > lines.size()) {
            return List.of();
        }
        List<Gap> gaps = new ArrayList<>();
        for (int i = 2; i < lines.size(); i++) {
            if (!lines.get(i).blank() && lines.get(i - 1).blank()) {
                int before = i - 1;
                while (before > 0 && lines.get(before).blank()) {
                    before--;
                }
                gaps.add(new Gap(i, cut(lines.get(before).text(), lines.get(i).text(), width)));
            }
        }
        return gaps;
    }

    private static double cut(String before, String after, int width) {
        if (JoinScore.brokenWord(before)) {
            return 2;
        }
        boolean full = before.length() >= width * 0.8;
        return full && Sentences.breaksOff(before) ? 1.5 : full && Sentences.startsLower(after) ? 1 : 0;
    }

    /** The best way to lay pages of one length over the gaps. Mutable, for one length. */
    private static final class Paging {
        private final List<Gap> gaps;
        private final int lines;
        private final int length;
        private double score = NONE;
        private double cuts;
        private int count;

        Paging(List<Gap> gaps, int lines, int length) {
            this.gaps = gaps;
            this.lines = lines;
            this.length = length;
        }

        /** Chains of gaps a page apart; one page, the text's last, may be shorter. */
        List<Integer> starts() {
            int n = gaps.size();
            double[][] best = new double[2][n + 1];
            int[][] from = new int[2][n + 1];
            for (int used = 0; used < 2; used++) {
                Arrays.fill(best[used], NONE);
                Arrays.fill(from[used], -1);
            }
            for (int at = 0; at <= n; at++) {
                int line = at < n ? gaps.get(at).line() : lines + 1;
                double gain = at < n ? gaps.get(at).cut() : 0;
                for (int back = at - 1; back >= -1; back--) {
                    int span = line - (back < 0 ? 0 : gaps.get(back).line());
                    if (span > length + 1) {
                        break;
                    }
                    boolean whole = span >= length + 1 - LOST;
                    double off = whole ? (length + 1 - span) * 0.2 : 1;
                    for (int used = 0; used < 2; used++) {
                        double until = back < 0 ? (used == 0 ? 0 : NONE) : best[used][back];
                        int now = whole ? used : 1;
                        if (until > NONE && (whole || used == 0) && until + gain - off > best[now][at]) {
                            best[now][at] = until + gain - off;
                            from[now][at] = (back + 1) * 2 + used;
                        }
                    }
                }
            }
            int used = best[1][n] > best[0][n] ? 1 : 0;
            score = best[used][n];
            List<Integer> starts = new ArrayList<>();
            for (int at = n; score > NONE && at >= 0; ) {
                int step = from[used][at];
                if (at < n) {
                    starts.add(gaps.get(at).line());
                    cuts += gaps.get(at).cut();
                    count += gaps.get(at).cut() > 0 ? 1 : 0;
                }
                at = step / 2 - 1;
                used = step % 2;
            }
            Collections.reverse(starts);
            return starts;
        }
    }
}
