package org.lectern.study.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;

class QuestionSelectionTest {
    private static final String GUIDE = "guide/";

    private final List<QuestionCandidate> candidates = new ArrayList<>();

    @Test
    void anEveningHasOneToOpenAndOneToCloseAndMoreAsItIsLonger() {
        assertThat(room(90))
                .isEqualTo(
                        Map.of(Slot.OPENING, 1, Slot.CLARIFY, 1, Slot.INTERPRET, 2, Slot.EVALUATE, 1, Slot.CLOSING, 1));
        assertThat(room(60)).isEqualTo(Map.of(Slot.OPENING, 1, Slot.INTERPRET, 1, Slot.CLOSING, 1, Slot.CLARIFY, 1));
        assertThat(room(500))
                .isEqualTo(
                        Map.of(Slot.OPENING, 1, Slot.CLARIFY, 2, Slot.INTERPRET, 6, Slot.EVALUATE, 1, Slot.CLOSING, 1));
        assertThat(room(10)).isEqualTo(Map.of(Slot.OPENING, 1));
    }

    @Test
    void whatWasCarriedOverTakesItsMinutesFromTheQuestions() {
        assertThat(QuestionSlots.of(120, 3).all())
                .isLessThan(QuestionSlots.of(120, 0).all());
    }

    @Test
    void votesAndMarksComeBeforeHowManyAsk() {
        add("votes", "1.1", "Ada", 2, 0, false);
        add("both", "1.2", "Ada", 0, 1, false);
        add("carried", "1.3", "", 0, 0, true);
        add("asked", "1.4", "Ada", 0, 0, false);

        assertThat(ids(QuestionSelection.of(candidates, Set.of("Ada"), 45))).containsExactly("both");
        assertThat(ids(QuestionSelection.of(candidates, Set.of("Ada"), 500)))
                .containsExactly("votes", "both", "carried", "asked");
        add("most", "1.5", "", 4, 0, false);
        assertThat(ids(QuestionSelection.of(candidates, Set.of("Ada"), 45))).containsExactly("most");
    }

    @Test
    void aFaultInItsWordsPutsAQuestionBehindThoseWithoutButNotBehindVotes() {
        candidates.add(QuestionCandidate.of(saying("flagged", "1.1", "Is it fair?", 0), 0, false));
        candidates.add(QuestionCandidate.of(saying("sound", "1.2", "What would make it fair?", 0), 0, false));

        assertThat(ids(QuestionSelection.of(candidates, Set.of(), 45))).containsExactly("sound");
        candidates.add(QuestionCandidate.of(saying("wanted", "1.3", "Is it a lie?", 1), 0, false));
        assertThat(ids(QuestionSelection.of(candidates, Set.of(), 45))).containsExactly("wanted");
    }

    @Test
    void whereNothingIsToBeReadCloselyTheNearestKindIs() {
        put("judge", "1.1", "", Status.PROPOSED, QuestionKind.EVALUATIVE);
        put("fact", "2.1", "", Status.PROPOSED, QuestionKind.FACTUAL);

        List<QuestionSelection.Chosen> chosen = QuestionSelection.of(candidates, Set.of(), 60);

        assertThat(chosen).extracting(QuestionSelection.Chosen::slot).contains(Slot.INTERPRET);
        assertThat(chosen)
                .filteredOn(one -> one.slot() == Slot.INTERPRET)
                .allSatisfy(one -> assertThat(one.reasons()).containsExactly(new Reason.Nearest(Slot.INTERPRET)));
    }

    @Test
    void minutesThatOneKindLeavesGoToTheOthers() {
        for (int i = 1; i <= 9; i++) {
            put("judge" + i, i + ".1", "", Status.PROPOSED, QuestionKind.EVALUATIVE);
        }

        assertThat(QuestionSelection.of(candidates, Set.of(), 120)).hasSizeBetween(5, 7);
    }

