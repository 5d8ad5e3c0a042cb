package org.lectern;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.study.members.HeldUntil;
import org.lectern.study.members.Sharing;
import org.lectern.study.notes.Audience;

/**
 * What a group's members wrote and chose, kept in the simplest way there is, and who may see it: written a second time and
 * not taken from the program, to be compared with it.
 */
@SuppressWarnings("NullAway") // As in the script that fills it.
final class PrivateGroup {
    static final int CHAPTERS = 3;

    final Map<String, Person> people = new LinkedHashMap<>();
    final Map<UUID, Secret> notes = new LinkedHashMap<>();
    final Map<String, Asked> questions = new LinkedHashMap<>();
    final List<Meeting> meetings = new ArrayList<>();
    final Set<String> gone = new HashSet<>();
    HeldUntil held = HeldUntil.SESSION;
    Sharing progress = Sharing.TOTALS;
    Instant now = Instant.parse("2026-11-22T12:00:00Z");

    /** A member. */
    static final class Person {
        boolean facilitator;
        Sharing sharing = Sharing.NAMED;
        final Set<Integer> done = new HashSet<>();
    }

    /** A note; its words are one that is in no other note. */
    static final class Secret {
        String author;
        String word;
        Audience audience;
        int chapter;

        @Nullable
        UUID answers;
        /** To whom it is addressed, where it is. */
        @Nullable
        String to;

        /** 0 for the whole chapter. */
        int paragraph;

        final Instant written;

        Secret(Instant written, String author, String word, Audience audience, int chapter, @Nullable UUID answers) {
            this.written = written;
            this.author = author;
            this.word = word;
            this.audience = audience;
            this.chapter = chapter;
            this.answers = answers;
        }
    }

    /** A question, and who voted for it. */
    static final class Asked {
        int chapter;
        String by;
        final Set<String> votes = new HashSet<>();

        Asked(int chapter, String by) {
            this.chapter = chapter;
            this.by = by;
        }
    }

    /** A session on one chapter. */
    static final class Meeting {
        Instant start;
        int chapter;
        boolean cancelled;
        boolean closed;
        /** When the group was last told of it as it is now. */
        Instant told;

        Meeting(Instant told, Instant start, int chapter) {
            this.told = told;
            this.start = start;
            this.chapter = chapter;
        }

        boolean toldBefore() {
            return !told.isAfter(start);
        }
    }

    /** @param viewer empty for what the group as such may see */
    boolean sees(String viewer, Secret note) {
        if (!viewer.isEmpty() && note.author.equals(viewer)) {
            return true;
        }
        Person person = people.get(viewer);
        if (note.audience == Audience.GROUP) {
            return true;
        }
        if (note.audience == Audience.TO) {
            return person != null && viewer.equals(note.to);
        }
        if (note.audience == Audience.FACILITATOR && person != null) {
            Secret answered = note.answers == null ? null : notes.get(note.answers);
            return person.facilitator || (answered != null && answered.author.equals(viewer));
        }
        if (note.audience == Audience.HELD && held == HeldUntil.SESSION) {
            return meetings.stream()
                    .anyMatch(meeting -> !meeting.cancelled
                            && meeting.chapter == note.chapter
                            && !meeting.start.isAfter(now)
                            && (!meeting.told.isAfter(note.written)
                                    || (meeting.toldBefore() && !meeting.start.isBefore(note.written))));
        }
        if (note.audience == Audience.HELD && person == null) {
            return !people.isEmpty() && people.values().stream().allMatch(one -> one.done.contains(note.chapter));
        }
        if (note.audience == Audience.HELD && person != null) {
            Person author = people.get(note.author);
            return person.done.contains(note.chapter) && (author == null || author.done.contains(note.chapter));
        }
        return false;
    }

    Set<UUID> seen(String viewer) {
        Set<UUID> seen = new HashSet<>();
        notes.forEach((id, note) -> {
            if (sees(viewer, note)) {
                seen.add(id);
            }
        });
        return seen;
    }

    /** Words that must be in nothing the viewer is shown: those of notes that are gone, changed or not theirs to see. */
    List<String> hidden(String viewer) {
        List<String> hidden = new ArrayList<>(gone);
        notes.values().stream().filter(note -> !sees(viewer, note)).forEach(note -> hidden.add(note.word));
        return hidden;
    }

    int votes(Asked question) {
        boolean shown = meetings.stream()
                .anyMatch(meeting -> !meeting.cancelled
                        && meeting.chapter == question.chapter
                        && (meeting.closed || (!meeting.start.isAfter(now) && meeting.toldBefore())));
        return shown ? question.votes.size() : 0;
    }

    Sharing shown(Person person) {
        return person.sharing.compareTo(progress) < 0 ? person.sharing : progress;
    }

    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
