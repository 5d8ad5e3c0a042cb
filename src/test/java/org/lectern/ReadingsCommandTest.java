package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What commands do with the readings on the shelf. */
class ReadingsCommandTest extends GroupWithABook {
    @Test
    void theShelfShowsTheGuidesAndTheBook() {
        JsonNode shelf = lectern.run("shelf", "--json").json();
        assertThat(shelf.valueStream().map(row -> row.get("reading").asString()))
                .contains("stalinist-realism", "the-long-table")
                .hasSize(6);
        assertThat(shelf.get(5).propertyNames())
                .containsExactly("reading", "title", "author", "chapters", "words", "minutes", "digest");
    }

    @Test
    void anOutlineHasTheFirstAndLastWordsOfEachChapter() {
        JsonNode outline = lectern.run("outline", "the-long", "--json").json();
        assertThat(outline.get("chapters").size()).isEqualTo(2);
        JsonNode first = outline.get("chapters").get(0);
        assertThat(first.get("title").asString()).isEqualTo("What a Chair Is For");
        assertThat(first.get("first").asString())
                .startsWith("Every meeting has somebody")
                .hasSizeLessThanOrEqualTo(60);
        assertThat(first.get("last").asString()).endsWith("nobody admits to it.");
    }

    @Test
    void aSecondImportChangesNothingAndAnotherCopyIsAnUpdate() throws IOException {
        assertThat(status("import", book.toString(), "--json")).isEqualTo("unchanged");
        Files.writeString(book, BOOK + "\n\nA last word, said by whoever keeps the minutes.\n");
        assertThat(status("import", book.toString(), "--dry-run", "--json")).isEqualTo("updated");
        assertThat(lectern.run("show", "the-long", "2.2").status())
                .as("a dry run writes nothing")
                .isEqualTo(1);
        assertThat(status("import", book.toString(), "--json")).isEqualTo("updated");
        assertThat(lectern.run("show", "the-long", "2.2").out()).contains("A last word");
    }

    @Test
    void aNewCopyTakesNotesQuestionsProgressAndSessionsAlong() throws IOException {
        lectern.run("note", "add", "the-long", "2.1", "On the agenda", "--quote", "spoken first", "--as", "Ben");
        lectern.run("note", "add", "the-long", "1.2", "On the job", "--as", "Ben");
        lectern.run("question", "add", "the-long", "2.1", "Who writes it here?", "--as", "Ben");
        lectern.run("progress", "mark", "the-long", "2", "read", "--as", "Ben");
        lectern.run("session", "add", "--on", "2030-01-03T19:00", "--read", "the-long:2", "--as", "Ada");
        Files.writeString(
                book,
                BOOK.replace(
                                "## What a Chair",
                                "## A Foreword\n\nBefore it all, a word of thanks to the caretaker.\n\n## What a Chair")
                        .replace(
                                "The job is done either way, and done worse when nobody admits to it.",
                                "Something else stands here now."));
        assertThat(status("import", book.toString(), "--json")).isEqualTo("updated");

        JsonNode notes = lectern.run("note", "list", "--as", "Ben", "--json").json();
        assertThat(notes.valueStream()
                        .map(note -> note.get("address").asString() + " "
                                + note.get("text").asString()))
                .containsExactlyInAnyOrder("3.1 On the agenda", "2 On the job");
        assertThat(notes.toString()).contains("The job is done either way").contains("spoken first");
        JsonNode question = lectern.run("question", "list", "--reading", "the-long", "--json")
                .json()
                .get(0);
        assertThat(question.get("address").asString()).isEqualTo("3.1");
        assertThat(question.get("proposer").asString()).isEqualTo("Ben");
        JsonNode progress = lectern.run("progress", "--as", "Ben", "--json").json();
        assertThat(progress.valueStream()
                        .map(row ->
                                row.get("chapter").asInt() + row.get("state").asString()))
                .containsExactly("3read");
        assertThat(lectern.run("session", "list", "--json")
                        .json()
                        .get(0)
                        .get("assignment")
                        .asString())
                .isEqualTo("the-long-table:3");
    }

    @Test
    void aTitleThatTheGroupGaveStaysWhenABetterCopyComes() throws IOException {
        lectern.run("shelf", "rename", "the-long", "Our Table");
        assertThat(status("import", book.toString(), "--json")).isEqualTo("unchanged");
        Files.writeString(book, BOOK + "\n\nMore.\n");
        assertThat(status("import", book.toString(), "--json")).isEqualTo("updated");
        assertThat(lectern.run("outline", "the-long", "--json")
                        .json()
                        .get("title")
                        .asString())
                .isEqualTo("Our Table");
    }

