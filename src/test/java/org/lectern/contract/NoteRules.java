package org.lectern.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Agreement;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Heat;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;

/** The rules of the margins. */
final class NoteRules {
    static final List<Scenario> ALL = List.of(
            new Scenario("a note for oneself is seen by nobody else", group -> {
                group.can("Ben", NoteDeeds.write("3.4", Audience.ME, "For me."));
                assertThat(group.notes("Ben")).containsExactly("For me.");
                assertThat(group.notes("Ada")).isEmpty();
            }),
            new Scenario("a note for the group is seen by all", group -> {
                group.can("Ben", NoteDeeds.write("3.4", Audience.GROUP, "For all."));
                assertThat(group.notes("Ada")).containsExactly("For all.");
                assertThat(group.notes("Cleo")).containsExactly("For all.");
            }),
            new Scenario("a note for the facilitator is seen by facilitators and its author", group -> {
                group.can("Ben", NoteDeeds.write("3.4", Audience.FACILITATOR, "For Ada."));
                assertThat(group.notes("Ada")).containsExactly("For Ada.");
                assertThat(group.notes("Cleo")).isEmpty();
            }),
            new Scenario(
                    "a note to one member is seen by the two, and so is its answer; a facilitator is no third",
                    group -> {
                        group.can("Ben", NoteDeeds.writeTo("3.4", "Cleo", "For Cleo."));
                        assertThat(group.notes("Ben")).containsExactly("For Cleo.");
                        assertThat(group.notes("Cleo")).containsExactly("For Cleo.");
                        assertThat(group.notes("Ada")).isEmpty();
                        group.can("Cleo", NoteDeeds.answer("For Cleo.", "Thanks."));
                        assertThat(group.notes("Ben")).contains("Thanks.");
                        assertThat(group.notes("Ada")).isEmpty();
                        assertThat(group.desk().margins().ofGroup("long-table")).isEmpty();
                    }),
            new Scenario("a held note waits for the session that reads it", group -> {
                group.can("Ben", NoteDeeds.write("3.4", Audience.HELD, "Held."));
                assertThat(group.notes("Ben")).containsExactly("Held.");
                assertThat(group.notes("Ada")).isEmpty();
            }),
            new Scenario("a note stands where it was written, with its author and the time", group -> {
                group.can("Ben", NoteDeeds.write("3.4", Audience.GROUP, "Here."));
                Note note = group.note("Here.");
                assertThat(note.anchor().passage()).hasToString("3.4");
                assertThat(note.member().name()).isEqualTo("Ben");
                assertThat(note.created()).isEqualTo(group.desk().clock().instant());
            }),
            new Scenario("a mark needs no words", group -> {
                group.can("Ben", NoteDeeds.mark("3.4", Mark.STRIKING));
                Note note = group.desk().margins().all(group.member("Ben")).getFirst();
                assertThat(note.mark()).isEqualTo(Mark.STRIKING);
                assertThat(note.text()).isEmpty();
            }),
            new Scenario("a member has one mark of a sign on a passage; another audience changes that of it", group -> {
                Note mine = group.note("Ben", "3.4", Audience.GROUP, "", Mark.STRIKING, null);
                group.note("Cleo", "3.4", Audience.GROUP, "", Mark.STRIKING, null);
                group.can("Ben", NoteDeeds.mark("3.4", Mark.STRIKING));
                List<Note> marks = group.desk().margins().all(group.member("Ben"));
                assertThat(marks).hasSize(2).allMatch(note -> note.mark() == Mark.STRIKING);
                assertThat(group.desk().margins().find(mine.id(), group.member("Ben")))
                        .get()
                        .extracting(Note::audience)
                        .isEqualTo(Audience.ME);
                group.can("Ben", NoteDeeds.mark("3.4", Mark.UNCLEAR));
                assertThat(group.desk().margins().all(group.member("Ben"))).hasSize(3);
            }),
            new Scenario("a mark on another's note agrees with it, for those who see the note", group -> {
                group.note("Ada", "3.4", Audience.GROUP, "So it is.");
                group.can("Ben", NoteDeeds.agree("So it is.", Mark.AGREE));
                group.can("Cleo", NoteDeeds.agree("So it is.", Mark.AGREE));
                group.can("Cleo", NoteDeeds.agree("So it is.", Mark.DISAGREE));
                List<Note> all = group.desk().margins().all(group.member("Ada"));
                Agreement said = Agreement.with(group.note("So it is."), all);
                assertThat(said.agree()).extracting(Member::name).containsExactly("Ben");
                assertThat(said.disagree()).extracting(Member::name).containsExactly("Cleo");
                assertThat(said.disagreement()).isEqualTo(1);
                assertThat(new Heat.Warmth(all).marks())
                        .as("marks on the passage")
                        .isEmpty();
            }),
            new Scenario("nobody agrees with themselves", group -> {
                group.note("Ben", "3.4", Audience.GROUP, "Mine.");
                group.cannot("Ben", NoteDeeds.agree("Mine.", Mark.AGREE), "your own");
                assertThat(group.desk().margins().all(group.member("Ben"))).hasSize(1);
            }),
            new Scenario("an answer goes to those who saw what it answers", group -> {
                group.note("Ada", "3.4", Audience.GROUP, "Why?");
                group.can("Ben", NoteDeeds.answer("Why?", "Because."));
                Note answer = group.note("Because.");
                assertThat(answer.replyTo()).isEqualTo(group.note("Why?").id());
                assertThat(answer.audience()).isEqualTo(Audience.GROUP);
                assertThat(answer.anchor().passage()).hasToString("3.4");
            }),
            new Scenario("an answer to what is for the facilitator reaches who is answered", group -> {
                group.note("Ben", "3.4", Audience.FACILITATOR, "May I?");
                group.can("Ada", NoteDeeds.answer("May I?", "You may."));
                assertThat(group.notes("Ben")).contains("You may.");
                assertThat(group.notes("Cleo")).isEmpty();
            }),
            new Scenario("who wrote a note changes its words, and it keeps its place and its time", group -> {
                Note before = group.note("Ben", "3.4", Audience.GROUP, "Once.");
                group.can("Ben", NoteDeeds.edit("Once.", "Twice."));
                Note after = group.note("Twice.");
                assertThat(after.id()).isEqualTo(before.id());
                assertThat(after.created()).isEqualTo(before.created());
                assertThat(after.audience()).isEqualTo(Audience.GROUP);
                assertThat(group.notes("Ben")).containsExactly("Twice.");
            }),
            new Scenario("nobody else changes a note, a facilitator neither", group -> {
                group.note("Ben", "3.4", Audience.GROUP, "Mine.");
                group.cannot("Ada", NoteDeeds.editAnothers("Mine.", "Ours."), "ben's");
                assertThat(group.notes("Ben")).containsExactly("Mine.");
            }),
            new Scenario("who wrote a note deletes it", group -> {
                group.note("Ben", "3.4", Audience.GROUP, "Mine.");
                group.can("Ben", NoteDeeds.delete("Mine."));
                assertThat(group.notes("Ben")).isEmpty();
            }),
            new Scenario("nobody else deletes a note, a facilitator neither", group -> {
                group.note("Ben", "3.4", Audience.GROUP, "Mine.");
                group.cannot("Ada", NoteDeeds.delete("Mine."), "ben's");
                assertThat(group.notes("Ben")).containsExactly("Mine.");
            }),
            new Scenario("what is answered can be deleted, and the answer stays", group -> {
                Note asked = group.note("Ben", "3.4", Audience.GROUP, "Why?");
                group.note("Ada", "3.4", Audience.GROUP, "Because.", null, asked);
                group.can("Ben", NoteDeeds.delete("Why?"));
                assertThat(group.notes("Ada")).containsExactly("Because.");
            }),
            new Scenario("whoever sees a thread settles it", group -> {
                group.note("Ben", "3.4", Audience.GROUP, "Open?");
                group.can("Ada", NoteDeeds.settle("Open?"));
                assertThat(group.desk().margins().settled(group.member("Ben")))
                        .containsExactly(group.note("Open?").id());
            }),
            new Scenario("a thread that the group sees is carried over to the next session", group -> {
                group.note("Ben", "3.4", Audience.GROUP, "Open?");
                group.can("Ada", NoteDeeds.carry("Open?"));
                assertThat(group.desk().margins().carriedTo(1))
                        .extracting(Note::text)
                        .containsExactly("Open?");
            }),
            new Scenario("what isn't for the group is not carried over", group -> {
                group.note("Ben", "3.4", Audience.ME, "Private.");
                group.cannot("Ben", NoteDeeds.carry("Private."), "isn't for the group");
                assertThat(group.desk().margins().carriedTo(1)).isEmpty();
            }));

    private NoteRules() {}
}
