package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.reading.Passage;
import org.lectern.study.notes.Anchor;
import org.lectern.tui.Command;
import org.lectern.tui.Size;
import org.lectern.tui.keys.KeyMap;
import org.lectern.tui.plain.Plain;
import org.lectern.tui.plain.PlainAnswers;
import org.lectern.tui.plain.PlainTurn;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.ViewSettings;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DraftSubject;

/** An evening without a screen, as a transcript: what is said stands behind {@code >}, all else is the answer. */
class PlainTest {
    private static final Path TRANSCRIPT = Path.of("src/test/resources/org/lectern/tui/plain/evening.txt");

    @TempDir
    Path folder;

    private final StringBuilder seen = new StringBuilder();

    /** To write the answers anew: {@code -Dlectern.write=true}. */
    @Test
    void theEveningGoesAsWritten() throws IOException {
        String wanted = Files.readString(TRANSCRIPT);
        try (Evening evening = Evening.ofGroup(folder)) {
            AppState app = AppState.before(new Size(80, 24), KeyMap.defaults(), ViewSettings.USUAL);
            Plain plain = new Plain(app, "Ada", "long-table", null);
            PlainTurn transition = done(plain.start(), evening);
            for (String line :
                    wanted.lines().filter(one -> one.startsWith("> ")).toList()) {
                seen.append(line).append('\n');
                transition = done(plain.say(transition.model(), line.substring(2)), evening);
            }
            assertThat(transition.model().left()).isTrue();
        }
        if (Boolean.getBoolean("lectern.write")) {
            Files.writeString(TRANSCRIPT, seen);
            return;
        }
        assertThat(seen.toString()).isEqualTo(wanted);
    }

    @Test
    void aNameLikeAMembersIsAskedAbout() {
        try (Evening evening = Evening.ofGroup(folder)) {
            AppState app = AppState.before(new Size(80, 24), KeyMap.defaults(), ViewSettings.USUAL);
            Plain plain = new Plain(app, "Ada", "long-table", null);
            PlainTurn transition = done(plain.start(), evening);
            for (String line : List.of("member Bne", "next", "shelf", "yes", "member Bne", "yes")) {
                transition = done(plain.say(transition.model(), line), evening);
            }
        }
        assertThat(seen.toString().lines())
                .containsSubsequence(
                        "Nobody here is called Bne. Did you mean Ben?",
                        "Add Bne to the group? yes does; nothing is done without it.",
                        "Nothing was asked about.",
                        "Nobody here is called Bne. Did you mean Ben?",
                        "You are Bne.");
    }

    @Test
    void whatWasNeverKeptIsOfferedAndKept() {
        try (Evening evening = Evening.ofGroup(folder)) {
            DraftSubject matter =
                    new DraftSubject.OfNote(NoteDraft.on("long-table", Anchor.of(Passage.require("3.2"))));
            evening.perform(new DeskRequest.KeepUnfinished("Ada", matter, "An order is an order."));
            evening.perform(new DeskRequest.KeepUnfinished("Ben", matter, "Not for Ada."));
            AppState app = AppState.before(new Size(80, 24), KeyMap.defaults(), ViewSettings.USUAL);
            Plain plain = new Plain(app, "Ada", "long-table", null);
            PlainTurn transition = done(plain.start(), evening);
            for (String line : List.of("drafts", "keep 1", "drafts", "go 3.2", "notes")) {
                transition = done(plain.say(transition.model(), line), evening);
            }
        }
        assertThat(seen.toString().lines())
                .containsSubsequence(
                        "A draft was recovered: drafts reads what was never kept.",
                        "1. A note on 3.2 of long-table, Sun 22 Nov: An order is an order.",
                        "Note kept at 3.2, for you alone.",
                        "No drafts are left.",
                        "1. You, on 3.2, Sun 22 Nov, for me alone: An order is an order.")
                .noneMatch(line -> line.contains("Not for Ada"));
    }

    private void say(Evening evening, String who, String... lines) {
        AppState app = AppState.before(new Size(80, 24), KeyMap.defaults(), ViewSettings.USUAL);
        Plain plain = new Plain(app, who, "long-table", null);
        PlainTurn transition = done(plain.start(), evening);
        for (String line : lines) {
            transition = done(plain.say(transition.model(), line), evening);
        }
    }