    @Test
    void anotherTextWithTheSameTitleIsAnotherReading() throws IOException {
        Path other = Files.writeString(
                home.resolve("other.md"), "# The Long Table\n\nThis one is about carpentry, glue and patience.\n");
        assertThat(lectern.run("import", other.toString(), "--json")
                        .json()
                        .get(0)
                        .get("reading")
                        .asString())
                .isEqualTo("the-long-table-2");
    }

    @Test
    void aHiddenReadingIsOffTheShelfAndComesBack() {
        lectern.run("shelf", "hide", "lenin");
        assertThat(lectern.run("shelf", "--json").json().size()).isEqualTo(5);
        assertThat(lectern.run("shelf", "--all", "--json").json().size()).isEqualTo(6);
        lectern.run("shelf", "unhide", "lenin");
        assertThat(lectern.run("shelf", "--json").json().size()).isEqualTo(6);
    }

    @Test
    void aRemovedGuideStaysAway() {
        assertThat(lectern.run("shelf", "remove", "lenin").status()).isZero();
        assertThat(lectern.run("shelf", "--json").json().size()).isEqualTo(5);
        assertThat(lectern.run("question", "list", "--json").out()).doesNotContain("leninist-parties");
    }

    @Test
    void theFullTextTakesTheDigestsPlaceAndNotesGoToTheSameChapter() {
        Path essay = Path.of("../shared/essays/stalinist-realism.txt");
        assumeTrue(Files.exists(essay), "skipped: no essays at ../shared/essays");
        lectern.run("note", "add", "stalin", "D3.2", "On the digest", "--as", "Ben");
        lectern.run("progress", "mark", "stalin", "3", "read", "--as", "Ben");
        lectern.run("session", "add", "--on", "2030-01-03T19:00", "--read", "stalin:2-3", "--as", "Ada");
        JsonNode report =
                lectern.run("import", essay.toString(), "--json").json().get(0);
        assertThat(report.get("guide").asString()).isEqualTo("stalinist-realism");
        assertThat(report.get("status").asString()).isEqualTo("updated");
        JsonNode note =
                lectern.run("note", "list", "--as", "Ben", "--json").json().get(0);
        assertThat(note.get("address").asString()).isEqualTo("3");
        assertThat(note.get("quote").asString())
                .as("the digest's words")
                .startsWith("Its strongest component is campism");
        assertThat(lectern.run("session", "list", "--json")
                        .json()
                        .get(0)
                        .get("assignment")
                        .asString())
                .isEqualTo("stalinist-realism:2-3");
        assertThat(lectern.run("progress", "--as", "Ben", "--json").json().toString())
                .contains("\"read\"");
        assertThat(lectern.run("question", "list", "--reading", "stalin", "--json")
                        .json()
                        .valueStream()
                        .map(question -> question.get("address").asString()))
                .as("guide questions have found their paragraphs")
                .allMatch(address -> address.matches("\\d+\\.\\d+"));
    }

    @Test
    void aReadingIsPrintedForPaper() {
        Path file = home.resolve("table.html");
        assertThat(lectern.run("print", "the-long:1", "-o", file.toString()).status())
                .isZero();
        assertThat(file).content().contains("What a Chair Is For", "1.1").doesNotContain("Whoever writes the agenda");
        assertThat(lectern.run("print", "the-long", "-o", file.toString()).err())
                .contains("--force");
        assertThat(lectern.run("print", "the-long", "--format", "scroll").err()).contains("scroll: no such format");
    }

    /** Signs that the fonts on paper lack are said, with the formats that have them; a text of Latin letters says nothing. */
    @Test
    void whatPaperCantShowIsSaid() throws Exception {
        Path text = Files.writeString(
                home.resolve("signs.md"), "# Signs\n\n## One\n\nA sign: 字.\n\n## Two\n\nAnother: 論.\n");
        lectern.run("import", text.toString());
        String pdf = home.resolve("signs.pdf").toString();

        assertThat(lectern.run("print", "signs", "-o", pdf).err()).contains("lack 2 signs", "html or epub");
        assertThat(lectern.run(
                                "print",
                                "signs",
                                "-o",
                                home.resolve("signs.html").toString())
                        .err())
                .isEmpty();
        assertThat(lectern.run(
                                "print",
                                "the-long:1",
                                "-o",
                                home.resolve("latin.pdf").toString())
                        .err())
                .isEmpty();
    }
}
