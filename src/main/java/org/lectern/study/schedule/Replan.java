package org.lectern.study.schedule;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;
import org.lectern.text.UserException;
import org.lectern.text.WayOut;

/**
 * Changes a schedule that life has overtaken. Sessions that have begun, and locked ones, stay as they are.
 *
 * @param sessions all of them; they are taken in the order of their times
 * @param locked numbers of sessions to leave alone
 */
public record Replan(List<Session> sessions, Set<Integer> locked, Instant now) {

    public Replan {
        sessions =
                sessions.stream().sorted(Comparator.comparing(Session::start)).toList();
        locked = Set.copyOf(locked);
    }

    /** A session that would be another. */
    public record Change(Session before, Session after) {}

    /** Moves what may be moved by so long, at the same hour on the wall. Cancelled sessions stay. */
    public List<Change> shift(Period by) {
        List<Change> changes = new ArrayList<>();
        for (Session session : sessions) {
            if (movable(session) && !session.cancelled() && !by.isZero()) {
                Instant start = session.when()
                        .toLocalDateTime()
                        .plus(by)
                        .atZone(session.zone())
                        .toInstant();
                changes.add(new Change(session, session.at(start)));
            }
        }
        return changes;
    }

    /**
     * Divides what is still to be read over the sessions that are left, up to the same end: what cancelled sessions were to
     * read goes to the others. A catch-up session stays one; a locked session parts what is before it from what is after.
     *
     * @param missed what earlier sessions should have read and didn't; is read first
     * @throws UserException where no session is left to read it
     */
    public List<Change> spread(List<Part> missed, List<Summary> readings) {
        List<Change> changes = new ArrayList<>();
        List<Session> run = new ArrayList<>();
        List<Part> parts = new ArrayList<>(missed);
        for (Session session : sessions) {
            if (movable(session)) {
                run.add(session);
                parts.addAll(session.cancelled() ? unread(session, readings) : session.assignment());
            } else if (!run.isEmpty()) {
                changes.addAll(balanced(run, pieces(parts, readings)));
                run.clear();
                parts.clear();
            }
        }
        changes.addAll(balanced(run, pieces(parts, readings)));
        refuseDisorder(changes);
        return changes;
    }

    /** Of what a cancelled session was to read, what no other session reads. */
    private List<Part> unread(Session cancelled, List<Summary> readings) {
        return pieces(cancelled.assignment(), readings).stream()
                .filter(piece -> sessions.stream()
                        .noneMatch(other -> !other.cancelled() && other.reads(piece.slug(), List.of(piece.passage()))))
                .map(piece -> new Part(piece.slug(), piece.passage()))
                .toList();
    }

    /** A plan that reads something twice or backwards is refused, unless what there was did so already. */
    private void refuseDisorder(List<Change> changes) {
        List<Session> after = sessions.stream()
                .map(session -> changes.stream()
                        .filter(change -> change.before().number() == session.number())
                        .map(Change::after)
                        .findFirst()
                        .orElse(session))
                .toList();
        List<String> before = disorder(sessions);
        disorder(after).stream()
                .filter(fault -> !before.contains(fault))
                .findFirst()
                .ifPresent(fault -> {
                    throw new UserException("the plan would read " + fault
                            + "; leave out --missed, unlock the session that stands between, or say what to read by hand:"
                            + " lectern session move SESSION --read READING:CHAPTERS");
                });
    }

    /** What sessions to come read twice, or before what goes before it. */
    private List<String> disorder(List<Session> all) {
        List<String> faults = new ArrayList<>();
        List<Part> read = new ArrayList<>();
        for (Session session : all) {
            if (!session.cancelled() && session.start().isAfter(now)) {
                for (Part part : session.assignment()) {
                    for (Part other : read) {
                        if (!other.slug().equals(part.slug())) {
                            continue;
                        }
                        if (other.passage().overlaps(part.passage())) {
                            faults.add(part.slug() + " " + part.passage() + " twice");
                        } else if (other.passage()
                                        .first()
                                        .compareTo(part.passage().first())
                                > 0) {
                            faults.add(part.slug() + " " + part.passage() + " after " + other.passage());
                        }
                    }
                    read.add(part);
                }
            }
        }
        return faults;
    }

    /**
     * Cuts what is still to be read to its core, session by session. One that would have nothing left to read, or as much
     * as before, stays as it is, and so does a cancelled one.
     *
     * @param core of an assignment
     */
    public List<Change> cut(UnaryOperator<List<Part>> core) {
        List<Change> changes = new ArrayList<>();
        for (Session session : sessions) {
            if (movable(session) && !session.cancelled()) {
                List<Part> parts = core.apply(session.assignment());
                if (!parts.isEmpty() && !parts.equals(session.assignment())) {
                    changes.add(new Change(session, session.reading(parts)));
                }
            }
        }
        return changes;
    }

    private boolean movable(Session session) {
        return session.start().isAfter(now) && !locked.contains(session.number());
    }

    private static List<Change> balanced(List<Session> run, List<ReadingUnit> pieces) {
        List<Integer> capacities = run.stream()
                .map(session -> session.cancelled() || session.assignment().isEmpty() ? 0 : 1)
                .toList();
        if (!pieces.isEmpty() && !capacities.contains(1)) {
            throw new UserException(
                    "no session is left to read "
                            + ReadingUnit.assignment(pieces).getFirst().passage() + " in",
                    new WayOut("session add", "adds one"));
        }
        int[] sizes = Balance.sizes(pieces.stream().map(ReadingUnit::words).toList(), capacities);
        List<Change> changes = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < sizes.length; i++) {
            Session session = run.get(i);
            List<Part> parts = ReadingUnit.assignment(pieces.subList(at, at + sizes[i]));
            at += sizes[i];
            // A cancelled session keeps what it was to read, since that says what was cancelled.
            if (!session.cancelled() && !parts.equals(session.assignment())) {
                changes.add(new Change(session, session.reading(parts)));
            }
        }
        return changes;
    }

    /** The parts in pieces: whole chapters one by one, other passages as they are. */
    private static List<ReadingUnit> pieces(List<Part> parts, List<Summary> readings) {
        List<ReadingUnit> pieces = new ArrayList<>();
        for (Part part : parts) {
            Passage passage = part.passage();
            Summary reading = readings.stream()
                    .filter(one -> one.slug().equals(part.slug()))
                    .findFirst()
                    .orElseThrow(() -> new UserException(
                            "no reading " + part.slug() + " any more; change the session that reads it first"));
            if (!passage.wholeChapters()) {
                pieces.add(new ReadingUnit(part.slug(), passage, words(reading, passage)));
                continue;
            }
            for (int chapter = passage.first().chapter();
                    chapter <= passage.last().chapter();
                    chapter++) {
                Passage one = Passage.of(new Address(chapter, 0, passage.first().digest()));
                pieces.add(new ReadingUnit(part.slug(), one, words(reading, one)));
            }
        }
        return pieces;
    }

    private static int words(Summary reading, Passage passage) {
        double words = 0;
        for (Summary.ChapterSummary chapter : reading.chapters()) {
            int there = 0;
            for (int paragraph = 1; paragraph <= chapter.paragraphs(); paragraph++) {
                boolean inside = passage.contains(
                        new Address(chapter.number(), paragraph, passage.first().digest()));
                there += inside ? 1 : 0;
            }
            words += (double) chapter.words() * there / Math.max(1, chapter.paragraphs());
        }
        return (int) Math.round(words);
    }
}
