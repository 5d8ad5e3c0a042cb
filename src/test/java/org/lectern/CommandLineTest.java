package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.config.DraftFolder;
import tools.jackson.databind.JsonNode;

/** The commands as scripts rely on them: their JSON, their errors and their exit status. */
class CommandLineTest {
    private static final String BOOK = """
            # The Long Table

            ## What a Chair Is For

            Every meeting has somebody who decides that it has begun. Call that person the chair or don't.

            The job is done either way, and done worse when nobody admits to it.

            ## The Agenda

            Whoever writes the agenda has spoken first. It is a quiet way of speaking, and a long one.
            """;

    @TempDir
    Path home;

    private Commands lectern;
    private Path book;

    @BeforeEach
    void aGroupWithABook() throws IOException {
        lectern = new Commands(home);
        book = Files.writeString(home.resolve("book.md"), BOOK);
        lectern.run("member", "add", "Ada", "--role", "facilitator");
        lectern.run("member", "add", "Ben");
        assertThat(lectern.run("import", book.toString()).status()).isZero();
    }

    @Test
    void whoLeavesLeavesNoDraftsBehind() {
        DraftFolder drafts = lectern.drafts();
        String half = """
                member: %s
                changed: 2026-11-22T12:00:00Z
                reading: book
                passage: 1.1
                audience: me
                start: 0

                Half a thought
                """;
        drafts.keep("ada", half.formatted("Ada"));
        drafts.keep("ben", half.formatted("Ben"));
        assertThat(lectern.run("member", "leave", "--keep-notes", "--yes", "--as", "Ben")
                        .status())
                .isZero();
        assertThat(drafts.all()).containsOnlyKeys("ada");
        assertThat(lectern.run("member", "erase", "--yes", "--as", "Ada").status())
                .isZero();
        assertThat(drafts.all()).isEmpty();
    }

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

