package org.lectern.cli.group;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.cli.run.Input;
import org.lectern.desk.notes.KeepNote;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An answer in the margin. */
@Command(name = "reply", description = "Answer a note that you may see.")
final class ReplyCommand extends DeskCommand {
    @Parameters(index = "0", paramLabel = "NOTE")
    String id;

    @Parameters(index = "1", paramLabel = "TEXT", description = "The answer; - for standard input.")
    String text;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            description = "me, held, facilitator, group, or 'to NAME'; else as the note that it answers.")
    @Nullable
    String audience;

    private record Added(UUID note) {}

    @Override
    protected void run(CommandRun work) {
        Member member = work.member();
        Note answered = NoteCommand.find(work, id, member);
        NoteDraft draft = NoteDraft.answering(answered).with(Input.words(work, text));
        if (draft.text().isBlank()) {
            throw new UserException("an answer needs words");
        }
        if (audience != null) {
            draft = draft.with(NoteCommand.recipients(work, audience));
        }
        Note note = work.done(new KeepNote(work.desk()).keep(member, draft)).note();
        work.answer(
                new Added(note.id()),
                () -> work.say("note " + note.id() + " answers " + answered.id() + ", " + NoteCommand.seenBy(note)));
    }
}
