package org.lectern.tui.work;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.reading.Passage;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Recipients;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;

/** {@link Unfinished} words as the text of a file: lines {@code key: value}, an empty line, and the words. */
final class UnfinishedText {

    private UnfinishedText() {}

    static String write(Unfinished unfinished) {
        Map<String, String> head = new LinkedHashMap<>();
        DraftSubject matter = unfinished.matter();
        head.put("member", unfinished.member());
        head.put("changed", unfinished.when().toString());
        head.put("reading", matter.slug());
        head.put("passage", matter.passage().toString());
        switch (matter) {
            case DraftSubject.OfSession(int number) -> head.put("session", String.valueOf(number));
            case DraftSubject.OfNote(NoteDraft draft) -> {
                head.put("audience", draft.audience().word());
                Member to = draft.addressee();
                put(head, "to", to == null ? null : to.id() + " " + to.name());
                put(head, "mark", draft.mark() == null ? null : draft.mark().word());
                put(head, "note", draft.id());
                put(head, "answers", draft.replyTo());
                put(
                        head,
                        "quote",
                        draft.anchor().quote().isEmpty() ? null : draft.anchor().quote());
                head.put("start", String.valueOf(draft.anchor().start()));
            }
            case DraftSubject.OfQuestion(String id, Question question) -> {
                head.put("kind", question.kind().word());
                head.put("place", question.place().word());
                head.put("status", question.status().word());
                head.put("proposer", question.proposer());
                head.put("votes", String.valueOf(question.votes()));
                put(head, "passages", passages(question));
                put(head, "question", id);
            }
        }
        StringBuilder text = new StringBuilder();
        head.forEach((key, value) ->
                text.append(key).append(": ").append(Sanitizer.line(value)).append('\n'));
        return text.append('\n').append(unfinished.text()).toString();
    }

    /** What a file of that name holds; empty where that is nothing we wrote. */
    static Optional<Unfinished> read(String name, String file) {
        int end = file.indexOf("\n\n");
        if (end < 0) {
            return Optional.empty();
        }
        Map<String, String> head = new LinkedHashMap<>();
        file.substring(0, end).lines().forEach(line -> {
            int colon = line.indexOf(": ");
            head.put(colon < 0 ? line : line.substring(0, colon), colon < 0 ? "" : line.substring(colon + 2));
        });
        try {
            DraftSubject matter = head.containsKey("session")
                    ? new DraftSubject.OfSession(Integer.parseInt(of(head, "session")))
                    : head.containsKey("kind") ? question(head) : note(head);
            return Optional.of(new Unfinished(
                    of(head, "member"), matter, file.substring(end + 2), Instant.parse(of(head, "changed")), name));
        } catch (IllegalArgumentException | DateTimeException | UserException spoilt) {
            return Optional.empty();
        }
    }

    private static DraftSubject note(Map<String, String> head) {
        String mark = head.getOrDefault("mark", "");
        Anchor anchor = new Anchor(
                Passage.require(of(head, "passage")),
                head.getOrDefault("quote", ""),
                Integer.parseInt(of(head, "start")));
        String to = head.getOrDefault("to", "");
        int space = to.indexOf(' ');
        NoteDraft draft = new NoteDraft(
                id(head, "note"),
                of(head, "reading"),
                anchor,
                mark.isEmpty() ? null : named(Mark.values(), Mark::word, mark),
                named(Audience.values(), Audience::word, of(head, "audience")),
                "",
                id(head, "answers"));
        return new DraftSubject.OfNote(
                space < 0
                        ? draft
                        : draft.with(Recipients.to(new Member(
                                Long.parseLong(to.substring(0, space)), to.substring(space + 1), Role.MEMBER))));
    }

    private static DraftSubject question(Map<String, String> head) {
        List<Passage> passages = new ArrayList<>();
        for (String passage : head.getOrDefault("passages", of(head, "passage")).split(" ", -1)) {
            passages.add(Passage.require(passage));
        }
        String id = head.get("question");
        return new DraftSubject.OfQuestion(
                id,
                new Question(
                        id == null ? "new" : id,
                        of(head, "reading"),
                        passages,
                        named(QuestionKind.values(), QuestionKind::word, of(head, "kind")),
                        named(QuestionPlace.values(), QuestionPlace::word, of(head, "place")),
                        "",
                        of(head, "proposer"),
                        Integer.parseInt(of(head, "votes")),
                        named(Status.values(), Status::word, of(head, "status"))));
    }

    private static String passages(Question question) {
        return String.join(
                " ", question.passages().stream().map(Passage::toString).toList());
    }

    private static void put(Map<String, String> head, String key, @Nullable Object value) {
        if (value != null) {
            head.put(key, value.toString());
        }
    }

    private static String of(Map<String, String> head, String key) {
        String value = head.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no " + key);
        }
        return value;
    }

    private static @Nullable UUID id(Map<String, String> head, String key) {
        String value = head.get(key);
        return value == null ? null : UUID.fromString(value);
    }

    private static <T> T named(T[] values, Function<T, String> name, String wanted) {
        return Arrays.stream(values)
                .filter(value -> name.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(wanted));
    }
}
