package org.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lectern.store.Fixtures.note;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Address;
import org.lectern.store.doctor.Doctor;
import org.lectern.store.doctor.Finding;
import org.lectern.store.file.Connecting;
import org.lectern.store.file.Database;
import org.lectern.study.Ids;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;
import org.lectern.study.progress.State;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Duty;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;

/** Members in the group's file: who they are, and that they may go. */
class SqliteMembersTest extends GroupFile {
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
                            "id",
                            "reading",
                            "guide",
                            "ordinal",
                            "member",
                            "kind",
                            "place",
                            "text",
                            "status",
                            "carried",
                            "revision");
            assertThat(raw.number("SELECT count(*) FROM question WHERE member IS NULL AND ordinal = 0"))
                    .isOne();
        }
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
            assertThat(store.members().erase(ben)).isTrue();
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
    void theGroupsSettingsAreKept() {
        assertThat(store.members().group().name()).isEmpty();
        Group group = new Group("Thursday Circle", ZoneId.of("Europe/London"), 100);
        store.members().setGroup(group);

        assertThat(store.members().group()).isEqualTo(group);
    }

    @Test
    void whereAnotherProgramReadsEraseSaysThatTheWordsAreStillThere() throws IOException {
        store.notes().put(note("1", ben, "1.1", "Zyxwords"));
        try (Database reader = Connecting.to(folder.resolve("group.db"))) {
            reader.waitAtMost(0);
            store.waitAtMost(0);
            reader.run("BEGIN");
            reader.number("SELECT count(*) FROM note");
            assertThat(store.members().erase(ben)).isFalse();
            reader.run("COMMIT");
        }
        Doctor.mend(folder.resolve("group.db"));
        assertThat(Files.readString(folder.resolve("group.db"), StandardCharsets.ISO_8859_1))
                .doesNotContainIgnoringCase("zyxwords");
        assertThat(Files.size(folder.resolve("group.db-wal"))).isZero();
    }
}
