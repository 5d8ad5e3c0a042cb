package org.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.study.Ids;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;

/** Whoever reads the file's bytes doesn't find between which others an anonymous question came. */
class UntracedTest {
    @TempDir
    Path folder;

    private final Random random = new Random(5);
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void anonymousQuestionsLieByTheirIdsAndNotByWhenTheyCame() throws IOException {
        Path file = folder.resolve("group.db");
        List<Question> asked = new ArrayList<>();
        try (Store store = Store.open(file)) {
            store.shelf().put(book(), "1");
            Member ada = store.members().add("Ada", Role.FACILITATOR);
            for (int i = 0; i < 14; i++) {
                now = now.plus(Duration.ofHours(1));
                Question question = question(i, i % 3 == 1);
                asked.add(question);
                if (question.proposer().isEmpty()) {
                    store.questions().putAnonymous(question);
                    store.questions().vote(asked.getFirst().id(), ada, true);
                } else {
                    store.questions().put(question, ada);
                }
            }
            store.questions().putAnonymous(question(99, true));
            assertThat(Files.size(folder.resolve("group.db-wal")))
                    .as("the log tells the order of what was written")
                    .isZero();
            assertThat(store.questions()
                            .find(asked.getFirst().id())
                            .orElseThrow()
                            .votes())
                    .as("what refers to a question stays")
                    .isEqualTo(1);
        }
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        List<Question> byPlace = new ArrayList<>(asked);
        byPlace.sort(Comparator.comparingInt((Question question) -> bytes.indexOf(question.text()))
                .reversed());
        assertThat(byPlace)
                .extracting(Question::id)
                .isEqualTo(asked.stream().map(Question::id).sorted().toList());
        for (Question question : asked) {
            assertThat(bytes.indexOf(question.text(), bytes.indexOf(question.text()) + 1))
                    .as("no second copy in a free page")
                    .isNegative();
        }
    }

    private Question question(int number, boolean anonymous) {
        return new Question(
                (anonymous ? Ids.timeless(random) : Ids.next(Clock.fixed(now, ZoneOffset.UTC), random)).toString(),
                "table",
                List.of(Passage.require("1.1")),
                QuestionKind.INTERPRETIVE,
                QuestionPlace.CORE,
                "Question number " + number + "?",
                anonymous ? "" : "Ada",
                0,
                Status.PROPOSED);
    }

    private static Reading book() {
        return new Reading(
                "table",
                new Reading.About("The Long Table", "R. Ash", "", "", "en", "", false),
                List.of(new Chapter(1, "One", List.of(new Block.Paragraph(1, Kind.PARAGRAPH, "It begins.")))));
    }
}
