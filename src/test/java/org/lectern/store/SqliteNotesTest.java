package org.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lectern.store.Fixtures.note;
import static org.lectern.store.Fixtures.table;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;
import org.lectern.study.progress.State;
import org.lectern.text.UserException;

/** Notes and progress in the group's file. */
class SqliteNotesTest extends GroupFile {
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
}
