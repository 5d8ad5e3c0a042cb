package org.lectern.desk.news;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;
import org.lectern.study.news.NewItem;
import org.lectern.study.news.NewItem.Kind;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;

/**
 * What others did that a member hasn't seen: notes, answers, agreements and opened notes that they may see, questions, and
 * sessions to come that were set or moved. What answers the member comes first, then what came last.
 */
public record WhatIsNew(Desk desk) {
    private static final Comparator<NewItem> ORDER = Comparator.comparing((NewItem item) -> !item.answersMe())
            .thenComparing(item -> Optional.ofNullable(item.when()).orElse(Instant.EPOCH), Comparator.reverseOrder())
            .thenComparing(NewItem::id);

    /** What is new for the member. */
    public List<NewItem> of(Member member) {
        Optional<Instant> until = desk.seen().until(member);
        Map<String, Instant> seen = desk.seen().items(member);
        return all(member).stream().filter(item -> item.isNew(until, seen)).toList();
    }

    /** What came since a time, seen or not. */
    public List<NewItem> since(Member member, Instant time) {
        return all(member).stream()
                .filter(item -> Optional.ofNullable(item.when())
                        .filter(when -> !when.isBefore(time))
                        .isPresent())
                .toList();
    }

    /** When the last session began; empty before the first. */
    public Optional<Instant> lastSession() {
        Instant now = desk.clock().instant();
        return desk.schedule().sessions().stream()
                .filter(session -> !session.cancelled())
                .map(Session::start)
                .filter(start -> !start.isAfter(now))
                .max(Comparator.naturalOrder());
    }

    /** Keeps that the member has seen these. */
    public Response<Integer> see(Member member, Collection<String> items) {
        return desk.write(member, Operation.KEEP_PROGRESS, () -> Target.of(member), () -> {
            desk.seen().see(member, items, desk.clock().instant());
            return Response.done(items.size());
        });
    }

    /** Keeps that the member has seen everything there is; gives how much of it was new. */
    public Response<Integer> seeAll(Member member) {
        return desk.write(member, Operation.KEEP_PROGRESS, () -> Target.of(member), () -> {
            List<NewItem> fresh = of(member);
            List<String> timeless = all(member).stream()
                    .filter(item -> item.when() == null)
                    .map(NewItem::id)
                    .toList();
            desk.seen().seeAll(member, timeless, desk.clock().instant());
            return Response.done(fresh.size());
        });
    }

    /** A member who has just joined is here: what the group did before isn't news for them. */
    public Member joined(Member member) {
        desk.seen().seeAll(member, List.of(), desk.clock().instant());
        return member;
    }

    /** A session's item, for whoever changes it, who needs not be told. */
    public static String session(int number) {
        return "session:" + number;
    }

    private List<NewItem> all(Member member) {
        List<NewItem> items = new ArrayList<>();
        notes(member, items);
        for (Question question : desk.questions().all()) {
            if (!question.guide() && !question.proposer().equals(member.name())) {
                items.add(new NewItem(
                        Kind.QUESTION,
                        "question:" + question.id(),
                        made(question.id()),
                        question.slug(),
                        question.passages().getFirst(),
                        question.proposer(),
                        question.text(),
                        false,
                        null));
            }
        }
        sessions(items);
        items.sort(ORDER);
        return items;
    }

    private void notes(Member member, List<NewItem> items) {
        List<Note> notes = desk.margins().all(member);
        Map<UUID, Note> byId = new HashMap<>();
        notes.forEach(note -> byId.put(note.id(), note));
        for (Note note : notes) {
            if (note.member().id() == member.id()) {
                continue;
            }
            Note above = note.replyTo() == null ? null : byId.get(note.replyTo());
            boolean held = note.audience() == Audience.HELD;
            Kind kind = note.agreement()
                    ? Kind.AGREEMENT
                    : note.replyTo() != null ? Kind.ANSWER : held ? Kind.OPENED : Kind.NOTE;
            items.add(new NewItem(
                    kind,
                    "note:" + note.id(),
                    held ? desk.margins().opened(note).orElse(null) : note.created(),
                    note.slug(),
                    note.anchor().passage(),
                    note.member().name(),
                    words(note, above),
                    above != null && above.member().id() == member.id(),
                    note));
        }
    }

    private static String words(Note note, @Nullable Note above) {
        String sign = note.mark() == null ? "" : note.mark().sign() + " ";
        String said = note.text().isEmpty() ? note.anchor().quote() : note.text();
        if (!note.agreement() || above == null) {
            return sign + (said.isEmpty() && note.mark() != null ? note.mark().word() : said);
        }
        return sign
                + (above.text().isEmpty() && above.mark() != null
                        ? "with the mark " + above.mark().sign()
                        : above.text());
    }

    private void sessions(List<NewItem> items) {
        Instant now = desk.clock().instant();
        for (Session session : desk.schedule().sessions()) {
            Optional<Instant> told = desk.schedule().announced().stream()
                    .filter(announced -> announced.start().equals(session.start())
                            && session.assignment().contains(announced.part()))
                    .map(announced -> announced.since())
                    .filter(since -> since.isAfter(Instant.EPOCH))
                    .max(Comparator.naturalOrder());
            if (told.isPresent() && !session.cancelled() && session.start().isAfter(now)) {
                Part first = session.assignment().getFirst();
                items.add(new NewItem(
                        Kind.SESSION,
                        session(session.number()),
                        told.get(),
                        first.slug(),
                        null,
                        "",
                        "session " + session.number() + ", " + session.when().toLocalDate() + " "
                                + session.when().toLocalTime(),
                        false,
                        null));
            }
        }
    }

    /** When a question was proposed, by its id (RFC 9562, 5.7); {@code null} for one whose id doesn't say. */
    private static @Nullable Instant made(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            return uuid.version() == 7 ? Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> 16) : null;
        } catch (IllegalArgumentException otherId) {
            return null;
        }
    }
}