    @Test
    void aParagraphsSecondQuestionStaysWhereItAsksSomethingElse() {
        candidates.add(QuestionCandidate.of(saying("one", "1.1", "Why does the roof come twice?", 0), 0, false));
        candidates.add(QuestionCandidate.of(saying("twin", "1.1", "Why would the roof come twice?", 0), 0, false));
        candidates.add(
                QuestionCandidate.of(saying("other", "1.1", "Whose silence is counted as consent?", 0), 0, false));

        assertThat(ids(QuestionSelection.of(candidates, Set.of(), 120))).containsExactly("one", "other");
    }

    @Test
    void withinASlotTheyStandAsTheSessionReads() {
        candidates.add(QuestionCandidate.of(saying("first", "1.1", "Why first?", 0), 0, false)
                .on(1));
        candidates.add(QuestionCandidate.of(saying("second", "9.9", "What then?", 0), 0, false)
                .on(0));

        assertThat(ids(QuestionSelection.of(candidates, Set.of(), 120))).containsExactly("second", "first");
    }

    @Test
    void eachSaysWhy() {
        add("a", "1.1", "Ada", 2, 3, true);
        add("b", "1.2", "", 0, 0, false);
        put("c", "1.3", "Ben", Status.PICKED, QuestionKind.FACTUAL);

        List<QuestionSelection.Chosen> chosen = QuestionSelection.of(candidates, Set.of("Ada", "Ben"), 90);

        assertThat(chosen.get(0).reasons()).containsExactly(new Reason.Picked(), new Reason.Proposers(1));
        assertThat(chosen.get(1).reasons())
                .containsExactly(
                        new Reason.Disagreement(3),
                        new Reason.Votes(2),
                        new Reason.Proposers(1),
                        new Reason.CarriedOver());
        assertThat(chosen.get(2).reasons()).containsExactly(new Reason.Wanted(Slot.INTERPRET));
    }

    @Test
    void aPersonsChoiceGoesBeforeAll() {
        put("out", "1.1", "Ada", Status.DROPPED, QuestionKind.INTERPRETIVE);
        for (int i = 2; i < 12; i++) {
            put("in" + i, "1." + i, "Ada", Status.PICKED, QuestionKind.EVALUATIVE);
        }

        assertThat(QuestionSelection.of(candidates, Set.of(), 30)).hasSize(10);
    }

    @Test
    void takingTurnsOnlyBreaksTiesAndSaysSo() {
        add("loud", "1.1", "Ada", 0, 0, false);
        add("quiet", "1.3", "Zoe", 0, 0, false);

        List<QuestionSelection.Chosen> chosen = QuestionSelection.of(candidates, Set.of("Ada"), 45);
        assertThat(ids(chosen)).containsExactly("quiet");
        assertThat(chosen.getFirst().reasons()).contains(new Reason.FirstOf("Zoe"));
        assertThat(ids(QuestionSelection.of(candidates, Set.of("Ada", "Zoe"), 45)))
                .containsExactly("loud");

        add("louder", "1.2", "Ada", 1, 0, false);
        assertThat(ids(QuestionSelection.of(candidates, Set.of("Ada"), 45))).containsExactly("louder");
    }

    @Test
    void aParagraphHasOneQuestionAndAChapterItsShare() {
        for (int i = 1; i <= 9; i++) {
            add("a" + i, "1." + i, "", 5, 0, false);
            add("twin" + i, "1." + i, "", 4, 0, false);
        }
        add("b", "2.1", "", 0, 0, false);
        add("c", "3.1", "", 0, 0, false);

        assertThat(ids(QuestionSelection.of(candidates, Set.of(), 90))).containsExactly("a1", "a2", "b", "c");
    }

    @Test
    void aSessionOnOneChapterIsNotLeftWithoutQuestions() {
        for (int i = 1; i <= 9; i++) {
            add("a" + i, "1." + i, "", 0, 0, false);
        }

        assertThat(QuestionSelection.of(candidates, Set.of(), 90)).hasSize(4);
    }

