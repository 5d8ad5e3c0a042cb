package org.lectern.handout.format;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.handout.Guidance;
import org.lectern.handout.HandoutWords;
import org.lectern.handout.make.HandoutMaker;
import org.lectern.reading.Address;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.store.Store;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Margins;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;

/**
 * An active group in the middle of its term, as chance makes it: eight to thirty members, some of long names; one to three
 * texts an evening; notes, answers, votes, decisions, and questions that were left open. {@link #SESSION} is to come.
 */
final class ActiveGroup implements AutoCloseable {
    static final int SESSION = 3;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final List<String> NAMES = List.of(
            "Ada",
            "Ben",
            "Cleo",
            "Dev",
            "Eli Montgomery-Fairweather",
            "Fay",
            "Gus",
            "Hana",
            "Wolfgang-Amadeus Hüttenbrenner",
            "Ines",
            "Jo",
            "Kofi",
            "Lia",
            "María de los Ángeles Fernández",
            "Noor",
            "Ola",
            "Pia",
            "Quy",
            "Rui",
            "Sol");
    private static final List<String> TITLES = List.of(
            "The Long Table",
            "Against the Agenda",
            "Letters on Method",
            "On the Keeping of Minutes",
            "A Short Account of the Disagreements That Attended the Purchase of the Second Kettle, with Documents",
            "Who Holds the Key");
    private static final List<String> TERMS = List.of(
            "standing order", "the key", "quorum", "custom", "second list", "delegate", "the floor", "point of order");

    final Store store;
    private final @Nullable Extent extent;
    private final SplittableRandom chance;
    private final Prose prose;
    private final Map<String, List<Guidance.Term>> terms = new HashMap<>();
    private final Map<String, Guidance.Prompts> prompts = new HashMap<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private int ids;

    /**
     * How large a group is, and how long its titles are.
     *
     * @param language of the fixed words, and of the titles where it is no language that those are in
     */
    record Extent(int members, int questions, int titleLetters, String language) {}

    private ActiveGroup(long seed, Path folder, @Nullable Extent given) {
        chance = new SplittableRandom(seed);
        prose = new Prose(chance);
        extent = given;
        store = Store.open(folder.resolve("active" + seed + ".db"));
        store.members()
                .setGroup(new Group(
                        seed % 4 == 0 ? "The Thursday Circle of the Free Library at the Corner" : "Thursday Circle",
                        LONDON,
                        90 + 15 * chance.nextInt(3)));
        int count = given == null ? 8 + chance.nextInt(23) : given.members();
        for (int i = 0; i < count; i++) {
            String name = NAMES.get(i % NAMES.size()) + (i < NAMES.size() ? "" : " " + (i / NAMES.size() + 1));
            members.add(store.members().add(name, i == 0 ? Role.FACILITATOR : Role.MEMBER));
        }
        readings();
        sessions();
        for (Reading reading : readings) {
            guide(reading);
            notes(reading, chance.nextInt(18, 40));
            asked(reading, given == null ? chance.nextInt(2, 7) : given.questions() / readings.size());
        }
        store.schedule().setDecisions(SESSION - 1, List.of(prose.sentence(), prose.sentence()));
    }

    static ActiveGroup of(long seed, Path folder) {
        return new ActiveGroup(seed, folder, null);
    }

    /** Of an extent that is far from the usual. */
    static ActiveGroup of(long seed, Path folder, Extent extent) {
        return new ActiveGroup(seed, folder, extent);
    }

    int members() {
        return members.size();
    }

