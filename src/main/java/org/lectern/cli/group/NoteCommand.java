package org.lectern.cli.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.Input;
import org.lectern.cli.run.NounCommand;
import org.lectern.cli.run.Quoting;
import org.lectern.cli.run.WordChoice;
import org.lectern.config.Setting;
import org.lectern.desk.Addresses;
import org.lectern.desk.notes.DeleteNote;
import org.lectern.desk.notes.KeepNote;
import org.lectern.desk.notes.KeptNote;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.desk.notes.SettleThread;
import org.lectern.desk.notes.ToggleMark;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.notes.NoteFilter;
import org.lectern.study.notes.Recipients;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Margin notes. */
@Command(
        name = "note",
        description = "Write, list, edit and delete margin notes; answer them, settle them, carry them over.",
        subcommands = {ReplyCommand.class, NoteListCommand.class})
public final class NoteCommand extends NounCommand {

    private record Added(UUID note) {}

    record Row(
            UUID note,
            String reading,
            String address,
            String quote,
            @Nullable String mark,
            String audience,
            String member,
            String text,
            Instant created,
            Instant changed,
            @Nullable UUID answers,
            Set<String> tags,
            boolean settled,
            boolean gone) {
        static Row of(Note note, boolean settled) {
            return new Row(
                    note.id(),
                    note.slug(),
                    note.anchor().passage().toString(),
                    note.anchor().quote(),
                    note.mark() == null ? null : String.valueOf(note.mark().sign()),
                    note.recipients().word(),
                    note.member().name(),
                    note.text(),
                    note.created(),
                    note.changed(),
                    note.replyTo(),
                    NoteFilter.tags(note),
                    settled,
                    note.anchor().orphaned());
        }
    }

    @Command(name = "add", description = "Write a note on a passage, or set a mark.")
    void add(
            @Parameters(paramLabel = "READING") String name,
            @Parameters(paramLabel = "ADDRESS") String address,
            @Parameters(
                            paramLabel = "TEXT",
                            arity = "0..1",
                            description = "The note; may be left out with --mark; - for standard input.")
                    @Nullable
                    String text,
            @Option(
                            names = "--quote",
                            paramLabel = "WORDS",
                            description = "The words it is about, as they stand there.")
                    @Nullable
                    String quote,
            @Option(
                            names = "--mark",
                            paramLabel = "SIGN",
                            description = "? unclear, ! striking, + agree, - disagree, = connects, d term.")
                    @Nullable
                    String mark,
            @Option(
                            names = "--audience",
                            paramLabel = "WHO",
                            description = "me, held, facilitator, group, or 'to NAME'; else as config audience says.")
                    @Nullable
                    String audience) {
        at(work -> {
            Member member = work.member();
            Summary reading = work.reading(name);
            Passage passage = Addresses.in(reading, address);
            Mark sign = mark == null
                    ? null
                    : WordChoice.of("mark", mark, Mark.values(), each -> String.valueOf(each.sign()));
            NoteDraft draft = new NoteDraft(
                            null,
                            reading.slug(),
                            quote == null ? Anchor.of(passage) : Quoting.anchor(work, reading, passage, quote),
                            sign,
                            Audience.ME,
                            text == null ? "" : Input.words(work, text),
                            null)
                    .with(recipients(work, audience == null ? work.settings().get(Setting.AUDIENCE) : audience));
            KeptNote kept = work.done(new KeepNote(work.desk()).keep(member, draft));
            Note note = kept.note();
            String what = kept.stood() && sign != null
                    ? "your " + sign.sign() + " stands there already: note " + note.id()
                    : "note " + note.id();
            if (work.desk().margins().awaitsNothing(note)) {
                work.remark("no session to come reads " + reading.slug() + " " + passage
                        + " yet; it is held till one does");
            }
            work.answer(
                    new Added(note.id()),
                    () -> work.say(what + " on " + reading.slug() + " " + passage + ", " + seenBy(note)));
        });
    }

    @Command(name = "edit", description = "Change a note of your own.")
    void edit(
            @Parameters(paramLabel = "NOTE") String id,
            @Parameters(paramLabel = "TEXT", arity = "0..1", description = "The new words; - for standard input.")
                    @Nullable
                    String text,
            @Option(names = "--mark", paramLabel = "SIGN", description = "The new mark; none takes it away.") @Nullable
                    String mark,
            @Option(names = "--audience", paramLabel = "WHO") @Nullable String audience) {
        at(work -> {
            Member member = work.member();
            Note old = find(work, id, member);
            NoteDraft draft = NoteDraft.of(old);
            if (text != null) {
                draft = draft.with(Input.words(work, text));
            }
            if (mark != null) {
                draft = draft.with(
                        mark.equals("none")
                                ? null
                                : WordChoice.of("mark", mark, Mark.values(), each -> String.valueOf(each.sign())));
            }
            if (audience != null) {
                draft = draft.with(recipients(work, audience));
            }
            if (draft.text().isBlank() && draft.mark() == null) {
                throw new UserException("nothing would be left of the note; lectern note delete " + id + " deletes it");
            }
            Note note = work.done(new KeepNote(work.desk()).keep(member, draft)).note();
            boolean settled = work.desk().margins().settled(work.member()).contains(note.id());
            work.answer(Row.of(note, settled), () -> work.say("note " + note.id() + " changed"));
        });
    }

