package org.lectern;

import static org.lectern.PrivateGroup.one;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.lectern.PrivateGroup.Asked;
import org.lectern.PrivateGroup.Meeting;
import org.lectern.PrivateGroup.Person;
import org.lectern.PrivateGroup.Secret;
import org.lectern.desk.Desk;
import org.lectern.desk.questions.AskQuestion;
import org.lectern.desk.questions.QuestionText;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.study.Ids;
import org.lectern.study.members.Group;
import org.lectern.study.members.HeldUntil;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.members.Sharing;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.State;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;

/** Does random things to a group, and the same to what is known of it. */
@SuppressWarnings("NullAway") // What is looked up by name here is there: the script put it there.
final class PrivacyScript {
    static final String BOOK = "long-table";

    private final Desk desk;
    private final PrivateGroup group;
    private final Random random;
    private final List<String> done = new ArrayList<>();
    private int words;
    private int names;

    PrivacyScript(Desk desk, PrivateGroup group, Random random) {
        this.desk = desk;
        this.group = group;
        this.random = random;
    }

    /** What was done, for who reads of a failure. */
    List<String> done() {
        return done;
    }

    void begin() {
        int members = 2 + random.nextInt(4);
        for (int i = 0; i < members; i++) {
            join();
        }
    }

    void step() {
        switch (random.nextInt(22)) {
            case 0, 1, 2, 3, 4 -> write(null);
            case 5 -> answer();
            case 6 -> edit();
            case 7 -> withdraw();
            case 8, 9 -> meet();
            case 10 -> cancel();
            case 11 -> later();
            case 12, 13 -> read();
            case 14 -> choose();
            case 15 -> share();
            case 16 -> ask();
            case 17 -> vote();
            case 18 -> close();
            case 19 -> settle();
            case 20 -> change();
            case 21 -> {
                if (random.nextInt(3) == 0) {
                    leave();
                } else {
                    join();
                }
            }
            default -> throw new AssertionError();
        }
    }

    private String someone() {
        return one(random, List.copyOf(group.people.keySet()));
    }

    private Member member(String name) {
        return desk.members().require(name);
    }

    private void join() {
        String name = "Member" + names++;
        Person person = new Person();
        person.facilitator = random.nextInt(3) == 0;
        desk.members().add(name, person.facilitator ? Role.FACILITATOR : Role.MEMBER);
        group.people.put(name, person);
        done.add(name + " joins" + (person.facilitator ? " as facilitator" : ""));
    }

    private void write(@org.jspecify.annotations.Nullable UUID answers) {
        String author = someone();
        int chapter = 1 + random.nextInt(PrivateGroup.CHAPTERS);
        Secret secret =
                new Secret(group.now, author, word(), one(random, List.of(Audience.values())), chapter, answers);
        UUID id = Ids.next(desk.clock(), random);
        group.notes.put(id, secret);
        keep(id, secret);
        done.add(author + " writes " + secret.word + " on " + chapter + " for " + secret.audience
                + (answers == null ? "" : ", an answer"));
    }

    private String word() {
        return "zebra" + words++ + "x";
    }

    private void keep(UUID id, Secret secret) {
        Mark mark = random.nextBoolean() ? null : one(random, List.of(Mark.values()));
        secret.to = secret.audience == Audience.TO ? someone() : null;
        secret.paragraph = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(2);
        Passage passage = Passage.of(Address.of(secret.chapter, secret.paragraph));
        desk.margins()
                .put(
                        new Note(
                                id,
                                BOOK,
                                new Anchor(passage, random.nextBoolean() ? "" : "quoted " + secret.word, -1),
                                mark,
                                secret.audience,
                                member(secret.author),
                                "says " + secret.word,
                                secret.written,
                                group.now,
                                secret.answers,
                                secret.to == null ? null : member(secret.to)),
                        member(secret.author));
    }

    private void answer() {
        String reader = someone();
        List<UUID> seen = List.copyOf(group.seen(reader));
        if (!seen.isEmpty()) {
            write(one(random, seen.stream().sorted().toList()));
        }
    }

