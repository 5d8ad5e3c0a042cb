package org.lectern.study.catchup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Part;

/** Two chapters of ten paragraphs of 119 words, half a minute each. */
class CorePathTest {
    private final List<Note> notes = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    @Test
    void leadsThroughWhatWasAskedAndMarkedInReadingOrder() {
        ask("2.3", Status.PROPOSED);
        mark("Ada", "1.5");
        mark("Ben", "1.4");
        ask("1.9", Status.DROPPED);

        assertThat(path("1-2", 15)).containsExactly("1.4-5", "2.3");
        assertThat(path("1", 15)).containsExactly("1.4-5");
    }

    @Test
    void keepsToTheMinutesByTakingWhatMattersMost() {
        mark("Ada", "1.1");
        mark("Ada", "1.5");
        mark("Ben", "1.5");
        ask("2.8", Status.PICKED);
        ask("2.8", Status.PROPOSED);

        assertThat(path("1-2", 1)).containsExactly("1.5", "2.8");
        assertThat(path("1-2", 0)).containsExactly("2.8");
    }

    @Test
    void withNothingMarkedItIsHowChaptersBeginAndEnd() {
        assertThat(path("1-2", 15)).containsExactly("1.1", "1.10", "2.1", "2.10");
        assertThat(path("1-2", 1)).containsExactly("1.1", "2.1");
        assertThat(path("1.4-6", 15)).containsExactly("1.4", "1.6");
    }

    @Test
    void saysHowLongEachStepIs() {
        mark("Ada", "1.5-6");

        assertThat(CorePath.through(parts("1", "1.2-8"), List.of(table()), notes, questions, 15))
                .containsExactly(new CorePath.Step("table", Passage.require("1.5-6"), 238));
    }

    @Test
    void nothingMissedIsNothingToRead() {
        assertThat(CorePath.through(List.of(), List.of(table()), notes, questions, 15))
                .isEmpty();
        assertThat(path("7", 15)).isEmpty();
    }

    private List<String> path(String passage, int minutes) {
        return CorePath.through(parts(passage), List.of(table()), notes, questions, minutes).stream()
                .map(step -> step.passage().toString())
                .toList();
    }

    private static List<Part> parts(String... passages) {
        return List.of(passages).stream()
                .map(passage -> new Part("table", Passage.require(passage)))
                .toList();
    }

    private void ask(String address, Status status) {
        questions.add(new Question(
                "q" + questions.size(),
                "table",
                List.of(Passage.require(address)),
                QuestionKind.FACTUAL,
                QuestionPlace.CORE,
                "?",
                "",
                0,
                status));
    }

    private void mark(String name, String address) {
        notes.add(new Note(
                new UUID(0x7000, notes.size()),
                "table",
                Anchor.of(Passage.require(address)),
                Mark.STRIKING,
                Audience.GROUP,
                new Member(name.charAt(0), name, Role.MEMBER),
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                null));
    }

    private static Reading table() {
        List<Chapter> chapters = new ArrayList<>();
        for (int chapter = 1; chapter <= 2; chapter++) {
            List<Block> blocks = new ArrayList<>();
            for (int paragraph = 1; paragraph <= 10; paragraph++) {
                blocks.add(new Block.Paragraph(
                        paragraph, Kind.PARAGRAPH, "word ".repeat(119).strip()));
            }
            chapters.add(new Chapter(chapter, "Chapter", blocks));
        }
        return new Reading("table", new Reading.About("", "", "", "", "", "", false), chapters);
    }
}
