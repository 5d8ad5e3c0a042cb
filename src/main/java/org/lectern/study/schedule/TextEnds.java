package org.lectern.study.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets sessions end where texts do: balanced reading, with a session's end moved to a text's as long as no more sessions than
 * before are further than 30 % from their target. Short texts may so share a session, and a long one is cut where it must be.
 *
 * @param most words that a session of capacity 1 may have
 */
record TextEnds(List<ReadingUnit> pieces, List<Integer> capacities, long most) {
    private static final double NEAR = 0.3;

    TextEnds {
        pieces = List.copyOf(pieces);
        capacities = List.copyOf(capacities);
    }

    /** How many pieces each session holds. */
    int[] sizes() {
        int[] sizes = sizes(List.of());
        List<Planner.Lock> ends = new ArrayList<>();
        for (int piece = 1; piece < pieces.size(); piece++) {
            if (!pieces.get(piece).slug().equals(pieces.get(piece - 1).slug())) {
                int session = sessionsBefore(piece);
                if (possible(ends, session, piece)) {
                    List<Planner.Lock> more = new ArrayList<>(ends);
                    more.add(new Planner.Lock(session, piece));
                    int[] moved = sizes(more);
                    if (far(moved) <= far(sizes) && within(moved)) {
                        sizes = moved;
                        ends = more;
                    }
                }
            }
        }
        return sizes;
    }

    /** Whether what is on either side of it has somewhere to be read. */
    private boolean possible(List<Planner.Lock> ends, int session, int piece) {
        Planner.Lock before = ends.isEmpty() ? new Planner.Lock(0, 0) : ends.getLast();
        return session > before.sessions()
                && piece > before.pieces()
                && capacity(before.sessions(), session) > 0
                && capacity(session, capacities.size()) > 0;
    }

    private int[] sizes(List<Planner.Lock> ends) {
        int[] sizes = new int[capacities.size()];
        Planner.Lock from = new Planner.Lock(0, 0);
        List<Planner.Lock> bounds = new ArrayList<>(ends);
        bounds.add(new Planner.Lock(capacities.size(), pieces.size()));
        for (Planner.Lock to : bounds) {
            int[] part = Balance.sizes(
                    pieces.subList(from.pieces(), to.pieces()).stream()
                            .map(ReadingUnit::words)
                            .toList(),
                    capacities.subList(from.sessions(), to.sessions()));
            System.arraycopy(part, 0, sizes, from.sessions(), part.length);
            from = to;
        }
        return sizes;
    }

    /** After how many sessions as much is read as stands before a piece, or nearly. */
    private int sessionsBefore(int piece) {
        double read = words(0, piece);
        int best = 0;
        for (int session = 1; session < capacities.size(); session++) {
            if (Math.abs(target() * capacity(0, session) - read) < Math.abs(target() * capacity(0, best) - read)) {
                best = session;
            }
        }
        return best;
    }

    /** How many sessions are further from their target than they should be. */
    private int far(int[] sizes) {
        int far = 0;
        int at = 0;
        for (int session = 0; session < sizes.length; session++) {
            double wanted = target() * capacities.get(session);
            long words = words(at, at + sizes[session]);
            at += sizes[session];
            far += Math.abs(words - wanted) > NEAR * wanted ? 1 : 0;
        }
        return far;
    }

    private boolean within(int[] sizes) {
        int at = 0;
        for (int session = 0; session < sizes.length; session++) {
            long words = words(at, at + sizes[session]);
            at += sizes[session];
            if (most < Long.MAX_VALUE && words > most * capacities.get(session)) {
                return false;
            }
        }
        return true;
    }

    private double target() {
        return (double) words(0, pieces.size()) / Math.max(1, capacity(0, capacities.size()));
    }

    private int capacity(int from, int to) {
        return capacities.subList(from, to).stream().mapToInt(Integer::intValue).sum();
    }

    private long words(int from, int to) {
        return pieces.subList(from, to).stream().mapToLong(ReadingUnit::words).sum();
    }
}
