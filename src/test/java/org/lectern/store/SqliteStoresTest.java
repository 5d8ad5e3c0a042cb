package org.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lectern.store.Fixtures.note;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Passage;
import org.lectern.study.members.Group;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;

/** What all stores in one file have in common, and its sessions. */
class SqliteStoresTest extends GroupFile {
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
}
