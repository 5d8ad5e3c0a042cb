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

class SelectionTest {
    private static final String GUIDE = "guide/";

    private final List<Candidate> candidates = new ArrayList<>();

    @Test
    void anEveningHasOneToOpenAndOneToCloseAndMoreAsItIsLonger() {
        assertThat(room(90))
                .isEqualTo(
                        Map.of(Slot.OPENING, 1, Slot.CLARIFY, 2, Slot.INTERPRET, 4, Slot.EVALUATE, 1, Slot.CLOSING, 1));
        assertThat(room(60))
                .isEqualTo(
                        Map.of(Slot.OPENING, 1, Slot.CLARIFY, 1, Slot.INTERPRET, 2, Slot.EVALUATE, 1, Slot.CLOSING, 1));
        assertThat(room(500))
                .isEqualTo(
                        Map.of(Slot.OPENING, 1, Slot.CLARIFY, 2, Slot.INTERPRET, 6, Slot.EVALUATE, 1, Slot.CLOSING, 1));
        assertThat(room(10)).isEqualTo(Map.of(Slot.OPENING, 1, Slot.CLOSING, 1));
    }

    @Test
    void disagreementWeighsMoreThanProposersAndThoseMoreThanVotes() {
        add("votes", "1.1", "Ada", 10, 0, false);
        add("both", "1.2", "Ada", 0, 1, false);
        add("carried", "1.3", "", 0, 0, true);
        add("plain", "1.4", "", 0, 0, false);

        assertThat(ids(Selection.of(candidates, Set.of("Ada"), 25))).containsExactly("both");
        assertThat(ids(Selection.of(candidates, Set.of("Ada"), 500)))
                .containsExactly("votes", "both", "carried", "plain");
    }

    @Test
    void eachSaysWhy() {
        add("a", "1.1", "Ada", 2, 3, true);
        add("b", "1.2", "", 0, 0, false);
        put("c", "1.3", "Ben", Status.PICKED, QuestionKind.FACTUAL);

        List<Selection.Chosen> chosen = Selection.of(candidates, Set.of("Ada", "Ben"), 90);

        assertThat(chosen.get(0).reasons()).containsExactly(new Reason.Picked(), new Reason.Proposers(1));
        assertThat(chosen.get(1).reasons())
                .containsExactly(
                        new Reason.Disagreement(3),
                        new Reason.Proposers(1),
                        new Reason.Votes(2),
                        new Reason.CarriedOver());
        assertThat(chosen.get(2).reasons()).containsExactly(new Reason.Wanted(Slot.INTERPRET));
    }

    @Test
    void aPersonsChoiceGoesBeforeAll() {
        put("out", "1.1", "Ada", Status.DROPPED, QuestionKind.INTERPRETIVE);
        for (int i = 2; i < 12; i++) {
            put("in" + i, "1." + i, "Ada", Status.PICKED, QuestionKind.EVALUATIVE);
        }

        assertThat(Selection.of(candidates, Set.of(), 30)).hasSize(10);
    }

    @Test
    void whoHasNotBeenHeardIs() {
        add("loud", "1.1", "Ada", 9, 9, false);
        add("louder", "1.2", "Ada", 9, 9, false);
        add("quiet", "1.3", "Zoe", 0, 0, false);

        assertThat(ids(Selection.of(candidates, Set.of("Ada"), 40))).containsExactly("loud", "quiet");
        assertThat(ids(Selection.of(candidates, Set.of("Ada", "Zoe"), 40))).containsExactly("loud", "louder");
    }

    @Test
    void aParagraphHasOneQuestionAndAChapterItsShare() {
        for (int i = 1; i <= 9; i++) {
            add("a" + i, "1." + i, "", 5, 0, false);
            add("twin" + i, "1." + i, "", 4, 0, false);
        }
        add("b", "2.1", "", 0, 0, false);
        add("c", "3.1", "", 0, 0, false);

        assertThat(ids(Selection.of(candidates, Set.of(), 90))).containsExactly("a1", "a2", "a3", "b");
    }

    @Test
    void aSessionOnOneChapterIsNotLeftWithoutQuestions() {
        for (int i = 1; i <= 9; i++) {
            add("a" + i, "1." + i, "", 0, 0, false);
        }

        assertThat(Selection.of(candidates, Set.of(), 90)).hasSize(4);
    }

    @Test
    void moreThanThreeCloseQuestionsAreTwoClusters() {
        for (int i = 1; i <= 6; i++) {
            add("a" + i, i + ".1", "", 0, 0, false);
        }

        assertThat(clusters(60)).containsExactly(2);
        assertThat(clusters(90)).containsExactly(2, 2);
        assertThat(clusters(200)).containsExactly(3, 3);
        assertThat(Selection.clusters(List.of())).isEmpty();
    }

    @Test
    void keepsItsBoundsAndDoesNotHangOnTheOrderOfCandidates() {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            List<Candidate> some = random(random);
            Set<String> heard = random.nextBoolean() ? Set.of() : Set.of("Ada", "Ben");
            int minutes = random.nextInt(150);
            List<Selection.Chosen> chosen = Selection.of(some, heard, minutes);

            Map<Slot, Integer> count = new EnumMap<>(Slot.class);
            Set<String> paragraphs = new HashSet<>();
            for (Selection.Chosen one : chosen) {
                count.merge(one.slot(), 1, Integer::sum);
                assertThat(paragraphs.add(one.question().slug() + one.question().passage()))
                        .isTrue();
                assertThat(one.reasons())
                        .isNotEmpty()
                        .allSatisfy(reason -> assertThat(reason.said()).isNotBlank());
            }
            count.forEach((slot, there) ->
                    assertThat(there).isLessThanOrEqualTo(room(minutes).getOrDefault(slot, 0)));
            Collections.shuffle(some, random);
            assertThat(Selection.of(some, heard, minutes)).isEqualTo(chosen);
        }
    }

    private static List<Candidate> random(Random random) {
        List<Candidate> some = new ArrayList<>();
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
            some.add(Candidate.of(question, random.nextInt(3), random.nextBoolean()));
        }
        return some;
    }

    private List<Integer> clusters(int minutes) {
        return Selection.clusters(Selection.of(candidates, Set.of(), minutes)).stream()
                .map(List::size)
                .toList();
    }

    private static Map<Slot, Integer> room(int minutes) {
        return Evening.of(minutes).room();
    }

    private static List<String> ids(List<Selection.Chosen> chosen) {
        return chosen.stream()
                .map(one -> one.question().id().replace(GUIDE, ""))
                .toList();
    }

    private void add(String id, String passage, String proposer, int votes, int disagreement, boolean carried) {
        Question question = question(id, passage, proposer, votes, Status.PROPOSED, QuestionKind.INTERPRETIVE);
        candidates.add(Candidate.of(question, disagreement, carried));
    }

    private void put(String id, String passage, String proposer, Status status, QuestionKind kind) {
        candidates.add(Candidate.of(question(id, passage, proposer, 0, status, kind), 0, false));
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
