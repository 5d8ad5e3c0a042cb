package org.lectern.study.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.text.UserException;

class PlannerTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-12-03");
    private static final List<ReadingUnit> TEN = pieces(2400, 3100, 1200, 5200, 1800, 2600, 4100, 900, 2200, 3500);

    @Test
    void balancesChaptersOverDates() {
        List<Planned> plan = Planner.plan(TEN, fortnightly(0).slots(4), List.of());

        assertThat(plan).extracting(Planned::words).containsExactly(6700, 7000, 6700, 6600);
        assertThat(plan).extracting(Planned::minutes).containsExactly(29, 30, 29, 28);
        assertThat(plan)
                .extracting(planned -> planned.date().toString())
                .containsExactly("2026-12-03", "2026-12-17", "2026-12-31", "2027-01-14");
        assertThat(plan)
                .extracting(planned -> planned.assignment().toString())
                .containsExactly(
                        "[Part[slug=table, passage=1-3]]",
                        "[Part[slug=table, passage=4-5]]",
                        "[Part[slug=table, passage=6-7]]",
                        "[Part[slug=table, passage=8-10]]");
    }

    @Test
    void aCatchUpSessionHasNothingNew() {
        assertThat(Planner.plan(TEN, fortnightly(3).slots(5), List.of()))
                .extracting(Planned::words)
                .containsExactly(6700, 7000, 0, 6700, 6600);
    }

    @Test
    void aSkippedDayDoublesTheNextSessionsRoom() {
        Cadence cadence = new Cadence(FIRST, Period.ofWeeks(2), Set.of(LocalDate.parse("2026-12-31")), 0);

        assertThat(cadence.slots(4))
                .containsExactly(
                        new Cadence.Slot(FIRST, 1),
                        new Cadence.Slot(LocalDate.parse("2026-12-17"), 1),
                        new Cadence.Slot(LocalDate.parse("2027-01-14"), 2),
                        new Cadence.Slot(LocalDate.parse("2027-01-28"), 1));
    }

    @Test
    void theLastOfAMonthStaysIt() {
        Cadence cadence = new Cadence(LocalDate.parse("2026-12-31"), Period.ofMonths(1), Set.of(), 0);

        assertThat(cadence.slots(4))
                .extracting(slot -> slot.date().toString())
                .containsExactly("2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31");
    }

    @Test
    void aLockedBoundarySplitsThePlan() {
        List<Planned> plan = Planner.plan(TEN, fortnightly(0).slots(4), List.of(new Planner.Lock(1, 4)));

        assertThat(plan).extracting(planned -> planned.pieces().size()).containsExactly(4, 2, 2, 2);
        assertThat(plan.subList(1, 4))
                .isEqualTo(
                        Planner.plan(TEN.subList(4, 10), fortnightly(0).slots(4).subList(1, 4), List.of()));
    }

    @Test
    void aLockThatLeavesNoRoomIsRefused() {
        List<Cadence.Slot> slots = fortnightly(0).slots(4);
        for (Planner.Lock lock : List.of(new Planner.Lock(5, 3), new Planner.Lock(2, 11), new Planner.Lock(4, 9))) {
            assertThatThrownBy(() -> Planner.plan(TEN, slots, List.of(lock))).isInstanceOf(UserException.class);
        }
        assertThatThrownBy(() -> Planner.plan(TEN, slots, List.of(new Planner.Lock(1, 5), new Planner.Lock(2, 4))))
                .isInstanceOf(UserException.class);
    }

    @Test
    void takesTheFewestSessionsOfSoManyMinutes() {
        assertThat(Planner.within(30, TEN, fortnightly(0), List.of()))
                .extracting(Planned::words)
                .containsExactly(6700, 7000, 6700, 6600);
        assertThat(Planner.within(29, TEN, fortnightly(0), List.of())).hasSize(5);
        assertThat(Planner.within(29, TEN, fortnightly(4), List.of()))
                .hasSize(6)
                .extracting(Planned::words)
                .satisfies(words -> assertThat(words.get(3)).isZero());
    }

    @Test
    void aLockHoldsWithinMinutesToo() {
        assertThat(Planner.within(29, TEN, fortnightly(0), List.of(new Planner.Lock(2, 3))))
                .extracting(Planned::words)
                .containsExactly(2400, 4300, 5200, 4400, 5000, 5700);
        assertThatThrownBy(() -> Planner.within(29, TEN, fortnightly(0), List.of(new Planner.Lock(1, 4))))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("table 4");
    }

    @Test
    void saysWhichChapterIsTooLongForTheMinutes() {
        assertThatThrownBy(() -> Planner.within(20, TEN, fortnightly(0), List.of()))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("table 4")
                .hasMessageContaining("22 minutes");
    }

    @Test
    void noPlanWithinMinutesIsLongerThanThemOrThanNeeded() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            int[] words = random.ints(1 + random.nextInt(12), 0, 4_000).toArray();
            List<Planned> plan = Planner.within(20, pieces(words), fortnightly(random.nextInt(2) * 3), List.of());

            assertThat(plan).allSatisfy(planned -> assertThat(planned.minutes()).isLessThanOrEqualTo(20));
            assertThat(plan.stream()
                            .mapToInt(planned -> planned.pieces().size())
                            .sum())
                    .isEqualTo(words.length);
        }
    }

    @Test
    void readsHowOften() {
        assertThat(Cadence.every("2w")).isEqualTo(Period.ofWeeks(2));
        assertThat(Cadence.every(" 10D ")).isEqualTo(Period.ofDays(10));
        assertThat(Cadence.every("1m")).isEqualTo(Period.ofMonths(1));
        for (String text : List.of("", "w", "2", "0w", "-1w", "2y", "99999d", "2w3")) {
            assertThatThrownBy(() -> Cadence.every(text)).as(text).isInstanceOf(UserException.class);
        }
    }

    @Test
    void severalReadingsAreSeveralParts() {
        List<ReadingUnit> both = new ArrayList<>(pieces(100, 100));
        both.add(new ReadingUnit("other", Passage.require("1.1-4"), 50));
        both.add(new ReadingUnit("other", Passage.require("1.5-9"), 50));
        both.add(new ReadingUnit("other", Passage.require("2"), 50));

        assertThat(ReadingUnit.assignment(both))
                .containsExactly(
                        new Part("table", Passage.require("1-2")),
                        new Part("other", Passage.require("1.1-9")),
                        new Part("other", Passage.require("2")));
    }

    private static Cadence fortnightly(int catchUp) {
        return new Cadence(FIRST, Period.ofWeeks(2), Set.of(), catchUp);
    }

    private static List<ReadingUnit> pieces(int... words) {
        List<ReadingUnit> pieces = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            pieces.add(new ReadingUnit("table", Passage.of(Address.of(i + 1, 0)), words[i]));
        }
        return pieces;
    }

    @Test
    void aSessionEndsWhereATextDoesIfItStaysNearItsTarget() {
        List<ReadingUnit> pieces = new ArrayList<>();
        for (int chapter = 1; chapter <= 5; chapter++) {
            pieces.add(unit("one", chapter, 1000));
        }
        for (int chapter = 1; chapter <= 3; chapter++) {
            pieces.add(unit("two", chapter, 1000));
        }

        assertThat(ends(pieces, 3)).as("five and three chapters in three").containsExactly(2, 5, 8);
        assertThat(ends(pieces, 2))
                .as("four and four would part the first text")
                .containsExactly(5, 8);
        assertThat(ends(pieces, 4)).as("the end is half a session away").containsExactly(2, 4, 6, 8);
        assertThat(ends(pieces, 8)).as("a chapter each").containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void aTextIsPartedWhereItsEndIsTooFarFromTheTarget() {
        List<ReadingUnit> pieces = List.of(
                unit("one", 1, 1000),
                unit("one", 2, 1000),
                unit("one", 3, 1000),
                unit("two", 1, 1000),
                unit("two", 2, 1000),
                unit("two", 3, 1000),
                unit("two", 4, 1000),
                unit("two", 5, 1000));

        // Three and five of four are 25 % away, two and six 50 %.
        assertThat(ends(pieces, 2)).containsExactly(3, 8);
        assertThat(ends(pieces.subList(1, 8), 2))
                .as("two and five of three and a half")
                .containsExactly(3, 7);
    }

    private static ReadingUnit unit(String slug, int chapter, int words) {
        return new ReadingUnit(slug, Passage.of(new Address(chapter, 0, false)), words);
    }

    /** After how many pieces each session ends. */
    private static List<Integer> ends(List<ReadingUnit> pieces, int sessions) {
        List<Cadence.Slot> slots = IntStream.range(0, sessions)
                .mapToObj(week -> new Cadence.Slot(LocalDate.of(2026, 12, 3).plusWeeks(week), 1))
                .toList();
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (Planned planned : Planner.plan(pieces, slots, List.of())) {
            end += planned.pieces().size();
            ends.add(end);
        }
        return ends;
    }
}
