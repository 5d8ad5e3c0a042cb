package org.lectern.desk.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.handout.Circle;
import org.lectern.memory.MemoryDesk;
import org.lectern.reading.Passage;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Note;

class KeepNoteTest {
    private final Desk desk = MemoryDesk.of(
            Circle.book(Circle.BOOK, "The Long Table", false),
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC),
            new Random(3));
    private final Member ada = desk.members().add("Ada", Role.FACILITATOR);
    private final Member ben = desk.members().add("Ben", Role.MEMBER);
    private Draft draft = Draft.on(Circle.BOOK, Anchor.of(Passage.require("3.4")));

    private UUID id = new UUID(0, 0);

    @BeforeEach
    void written() {
        Note note = kept(ben, draft.with("Why?").with(Audience.GROUP));
        draft = Draft.of(note);
        id = note.id();
    }

    private Note kept(Member member, Draft words) {
        return new KeepNote(desk).keep(member, words).orRefuse(Refusal::fact);
    }

    @Test
    void aNoteThatWasCarriedWhileItsEditorWasOpenStaysWhereItWasCarried() {
        Note before = desk.margins().find(id, ben).orElseThrow();
        desk.margins()
                .put(
                        new Note(
                                before.id(),
                                before.slug(),
                                Anchor.of(Passage.require("3.2")),
                                before.mark(),
                                before.audience(),
                                ben,
                                before.text(),
                                before.created(),
                                before.changed(),
                                null),
                        ben);
        Note after = kept(ben, draft.with("Why not?"));
        assertThat(after.anchor().passage()).hasToString("3.2");
        assertThat(after.text()).isEqualTo("Why not?");
    }

    @Test
    void whatWasDeletedWhileItsEditorWasOpenIsWrittenAnew() {
        new DeleteNote(desk).delete(ben, id).orRefuse(Refusal::fact);
        assertThat(kept(ben, draft.with("Still here.")).text()).isEqualTo("Still here.");
        assertThat(desk.margins().all(ben)).hasSize(1);
    }

    @Test
    void aNoteNeedsWordsOrAMark() {
        assertThat(new KeepNote(desk).keep(ben, draft.with(" \n ")))
                .isEqualTo(Response.refused(new Refusal.NothingWritten()));
    }

    @Test
    void anothersNoteIsTheirsAndOneThatNobodyElseSeesIsNotThere() {
        assertThat(new KeepNote(desk).keep(ada, draft.with("Mine now.")))
                .isInstanceOfSatisfying(Response.Refused.class, refused -> assertThat(refused.why())
                        .isInstanceOf(Refusal.AnothersNote.class));
        Note own = kept(ben, Draft.on(Circle.BOOK, Anchor.of(Passage.require("3.5"))).with("For me."));
        assertThat(new DeleteNote(desk).delete(ada, own.id()))
                .isEqualTo(Response.refused(new Refusal.NoSuchNote(own.id().toString())));
        assertThat(desk.margins().all(ben)).extracting(Note::text).containsExactly("Why?", "For me.");
    }
}
