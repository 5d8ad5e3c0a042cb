package org.lectern.study.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.study.table.Agenda.Purpose;
import org.lectern.study.workshop.Slot;

/**
 * Divides an evening's minutes among its items: each first gets the least it needs, then what does it good, then up to the
 * most it bears; what is left is talked away together. Where there isn't the least for each, what can best be spared goes.
 */
final class Shares {
    private static final int STEP = 5;
    /** A shorter evening is divided to the minute. */
    private static final int COARSE_FROM = 45;
    /** An evening of so many minutes has a break in it. */
    private static final int BREAK_FROM = 120;

    private static final int BREAK = 10;

    /** Fewer minutes are no talk of their own. */
    private static final int LEAST_TALK = 10;

    private Shares() {}

    /** An item that hasn't its minutes yet. */
    private record Wish(Purpose purpose, int cluster, int place, RunSheet.Item item) {
        int least(int step) {
            int least = switch (purpose) {
                case PASSAGES -> 3;
                case CLOSING -> item.kind() == RunSheet.Kind.END ? 3 : Slot.LEAST_MINUTES;
                case TALK, ROUND, OPENING, CARRIED, CLARIFY, INTERPRET, EVALUATE, BREAK -> Slot.LEAST_MINUTES;
            };
            return Math.ceilDiv(least, step) * step;
        }

        int good() {
            return switch (purpose) {
                case PASSAGES -> 5;
                case INTERPRET, EVALUATE -> Slot.INTERPRET.minutes();
                case CLOSING -> item.kind() == RunSheet.Kind.END ? 5 : Slot.CLOSING.minutes();
                case ROUND, OPENING, CARRIED, CLARIFY, BREAK -> 10;
                case TALK -> Slot.MOST_MINUTES;
            };
        }

        int most() {
            return switch (purpose) {
                case PASSAGES -> 10;
                case INTERPRET, EVALUATE, ROUND -> Slot.MOST_MINUTES;
                case OPENING, CARRIED, CLARIFY -> 15;
                case CLOSING -> item.kind() == RunSheet.Kind.END ? 10 : 15;
                case BREAK -> BREAK;
                case TALK -> Integer.MAX_VALUE;
            };
        }

        /** Of two wishes the one with more can better be spared. */
        int spare() {
            return switch (purpose) {
                case PASSAGES -> place > 1 ? 90 : place == 1 ? 50 : 35;
                case TALK -> 80;
                case CLARIFY -> 60 + place;
                case EVALUATE -> place > 0 ? 58 + place : 44;
                case INTERPRET -> place > 0 ? 52 + Math.min(place, 5) : 20;
                case CARRIED -> place > 0 ? 46 + place : 30;
                case CLOSING -> item.kind() == RunSheet.Kind.END ? 10 : place > 0 ? 55 : 40;
                case ROUND, OPENING, BREAK -> place > 0 ? 57 + place : 5;
            };
        }
    }

    /** Which get more first, once each has the least. */
    private static final List<Purpose> WANTING = List.of(
            Purpose.INTERPRET,
            Purpose.EVALUATE,
            Purpose.OPENING,
            Purpose.ROUND,
            Purpose.CARRIED,
            Purpose.CLARIFY,
            Purpose.CLOSING,
            Purpose.TALK,
            Purpose.PASSAGES);

