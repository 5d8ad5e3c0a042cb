package org.lectern.study.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.reading.Summary;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;

/** Three chapters of 1,000, 2,000 and 400 words in 10, 20 and 4 paragraphs, at 100 words a minute. */
class MinutesLeftTest {
    private static final List<Summary> SHELF = List.of(table(false), table("other", false, 500, 5));

    @Test
    void countsTheWholeAssignment() {
        assertThat(left("1-2")).isEqualTo(30);
        assertThat(left("3")).isEqualTo(4);
        assertThat(left()).isZero();
    }

    @Test
    void leavesOutWhatIsReadOrStudied() {
        assertThat(left(List.of(at(1, State.READ, 10)), "1-2")).isEqualTo(20);
        assertThat(left(List.of(at(1, State.READ, 2), at(2, State.STUDIED, 0)), "1-2"))
                .isZero();
    }

    @Test
    void countsWhatComesAfterTheFurthestParagraph() {
        assertThat(left(List.of(at(2, State.READING, 15)), "2")).isEqualTo(5);
        assertThat(left(List.of(at(2, State.READING, 20)), "2")).isZero();
        assertThat(left(List.of(at(2, State.READING, 99)), "2")).isZero();
    }

    @Test
    void countsAPartOfAChapterByItsShare() {
        assertThat(left("1.3-6")).isEqualTo(4);
        assertThat(left("1.9-2.2")).isEqualTo(4);
        assertThat(left("1.10-3.1")).isEqualTo(22);
        assertThat(left(List.of(at(1, State.READING, 4)), "1.3-6")).isEqualTo(2);
        assertThat(left(List.of(at(1, State.READING, 8)), "1.3-6")).isZero();
    }

    @Test
    void countsAParagraphOnce() {
        assertThat(left("1", "1.2-4", "1")).isEqualTo(10);
    }

    @Test
    void staysWithinWhatTheReadingHas() {
        assertThat(left("3-9")).isEqualTo(4);
        assertThat(left("3.3-9")).isEqualTo(2);
        assertThat(left("3.7-9")).isZero();
    }

    @Test
    void roundsUpAndKeepsReadingsApart() {
        assertThat(left(List.of(at(1, State.READ, 0)), new Part("other", Passage.require("1.1"))))
                .isEqualTo(1);
        assertThat(left(List.of(), new Part("gone", Passage.require("1")))).isZero();
    }

    @Test
    void aDigestsPassageIsItsChapterInTheText() {
        assertThat(left("D1.2")).isEqualTo(10);
    }

    private static int left(String... passages) {
        return left(List.of(), passages);
    }

    private static int left(List<ChapterProgress> progress, String... passages) {
        List<Part> parts = new ArrayList<>();
        for (String passage : passages) {
            parts.add(new Part("table", Passage.require(passage)));
        }
        return left(progress, parts.toArray(Part[]::new));
    }

    private static int left(List<ChapterProgress> progress, Part... parts) {
        Session session = new Session(1, Instant.EPOCH, ZoneOffset.UTC, "", 90, "", List.of(parts), false);
        return MinutesLeft.minutes(session, SHELF, progress, 100);
    }

    private static ChapterProgress at(int chapter, State state, int furthest) {
        return new ChapterProgress("table", chapter, state, furthest);
    }

    private static Summary table(boolean digest) {
        return table("table", digest, 1_000, 10, 2_000, 20, 400, 4);
    }

    private static Summary table(String slug, boolean digest, int... wordsAndParagraphs) {
        List<Summary.ChapterSummary> chapters = new ArrayList<>();
        for (int i = 0; i < wordsAndParagraphs.length; i += 2) {
            chapters.add(new Summary.ChapterSummary(i / 2 + 1, "", wordsAndParagraphs[i], wordsAndParagraphs[i + 1]));
        }
        return new Summary(slug, new Reading.About("", "", "", "", "", "", digest), false, chapters);
    }
}