    @Test
    void aQuestionIsChangedDeletedAndBroughtBack() {
        try (Evening evening = Evening.ofGroup(folder)) {
            say(
                    evening,
                    "Ada",
                    "3.4",
                    "question Who may ask it to leave?",
                    "questions",
                    "edit 1 Who may ask the chair to leave?",
                    "questions",
                    "pick 1",
                    "questions",
                    "delete 1",
                    "questions",
                    "undo",
                    "questions");
            assertThat(seen.toString().lines())
                    .containsSubsequence(
                            "1. On 3.4 of long-table, interpretive, core, proposed, 0 votes: Who may ask it to leave?",
                            "1. On 3.4 of long-table, interpretive, core, proposed, 0 votes: Who may ask the chair to leave?",
                            "1. On 3.4 of long-table, interpretive, core, picked, 0 votes: Who may ask the chair to leave?",
                            "No questions.",
                            "1. On 3.4 of long-table, interpretive, core, picked, 0 votes: Who may ask the chair to leave?");
            seen.setLength(0);
            say(evening, "Ben", "questions", "edit 1 Mine now?", "delete 1", "pick 1", "questions");
            assertThat(seen.toString())
                    .contains(
                            "Only who proposed a question changes its words.",
                            "Only who proposed a question deletes it; pick drops it.",
                            "A facilitator picks questions, or who leads the session; vote votes for one.")
                    .doesNotContain("Mine now?\n1.");
        }
    }

    @Test
    void aNoteMayBeOnWordsAndBeSettledAndCarried() {
        try (Evening evening = Evening.ofGroup(folder)) {
            say(
                    evening,
                    "Ada",
                    "3.4",
                    "audience group",
                    "note \"ask it to leave\" Who is it?",
                    "note \"never said here\" No.",
                    "notes",
                    "resolve 4",
                    "carry 4");
        }
        assertThat(seen.toString().lines())
                .contains("The words “never said here” are not in 3.4.")
                .anyMatch(line -> line.endsWith("at the words “ask it to leave”: Who is it?"));
    }

    @Test
    void linksAreSaidAndOpenedOnlyWhenToldTo() {
        try (Evening evening = Evening.ofGroup(folder)) {
            evening.desk().shelf().put(Samples.margins(), "m");
            say(evening, "Ada", "read on-margins", "1.2", "links");
            assertThat(seen.toString()).contains("1. https://marks.example/list");
            assertThat(evening.browsed()).isEmpty();
            say(evening, "Ada", "read on-margins", "1.2", "links", "open 1");
            assertThat(evening.browsed()).containsExactly("https://marks.example/list");
        }
    }

    @Test
    void oneReturnsToAnotherReadingAndGoesForwardAgain() {
        try (Evening evening = Evening.ofGroup(folder)) {
            evening.desk().shelf().put(Samples.margins(), "m");
            say(
                    evening,
                    "Ada",
                    "3.4",
                    "read on-margins",
                    "1.2",
                    "return",
                    "return",
                    "where",
                    "return",
                    "where",
                    "forth");
        }
        assertThat(seen.toString().lines())
                .containsSubsequence(
                        "3.4. It follows that the question is never whether there is authority in the room,"
                                + " but whether anybody can ask it to leave, and whether the asking costs them anything.")
                .filteredOn(line -> line.startsWith("You are in"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("You are in The Long Table, chapter 3"),
                        second -> assertThat(second).startsWith("You are in The Long Table, chapter 1"));
    }

    @Test
    void aChapterSaysItsSectionsAndAHandoutItsEdition() {
        try (Evening evening = Evening.ofGroup(folder)) {
            say(evening, "Ada", "contents 3", "open 1", "contents 9", "handout 1 facilitator");
        }
        assertThat(seen.toString())
                .contains(
                        "1. Rotation, at 3.6.",
                        "Section: Rotation.",
                        "There is no chapter 9; contents says what there is.")
                .contains("FACILITATOR’S EDITION");
    }

    private PlainTurn done(PlainTurn asked, Evening evening) {
        PlainTurn transition = asked;
        said(transition.lines());
        Deque<Command> waiting = new ArrayDeque<>(transition.work());
        while (!waiting.isEmpty()) {
            transition = PlainAnswers.take(transition.model(), evening.perform(waiting.poll()));
            said(transition.lines());
            waiting.addAll(transition.work());
        }
        return transition;
    }

    private void said(List<String> lines) {
        lines.forEach(line -> seen.append(line).append('\n'));
    }
}
