package org.lectern.cli;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.study.Ids;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Note;
import org.lectern.text.Sanitizer;
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
            description = "me, held, facilitator or group; else as the note that it answers.")
    @Nullable
    String audience;

    private record Added(UUID note) {}

    @Override
    void run(Work work) {
        Member member = work.member();
        Note answered = NoteCommand.find(work, id, member);
        String words = Sanitizer.text(Input.words(work, text)).strip();
        if (words.isEmpty()) {
            throw new UserException("an answer needs words");
        }
        Instant now = work.desk().clock().instant();
        Note note = new Note(
                Ids.next(work.desk().clock(), work.desk().random()),
                answered.slug(),
                Anchor.of(answered.anchor().passage()),
                null,
                audience == null
                        ? answered.audience()
                        : Choice.of("audience", audience, Audience.values(), Audience::word),
                member,
                words,
                now,
                now,
                answered.id());
        work.desk().margins().put(note, member);
        work.answer(
                new Added(note.id()),
                () -> work.say("note " + note.id() + " answers " + answered.id() + ", for "
                        + note.audience().word()));
    }
}
