package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.desk.sessions.KeepSession;
import org.lectern.desk.sessions.ReplanWay;
import org.lectern.desk.sessions.Replanning;
import org.lectern.desk.sessions.SessionFields;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Note;
import org.lectern.study.schedule.Replan.Change;
import org.lectern.study.schedule.Session;
import org.lectern.tui.work.DeskRequest;

/** Two members at two screens over one file: what one writes shows on the other's, and nothing jumps. */
class LivingScreenTest {
    @TempDir
    Path folder;

    private Evening ada;
    private Evening ben;

    @BeforeEach
    void sitDown() {
        ada = Evening.ofGroup(folder).sized(110, 24);
        ben = Evening.over(folder.resolve("evening.db"), Instant.parse("2026-11-22T12:00:00Z"), "Ben");
        ada.press("Enter : '3.3' Enter o").glance();
    }

    @AfterEach
    void leave() {
        ben.close();
        ada.close();
    }

    private void benNotes(String at, String words) {
        NoteDraft draft = NoteDraft.on("long-table", Anchor.of(Passage.require(at)));
        ben.perform(
                new DeskRequest.KeepNote(ben.member("Ben"), draft.with(words).with(Audience.GROUP)));
    }

    @Test
    void anothersNoteShowsInTheOpenMarginAndNothingElseMoves() {
        List<String> before = ada.frame().rows();
        benNotes("3.3", "Fresh from elsewhere");
        assertThat(ada.screen()).doesNotContain("Fresh");
        ada.glance();
        assertThat(ada.screen()).contains("Ben  Fresh from");
        assertThat(text(ada.frame().rows())).as("the text stands still").isEqualTo(text(before));
    }

    /** The columns of the text, without the margin beside it. */
    private static List<String> text(List<String> rows) {
        return rows.stream()
                .map(row -> row.substring(0, Math.min(60, row.length())))
                .toList();
    }

    @Test
    void whereNothingCameNothingIsAsked() {
        assertThat(ada.glance().glance().toTerminal()).isEmpty();
        benNotes("3.3", "Fresh");
        ada.glance();
        Model seen = ada.model();
        ada.glance();
        assertThat(ada.model()).as("told once").isSameAs(seen);
    }

    @Test
    void roomsTakeInWhatOthersChange() {
        ada.press("5");
        Session session = ben.desk().schedule().require(1);
        ben.desk().schedule().change(session.at(Instant.parse("2026-12-08T18:00:00Z")));
        ada.glance();
        assertThat(ada.screen()).contains("8 Dec 18:00");
        ada.press("3");
        benNotes("4.1", "In the list too");
        ada.glance();
        assertThat(ada.screen()).contains("In the list too");
    }

    @Test
    void wordsBeingWrittenStay() {
        ada.press("a 'half a thought'");
        benNotes("3.3", "Fresh");
        ada.glance().press("' more' Ctrl-s");
        assertThat(ada.desk().margins().on("long-table", ada.member("Ada")))
                .anySatisfy(note -> assertThat(note.text()).isEqualTo("half a thought more"));
    }

    @Test
    void aTextThatWasReplacedElsewhereIsTakenInWhereOneIs() {
        ada.press("} }");
        String here = ada.reader().place().address().toString();
        assertThat(here).isEqualTo("3.5");
        ben.desk().shelf().put(mended(), "mended");
        ada.glance();
        assertThat(ada.reader().place().address()).hasToString("3.5");
        assertThat(ada.screen()).contains("a better copy meanwhile", "It was mended here.");
    }

    @Test
    void aNoteStandsOnTheWordsThatItsWriterSaw() {
        ada.press("a 'About the third'");
        ben.desk().shelf().put(longer(), "longer");
        ada.press("Ctrl-s");
        assertThat(adas("About the third").anchor().passage()).hasToString("3.5");
        assertThat(ada.screen()).contains("the text was changed meanwhile; note kept at 3.5");
    }

    @Test
    void aMarkOnAStalePageToo() {
        ben.desk().shelf().put(longer(), "longer");
        ada.press("m !");
        assertThat(ada.desk().margins().on("long-table", ada.member("Ada")))
                .anySatisfy(note -> assertThat(note.anchor().passage()).hasToString("3.5"));
    }

    @Test
    void whereTheWordsAreGoneTheNoteIsOnTheChapterWithThem() {
        ada.press("a 'About the third'");
        ben.desk().shelf().put(without(), "without");
        ada.press("Ctrl-s");
        Note note = adas("About the third");
        assertThat(note.anchor().passage()).hasToString("3");
        assertThat(note.anchor().quote()).startsWith("Every meeting has somebody");
        assertThat(ada.screen()).contains("words are gone");
    }

    @Test
    void aNoteThatAnImportCarriedWhileItWasChangedStaysWhereItWasTaken() {
        ada.press("a 'First' Ctrl-s e ' more'");
        Note note = adas("First");
        ben.desk().shelf().put(longer(), "longer");
        ada.desk()
                .margins()
                .put(
                        new Note(
                                note.id(),
                                note.slug(),
                                Anchor.of(Passage.require("3.5")),
                                note.mark(),
                                note.audience(),
                                note.member(),
                                note.text(),
                                note.created(),
                                note.changed(),
                                note.replyTo()),
                        note.member());
        ada.press("Ctrl-s");
        assertThat(adas("First more").anchor().passage()).hasToString("3.5");
    }