    HandoutMaker maker() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Margins margins = new Margins(store.notes(), store.schedule(), store.members(), store.progress(), clock);
        return new HandoutMaker(
                store.schedule(),
                store.shelf(),
                margins,
                store.questions(),
                store.members(),
                new Guided(),
                HandoutWords.of(extent == null ? "en" : extent.language()),
                Optional.of(store.progress()));
    }

    private final class Guided implements Guidance {
        @Override
        public List<Term> terms(String slug) {
            return terms.getOrDefault(slug, List.of());
        }

        @Override
        public Prompts prompts(String slug, String question) {
            return prompts.getOrDefault(question, Prompts.NONE);
        }
    }

    private void readings() {
        int texts = 2 + chance.nextInt(3);
        int from = chance.nextInt(TITLES.size());
        for (int i = 0; i < texts; i++) {
            String title = TITLES.get((from + i) % TITLES.size());
            Reading reading = prose.reading(
                    "text-" + i, extent == null ? title : titled(extent), "R. Ash", 6 + chance.nextInt(16), 12, i == 1);
            store.shelf().put(reading, "1");
            readings.add(reading);
        }
    }

    /** A title of so many letters, in words or, in a language without blanks, in one piece; at times a word that has no end. */
    private String titled(Extent wanted) {
        StringBuilder title = new StringBuilder();
        while (title.length() < wanted.titleLetters()) {
            title.append(
                    wanted.language().equals("zh")
                            ? prose.pick(List.of("长桌", "会议", "谁来决定", "钥匙", "记录"))
                            : prose.pick(List.of(
                                    "Table ", "of ", "Geschäftsordnungsdebattenteilnehmer", "and ", "Minutes ")));
        }
        return title.substring(0, wanted.titleLetters()).strip();
    }

    /** The last text was read before; of the others each session reads a piece. */
    private void sessions() {
        int together = Math.max(1, readings.size() - 1);
        for (int number = 1; number <= SESSION + 1; number++) {
            List<Part> parts = new ArrayList<>();
            if (number == 1) {
                parts.add(new Part(readings.getLast().slug(), chapters(1, 3)));
            } else {
                int each = together == 1 ? 3 : 2;
                for (Reading reading : readings.subList(0, together)) {
                    int first =
                            Math.min(1 + each * (number - 2), reading.chapters().size() - 1);
                    int last = Math.min(first + each - 1, reading.chapters().size());
                    parts.add(new Part(reading.slug(), chapters(first, last)));
                }
            }
            Instant start = Instant.parse("2026-11-05T19:00:00Z").plusSeconds((number - 1) * 14L * 24 * 3600);
            String place =
                    chance.nextInt(3) == 0 ? "The reading room on the second floor, by the back stairs" : "Room 2";
            int minutes = store.members().group().sessionMinutes();
            store.schedule()
                    .add(new Session(
                            0,
                            start,
                            LONDON,
                            place,
                            minutes,
                            members.get(number % members.size()).name(),
                            parts,
                            false));
        }
    }

    private static Passage chapters(int first, int last) {
        return Passage.require(first == last ? "" + first : first + "-" + last);
    }

    private void guide(Reading reading) {
        List<Question> questions = new ArrayList<>();
        for (Chapter chapter : reading.chapters()) {
            for (QuestionKind kind : QuestionKind.values()) {
                String id = reading.slug() + "/q%02d".formatted(questions.size() + 1);
                QuestionPlace place = kind == QuestionKind.EVALUATIVE
                        ? List.of(QuestionPlace.OPENING, QuestionPlace.CORE, QuestionPlace.CLOSING)
                                .get(chapter.number() % 3)
                        : QuestionPlace.CORE;
                questions.add(new Question(
                        id,
                        reading.slug(),
                        List.of(at(reading, chapter)),
                        kind,
                        place,
                        prose.question(),
                        "",
                        0,
                        Status.PROPOSED));
                prompts.put(id, new Guidance.Prompts(List.of(prose.question(), prose.question()), prose.sentence()));
            }
        }
        store.questions().putGuide(reading.slug(), questions);
        terms.put(
                reading.slug(),
                TERMS.stream()
                        .limit(3 + chance.nextInt(5))
                        .map(term -> new Guidance.Term(term, prose.sentence(), List.of(at(reading, anyRead(reading)))))
                        .toList());
    }

    private void notes(Reading reading, int count) {
        for (int i = 0; i < count; i++) {
            Mark mark = List.of(Mark.values()).get(chance.nextInt(Mark.values().length));
            String text = chance.nextInt(3) == 0 ? "" : prose.sentences(1 + chance.nextInt(2));
            UUID note = note(reading, at(reading, anyRead(reading)), mark, text, null);
            if (chance.nextInt(5) == 0) {
                Passage passage =
                        store.notes().find(note).orElseThrow().anchor().passage();
                note(reading, passage, null, prose.sentence(), note);
            }
        }
    }

    private UUID note(Reading reading, Passage passage, @Nullable Mark mark, String text, @Nullable UUID to) {
        UUID id = new UUID(0x7000L, ++ids);
        Member member = members.get(chance.nextInt(members.size()));
        store.notes()
                .put(new Note(
                        id, reading.slug(), Anchor.of(passage), mark, Audience.GROUP, member, text, NOW, NOW, to));
        return id;
    }

    private void asked(Reading reading, int count) {
        for (int i = 0; i < count; i++) {
            Member member = members.get(chance.nextInt(members.size()));
            String id = new UUID(0x7000L, ++ids).toString();
            QuestionKind kind = List.of(QuestionKind.values()).get(chance.nextInt(3));
            store.questions()
                    .put(
                            new Question(
                                    id,
                                    reading.slug(),
                                    List.of(at(reading, anyRead(reading))),
                                    kind,
                                    QuestionPlace.CORE,
                                    prose.question(),
                                    member.name(),
                                    0,
                                    Status.PROPOSED),
                            member);
            for (int vote = chance.nextInt(4); vote > 0; vote--) {
                store.questions().vote(id, members.get(chance.nextInt(members.size())), true);
            }
            if (reading.equals(readings.getLast()) && readings.size() > 1 && i < 2) {
                store.questions().carry(id, SESSION);
            }
        }
    }

    /** Any of the chapters that the session reads, or of those before where it reads none. */
    private Chapter anyRead(Reading reading) {
        List<Chapter> read = reading.chapters().stream()
                .filter(chapter -> store.schedule().require(SESSION).assignment().stream()
                        .anyMatch(part -> part.slug().equals(reading.slug())
                                && part.passage().first().chapter() <= chapter.number()
                                && part.passage().last().chapter() >= chapter.number()))
                .toList();
        List<Chapter> from = read.isEmpty() ? reading.chapters().subList(0, 3) : read;
        return from.get(chance.nextInt(from.size()));
    }

    private Passage at(Reading reading, Chapter chapter) {
        int paragraph = 1 + chance.nextInt(chapter.paragraphs().size());
        return Passage.of(
                new Address(chapter.number(), paragraph, reading.about().digest()));
    }

    @Override
    public void close() {
        store.close();
    }
}
