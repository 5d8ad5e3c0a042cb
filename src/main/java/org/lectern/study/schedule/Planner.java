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
    public static final int MOST_SESSIONS = 1_000;

    private Planner() {}

    /**
     * A boundary that stays where it is: the first {@code sessions} sessions read the first {@code pieces} pieces. What is
     * on either side is balanced by itself.
     */
    public record Lock(int sessions, int pieces) {}

    /**
     * Balances the pieces over the meetings, as {@link Balance} has it; a text's end is where a session ends, as far as that
     * leaves each near its target.
     *
     * @param locks in any order
     * @throws UserException where a lock leaves no room, or asks for more than there is
     */
    public static List<Planned> plan(List<ReadingUnit> pieces, List<Cadence.Slot> slots, List<Lock> locks) {
        return plan(pieces, slots, locks, Long.MAX_VALUE);
    }

    /** @param most words that a session of capacity 1 may have */
    private static List<Planned> plan(List<ReadingUnit> pieces, List<Cadence.Slot> slots, List<Lock> locks, long most) {
        List<Planned> plan = new ArrayList<>();
        Lock from = new Lock(0, 0);
        for (Lock to : bounds(pieces, slots.size(), locks)) {
            plan.addAll(balanced(
                    pieces.subList(from.pieces(), to.pieces()), slots.subList(from.sessions(), to.sessions()), most));
            from = to;
        }
        return plan;
    }

    /** The locks in their order, and the end of the plan as the last of them. */
    private static List<Lock> bounds(List<ReadingUnit> pieces, int sessions, List<Lock> locks) {
        List<Lock> bounds = new ArrayList<>(locks);
        bounds.sort(Comparator.comparingInt(Lock::sessions).thenComparingInt(Lock::pieces));
        bounds.add(new Lock(sessions, pieces.size()));
        Lock from = new Lock(0, 0);
        for (Lock to : bounds) {
            boolean backwards =
                    to.pieces() < from.pieces() || (to.sessions() == from.sessions() && to.pieces() != from.pieces());
            if (to.sessions() < 0 || to.sessions() > sessions || to.pieces() > pieces.size()) {
                throw new UserException("session " + to.sessions() + " can't end with " + end(to, pieces)
                        + ": the plan has " + sessions + " sessions; change --lock or --sessions");
            }
            if (backwards) {
                throw new UserException("session " + to.sessions() + " can't end with " + end(to, pieces) + ": session "
                        + from.sessions() + " ends with " + end(from, pieces) + "; change --lock or --sessions");
            }
            from = to;
        }
        return bounds;
    }

    private static String end(Lock lock, List<ReadingUnit> pieces) {
        if (lock.pieces() == 0 || lock.pieces() > pieces.size()) {
            return "nothing";
        }
        ReadingUnit last = pieces.get(lock.pieces() - 1);
        return last.slug() + " " + last.passage();
    }

    private static List<Planned> balanced(List<ReadingUnit> pieces, List<Cadence.Slot> slots, long most) {
        List<Integer> capacities = slots.stream().map(Cadence.Slot::capacity).toList();
        if (!pieces.isEmpty() && capacities.stream().allMatch(capacity -> capacity == 0)) {
            throw new UserException("nowhere to put " + pieces.size() + " chapters: every session there is a catch-up"
                    + " session; have more sessions or fewer catch-ups");
        }
        int[] sizes = new TextEnds(pieces, capacities, most).sizes();
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
     * @param locks as {@link #plan} has them
     * @throws UserException where a piece alone takes longer, or what a lock leaves to a session does
     */
    public static List<Planned> within(int minutes, List<ReadingUnit> pieces, Cadence cadence, List<Lock> locks) {
        long limit = (long) minutes * ReadingTime.READING;
        pieces.stream().max(Comparator.comparingInt(ReadingUnit::words)).ifPresent(longest -> {
            if (longest.words() > limit) {
                throw new UserException(longest.slug() + " " + longest.passage() + " alone takes "
                        + ReadingTime.minutes(longest.words()) + " minutes; allow as many, or cut it with --split");
            }
        });
        requireRoom(minutes, pieces, cadence, locks);
        int locked = locks.stream().mapToInt(Lock::sessions).max().orElse(0);
        int read = locks.stream().mapToInt(Lock::pieces).max().orElse(0);
        for (int count = Math.max(1, read < pieces.size() ? locked + 1 : locked); count <= MOST_SESSIONS; count++) {
            List<Cadence.Slot> slots = slots(cadence, count);
            if (fits(limit, pieces.subList(read, pieces.size()), slots.subList(locked, count))) {
                return plan(pieces, slots, locks, limit);
            }
        }
        throw new IllegalStateException("no room in " + MOST_SESSIONS + " sessions, though there was some");
    }

    /** What the locks leave to a session must be read in its minutes, however many follow. */
    private static void requireRoom(int minutes, List<ReadingUnit> pieces, Cadence cadence, List<Lock> locks) {
        Lock from = new Lock(0, 0);
        for (Lock to : bounds(pieces, MOST_SESSIONS, locks)) {
            List<Cadence.Slot> slots = slots(cadence, to.sessions()).subList(from.sessions(), to.sessions());
            if (!fits((long) minutes * ReadingTime.READING, pieces.subList(from.pieces(), to.pieces()), slots)) {
                throw new UserException("sessions " + (from.sessions() + 1) + " to " + to.sessions()
                        + " can't read up to " + end(to, pieces) + " in " + minutes
                        + " minutes each; change --lock or --minutes");
            }
            from = to;
        }
    }

    private static List<Cadence.Slot> slots(Cadence cadence, int count) {
        return cadence.slots(count).stream()
                .map(slot -> new Cadence.Slot(slot.date(), Math.min(1, slot.capacity())))
                .toList();
    }

    private static boolean fits(long limit, List<ReadingUnit> pieces, List<Cadence.Slot> slots) {
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
    public static double target(List<ReadingUnit> pieces, List<Cadence.Slot> slots) {
        long words = pieces.stream().mapToLong(ReadingUnit::words).sum();
        long capacity = slots.stream().mapToLong(Cadence.Slot::capacity).sum();
        return (double) words / Math.max(1, capacity);
    }
}
