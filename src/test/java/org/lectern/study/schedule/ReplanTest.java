package org.lectern.study.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.reading.Summary;
import org.lectern.text.UserException;

/** Eight chapters of 100 words and ten paragraphs; sessions on Thursdays from 15 October 2026, across a change of the clocks. */
class ReplanTest {
    private static final Instant NOW = Instant.parse("2026-10-20T12:00:00Z");

    private final List<Session> sessions = new ArrayList<>();

    @Test
    void shiftsWhatIsToComeToTheSameHour() {
        session("2026-10-15T18:00:00Z", false, "1");
        session("2026-10-22T18:00:00Z", false, "2");
        session("2026-10-29T19:00:00Z", true, "3");
        session("2026-11-05T19:00:00Z", false, "4");

        List<Replan.Change> changes = new Replan(sessions, Set.of(4), NOW).shift(Period.ofWeeks(1));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(sessions.get(1));
            assertThat(change.after().start()).isEqualTo(Instant.parse("2026-10-29T19:00:00Z"));
            assertThat(change.after().assignment()).isEqualTo(change.before().assignment());
        });
    }

    @Test
    void givesACancelledSessionsReadingToTheOthers() {
        session("2026-10-15T18:00:00Z", false, "1");
        session("2026-10-22T18:00:00Z", true, "2-3");
        session("2026-10-29T19:00:00Z", false, "4-5");
        session("2026-11-05T19:00:00Z", false, "6-7");

        assertThat(spread(Set.of())).containsExactly("3: [2-4]", "4: [5-7]");
    }

    @Test
    void readsWhatWasMissedFirstAndKeepsCatchUpsFree() {
        session("2026-10-22T18:00:00Z", false, "3");
        session("2026-10-29T19:00:00Z", false);
        session("2026-11-05T19:00:00Z", false, "4");

        assertThat(spread(Set.of(), "1-2")).containsExactly("1: [1-2]", "3: [3-4]");
    }

    @Test
    void aLockedSessionPartsBeforeFromAfter() {
        session("2026-10-22T18:00:00Z", false, "1-2");
        session("2026-10-29T19:00:00Z", false, "3");
        session("2026-11-05T19:00:00Z", false, "4");
        session("2026-11-12T19:00:00Z", false, "5-7");
        session("2026-11-19T19:00:00Z", false, "8");

        assertThat(spread(Set.of(3))).containsExactly("1: [1]", "2: [2-3]", "4: [5-6]", "5: [7-8]");
    }

    @Test
    void weighsPartsOfChapters() {
        session("2026-10-22T18:00:00Z", false, "1.1-5", "1.6-10", "2");
        session("2026-10-29T19:00:00Z", false, "3");

        assertThat(spread(Set.of())).containsExactly("1: [1.1-10]", "2: [2-3]");
    }

    @Test
    void changesNothingThatIsBalancedAlready() {
        session("2026-10-22T18:00:00Z", false, "1");
        session("2026-10-29T19:00:00Z", false, "2");

        assertThat(spread(Set.of())).isEmpty();
    }

    @Test
    void saysWhenNoSessionIsLeft() {
        session("2026-10-22T18:00:00Z", true, "1");

        assertThatThrownBy(() -> spread(Set.of()))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("session add");
    }

    private List<String> spread(Set<Integer> locked, String... missed) {
        return new Replan(sessions, locked, NOW)
                .spread(parts(missed), List.of(table())).stream()
                        .map(change -> change.after().number() + ": "
                                + change.after().assignment().stream()
                                        .map(Part::passage)
                                        .toList())
                        .toList();
    }

    private void session(String start, boolean cancelled, String... passages) {
        sessions.add(new Session(
                sessions.size() + 1,
                Instant.parse(start),
                ZoneId.of("Europe/London"),
                "",
                90,
                "",
                parts(passages),
                cancelled));
    }

    private static List<Part> parts(String... passages) {
        return List.of(passages).stream()
                .map(passage -> new Part("table", Passage.require(passage)))
                .toList();
    }

    private static Summary table() {
        List<Summary.ChapterSummary> chapters = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            chapters.add(new Summary.ChapterSummary(i, "", 100, 10));
        }
        return new Summary("table", new Reading.About("", "", "", "", "", "", false), false, chapters);
    }
}