    @Command(name = "delete", description = "Delete a note of your own.")
    void delete(@Parameters(paramLabel = "NOTE") String id) {
        at(work -> {
            Member member = work.member();
            Note gone = work.done(new DeleteNote(work.desk())
                    .delete(member, find(work, id, member).id()));
            work.answer(Row.of(gone, false), () -> work.say("note " + gone.id() + " deleted"));
        });
    }

    @Command(name = "agree", description = "Say that you agree with a note that you may see.")
    void agree(
            @Parameters(paramLabel = "NOTE") String id,
            @Option(names = "--off", description = "Take it back.") boolean off) {
        agreement(id, Mark.AGREE, off);
    }

    @Command(name = "disagree", description = "Say that you disagree with it.")
    void disagree(
            @Parameters(paramLabel = "NOTE") String id,
            @Option(names = "--off", description = "Take it back.") boolean off) {
        agreement(id, Mark.DISAGREE, off);
    }

    private void agreement(String id, Mark mark, boolean off) {
        at(work -> {
            Member member = work.member();
            Note note = find(work, id, member);
            Optional<Note> stands = work.desk().margins().agreement(member, note);
            if (off) {
                Note gone = stands.filter(one -> one.mark() == mark)
                        .orElseThrow(() -> new UserException("you don't " + mark.word() + " with note " + note.id()));
                work.done(new DeleteNote(work.desk()).delete(member, gone.id()));
                work.answer(new Added(gone.id()), () -> work.say("taken back"));
                return;
            }
            KeptNote kept = work.done(new KeepNote(work.desk()).keep(member, ToggleMark.on(note, mark)));
            work.answer(
                    new Added(kept.note().id()),
                    () -> work.say("you " + mark.word() + (kept.stood() ? " already" : "") + " with note " + note.id()
                            + " of " + note.member().name() + "'s"));
        });
    }

    @Command(name = "resolve", description = "Say that what a note and its answers are about is settled.")
    void resolve(@Parameters(paramLabel = "NOTE") String id) {
        settle(id, true);
    }

    @Command(name = "reopen", description = "Say that it isn't settled after all.")
    void reopen(@Parameters(paramLabel = "NOTE") String id) {
        settle(id, false);
    }

    private void settle(String id, boolean resolved) {
        at(work -> {
            Member member = work.member();
            Note first = work.done(new SettleThread(work.desk())
                            .settle(member, find(work, id, member).id(), resolved))
                    .first();
            work.answer(
                    new Settled(first.id(), resolved, null),
                    () -> work.say("note " + first.id() + (resolved ? " is settled" : " is open again")));
        });
    }

    private record Settled(
            UUID note, boolean resolved, @Nullable Integer session) {}

    @Command(name = "carry", description = "Carry a note and its answers over to the next session.")
    void carry(
            @Parameters(paramLabel = "NOTE") String id,
            @Option(names = "--to", paramLabel = "N", description = "To that session; 0 takes it back.") @Nullable
                    Integer to) {
        at(work -> {
            Member member = work.member();
            SettleThread.ThreadState thread = work.done(new SettleThread(work.desk())
                    .carry(member, find(work, id, member).id(), to));
            Note first = thread.first();
            int session = thread.session();
            boolean resolved = thread.settled();
            work.answer(
                    new Settled(first.id(), resolved, session == 0 ? null : session),
                    () -> work.say("note " + first.id()
                            + (session == 0
                                    ? " isn't carried over any more"
                                    : " is carried over to session " + session)));
        });
    }

    /** Who sees a note, as a person typed it. */
    static Recipients recipients(CommandRun work, String typed) {
        return Recipients.parse(typed, work.desk().members().all())
                .orElseThrow(() -> new UserException(
                        typed + ": no such audience; say one of me held facilitator group, or to and a member's name"));
    }

    /** {@code for group}, {@code to Ben}. */
    static String seenBy(Note note) {
        return (note.audience() == Audience.TO ? "" : "for ")
                + note.recipients().word();
    }

    /** The end of a note's id that no other note of the group has, which commands take as well. */
    static String handle(Note note, int length) {
        String id = note.id().toString();
        return id.substring(id.length() - length);
    }

    /** The one note, of those that the member may see, whose id begins or ends so. */
    static Note find(CommandRun work, String id, Member member) {
        List<Note> found = work.desk().margins().all(member).stream()
                .filter(note -> note.id().toString().startsWith(id)
                        || note.id().toString().endsWith(id))
                .toList();
        if (found.size() != 1) {
            throw new UserException((found.isEmpty() ? "no note " : "several notes ") + id
                    + "; lectern note list shows those you may see");
        }
        return found.getFirst();
    }
}
