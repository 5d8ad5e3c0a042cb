package org.lectern.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.handout.make.HandoutMaker;
import org.lectern.handout.make.ReadersEditionMaker;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
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

/** An invented group with an invented book, on a database of its own. */
public final class Circle implements AutoCloseable {
    public static final String BOOK = "long-table";
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    public final Store store;
    public final Member ada;
    public final Member ben;
    public final Member cleo;
    private final List<Guidance.Term> terms = new ArrayList<>();
    private int ids;

    public Circle(Path folder) {
        store = Store.open(folder.resolve("group.db"));
        store.shelf().put(book(BOOK, "The Long Table", false), "1");
        ada = store.members().add("Ada", Role.FACILITATOR);
        ben = store.members().add("Ben", Role.MEMBER);
        cleo = store.members().add("Cleo", Role.MEMBER);
    }

    /** A group with nothing but its book and one session. */
    public static Circle bare(Path folder) {
        Circle circle = new Circle(folder);
        circle.session("2026-12-03T19:00", "", "", "long-table:3-4");
        return circle;
    }

    /** A group in the middle of its term: notes of every audience, questions of every kind, terms, sessions. */
    public static Circle busy(Path folder) {
        Circle circle = new Circle(folder);
        circle.store.members().setGroup(new Group("Thursday Circle", LONDON, 90));
        circle.session("2026-11-05T19:00", "Room 2", "Ben", "long-table:1-2");
        circle.session("2026-12-03T19:00", "Room 2", "Ada", "long-table:3-4");
        circle.session("2026-12-17T19:00", "Room 2", "Cleo", "long-table:5-6");
        circle.term("chair", "whoever decides that a meeting has begun", "3.3");
        circle.term("roof", "what every meeting would rather talk about", "6.1");
        circle.questions();
        circle.notes();
        return circle;
    }

    private void questions() {
        guide(
                "q01",
                "3.3",
                QuestionKind.EVALUATIVE,
                QuestionPlace.OPENING,
                "When did you last know who was in charge without being told?");
        guide(
                "q02",
                "3.4",
                QuestionKind.FACTUAL,
                QuestionPlace.CORE,
                "What does the author mean by asking authority to leave?");
        guide(
                "q03",
                "3.6,2.3",
                QuestionKind.INTERPRETIVE,
                QuestionPlace.CORE,
                "Does rotation hide power, or only move it?");
        guide(
                "q04",
                "3.2",
                QuestionKind.INTERPRETIVE,
                QuestionPlace.CORE,
                "Why is an empty chair worse than a bad one?");
        guide(
                "q05",
                "4.1",
                QuestionKind.INTERPRETIVE,
                QuestionPlace.CORE,
                "In what sense is an agenda written in the negative?");
        guide(
                "q06",
                "4.8",
                QuestionKind.INTERPRETIVE,
                QuestionPlace.CORE,
                "What would one line each show, and what would it hide?");
        guide(
                "q07",
                "4.6",
                QuestionKind.EVALUATIVE,
                QuestionPlace.CORE,
                "Are times on an agenda a promise or a threat?");
        guide(
                "q08",
                "4",
                QuestionKind.EVALUATIVE,
                QuestionPlace.CLOSING,
                "What would you change about how this group decides?");
        guide("q09", "3.5", QuestionKind.FACTUAL, QuestionPlace.CORE, "Who keeps the minutes in this chapter?");
        guide("q10", "4.5", QuestionKind.FACTUAL, QuestionPlace.CORE, "Why does the roof come twice?");
        guide(
                "q11",
                "3.7,5.1",
                QuestionKind.INTERPRETIVE,
                QuestionPlace.CORE,
                "Waits for chapter five: what is lost with memory?");
        member(
                ben,
                "3.4",
                QuestionKind.INTERPRETIVE,
                Status.PICKED,
                "At 3.4 some of us agree and some don't. What would have to be true for both?");
        member(
                cleo,
                "4.4",
                QuestionKind.INTERPRETIVE,
                Status.PROPOSED,
                "Is *any other* business [really] where the business is?");
        member(cleo, "3.8", QuestionKind.EVALUATIVE, Status.DROPPED, "DROPPED words of a question that nobody wanted");
        member(ben, "2.1", QuestionKind.INTERPRETIVE, Status.PROPOSED, "Which end of our table is the head?");
    }

    private void notes() {
        UUID asked = note(
                ben,
                "3.4",
                Mark.UNCLEAR,
                Audience.GROUP,
                "Who says it follows? The step from 3.3 needs “admits to it”.");
        reply(cleo, asked, "3.4", "Compare 2.1.");
        note(ada, "3.4", Mark.AGREE, Audience.GROUP, "");
        note(cleo, "3.4", Mark.DISAGREE, Audience.GROUP, "");
        note(cleo, "4.8", Mark.STRIKING, Audience.GROUP, "We should do this.");
        note(ben, "3.2", Mark.STRIKING, Audience.ME, "PRIVATE words of Ben");
        note(cleo, "4.1", Mark.DISAGREE, Audience.HELD, "PRIVATE words that Cleo holds back");
        note(cleo, "4.2", Mark.DISAGREE, Audience.FACILITATOR, "PRIVATE words for Ada alone");
    }