    private List<UUID> own() {
        return group.notes.entrySet().stream()
                .filter(note -> group.people.containsKey(note.getValue().author))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void edit() {
        if (!own().isEmpty()) {
            UUID id = one(random, own());
            Secret secret = group.notes.get(id);
            group.gone.add(secret.word);
            secret.word = word();
            secret.audience = one(random, List.of(Audience.values()));
            keep(id, secret);
            done.add(secret.author + " changes a note to " + secret.word + " for " + secret.audience);
        }
    }

    private void withdraw() {
        if (!own().isEmpty()) {
            UUID id = one(random, own());
            Secret secret = group.notes.remove(id);
            desk.margins().delete(id, member(secret.author));
            group.gone.add(secret.word);
            done.add(secret.author + " deletes " + secret.word);
        }
    }

    private void meet() {
        Meeting meeting = new Meeting(
                group.now,
                group.now.plus(Duration.ofHours(random.nextInt(100) - 30L)),
                1 + random.nextInt(PrivateGroup.CHAPTERS));
        group.meetings.add(meeting);
        desk.schedule().add(session(0, meeting));
        done.add("session " + group.meetings.size() + " at " + meeting.start + " on " + meeting.chapter);
    }

    private static Session session(int number, Meeting meeting) {
        return new Session(
                number,
                meeting.start,
                ZoneOffset.UTC,
                "",
                90,
                "",
                List.of(new Part(BOOK, Passage.of(Address.of(meeting.chapter, 0)))),
                meeting.cancelled);
    }

    private void cancel() {
        if (!group.meetings.isEmpty()) {
            int at = random.nextInt(group.meetings.size());
            Meeting meeting = group.meetings.get(at);
            meeting.cancelled = !meeting.cancelled;
            if (!meeting.start.isAfter(group.now)) {
                meeting.told = group.now;
            }
            desk.schedule().change(session(at + 1, meeting));
            done.add("session " + (at + 1) + (meeting.cancelled ? " cancelled" : " back"));
        }
    }

    private void later() {
        group.now = group.now.plus(Duration.ofHours(random.nextInt(40)));
        done.add("it is " + group.now);
    }

    private void read() {
        String name = someone();
        int chapter = 1 + random.nextInt(PrivateGroup.CHAPTERS);
        boolean finished = random.nextInt(4) > 0;
        State state = finished ? (random.nextBoolean() ? State.READ : State.STUDIED) : State.READING;
        if (finished) {
            group.people.get(name).done.add(chapter);
        } else {
            group.people.get(name).done.remove(chapter);
        }
        desk.progress().put(member(name), new ChapterProgress(BOOK, chapter, state, 1));
        done.add(name + ": " + chapter + " " + state);
    }

    private void choose() {
        group.held = one(random, List.of(HeldUntil.values()));
        group.progress = one(random, List.of(Sharing.values()));
        Group old = desk.members().group();
        desk.members().setGroup(new Group("Circle", old.zone(), 90, group.progress, group.held, old.language()));
        done.add("held until " + group.held + ", progress " + group.progress);
    }

    private void share() {
        String name = someone();
        group.people.get(name).sharing = one(random, List.of(Sharing.values()));
        desk.members().setSharing(member(name), group.people.get(name).sharing);
        done.add(name + " shares " + group.people.get(name).sharing);
    }

    private void ask() {
        String name = someone();
        int chapter = 1 + random.nextInt(PrivateGroup.CHAPTERS);
        QuestionText wording = new QuestionText(
                BOOK,
                List.of(Passage.of(Address.of(chapter, 1))),
                "What of " + word() + "?",
                QuestionKind.INTERPRETIVE,
                QuestionPlace.CORE);
        if (random.nextBoolean()) {
            group.questions.put(
                    new AskQuestion(desk).ask(member(name), wording).orRefuse().id(), new Asked(chapter, name));
            return;
        }
        try {
            group.questions.put(
                    new AskQuestion(desk)
                            .askUnnamed(member(name), wording)
                            .orRefuse()
                            .question()
                            .id(),
                    new Asked(chapter, ""));
            if (group.people.size() < 4) {
                throw new AssertionError("asked anonymously among " + group.people.keySet());
            }
        } catch (UserException few) {
            if (group.people.size() >= 4) {
                throw few;
            }
        }
    }

    private void vote() {
        if (!group.questions.isEmpty()) {
            String id = one(random, List.copyOf(group.questions.keySet()));
            String name = someone();
            desk.questions().vote(id, member(name), true);
            group.questions.get(id).votes.add(name);
            done.add(name + " votes for " + id);
        }
    }

    private void close() {
        if (!group.meetings.isEmpty()) {
            int at = random.nextInt(group.meetings.size());
            group.meetings.get(at).closed = true;
            desk.schedule().setClosed(at + 1, true);
            done.add("vote on session " + (at + 1) + " closed");
        }
    }

    private void settle() {
        String name = someone();
        List<UUID> seen = group.seen(name).stream().sorted().toList();
        if (seen.isEmpty()) {
            return;
        }
        UUID id = one(random, seen);
        if (random.nextBoolean() || group.meetings.isEmpty()) {
            desk.margins().setResolved(id, member(name), true);
            return;
        }
        try {
            desk.margins().carry(id, member(name), 1 + random.nextInt(group.meetings.size()));
        } catch (UserException notForAll) {
            done.add(name + " can't carry over: " + notForAll.getMessage());
        }
    }

    private void change() {
        String name = someone();
        Person person = group.people.get(name);
        person.facilitator = !person.facilitator;
        Member member = member(name);
        desk.members().change(new Member(member.id(), name, person.facilitator ? Role.FACILITATOR : Role.MEMBER));
        done.add(name + (person.facilitator ? " is facilitator" : " is member"));
    }

    private void leave() {
        if (group.people.size() < 2) {
            return;
        }
        String name = someone();
        boolean keep = random.nextBoolean();
        if (keep) {
            desk.members().leave(member(name));
        } else {
            desk.members().erase(member(name));
        }
        group.people.remove(name);
        List.copyOf(group.notes.keySet()).forEach(id -> {
            Secret secret = group.notes.get(id);
            if (secret.author.equals(name)) {
                if (keep && secret.audience != Audience.ME) {
                    secret.author = "a former member";
                } else {
                    group.gone.add(secret.word);
                    group.notes.remove(id);
                }
            }
        });
        group.questions.values().forEach(question -> question.votes.remove(name));
        if (keep) {
            group.questions.values().stream()
                    .filter(question -> question.by.equals(name))
                    .forEach(question -> question.by = "");
        } else {
            group.questions.values().removeIf(question -> question.by.equals(name));
        }
        done.add(name + (keep ? " leaves, words stay" : " is erased"));
    }
}
