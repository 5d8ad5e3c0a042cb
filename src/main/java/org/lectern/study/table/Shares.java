package org.lectern.study.table;

import java.util.ArrayList;
import java.util.List;

/** Divides an evening's minutes among its parts by their weight, and each part's among its items evenly. */
final class Shares {
    private static final int STEP = 5;
    /** A shorter evening is divided to the minute. */
    private static final int COARSE_FROM = 45;
    /** An evening of so many minutes has a break in it. */
    private static final int BREAK_FROM = 120;

    private static final int BREAK = 10;
    /** Members' questions beside the choice are as many as can be talked about; one always. */
    private static final int LEAST_FOR_A_MEMBERS = 3;

    private Shares() {}

    /** A part that hasn't its minutes yet. */
    record Wish(Agenda.Purpose purpose, int cluster, int weight, List<RunSheet.Item> items) {

        Wish {
            items = List.copyOf(items);
        }

        /** The minutes below which it can't be. */
        int least() {
            return purpose == Agenda.Purpose.MEMBERS ? 1 : items.size();
        }

        /** The minutes beyond which it only drags. */
        int most() {
            return switch (purpose) {
                case PASSAGES -> 5 * items.size();
                case OPENING, CLARIFY, CLOSING -> 15 * items.size();
                case CARRIED, ROUND, INTERPRET, EVALUATE, MEMBERS, TALK, BREAK -> Integer.MAX_VALUE;
            };
        }

        Wish first(int count) {
            return new Wish(purpose, cluster, weight, items.subList(0, Math.min(count, items.size())));
        }
    }

    /** What there is a minute for: the first so many items. */
    static List<Wish> first(List<Wish> wishes, int minutes) {
        List<Wish> first = new ArrayList<>();
        int left = Math.max(1, minutes);
        for (Wish wish : wishes) {
            if (left > 0) {
                first.add(wish.first(left));
                left -= first.getLast().least();
            }
        }
        return first;
    }

    /** @param minutes at least as many as there are items */
    static List<Agenda.Part> of(List<Wish> wishes, int minutes) {
        int least = wishes.stream().mapToInt(Wish::least).sum();
        boolean pause = minutes >= BREAK_FROM && least <= minutes - BREAK && wishes.size() > 1;
        int[] shares = shares(wishes, minutes - (pause ? BREAK : 0), minutes < COARSE_FROM ? 1 : STEP);
        List<Agenda.Part> parts = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < shares.length; i++) {
            if (pause && (at >= minutes / 2 || i + 1 == shares.length)) {
                RunSheet.Item item = new RunSheet.Item(RunSheet.Kind.BREAK, "A break", at, BREAK, "", null, "");
                parts.add(new Agenda.Part(Agenda.Purpose.BREAK, 0, at, BREAK, List.of(item)));
                at += BREAK;
                pause = false;
            }
            parts.add(part(wishes.get(i), at, shares[i]));
            at += shares[i];
        }
        return parts;
    }

    private static Agenda.Part part(Wish wish, int from, int minutes) {
        Wish kept = wish.purpose() == Agenda.Purpose.MEMBERS
                ? wish.first(Math.max(1, minutes / LEAST_FOR_A_MEMBERS))
                : wish;
        int count = kept.items().size();
        List<RunSheet.Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            RunSheet.Item item = kept.items().get(i);
            int begins = minutes * i / count;
            items.add(new RunSheet.Item(
                    item.kind(),
                    item.text(),
                    from + begins,
                    minutes * (i + 1) / count - begins,
                    item.slug(),
                    item.passage(),
                    item.question()));
        }
        return new Agenda.Part(wish.purpose(), wish.cluster(), from, minutes, items);
    }

    /**
     * Whole steps of minutes by weight, at least what each needs: as many as there are whole ones, then one each to those that
     * lost most by rounding. What is no whole step goes to the weightiest.
     */
    private static int[] shares(List<Wish> wishes, int minutes, int wanted) {
        int step = wanted;
        while (step > 1 && least(wishes, step) > minutes / step) {
            step--;
        }
        int whole = wishes.stream().mapToInt(Wish::weight).sum();
        int units = minutes / step;
        int[] shares = new int[wishes.size()];
        int given = 0;
        for (int i = 0; i < shares.length; i++) {
            Wish wish = wishes.get(i);
            int most = Math.max(least(wish, step), wish.most() / step);
            shares[i] = Math.clamp((long) units * wish.weight() / whole, least(wish, step), most);
            given += shares[i];
        }
        for (; given < units; given++) {
            shares[mostWanting(shares, wishes, units, whole, step)]++;
        }
        for (; given > units; given--) {
            shares[mostSpared(shares, wishes, step)]--;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] *= step;
        }
        shares[largest(shares)] += minutes - units * step;
        return shares;
    }

    private static int least(List<Wish> wishes, int step) {
        return wishes.stream().mapToInt(wish -> least(wish, step)).sum();
    }

    private static int least(Wish wish, int step) {
        return Math.ceilDiv(wish.least(), step);
    }

    /** Of those that don't drag yet, where there are any. */
    private static int mostWanting(int[] shares, List<Wish> wishes, int units, int whole, int step) {
        int most = -1;
        long mostLost = 0;
        for (int i = 0; i < shares.length; i++) {
            long lost = (long) units * wishes.get(i).weight() - (long) shares[i] * whole;
            boolean room = (shares[i] + 1L) * step <= wishes.get(i).most();
            if (room && (most < 0 || lost > mostLost)) {
                most = i;
                mostLost = lost;
            }
        }
        return most < 0 ? largest(shares) : most;
    }

    /** The largest of those that have more than they need. */
    private static int mostSpared(int[] shares, List<Wish> wishes, int step) {
        int most = -1;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > least(wishes.get(i), step) && (most < 0 || shares[i] > shares[most])) {
                most = i;
            }
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