    public Margins margins() {
        return new Margins(
                store.notes(), store.schedule(), store.members(), store.progress(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public Question question(String id) {
        return store.questions().find(id).orElseThrow();
    }

    public void quote(Member member, String at, Audience audience, String words) {
        Anchor anchor = new Anchor(Passage.require(at), words, -1);
        store.notes().put(new Note(id(), BOOK, anchor, Mark.STRIKING, audience, member, "", NOW, NOW, null));
    }

    public HandoutMaker maker() {
        return new HandoutMaker(
                store.schedule(),
                store.shelf(),
                margins(),
                store.questions(),
                store.members(),
                slug -> slug.equals(BOOK) ? terms : List.of(),
                HandoutWords.english(),
                Optional.of(store.progress()));
    }

    public ReadersEdition edition(String passage, boolean withNotes) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Margins margins = new Margins(store.notes(), store.schedule(), store.members(), store.progress(), clock);
        return new ReadersEditionMaker(store.shelf(), margins, slug -> terms, HandoutWords.english(), clock)
                .of(BOOK, Passage.parse(passage), withNotes);
    }

    public Handout handout(int session) {
        return maker().of(session, Edition.MEMBER);
    }

    /** Adds a session in London; {@code reads} are parts as {@code slug:passage}. */
    public Session session(String at, String place, String facilitator, String... reads) {
        List<Part> parts = new ArrayList<>();
        for (String read : reads) {
            String[] part = read.split(":", 2);
            parts.add(new Part(part[0], Passage.require(part[1])));
        }
        Instant start = LocalDateTime.parse(at).atZone(LONDON).toInstant();
        return store.schedule().add(new Session(0, start, LONDON, place, 90, facilitator, parts, false));
    }

    public void term(String term, String sense, String at) {
        terms.add(new Guidance.Term(term, sense, passages(at)));
    }

    public void guide(String id, String at, QuestionKind kind, QuestionPlace place, String text) {
        Question question = new Question("guide/" + id, BOOK, passages(at), kind, place, text, "", 0, Status.PROPOSED);
        List<Question> all = new ArrayList<>(
                store.questions().on(BOOK).stream().filter(Question::guide).toList());
        all.add(question);
        store.questions().putGuide(BOOK, all);
    }

    public void member(Member member, String at, QuestionKind kind, Status status, String text) {
        String id = id().toString();
        store.questions()
                .put(
                        new Question(id, BOOK, passages(at), kind, QuestionPlace.CORE, text, member.name(), 0, status),
                        member);
    }

    public UUID note(Member member, String at, @Nullable Mark mark, Audience audience, String text) {
        return keep(member, at, mark, audience, text, null);
    }

    public UUID reply(Member member, UUID to, String at, String text) {
        return keep(member, at, null, Audience.GROUP, text, to);
    }

    private UUID keep(
            Member member, String at, @Nullable Mark mark, Audience audience, String text, @Nullable UUID replyTo) {
        UUID id = id();
        Anchor anchor = Anchor.of(Passage.require(at));
        store.notes().put(new Note(id, BOOK, anchor, mark, audience, member, text, NOW, NOW, replyTo));
        return id;
    }

    private UUID id() {
        return new UUID(0x7000L, ++ids);
    }

    private static List<Passage> passages(String at) {
        return java.util.Arrays.stream(at.split(",")).map(Passage::require).toList();
    }

    /** The invented book under a slug and a title. */
    public static Reading book(String slug, String title, boolean digest) {
        Reading.About about =
                new Reading.About(title, "R. Ash", "Ash Press, 2019", "All rights reserved", "en", "", digest);
        return new Reading(slug, about, chapters());
    }

    private static List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        String title = "";
        for (String line : text().lines().toList()) {
            if (line.startsWith("# ")) {
                chapters = with(chapters, title, blocks);
                title = line.substring(2);
                blocks = new ArrayList<>();
            } else {
                add(blocks, line);
            }
        }
        return with(chapters, title, blocks);
    }

    private static List<Chapter> with(List<Chapter> chapters, String title, List<Block> blocks) {
        List<Chapter> more = new ArrayList<>(chapters);
        if (!title.isEmpty()) {
            more.add(new Chapter(more.size() + 1, title, blocks));
        }
        return more;
    }

    private static void add(List<Block> blocks, String line) {
        int number =
                (int) blocks.stream().filter(Block.Paragraph.class::isInstance).count() + 1;
        if (line.startsWith("## ")) {
            blocks.add(new Block.Heading(line.substring(3)));
        } else if (line.startsWith("> ")) {
            blocks.add(new Block.Paragraph(number, Kind.QUOTATION, line.substring(2)));
        } else if (line.startsWith("- ")) {
            blocks.add(new Block.Paragraph(number, Kind.LIST_ITEM, line.substring(2)));
        } else if (line.startsWith("| ")
                && !blocks.isEmpty()
                && blocks.getLast() instanceof Block.Paragraph(int last, Kind kind, String verse, var none)
                && kind == Kind.VERSE) {
            blocks.set(blocks.size() - 1, new Block.Paragraph(last, kind, verse + "\n" + line.substring(2)));
        } else if (line.startsWith("| ")) {
            blocks.add(new Block.Paragraph(number, Kind.VERSE, line.substring(2)));
        } else {
            blocks.add(new Block.Paragraph(number, Kind.PARAGRAPH, line));
        }
    }

    private static String text() {
        try (var file = Circle.class.getResourceAsStream("/org/lectern/handout/long-table.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