    /**
     * The evening's parts; {@code whole} where no item had to go.
     *
     * @param minutes at least 1
     */
    static Agenda of(List<Agenda.Part> asked, int minutes) {
        List<Wish> wishes = new ArrayList<>();
        for (Agenda.Part part : asked) {
            for (int i = 0; i < part.items().size(); i++) {
                int before = (int) wishes.stream()
                        .filter(wish -> wish.purpose() == part.purpose())
                        .count();
                wishes.add(new Wish(
                        part.purpose(), part.cluster(), before, part.items().get(i)));
            }
        }
        int step = minutes < COARSE_FROM ? 1 : STEP;
        boolean pause = minutes >= BREAK_FROM;
        int net = minutes - (pause ? BREAK : 0);
        int all = wishes.size();
        while (wishes.size() > 1 && least(wishes, step) > net) {
            wishes.remove(IntStream.range(0, wishes.size())
                    .boxed()
                    .max(Comparator.comparingInt((Integer i) -> wishes.get(i).spare())
                            .thenComparingInt(i -> i))
                    .orElseThrow()
                    .intValue());
        }
        int[] shares = shares(wishes, net, step);
        int over = net - Arrays.stream(shares).sum();
        if (over >= LEAST_TALK) {
            Wish talk = new Wish(Purpose.TALK, 0, 0, Agenda.TALK);
            wishes.add(Math.max(0, wishes.size() - closing(wishes)), talk);
            shares = insert(shares, wishes.indexOf(talk), over);
        } else {
            shares[shares.length - 1] += over;
        }
        return new Agenda(parts(wishes, shares, pause ? minutes / 2 : Integer.MAX_VALUE), wishes.size() >= all);
    }

    private static int least(List<Wish> wishes, int step) {
        return wishes.stream().mapToInt(wish -> wish.least(step)).sum();
    }

    private static int closing(List<Wish> wishes) {
        return (int) wishes.stream()
                .filter(wish -> wish.purpose() == Purpose.CLOSING)
                .count();
    }

    private static int[] insert(int[] shares, int at, int share) {
        int[] more = new int[shares.length + 1];
        System.arraycopy(shares, 0, more, 0, at);
        more[at] = share;
        System.arraycopy(shares, at, more, at + 1, shares.length - at);
        return more;
    }

    private static int[] shares(List<Wish> wishes, int net, int step) {
        int[] shares = wishes.stream().mapToInt(wish -> wish.least(step)).toArray();
        int left = net - Arrays.stream(shares).sum();
        if (left < 0) {
            // One item is left, and the evening shorter than it needs.
            return new int[] {net};
        }
        for (boolean good : List.of(true, false)) {
            boolean given = true;
            while (given && left >= step) {
                given = false;
                for (Purpose purpose : WANTING) {
                    for (int i = 0; i < shares.length; i++) {
                        Wish wish = wishes.get(i);
                        int most = good ? wish.good() : wish.most();
                        if (wish.purpose() == purpose && left >= step && shares[i] + step <= most) {
                            shares[i] += step;
                            left -= step;
                            given = true;
                        }
                    }
                }
            }
        }
        return shares;
    }

    /** Items of one purpose and cluster that follow each other are a part. The break is between two parts. */
    private static List<Agenda.Part> parts(List<Wish> wishes, int[] shares, int breakFrom) {
        List<Agenda.Part> parts = new ArrayList<>();
        boolean pause = breakFrom != Integer.MAX_VALUE;
        int at = 0;
        for (int i = 0; i < shares.length; ) {
            if (pause && (at >= breakFrom || wishes.get(i).purpose() == Purpose.CLOSING)) {
                RunSheet.Item rest = timed(Agenda.BREAK, at, BREAK);
                parts.add(new Agenda.Part(Purpose.BREAK, 0, at, BREAK, List.of(rest)));
                at += BREAK;
                pause = false;
            }
            Wish first = wishes.get(i);
            int from = at;
            List<RunSheet.Item> items = new ArrayList<>();
            while (i < shares.length
                    && wishes.get(i).purpose() == first.purpose()
                    && wishes.get(i).cluster() == first.cluster()) {
                items.add(timed(wishes.get(i).item(), at, shares[i]));
                at += shares[i];
                i++;
            }
            parts.add(new Agenda.Part(first.purpose(), first.cluster(), from, at - from, items));
        }
        if (pause) {
            parts.add(new Agenda.Part(Purpose.BREAK, 0, at, BREAK, List.of(timed(Agenda.BREAK, at, BREAK))));
        }
        return parts;
    }

    private static RunSheet.Item timed(RunSheet.Item item, int from, int minutes) {
        return new RunSheet.Item(item.kind(), item.text(), from, minutes, item.slug(), item.passage(), item.question());
    }
}
