package org.lectern.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.Commands;
import org.lectern.contract.Face.Said;
import org.lectern.desk.Desk;
import org.lectern.reading.Passage;
import org.lectern.study.Ids;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.text.UserException;
import org.lectern.tui.app.Evening;

/**
 * A group at one face: Ada facilitates, Ben and Cleo are members; the long table is on the shelf, and the first session,
 * which Ada leads, reads its chapters 3 and 4. Nobody has written anything.
 */
final class ContractGroup implements AutoCloseable {
    static final String BOOK = "long-table";
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Evening evening;
    private final Random random = new Random(11);
    private final Face face;
    private int notes;

    private ContractGroup(Evening evening, Function<ContractGroup, Face> face) {
        this.evening = evening;
        this.face = face.apply(this);
        List.of("Ada", "Ben")
                .forEach(name -> desk().margins().all(member(name)).stream()
                        .filter(note -> note.member().name().equals(name))
                        .forEach(note -> desk().margins().delete(note.id(), note.member())));
        desk().members().add("Cleo", Role.MEMBER);
    }

    /** The faces, each by its name. */
    static List<String> faces() {
        return List.of("command line", "screen", "line by line");
    }

    /** A group in a folder of its own, at the face of that name. */
    static ContractGroup at(String face, Path folder) {
        Evening evening = Evening.ofGroup(folder);
        Commands commands = new Commands(folder, Clock.fixed(NOW, ZoneOffset.UTC), new Random(5))
                .with("LECTERN_DB", folder.resolve("evening.db").toString());
        evening.running((words, member) -> inner(commands, words, member));
        return new ContractGroup(evening, group -> switch (face) {
            case "command line" -> new CommandFace(group, commands);
            case "screen" -> new ScreenFace(group, evening);
            default -> new PlainFace(group, evening);
        });
    }

    private static List<String> inner(Commands commands, List<String> words, String member) {
        Commands.Done done = commands.run(
                Stream.concat(words.stream(), Stream.of("--as", member)).toArray(String[]::new));
        if (done.status() != 0) {
            throw new UserException(done.err().strip().replaceFirst("^lectern: ", ""));
        }
        return (done.out() + done.err()).lines().toList();
    }

    Desk desk() {
        return evening.desk();
    }

    Member member(String name) {
        return evening.member(name);
    }

    /** Lets a member do something, and gives the answer. */
    Said does(String member, Deed deed) {
        return face.does(member, deed);
    }

    /** As {@link #does}, and fails where the face refuses it. */
    void can(String member, Deed deed) {
        Said said = does(member, deed);
        assertThat(said.refused()).as(said.words()).isFalse();
    }

    /** As {@link #does}, and fails where the face says nothing of these words, or takes it without a refusal. */
    void cannot(String member, Deed deed, String... words) {
        Said said = does(member, deed);
        if (!(face instanceof PlainFace)) {
            assertThat(said.refused()).as(said.words()).isTrue();
        }
        assertThat(said.words().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " "))
                .contains(words);
    }

    /** Lets a note be there. */
    Note note(String author, String at, Audience audience, String words) {
        return note(author, at, audience, words, null, null);
    }

    Note note(String author, String at, Audience audience, String words, @Nullable Mark mark, @Nullable Note answered) {
        Instant written = NOW.minus(Duration.ofDays(1)).plusSeconds(notes++);
        Note note = new Note(
                Ids.next(desk().clock(), random),
                BOOK,
                Anchor.of(Passage.require(at)),
                mark,
                audience,
                member(author),
                words,
                written,
                written,
                answered == null ? null : answered.id());
        desk().margins().put(note, note.member());
        return note;
    }

    /** The words of the notes that a member may see. */
    List<String> notes(String member) {
        return desk().margins().all(member(member)).stream().map(Note::text).toList();
    }

    /** The note with these words, whoever may see it. */
    Note note(String words) {
        return desk().members().all().stream()
                .flatMap(member -> desk().margins().all(member).stream())
                .filter(note -> note.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no note says " + words));
    }

    Question question(String words) {
        return desk().questions().all().stream()
                .filter(question -> question.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question asks " + words));
    }

    /** The id of the note or question with these words. */
    String id(String what, String words) {
        if (what.equals("question")) {
            return question(words).id();
        }
        UUID id = note(words).id();
        return id.toString();
    }

    @Override
    public void close() {
        evening.close();
    }
}
