package org.lectern.cli.group;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.cli.run.Json;
import org.lectern.config.WholeFile;
import org.lectern.desk.members.Belongings;
import org.lectern.desk.members.BelongingsPage;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.Place;
import org.lectern.study.questions.Question;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** All that is a member's. */
@Command(
        name = "export",
        description =
                "Write all that is yours: notes, questions, votes, progress, places. Markdown, or JSON with --json.")
final class ExportCommand extends DeskCommand {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it, as its ending says: .json or .md; else it is printed.")
    @Nullable
    Path output;

    @Option(names = "--force", description = "Write over a file that is there.")
    boolean force;

    private record OneNote(
            UUID note,
            String reading,
            String address,
            String quote,
            int start,
            @Nullable String mark,
            String audience,
            String text,
            String created,
            String changed,
            @Nullable UUID answers) {}

    private record OneQuestion(
            String question,
            String reading,
            List<String> addresses,
            String kind,
            String place,
            String text,
            String status) {}

    private record OneChapter(String reading, int chapter, String state, int furthest) {}

    private record OnePlace(String reading, String address, int offset) {}

    private record Document(
            String member,
            String role,
            String sharing,
            String exported,
            List<OneNote> notes,
            List<OneQuestion> questions,
            List<String> votes,
            List<String> credits,
            List<OneChapter> progress,
            List<Belongings.Kept> kept,
            List<OnePlace> places,
            Map<String, OnePlace> bookmarks,
            List<Belongings.Task> sessions) {}

    private record Written(String file, int notes, int questions) {}

    @Override
    protected void run(CommandRun work) {
        Belongings all = Belongings.of(work.desk(), work.member());
        Path file = output;
        if (file == null) {
            work.answer(document(all), () -> work.out().print(BelongingsPage.of(all)));
            return;
        }
        if (Files.exists(file) && !force) {
            throw new UserException(file + ": there is such a file already; name another, or say --force");
        }
        boolean json = String.valueOf(file.getFileName()).endsWith(".json");
        String text = json ? Json.text(document(all)) : BelongingsPage.of(all);
        WholeFile.writePrivate(file, text.getBytes(StandardCharsets.UTF_8));
        work.answer(
                new Written(file.toString(), all.notes().size(), all.questions().size()),
                () -> work.say("written to " + file));
    }

    private static Document document(Belongings all) {
        Map<String, OnePlace> bookmarks = new LinkedHashMap<>();
        all.bookmarks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(mark -> bookmarks.put(mark.getKey(), place(mark.getValue())));
        return new Document(
                all.member().name(),
                all.member().role().word(),
                all.sharing(),
                all.exported().toString(),
                all.notes().stream().map(ExportCommand::note).toList(),
                all.questions().stream().map(ExportCommand::question).toList(),
                all.votes(),
                all.credits(),
                all.progress().stream()
                        .map(one -> new OneChapter(
                                one.slug(), one.chapter(), one.state().word(), one.furthest()))
                        .toList(),
                all.kept(),
                all.places().stream().map(ExportCommand::place).toList(),
                bookmarks,
                all.tasks());
    }

    private static OneNote note(Note note) {
        return new OneNote(
                note.id(),
                note.slug(),
                note.anchor().passage().toString(),
                note.anchor().quote(),
                note.anchor().start(),
                note.mark() == null ? null : String.valueOf(note.mark().sign()),
                note.recipients().word(),
                note.text(),
                note.created().toString(),
                note.changed().toString(),
                note.replyTo());
    }

    private static OneQuestion question(Question question) {
        return new OneQuestion(
                question.id(),
                question.slug(),
                question.passages().stream().map(String::valueOf).toList(),
                question.kind().word(),
                question.place().word(),
                question.text(),
                question.status().word());
    }

    private static OnePlace place(Place place) {
        return new OnePlace(place.slug(), place.address().toString(), place.offset());
    }
}
