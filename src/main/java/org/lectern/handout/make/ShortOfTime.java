package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.handout.Handout.Asked;
import org.lectern.handout.Handout.Cluster;
import org.lectern.handout.Handout.Step;

/**
 * What to leave out of an evening that has become shorter. The guide's questions go before members', those before what
 * somebody picked, and the last of each step first; the opening, the closing, and one to read closely stay.
 */
record ShortOfTime(List<Cluster> clusters) {

    /** A question that has minutes; the more can be spared of it, the later it comes to be needed. */
    private record Spare(Asked asked, Step step, int place) {
        int rank() {
            boolean frame = place == 0 && (step == Step.OPENING || step == Step.CLOSING || step == Step.INTERPRET);
            int whose = asked.picked() ? 20 : asked.proposer().isEmpty() ? 0 : 10;
            return frame ? 100 + (step == Step.OPENING ? 2 : step == Step.INTERPRET ? 1 : 0) : whose - place;
        }
    }

    /** The numbers of those to leave out to win so many minutes, those first that can best be spared; none where there are none. */
    List<Integer> late(int minutes) {
        List<Integer> cut = new ArrayList<>();
        int won = 0;
        for (Spare spare : spared()) {
            if (won < minutes && spare.rank() < 100) {
                cut.add(spare.asked().number());
                won += spare.asked().minutes();
            }
        }
        return cut;
    }

    /** The numbers of those that so many minutes hold, in the order of the evening. */
    List<Integer> within(int minutes) {
        List<Integer> kept = new ArrayList<>();
        int left = minutes;
        for (Spare spare : spared().reversed()) {
            if (spare.asked().minutes() <= left) {
                kept.add(spare.asked().number());
                left -= spare.asked().minutes();
            }
        }
        kept.sort(Comparator.naturalOrder());
        return kept;
    }

    private List<Spare> spared() {
        List<Spare> spares = new ArrayList<>();
        Step step = null;
        int place = 0;
        for (Cluster cluster : clusters) {
            place = cluster.step() == step ? place : 0;
            step = cluster.step();
            for (Asked asked : cluster.questions()) {
                if (asked.minutes() > 0) {
                    spares.add(new Spare(asked, cluster.step(), place++));
                }
            }
        }
        spares.sort(Comparator.comparingInt(Spare::rank)
                .thenComparing(spare -> spare.asked().number(), Comparator.reverseOrder()));
        return spares;
    }
}
