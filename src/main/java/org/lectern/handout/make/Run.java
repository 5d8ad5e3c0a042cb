package org.lectern.handout.make;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.handout.Handout.Cluster;
import org.lectern.handout.Handout.Item;
import org.lectern.handout.Handout.Step;
import org.lectern.handout.Wording;

/** Divides a session's minutes among what there is to do. */
final class Run {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final int STEP = 5;
    /** A shorter session is divided to the minute. */
    private static final int COARSE_FROM = 45;
    /** A session of so many minutes has a break in it. */
    private static final int BREAK_FROM = 120;

    private static final int BREAK = 10;

    private record Weighed(String what, int weight, Optional<Step> step, String letter) {

        Weighed(String what, int weight) {
            this(what, weight, Optional.empty(), "");
        }
    }

    private final Wording wording;

    Run(Wording wording) {
        this.wording = wording;
    }

    static String hour(LocalTime time) {
        return time.format(HOUR);
    }

    /**
     * @param passages how many passages are read aloud
     * @param last whether no session follows
     */
    List<Item> of(LocalTime start, int minutes, List<Cluster> clusters, int passages, boolean last) {
        List<Weighed> steps = steps(clusters, passages);
        Optional<Step> closing =
                Optional.of(Step.CLOSING).filter(step -> clusters.stream().anyMatch(one -> one.step() == step));
        steps.add(new Weighed(wording.say(last ? "run.closing" : "run.next"), 2, closing, ""));
        if (minutes < steps.size()) {
            return List.of();
        }
        boolean pause = minutes >= BREAK_FROM;
        int[] shares = shares(steps, minutes - (pause ? BREAK : 0), minutes < COARSE_FROM ? 1 : STEP);
        List<Item> items = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < shares.length; i++) {
            if (pause && at >= minutes / 2) {
                items.add(new Item(hour(start.plusMinutes(at)), BREAK, wording.say("run.break"), Optional.empty(), ""));
                at += BREAK;
                pause = false;
            }
            Weighed step = steps.get(i);
            items.add(new Item(hour(start.plusMinutes(at)), shares[i], step.what(), step.step(), step.letter()));
            at += shares[i];
        }
        return items;
    }

    private Weighed weighed(String key, int weight, Cluster cluster) {
        return new Weighed(wording.say(key, cluster.letter()), weight, Optional.of(cluster.step()), cluster.letter());
    }

    private List<Weighed> steps(List<Cluster> clusters, int passages) {
        List<Weighed> steps = new ArrayList<>();
        if (clusters.isEmpty()) {
            steps.add(new Weighed(wording.say("run.round"), 3));
        }
        for (Cluster cluster : clusters) {
            switch (cluster.step()) {
                case OPENING -> steps.add(weighed("run.opening", 2, cluster));
                case CLARIFY -> steps.add(weighed("run.clarify", 2, cluster));
                case INTERPRET ->
                    steps.add(weighed(
                            cluster.letter().isEmpty() ? "run.interpret" : "run.interpret.letter",
                            2 + cluster.questions().size(),
                            cluster));
                case EVALUATE -> steps.add(weighed("run.evaluate", 2, cluster));
                case MEMBERS -> steps.add(weighed("run.members", 2, cluster));
                case CLOSING -> {}
            }
        }
        if (passages > 0) {
            steps.add(1, new Weighed(wording.say("run.passages", passages), 2));
        }
        if (clusters.isEmpty()) {
            steps.add(new Weighed(wording.say("run.talk"), 6));
        }
        return steps;
    }

    /**
     * Whole steps of minutes by weight, at least one each: as many as there are whole ones, then one each to those that lost
     * most by rounding. What is no whole step goes to the weightiest.
     */
    private static int[] shares(List<Weighed> steps, int minutes, int wanted) {
        int step = Math.max(1, Math.min(wanted, minutes / steps.size()));
        int whole = steps.stream().mapToInt(Weighed::weight).sum();
        int units = minutes / step;
        int[] shares = new int[steps.size()];
        int given = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.max(1, units * steps.get(i).weight() / whole);
            given += shares[i];
        }
        for (; given < units; given++) {
            shares[mostWanting(shares, steps, units, whole)]++;
        }
        for (; given > units; given--) {
            shares[largest(shares)]--;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] *= step;
        }
        shares[largest(shares)] += minutes - units * step;
        return shares;
    }

    private static int mostWanting(int[] shares, List<Weighed> steps, int units, int whole) {
        int most = 0;
        for (int i = 1; i < shares.length; i++) {
            int lost = units * steps.get(i).weight() - shares[i] * whole;
            most = lost > units * steps.get(most).weight() - shares[most] * whole ? i : most;
        }
        return most;
    }

    private static int largest(int[] shares) {
        int largest = 0;
        for (int i = 1; i < shares.length; i++) {
            largest = shares[i] > shares[largest] ? i : largest;
        }
        return largest;
    }
}