    @Test
    void moreThanThreeCloseQuestionsAreTwoClusters() {
        for (int i = 1; i <= 6; i++) {
            add("a" + i, i + ".1", "", 0, 0, false);
        }

        assertThat(clusters(60)).containsExactly(2);
        assertThat(clusters(90)).containsExactly(2, 2);
        assertThat(clusters(200)).containsExactly(3, 3);
        assertThat(QuestionSelection.clusters(List.of())).isEmpty();
    }

    @Test
    void keepsItsBoundsAndDoesNotHangOnTheOrderOfCandidates() {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            List<QuestionCandidate> some = random(random);
            Set<String> heard = random.nextBoolean() ? Set.of() : Set.of("Ada", "Ben");
            int minutes = random.nextInt(150);
            List<QuestionSelection.Chosen> chosen = QuestionSelection.of(some, heard, minutes);

            Map<Slot, Integer> count = new EnumMap<>(Slot.class);
            Set<String> paragraphs = new HashSet<>();
            for (QuestionSelection.Chosen one : chosen) {
                count.merge(one.slot(), 1, Integer::sum);
                assertThat(paragraphs.add(one.question().slug() + one.question().passage()))
                        .isTrue();
                assertThat(one.reasons())
                        .isNotEmpty()
                        .allSatisfy(reason -> assertThat(reason.said()).isNotBlank());
            }
            int used = chosen.stream().mapToInt(one -> one.slot().minutes()).sum();
            assertThat(used)
                    .isLessThanOrEqualTo(
                            Math.max(10, QuestionSlots.of(minutes, 0).minutes()));
            assertThat(count.getOrDefault(Slot.OPENING, 0)).isLessThanOrEqualTo(1);
            Collections.shuffle(some, random);
            assertThat(QuestionSelection.of(some, heard, minutes)).isEqualTo(chosen);
        }
    }

    private static List<QuestionCandidate> random(Random random) {
        List<QuestionCandidate> some = new ArrayList<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            Question question = new Question(
                    "q" + i,
                    random.nextBoolean() ? "table" : "chair",
                    List.of(Passage.of(Address.of(1 + random.nextInt(3), 1 + random.nextInt(6)))),
                    List.of(QuestionKind.values()).get(random.nextInt(3)),
                    List.of(QuestionPlace.values()).get(random.nextInt(3)),
                    "?",
                    List.of("", "Ada", "Ben", "Cleo").get(random.nextInt(4)),
                    random.nextInt(4),
                    Status.PROPOSED);
            some.add(QuestionCandidate.of(question, random.nextInt(3), random.nextBoolean()));
        }
        return some;
    }

    private List<Integer> clusters(int minutes) {
        return QuestionSelection.clusters(QuestionSelection.of(candidates, Set.of(), minutes)).stream()
                .map(List::size)
                .toList();
    }

    private static Map<Slot, Integer> room(int minutes) {
        return QuestionSlots.of(minutes, 0).room();
    }

    private static List<String> ids(List<QuestionSelection.Chosen> chosen) {
        return chosen.stream()
                .map(one -> one.question().id().replace(GUIDE, ""))
                .toList();
    }

    private void add(String id, String passage, String proposer, int votes, int disagreement, boolean carried) {
        Question question = question(id, passage, proposer, votes, Status.PROPOSED, QuestionKind.INTERPRETIVE);
        candidates.add(QuestionCandidate.of(question, disagreement, carried));
    }

    private static Question saying(String id, String passage, String text, int votes) {
        return new Question(
                GUIDE + id,
                "table",
                List.of(Passage.require(passage)),
                QuestionKind.INTERPRETIVE,
                QuestionPlace.CORE,
                text,
                "",
                votes,
                Status.PROPOSED);
    }

    private void put(String id, String passage, String proposer, Status status, QuestionKind kind) {
        candidates.add(QuestionCandidate.of(question(id, passage, proposer, 0, status, kind), 0, false));
    }

    private static Question question(
            String id, String passage, String proposer, int votes, Status status, QuestionKind kind) {
        return new Question(
                proposer.isEmpty() ? GUIDE + id : id,
                "table",
                List.of(Passage.require(passage)),
                kind,
                QuestionPlace.CORE,
                "Why " + id + "?",
                proposer,
                votes,
                status);
    }
}
