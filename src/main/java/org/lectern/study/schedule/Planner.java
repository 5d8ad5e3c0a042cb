package org.lectern.study.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.reading.ReadingTime;
import org.lectern.text.UserException;

/** Plans sessions: reading in its order, balanced over a group's meetings. */
public final class Planner {

    /** Nobody plans further; a plan that would is one that can't be. */
    private static final int MOST_SESSIONS = 1_000;

    private Planner() {}

    /**
     * A boundary that stays where it is: the first {@code sessions} sessions read the first {@code pieces} pieces. What is
     * on either side is balanced by itself.
     */
    public record Lock(int sessions, int pieces) {}

    /**
     * Balances the pieces over the meetings, as {@link Balance} has it.
     *
     * @param locks in any order
     * @throws UserException where a lock leaves no room, or asks for more than there is
     */
    public static List<Planned> plan(List<Piece> pieces, List<Cadence.Slot> slots, List<Lock> locks) {
        List<Lock> bounds = new ArrayList<>(locks);
        bounds.sort(Comparator.comparingInt(Lock::sessions).thenComparingInt(Lock::pieces));
        bounds.add(new Lock(slots.size(), pieces.size()));
        List<Planned> plan = new ArrayList<>();
        Lock from = new Lock(0, 0);
        for (Lock to : bounds) {
            if (to.sessions() < 0
                    || to.pieces() < from.pieces()
                    || to.sessions() > slots.size()
                    || to.pieces() > pieces.size()
                    || (to.sessions() == from.sessions() && to.pieces() != from.pieces())) {
                throw new UserException("session " + to.sessions() + " can't end with piece " + to.pieces() + " of "
                        + pieces.size() + ": there are " + slots.size() + " sessions, and session " + from.sessions()
                        + " ends with piece " + from.pieces() + "; change --lock or --sessions");
            }
            plan.addAll(balanced(
                    pieces.subList(from.pieces(), to.pieces()), slots.subList(from.sessions(), to.sessions())));
            from = to;
        }
        return plan;
    }

    private static List<Planned> balanced(List<Piece> pieces, List<Cadence.Slot> slots) {
        List<Integer> capacities = slots.stream().map(Cadence.Slot::capacity).toList();
        if (!pieces.isEmpty() && capacities.stream().allMatch(capacity -> capacity == 0)) {
            throw new UserException("nowhere to put " + pieces.size() + " chapters: every session there is a catch-up"
                    + " session; have more sessions or fewer catch-ups");
        }
        int[] sizes = Balance.sizes(pieces.stream().map(Piece::words).toList(), capacities);
        List<Planned> plan = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < sizes.length; i++) {
            LocalDate date = slots.get(i).date();
            plan.add(new Planned(date, capacities.get(i), pieces.subList(at, at + sizes[i])));
            at += sizes[i];
        }
        return plan;
    }

    /**
     * The fewest sessions of at most so many minutes' reading each, balanced. A double gap gives no more minutes here.
     *
     * @param minutes at the usual rate
     * @throws UserException where a piece alone takes longer
     */
    public static List<Planned> within(int minutes, List<Piece> pieces, Cadence cadence) {
        long limit = (long) minutes * ReadingTime.READING;
        for (Piece piece : pieces) {
            if (piece.words() > limit) {
                throw new UserException(piece.slug() + " " + piece.passage() + " alone takes "
                        + ReadingTime.minutes(piece.words()) + " minutes; allow as many, or cut it with --split");
            }
        }
        for (int count = 1; count <= MOST_SESSIONS; count++) {
            List<Cadence.Slot> slots = cadence.slots(count).stream()
                    .map(slot -> new Cadence.Slot(slot.date(), Math.min(1, slot.capacity())))
                    .toList();
            if (fits(limit, pieces, slots)) {
                return plan(pieces, slots, List.of());
            }
        }
        throw new UserException(
                "more than " + MOST_SESSIONS + " sessions of " + minutes + " minutes; allow more minutes");
    }

    private static boolean fits(long limit, List<Piece> pieces, List<Cadence.Slot> slots) {
        int at = 0;
        for (Cadence.Slot slot : slots) {
            long words = 0;
            while (slot.capacity() > 0
                    && at < pieces.size()
                    && words + pieces.get(at).words() <= limit) {
                words += pieces.get(at).words();
                at++;
            }
        }
        return at == pieces.size();
    }

    /** The mean load of a session of capacity 1, in words: what a chapter is too long beside. */
    public static double target(List<Piece> pieces, List<Cadence.Slot> slots) {
        long words = pieces.stream().mapToLong(Piece::words).sum();
        long capacity = slots.stream().mapToLong(Cadence.Slot::capacity).sum();
        return (double) words / Math.max(1, capacity);
    }
}