    private String status(String... words) {
        return lectern.run(words).json().get(0).get("status").asString();
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
    void aNoteIsSeenByItsAudienceAlone() {
        lectern.run("note", "add", "the-long", "1.1", "for me", "--as", "Ben");
        lectern.run(
                "note", "add", "the-long", "1.1", "for the facilitator", "--audience", "facilitator", "--as", "Ben");
        lectern.run("note", "add", "the-long", "1.1", "for all", "--audience", "group", "--mark", "?", "--as", "Ben");
        lectern.run("note", "add", "the-long", "1.1", "held back", "--audience", "held", "--as", "Ben");
        assertThat(texts("Ben")).containsExactly("for me", "for the facilitator", "for all", "held back");
        assertThat(texts("Ada")).containsExactly("for the facilitator", "for all");
        lectern.run("session", "add", "--on", "2020-01-03T19:00", "--read", "the-long:1", "--as", "Ada");
        assertThat(texts("Ada")).as("once its session has begun").contains("held back");
        assertThat(lectern.run("search", "held", "--json")
                        .json()
                        .valueStream()
                        .map(hit -> hit.get("kind").asString()))
                .doesNotContain("note");
    }

    private List<String> texts(String member) {
        return lectern.run("note", "list", "--as", member, "--json")
                .json()
                .valueStream()
                .map(note -> note.get("text").asString())
                .toList();
    }

    @Test
    void anotherMembersPrivateNoteIsRefusedLikeOneThatIsNotThere() {
        String id = lectern.run("note", "add", "the-long", "1.1", "mine", "--as", "Ben", "--json")
                .json()
                .get("note")
                .asString();
        Commands.Done theirs = lectern.run("note", "delete", id, "--as", "Ada");
        Commands.Done none = lectern.run("note", "delete", "0" + id.substring(1).replace('a', 'b'), "--as", "Ada");
        assertThat(theirs.status()).isEqualTo(1);
        assertThat(theirs.err().replace(id, "X")).isEqualTo(none.err().replaceAll("note [0-9a-f-]+;", "note X;"));
        assertThat(texts("Ben")).containsExactly("mine");
    }

    @Test
    void notesAreEditedAndDeleted() {
        String id = lectern.run("note", "add", "the-long", "1.1", "first", "--as", "Ben", "--json")
                .json()
                .get("note")
                .asString();
        lectern.run("note", "edit", id, "second\nline", "--mark", "!", "--audience", "group", "--as", "Ben");
        assertThat(texts("Ada")).containsExactly("second\nline");
        assertThat(lectern.run("note", "delete", id.substring(id.length() - 6), "--as", "Ben")
                        .status())
                .isZero();
        assertThat(texts("Ben")).isEmpty();
    }

    @Test
    void wordsMayComeFromStandardInput() {
        assertThat(lectern.runWith("from a pipe\n", "note", "add", "the-long", "1.1", "-", "--as", "Ben")
                        .status())
                .isZero();
        assertThat(texts("Ben")).containsExactly("from a pipe");
    }

    @Test
    void questionsAreVotedForPickedAndDropped() {
        String id = lectern.run(
                        "question",
                        "add",
                        "the-long",
                        "1.1",
                        "Who decides?",
                        "--place",
                        "opening",
                        "--as",
                        "Ben",
                        "--json")
                .json()
                .get("question")
                .asString();
        lectern.run("question", "vote", id, "--as", "Ada");
        lectern.run("question", "vote", id, "--as", "Ada");
        lectern.run("question", "pick", id, "--as", "Ada");
        lectern.run("session", "add", "--on", "2099-12-03T19:00", "--read", "the-long:1", "--as", "Ada");
        assertThat(lectern.run("question", "list", "--session", "1", "--json")
                        .json()
                        .get(0)
                        .get("votes")
                        .asInt())
                .as("nobody votes as others did")
                .isZero();
        lectern.run("question", "close", "1", "--as", "Ada");
        JsonNode question = lectern.run("question", "list", "--reading", "the-long", "--json")
                .json()
                .get(0);
        assertThat(question.propertyNames())
                .containsExactly(
                        "question",
                        "reading",
                        "address",
                        "kind",
                        "place",
                        "text",
                        "proposer",
                        "votes",
                        "status",
                        "guide");
        assertThat(question.get("votes").asInt()).isEqualTo(1);
        assertThat(question.get("status").asString()).isEqualTo("picked");
        assertThat(lectern.run("question", "edit", id, "Mine now?", "--as", "Ada")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void aSessionKeepsItsNumberZoneAndPlace() {
        JsonNode session = lectern.run(
                        "session",
                        "add",
                        "--on",
                        "2026-12-03T19:00",
                        "--zone",
                        "Europe/London",
                        "--place",
                        "Room 2",
                        "--read",
                        "the-long:1-2,stalin:3",
                        "--as",
                        "Ada",
                        "--json")
                .json();
        assertThat(session.get("session").asInt()).isEqualTo(1);
        assertThat(session.get("assignment").asString()).isEqualTo("the-long-table:1-2, stalinist-realism:D3");
        lectern.run("session", "move", "1", "--on", "2026-12-10T18:30", "--as", "Ada");
        lectern.run("session", "cancel", "1", "--as", "Ada");
        JsonNode moved = lectern.run("session", "list", "--json").json().get(0);
        assertThat(moved.get("date").asString()).startsWith("2026-12-10T18:30");
        assertThat(moved.get("zone").asString()).isEqualTo("Europe/London");
        assertThat(moved.get("cancelled").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    show the-long 99.1              | 1 | no chapter 99
                    show the-long 1.99              | 1 | no paragraph 1.99
                    show the-long three             | 1 | three: not an address
                    show the-long 2-1               | 1 | 2-1: not an address
                    show the-long D1.1              | 1 | has its full text
                    outline no-such                 | 1 | no reading no-such
                    note add the-long 1.1 --as Ada  | 1 | a note needs words
                    note add the-long 1.1 x --as No | 1 | no member No
                    note add the-long 1.1 x --mark z --as Ada| 1 | z: no such mark
                    note add the-long 1.1 x --quote zebra --as Ada | 1 | isn't in the-long-table 1.1
                    note list                       | 1 | --as
                    handout 7                       | 1 | no session 7
                    handout 7 --format exe          | 1 | exe: no such format
                    session add --on 2026-13-45 --read the-long --as Ada | 1 | 2026-13-45: not a date
                    session add --on 2026-12-03T19:00 --read the-long,, --as Ada | 1 | nothing between two commas
                    session add --on 2026-12-03T19:00 --zone Mars --read the-long --as Ada | 1 | Mars: not a time zone
                    member add ada                  | 1 | Ada
                    progress mark the-long 1 done --as Ada | 1 | done: no such state
                    progress mark the-long 1.2 read --as Ada | 1 | marked by chapter
                    config width 500                | 1 | width can't be 500
                    config colour blue              | 1 | no setting colour
                    import /nonexistent/essay.txt   | 1 | essay.txt
                    shelf remove the-long           | 1 | --yes
                    frobnicate                      | 2 | frobnicate
                    note                            | 2 | say one of add
                    import                          | 2 | FILE
                    handout x                       | 2 | x
                    """)
    void aFaultNamesTheThingAndTheWayOut(String words, int status, String hint) {
        Commands.Done done = lectern.run(words.split("\\s+"));
        assertThat(done.status()).as(done.err()).isEqualTo(status);
        assertThat(done.err()).contains(hint).startsWith("lectern: ").doesNotContain("Exception", "\tat ");
        assertThat(done.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shelf",
                "note list --as Ada",
                "question list",
                "session list",
                "progress --as Ada",
                "member list",
                "search zebra",
                "doctor",
                "config",
                "group"
            })
    void whatListsPrintsOneJsonDocument(String words) {
        assertThat(lectern.run((words + " --json").split(" ")).json()).isNotNull();
    }

    @Test
    void theEnvironmentSaysWhoOneIs() {
        assertThat(lectern.with("LECTERN_MEMBER", "ben")
                        .run("note", "add", "the-long", "1.1", "x")
                        .status())
                .isZero();
        assertThat(texts("Ben")).containsExactly("x");
        lectern.run("config", "member", "Ada");
        assertThat(lectern.run("note", "list", "--json").json().size()).isZero();
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
    void aBackupBringsBackWhatWasLost() {
        lectern.run("note", "add", "the-long", "1.1", "precious", "--as", "Ben");
        String copy = home.resolve("copy.db").toString();
        assertThat(lectern.run("backup", copy).status()).isZero();
        assertThat(lectern.run("backup", copy).status()).as("never over a file").isEqualTo(1);
        lectern.run("shelf", "remove", "the-long", "--yes");
        assertThat(lectern.run("restore", copy).out()).contains("kept in");
        assertThat(texts("Ben")).containsExactly("precious");
        assertThat(lectern.run("doctor").status()).isZero();
    }

    @Test
    void aHandoutIsWrittenToAFileButNotOverOne() {
        lectern.run("session", "add", "--on", "2026-12-03T19:00", "--read", "the-long:1", "--as", "Ada");
        String file = home.resolve("page.html").toString();
        assertThat(lectern.run("handout", "1", "-o", file).status()).isZero();
        assertThat(Path.of(file)).content().contains("<html").contains("The Long Table");
        assertThat(lectern.run("handout", "1", "-o", file).err()).contains("--force");
        assertThat(lectern.run("handout", "1", "-o", file, "--force").status()).isZero();
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
    void aScheduleIsPlannedShownAndAdded() {
        String[] words = {
            "schedule",
            "plan",
            "stalin",
            "--from",
            "2026-12-03",
            "--every",
            "2w",
            "--sessions",
            "4",
            "--skip",
            "2026-12-31"
        };
        JsonNode plan = lectern.run(with(words, "--dry-run", "--json")).json().get("sessions");
        assertThat(plan.valueStream().map(row -> row.get("date").asString().substring(0, 10)))
                .containsExactly("2026-12-03", "2026-12-17", "2027-01-14", "2027-01-28");
        assertThat(plan.get(0).propertyNames()).containsExactly("session", "date", "words", "minutes", "assignment");
        assertThat(plan.get(0).get("assignment").asString()).startsWith("stalinist-realism:D1-");
        assertThat(plan.get(2).get("words").asInt())
                .as("a double gap is read twice as much before")
                .isGreaterThan(plan.get(1).get("words").asInt());
        assertThat(lectern.run("session", "list", "--json").json().size()).isZero();
        assertThat(lectern.run(with(words, "--as", "Ada")).status()).isZero();
        assertThat(lectern.run("session", "list", "--json").json().size()).isEqualTo(4);
        assertThat(lectern.run(with(words, "--minutes", "20")).err()).contains("either --sessions N or --minutes M");
    }

    @Test
    void aPlanThatSaysNeitherNumberNorMinutesIsOfHalfHours() {
        JsonNode plan = lectern.run(
                        "schedule",
                        "plan",
                        "stalin",
                        "smash",
                        "--from",
                        "2026-12-03",
                        "--every",
                        "2w",
                        "--dry-run",
                        "--json")
                .json()
                .get("sessions");
        JsonNode said = lectern.run(
                        "schedule",
                        "plan",
                        "stalin",
                        "smash",
                        "--from",
                        "2026-12-03",
                        "--every",
                        "2w",
                        "--minutes",
                        "30",
                        "--dry-run",
                        "--json")
                .json()
                .get("sessions");
        assertThat(plan).isEqualTo(said);
    }

    @Test
    void aSessionHasASheetAndScripts() {
        lectern.run("session", "add", "--on", "2026-12-03T19:00", "--read", "stalin:1-2", "--as", "Ada");
        JsonNode sheet =
                lectern.run("session", "sheet", "1", "--json", "--as", "Ada").json();
        int minutes = 0;
        for (JsonNode item : sheet) {
            assertThat(item.get("from").asInt()).isEqualTo(minutes);
            minutes += item.get("minutes").asInt();
        }
        assertThat(minutes).as("the whole session").isEqualTo(90);
        assertThat(lectern.run("session", "protocol", "1", "text-rendering", "--as", "Ada")
                        .out())
                .startsWith("Text rendering · ");
        Commands.Done none = lectern.run("session", "protocol", "1", "last-word", "--as", "Ada");
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("nobody has marked a passage");
        assertThat(lectern.run("session", "protocol", "1", "charades", "--as", "Ada")
                        .err())
                .contains("text-rendering and last-word");
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

    @Test
    void aClosedQuestionIsTakenWithAWordOfAdvice() {
        Commands.Done done =
                lectern.run("question", "add", "the-long", "1.1", "Is there always a chair?", "--as", "Ben");
        assertThat(done.status()).isZero();
        assertThat(done.err()).contains("consider:");
    }

    @Test
    void nothingKeptCanSteerATerminal() throws IOException {
        String bad = "A\u001b[31mB\u202ec";
        lectern.run("member", "add", bad);
        lectern.run("shelf", "rename", "the-long", bad);
        lectern.run("note", "add", "the-long", "1.1", bad, "--audience", "group", "--as", "Ben");
        lectern.run("question", "add", "the-long", "1.1", bad, "--as", "Ben");
        lectern.run(
                "import",
                Files.writeString(home.resolve("other.txt"), "Some other text, of a few words.")
                        .toString(),
                "--title",
                bad,
                "--author",
                bad);
        for (String words : List.of("member list", "shelf", "note list --as Ada", "question list")) {
            assertThat(lectern.run(words.split(" ")).out()).contains("ABc").doesNotContain("\u001b", "\u202e");
        }
    }

    @Test
    void theCalendarHasEverySession() {
        assertThat(lectern.run("calendar").err()).contains("no session");
        lectern.run(
                "session",
                "add",
                "--on",
                "2026-12-03T19:00",
                "--zone",
                "Europe/London",
                "--read",
                "the-long:1",
                "--as",
                "Ada");
        assertThat(lectern.run("calendar").out())
                .contains("BEGIN:VCALENDAR", "TZID=Europe/London:20261203T190000", "BEGIN:VTIMEZONE");
    }

    @Test
    void aMemberChangesNameAndRoleAndLeaves() {
        lectern.run("note", "add", "the-long", "1.1", "Benjamins", "--audience", "group", "--as", "Ben");
        assertThat(lectern.run("member", "rename", "Benny", "--as", "Ben").status())
                .isZero();
        assertThat(lectern.run("member", "role", "Benny", "facilitator", "--as", "Benny")
                        .err())
                .contains("by a facilitator");
        assertThat(lectern.run("member", "role", "Ada", "member", "--as", "Ada").err())
                .contains("only facilitator");
        assertThat(lectern.run("member", "erase", "--as", "Benny").err()).contains("--yes");
        assertThat(lectern.run("member", "erase", "--yes", "--as", "Benny").status())
                .isZero();
        assertThat(texts("Ada")).isEmpty();
        assertThat(lectern.run("member", "list", "--json").json().size()).isEqualTo(1);
    }

    private static String[] with(String[] words, String... more) {
        return Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