    @Test
    void ofTwoWhoChangeOneNoteTheLaterIsAsked() {
        ada.press("a 'First' Ctrl-s e ' AAA'");
        Evening again = Evening.over(folder.resolve("evening.db"), Instant.parse("2026-11-22T12:00:00Z"), "Ada")
                .sized(110, 24);
        again.press("Enter : '3.3' Enter e ' BBB' Ctrl-s");
        ada.press("Ctrl-s");
        assertThat(adas("First BBB")).isNotNull();
        assertThat(ada.screen()).contains("First BBB", "First AAA", "the note was changed elsewhere meanwhile");
        ada.press("Ctrl-s");
        assertThat(adas("First AAA")).isNotNull();
        again.close();
    }

    @Test
    void changesOfDifferentFieldsOfASessionMerge() {
        ada.press("5 e Down Down ' upstairs'");
        change(new SessionFields("2026-12-08 18:00", null, null, null, null, null));
        ada.press("Down Down Down Enter");
        Session session = ada.desk().schedule().require(1);
        assertThat(session.place()).isEqualTo("Room 2 upstairs");
        assertThat(session.when().toLocalDateTime()).hasToString("2026-12-08T18:00");
    }

    @Test
    void ofTwoChangesOfOneFieldTheLaterIsAsked() {
        ada.press("5 e Down Down ' upstairs'");
        change(new SessionFields(null, null, "The library", "60", null, null));
        ada.press("Down Down Down Enter");
        assertThat(ada.desk().schedule().require(1).place()).isEqualTo("The library");
        assertThat(ada.screen()).contains("Room 2 upstairs", "was changed elsewhere meanwhile (place)");
        ada.press("Enter");
        Session session = ada.desk().schedule().require(1);
        assertThat(session.place()).as("hers, since she saw theirs").isEqualTo("Room 2 upstairs");
        assertThat(session.minutes())
                .as("theirs, since she changed nothing there")
                .isEqualTo(60);
    }

    private void change(SessionFields fields) {
        new KeepSession(ben.desk())
                .change(ben.member("Ada"), 1, fields, null, false)
                .orRefuse(Refusal::fact);
    }

    @Test
    void aPlanThatWasShownIsNotKeptOverWhatCameMeanwhile() {
        Replanning replanning = new Replanning(ada.desk());
        ReplanWay week = new ReplanWay.Shift(Period.ofWeeks(1));
        Member by = ada.member("Ada");
        List<Change> shown = replanning.changes(week);
        change(new SessionFields(null, null, "Moved room", null, null, null));
        assertThat(replanning.keep(by, shown)).isInstanceOf(Response.Refused.class);
        assertThat(ada.desk().schedule().require(1).place()).isEqualTo("Moved room");
        List<Change> again = replanning.changes(week);
        ben.desk().schedule().setLocked(1, true);
        assertThat(replanning.keep(by, again)).as("locked meanwhile").isInstanceOf(Response.Refused.class);
        ben.desk().schedule().setLocked(1, false);
        assertThat(replanning.keep(by, again)).isInstanceOf(Response.Done.class);
        replanning.keepAtOnce(by, week).orRefuse();
        assertThat(ada.desk().schedule().require(1).when().toLocalDate()).hasToString("2026-12-17");
    }

    private Note adas(String text) {
        return ada.desk().margins().on("long-table", ada.member("Ada")).stream()
                .filter(note -> note.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no note " + text));
    }

    /** The same text with two paragraphs more before 3.3. */
    private static Reading longer() {
        return third(paragraphs -> {
            paragraphs.add(0, "A first paragraph more, about something else altogether.");
            paragraphs.add(1, "A second one, which nobody had seen in the copy before.");
        });
    }

    /** The same text without 3.3. */
    private static Reading without() {
        return third(paragraphs -> paragraphs.remove(2));
    }

    private static Reading third(Consumer<List<String>> change) {
        Reading table = Samples.longTable();
        List<Chapter> chapters = new ArrayList<>(table.chapters());
        Chapter third = chapters.get(2);
        List<String> texts = new ArrayList<>(
                third.paragraphs().stream().map(Block.Paragraph::text).toList());
        change.accept(texts);
        List<Block> blocks = new ArrayList<>();
        texts.forEach(text -> blocks.add(new Block.Paragraph(blocks.size() + 1, Kind.PARAGRAPH, text)));
        chapters.set(2, new Chapter(3, third.title(), blocks));
        return new Reading(table.slug(), table.about(), chapters);
    }

    /** The same text with other words in 3.6. */
    private static Reading mended() {
        Reading table = Samples.longTable();
        List<Chapter> chapters = new ArrayList<>(table.chapters());
        Chapter third = chapters.get(2);
        List<Block> blocks = third.blocks().stream()
                .map(block -> block instanceof Block.Paragraph paragraph && paragraph.number() == 6
                        ? new Block.Paragraph(6, Kind.PARAGRAPH, "It was mended here.")
                        : block)
                .toList();
        chapters.set(2, new Chapter(3, third.title(), blocks));
        return new Reading(table.slug(), table.about(), chapters);
    }
}
