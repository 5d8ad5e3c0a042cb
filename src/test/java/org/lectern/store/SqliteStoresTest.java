package org.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lectern.store.Fixtures.note;
import static org.lectern.store.Fixtures.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.study.Ids;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;
import org.lectern.study.progress.State;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Duty;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;

class SqliteStoresTest {
    @TempDir
    Path folder;

    private Store store;
    private Member ada;
    private Member ben;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("group.db"));
        store.shelf().put(table(false), "1");
        ada = store.members().add("Ada", Role.FACILITATOR);
        ben = store.members().add(" Ben ", Role.MEMBER);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void membersComeInTheOrderInWhichTheyJoined() {
        assertThat(store.members().all()).containsExactly(ada, ben);
        assertThat(ben.name()).isEqualTo("Ben");
    }

    @Test
    void aTakenOrEmptyNameIsRefused() {
        assertThatThrownBy(() -> store.members().add("ADA", Role.MEMBER))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Ada");
        store.members().add("Jürgen", Role.MEMBER);
        assertThatThrownBy(() -> store.members().add("JÜRGEN", Role.MEMBER)).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> store.members().add("  ", Role.MEMBER)).isInstanceOf(UserException.class);
    }

    @Test
    void aMemberTakesAnotherNameAndRoleAndKeepsWhatIsTheirs() {
        store.notes().put(note("1", ben, "1.2", "x"));
        Member benedict = new Member(ben.id(), " Benedict ", Role.FACILITATOR);
        store.members().change(benedict);

        assertThat(store.members().require("benedict")).isEqualTo(new Member(ben.id(), "Benedict", Role.FACILITATOR));
        assertThat(store.notes().all())
                .singleElement()
                .extracting(one -> one.member().name())
                .isEqualTo("Benedict");
        store.members().change(new Member(ben.id(), "BENEDICT", Role.MEMBER));
        assertThatThrownBy(() -> store.members().change(new Member(ben.id(), "ada", Role.MEMBER)))
                .isInstanceOf(UserException.class);
        assertThatThrownBy(() -> store.members().change(new Member(77, "Zoe", Role.MEMBER)))
                .isInstanceOf(UserException.class);
    }

    @Test
    void whoLeavesMayLetTheirWordsStayWithoutAName() throws IOException {
        Member zyx = store.members().add("Zyxname", Role.MEMBER);
        store.notes().put(with(note("1", zyx, "1.2", "stays for all"), Audience.GROUP));
        store.notes().put(with(note("2", zyx, "1.2", "Secretwords"), Audience.ME));
        store.questions().put(question("q", "1", "Zyxname"), zyx);
        store.schedule().add(new Session(1, Fixtures.NOON, ZoneId.of("UTC"), "", 90, "Zyxname", List.of(), false));
        store.schedule().setDuty(1, Duty.NOTES, zyx);

        store.members().leave(zyx);
        Member again = store.members().add("Zyxsecond", Role.MEMBER);
        store.notes().put(with(note("3", again, "1.1", "stays as well"), Audience.GROUP));
        store.members().leave(again);

        assertThat(store.members().all()).containsExactly(ada, ben);
        assertThat(store.notes().all()).extracting(Note::text).containsExactly("stays as well", "stays for all");
        assertThat(store.notes().all())
                .as("one nobody, so that nobody can tell who wrote which")
                .extracting(note -> note.member().id())
                .containsOnly(store.notes().all().getFirst().member().id());
        assertThat(store.questions().find("q").orElseThrow().anonymous()).isTrue();
        assertThat(store.schedule().duties(1)).isEmpty();
        assertThat(store.notes().search("stays", 9)).hasSize(2);
        assertThat(Files.size(folder.resolve("group.db-wal"))).isZero();
        assertThat(Files.readString(folder.resolve("group.db"), StandardCharsets.ISO_8859_1))
                .contains("stays for all")
                .doesNotContainIgnoringCase("zyx")
                .doesNotContainIgnoringCase("secretwords");
    }

    private static Note with(Note note, Audience audience) {
        return new Note(
                note.id(),
                note.slug(),
                note.anchor(),
                note.mark(),
                audience,
                note.member(),
                note.text(),
                note.created(),
                note.changed(),
                note.replyTo());
    }

    @Test
    void anAnonymousQuestionIsNobodysAndHasNoTime() throws IOException {
        UUID id = Ids.timeless(new Random(7));
        store.questions().putAnonymous(question(id.toString(), "1", ""));
        store.questions()
                .change(store.questions().find(id.toString()).orElseThrow().with(Status.PICKED));

        Question kept = store.questions().find(id.toString()).orElseThrow();
        assertThat(kept.anonymous()).isTrue();
        assertThat(kept.guide()).isFalse();
        assertThat(kept.status()).isEqualTo(Status.PICKED);
        assertThat(id.version()).isEqualTo(4);
        assertThat(id.variant()).isEqualTo(2);
        try (Database raw = Connecting.reading(folder.resolve("group.db"))) {
            assertThat(raw.list("PRAGMA table_info(question)", row -> row.getString("name")))
                    .as("no column for a time")
                    .containsExactlyInAnyOrder(
                            "id", "reading", "guide", "ordinal", "member", "kind", "place", "text", "status",
                            "carried");
            assertThat(raw.number("SELECT count(*) FROM question WHERE member IS NULL AND ordinal = 0"))
                    .isOne();
        }
    }

    @Test
    void mergedQuestionsCreditAllAndCountVotesOnce() {
        store.questions().put(question("q", "1", "Ada"), ada);
        store.questions().put(question("r", "2", "Ben"), ben);
        store.questions().vote("q", ada, true);
        store.questions().vote("r", ada, true);
        store.questions().vote("r", ben, true);

        store.questions().merge("r", "q");

        Question merged = store.questions().find("q").orElseThrow();
        assertThat(store.questions().all()).containsExactly(merged);
        assertThat(merged.proposers()).containsExactly("Ada", "Ben");
        assertThat(merged.votes()).isEqualTo(2);
        assertThat(merged.passages()).hasSize(2);
    }

    @Test
    void erasingAMemberLeavesNothingOfTheirsInTheFile() throws IOException {
        Note kept = note("1", ada, "1.2", "Adas worte");
        store.notes().put(kept);
        store.transactions().write(() -> {
            for (int i = 2; i < 200; i++) {
                store.notes().put(note(Integer.toString(i), ben, "1.2", "Zyxwords number " + i));
            }
            return true;
        });
        store.notes().delete(new UUID(0x7000, 7));
        store.questions().put(question("q", "1", "Ben"), ben);
        store.questions().vote("q", ada, true);
        store.progress().put(ben, new ChapterProgress("long-table", 1, State.READ, 3));
        store.progress().setPlace(ben, new Place("long-table", Address.of(1, 1), 0));
        store.schedule().add(new Session(1, Fixtures.NOON, ZoneId.of("UTC"), "", 90, "Ben", List.of(), false));

        try (Store elsewhere = Store.open(folder.resolve("group.db"))) {
            assertThat(elsewhere.notes().search("zyxwords", 9)).isNotEmpty();
            store.members().erase(ben);
            assertThat(elsewhere.notes().search("zyxwords", 9)).isEmpty();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContainIgnoringCase("zyxwords")
                            .doesNotContain("Ben");
                }
            }
        }
        assertThat(store.members().all()).containsExactly(ada);
        assertThat(store.notes().all()).containsExactly(kept);
        assertThat(store.notes().search("worte", 9)).hasSize(1);
        assertThat(store.questions().all()).isEmpty();
        assertThat(store.schedule().require(1).facilitator()).isEmpty();
        assertThat(Files.size(folder.resolve("group.db-wal"))).isZero();
        String bytes = Files.readString(folder.resolve("group.db"), StandardCharsets.ISO_8859_1);
        assertThat(bytes)
                .contains("Adas worte")
                .doesNotContainIgnoringCase("zyxwords")
                .doesNotContain("Ben");
        assertThat(Doctor.examine(folder.resolve("group.db")))
                .filteredOn(Finding::wrong)
                .isEmpty();
    }

    @Test
    void whatComesInByAnyWayIsSanitisedAtTheDoor() {
        String hostile = " Room\u001b[31m \u202e2\n\u009b ";
        store.members().setGroup(new Group(hostile, ZoneId.of("UTC"), 90));
        store.schedule().add(new Session(0, Fixtures.NOON, ZoneId.of("UTC"), hostile, 90, "", List.of(), false));
        Session moved = store.schedule().require(1);
        store.schedule().change(new Session(1, Fixtures.NOON, moved.zone(), hostile, 60, "", List.of(), false));

        for (String kept : List.of(
                store.members().group().name(), store.schedule().require(1).place())) {
            assertThat(kept).startsWith("Room").doesNotContain("\u001b", "\u202e", "\u009b", "\n");
            assertThat(kept).isEqualTo(kept.strip());
        }
    }

    @Test
    void theGroupsSettingsAreKept() {
        assertThat(store.members().group().name()).isEmpty();
        Group group = new Group("Thursday Circle", ZoneId.of("Europe/London"), 100);
        store.members().setGroup(group);

        assertThat(store.members().group()).isEqualTo(group);
    }

    @Test
    void aNoteIsKeptWithAllItHas() {
        Note whole = new Note(
                new UUID(0x7000, 2),
                "long-table",
                new Anchor(Passage.require("1.2-2.1"), "kept no minutes", 9),
                Mark.DISAGREE,
                Audience.HELD,
                ben,
                "Who says?\nAnd \"why\"?",
                Fixtures.NOON,
                Fixtures.NOON.plusNanos(1),
                new UUID(0x7000, 1));
        store.notes().put(whole);

        assertThat(store.notes().find(whole.id())).contains(whole);
    }

    @Test
    void notesComeByPassageThenAge() {
        store.notes().put(note("3", ada, "2.1", "c"));
        store.notes().put(note("2", ben, "1.2", "b"));
        store.notes().put(note("1", ada, "1.2", "a"));
        store.notes().put(note("4", ada, "1", "on the chapter"));

        assertThat(store.notes().on("long-table"))
                .extracting(Note::text)
                .containsExactly("on the chapter", "a", "b", "c");
        assertThat(store.notes().all()).hasSize(4);
        assertThat(store.notes().on("nothing")).isEmpty();
    }

    @Test
    void aNotePutAgainTakesItsOwnPlace() {
        store.notes().put(note("1", ada, "1.2", "chairs"));
        store.notes().put(note("1", ada, "1.3", "stools", Mark.UNCLEAR));

        assertThat(store.notes().all()).hasSize(1);
        assertThat(store.notes().search("chairs", 9)).isEmpty();
        assertThat(store.notes().search("stoo", 9)).hasSize(1);
    }

    @Test
    void undoingADeletionBringsBackWhatItsRepliesAnswered() {
        Note first = note("1", ada, "1.2", "chairs");
        Note reply = new Note(
                new UUID(0x7000, 2),
                "long-table",
                first.anchor(),
                null,
                Audience.GROUP,
                ben,
                "stools",
                Fixtures.NOON,
                Fixtures.NOON,
                first.id());
        store.notes().put(first);
        store.notes().put(reply);
        store.notes().delete(first.id());
        assertThat(store.notes().search("chairs", 9)).isEmpty();
        store.notes().put(first);

        assertThat(store.notes().all()).containsExactly(first, reply);
    }

    @Test
    void aNoteOnAReadingThatIsGoneIsRefusedInWords() {
        store.shelf().remove("long-table");

        assertThatThrownBy(() -> store.notes().put(note("1", ada, "1.2", "x")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("long-table");
    }

    @Test
    void progressIsKeptByMemberAndChapter() {
        store.progress().put(ada, new ChapterProgress("long-table", 2, State.READING, 1));
        store.progress().put(ada, new ChapterProgress("long-table", 1, State.READ, 3));
        store.progress().put(ada, new ChapterProgress("long-table", 2, State.READ, 1));

        assertThat(store.progress().of(ada))
                .containsExactly(
                        new ChapterProgress("long-table", 1, State.READ, 3),
                        new ChapterProgress("long-table", 2, State.READ, 1));
        assertThat(store.progress().of(ben)).isEmpty();
    }

    @Test
    void havingReadTheDigestIsNotHavingReadTheText() {
        store.shelf().put(table(true), "digest");
        store.progress().put(ada, new ChapterProgress("long-table", 1, State.READ, 3));
        store.progress().setPlace(ada, new Place("long-table", new Address(2, 1, true), 7));

        store.shelf().put(table(false), "text");

        assertThat(store.progress().of(ada)).isEmpty();
        assertThat(store.progress().place(ada, "long-table")).contains(new Place("long-table", Address.of(2, 1), 0));
    }

    @Test
    void thePlaceIsKeptAndTheLastOneKnown() {
        store.shelf()
                .put(
                        new org.lectern.reading.Reading(
                                "other", table(false).about(), table(false).chapters()),
                        "1");
        Place here = new Place("long-table", Address.of(1, 3), 5);
        Place there = new Place("other", Address.of(2, 1), 0);
        store.progress().setPlace(ada, there);
        store.progress().setPlace(ada, here);
        store.progress().setPlace(ben, there);

        assertThat(store.progress().place(ada, "other")).contains(there);
        assertThat(store.progress().lastPlace(ada)).contains(here);
        store.progress().setPlace(ada, there);
        assertThat(store.progress().lastPlace(ada)).contains(there);
        store.shelf().remove("other");
        assertThat(store.progress().lastPlace(ada)).contains(here);
    }

    @Test
    void questionsComeByPassageGuidesFirst() {
        Question mine = question("0190-mine", "1.2", "Ben");
        Question guides = question("g/q02", "1.2", "");
        Question first = question("g/q01", "2.1", "");
        store.questions().putGuide("long-table", List.of(first, guides));
        store.questions().put(mine, ben);

        assertThat(store.questions().on("long-table")).containsExactly(guides, mine, first);
        assertThat(store.questions().all()).hasSize(3);
        assertThat(store.questions().find("0190-mine")).contains(mine);
    }

    @Test
    void aQuestionHangsOnSeveralPassages() {
        Question question = new Question(
                "q",
                "long-table",
                List.of(Passage.require("1.3"), Passage.require("1.1-2"), Passage.require("2")),
                QuestionKind.FACTUAL,
                QuestionPlace.OPENING,
                "How?",
                "Ada",
                0,
                Status.PROPOSED);
        store.questions().put(question, ada);

        assertThat(store.questions().find("q")).contains(question);
    }

    @Test
    void aNewGuideKeepsTheGroupsVotesAndChoices() {
        store.questions().putGuide("long-table", List.of(question("g/q01", "1", ""), question("g/q02", "2", "")));
        store.questions().vote("g/q01", ben, true);
        store.questions().vote("g/q01", ben, true);
        Question picked = store.questions().find("g/q01").orElseThrow();
        store.questions()
                .put(
                        new Question(
                                picked.id(),
                                picked.slug(),
                                picked.passages(),
                                picked.kind(),
                                picked.place(),
                                picked.text(),
                                "",
                                0,
                                Status.PICKED),
                        ada);

        store.questions().putGuide("long-table", List.of(question("g/q01", "1.2", ""), question("g/q03", "2", "")));

        Question now = store.questions().find("g/q01").orElseThrow();
        assertThat(now.votes()).isEqualTo(1);
        assertThat(now.status()).isEqualTo(Status.PICKED);
        assertThat(now.guide()).isTrue();
        assertThat(now.passage()).isEqualTo(Passage.require("1.2"));
        assertThat(store.questions().find("g/q02")).isEmpty();
        assertThat(store.questions().all()).hasSize(2);
    }

    @Test
    void aVoteIsOneAndCanBeTakenBack() {
        store.questions().put(question("q", "1", "Ben"), ben);
        store.questions().vote("q", ada, true);
        assertThat(store.questions().hasVote("q", ada)).isTrue();
        store.questions().vote("q", ada, false);

        assertThat(store.questions().hasVote("q", ada)).isFalse();
        assertThat(store.questions().find("q").orElseThrow().votes()).isZero();
        store.questions().delete("q");
        assertThat(store.questions().find("q")).isEmpty();
    }

    @Test
    void sessionsKeepTheirNumbersAndParts() {
        Session one = store.schedule().add(session(9, List.of(new Part("long-table", Passage.require("1-2")))));
        Session two = store.schedule().add(session(9, List.of()));

        assertThat(one.number()).isEqualTo(1);
        assertThat(store.schedule().sessions()).containsExactly(one, two);
        Session moved = new Session(1, Fixtures.NOON.plusSeconds(60), ZoneId.of("UTC"), "", 60, "", List.of(), true);
        store.schedule().change(moved);
        assertThat(store.schedule().require(1)).isEqualTo(moved);
        assertThat(store.schedule().revision(1)).isEqualTo(1);
        assertThat(store.schedule().revision(2)).isZero();
        assertThatThrownBy(() -> store.schedule().change(session(7, List.of()))).isInstanceOf(UserException.class);
    }

    @Test
    void aSessionStaysWhereItWasOnTheWallWhenItsZoneChanges() {
        ZoneId zone = ZoneId.of("Europe/London");
        LocalDateTime wall = LocalDateTime.parse("2026-12-03T19:00");
        Instant written = Instant.parse("2026-12-03T18:00:00Z");

        assertThat(SqliteSchedule.start(written, wall, zone)).isEqualTo(Instant.parse("2026-12-03T19:00:00Z"));
        // Twice 01:30 on the wall: the one that was written stays.
        Instant second = Instant.parse("2026-10-25T01:30:00Z");
        assertThat(SqliteSchedule.start(second, LocalDateTime.parse("2026-10-25T01:30"), zone))
                .isEqualTo(second);
    }

    @Test
    void severalWritesAreKeptTogetherOrNotAtAll() {
        assertThatThrownBy(() -> store.transactions().write(() -> {
                    store.notes().put(note("1", ada, "1.2", "x"));
                    throw new UserException("stop");
                }))
                .hasMessage("stop");
        assertThat(store.notes().all()).isEmpty();

        store.transactions().write(() -> {
            store.notes().put(note("1", ada, "1.2", "x"));
            assertThatThrownBy(() -> store.transactions().write(() -> {
                        store.notes().put(note("2", ada, "1.2", "y"));
                        throw new UserException("only this");
                    }))
                    .hasMessage("only this");
            return true;
        });
        assertThat(store.notes().all()).hasSize(1);
    }

    @Test
    void theFileKeepsItsIdentity() {
        assertThat(store.identity()).matches("[0-9a-f]{32}");
        try (Store other = Store.open(folder.resolve("other.db"));
                Store again = Store.open(folder.resolve("group.db"))) {
            assertThat(again.identity()).isEqualTo(store.identity()).isNotEqualTo(other.identity());
        }
    }

    @Test
    void theProgramsOwnValuesAreKept() {
        assertThat(store.meta("guides")).isEmpty();
        store.setMeta("guides", "7");
        store.setMeta("guides", "8");

        assertThat(store.meta("guides")).contains("8");
    }

    private static Question question(String id, String address, String proposer) {
        return new Question(
                id,
                "long-table",
                List.of(Passage.require(address)),
                QuestionKind.INTERPRETIVE,
                QuestionPlace.CORE,
                "What does " + id + " ask?",
                proposer,
                0,
                Status.PROPOSED);
    }

    private Session session(int number, List<Part> parts) {
        return new Session(
                number,
                Instant.parse("2026-12-03T19:00:00Z"),
                ZoneId.of("Europe/London"),
                "Room 2",
                90,
                "Ada",
                parts,
                false);
    }
}
