package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody meets who prepares evenings for a group that is in the middle of its term. */
class FacilitatorTest {
    private static final String BREAD = "bread-and-how-it-is-shared";
    private static final String BELLS = "bells";

    @TempDir
    Path home;

    private Commands lectern;

    @BeforeEach
    void aGroupWithTwoTexts() throws IOException {
        lectern = new Commands(home).kept();
        for (String name : List.of("Ada", "Ben", "Cleo", "Dev", "Eli")) {
            done("member", "add", name, "--role", name.equals("Ada") ? "facilitator" : "member");
        }
        done("group", "set", "--zone", "Europe/London", "--minutes", "120", "--as", "Ada");
        Files.writeString(home.resolve("bread.md"), """
                # Bread and How It Is Shared

                ## Loaves

                Whoever holds the knife has cut the loaf before anybody else has spoken of hunger.

                A fair slice is known by who would take it last, and nobody has asked the last one yet.

                ## Crumbs

                Crumbs are counted by those who have no loaf, and so the counting is done well.

                What falls from a table belongs to the floor until somebody bends down for it.
                """);
        Files.writeString(home.resolve("bells.md"), """
                # Bells

                ## Ropes

                A bell that anybody may ring is rung at night, and then it is locked away for good.

                The key hangs beside the rope so that it may be said that nothing is locked.

                ## Further reading

                Two old books on towers, and one that is lost.
                """);
        done(
                "import",
                home.resolve("bread.md").toString(),
                home.resolve("bells.md").toString());
    }

    @Test
    void whatIsAskedOfAnotherTextNamesIt() {
        session("2026-12-03T19:00", BREAD + ":1");
        session("2026-12-10T19:00", BELLS + ":1");
        String asked = ask("Ben", BREAD, "1.2", "Who would take the last slice here?");
        done("question", "carry", asked, "--to", "2", "--as", "Ada");

        String handout = done("handout", "2").out();

        assertThat(handout.substring(handout.indexOf("## Carried over")))
                .contains("Who would take the last slice here?", "from session", "Bread and How It Is Shared", "1.2");
        assertThat(handout.substring(handout.indexOf("## The session"), handout.indexOf("## Carried over")))
                .doesNotContain("last slice");
    }

    @Test
    void clustersStandInTheOrderOfTheAssignmentAndAreNoReadings() {
        session("2026-12-10T19:00", BELLS + ":1," + BREAD + ":1-2");
        for (String at : List.of("1.1", "1.2", "2.1", "2.2")) {
            ask("Ben", BREAD, at, "What is bread to be at " + at + "?");
        }
        for (String at : List.of("1.1", "1.2")) {
            ask("Cleo", BELLS, at, "What is a bell to be at " + at + "?");
        }

        String handout = done("handout", "1").out();

        assertThat(handout).contains("Close reading, first half", "Close reading, second half");
        assertThat(handout.indexOf("(A 1.1)")).isBetween(0, handout.indexOf("(B 1.1)"));
    }

    @Test
    void votesDecideAndTurnsOnlyBreakTies() {
        session("2026-12-10T19:00", BREAD + ":1-2");
        String wanted = ask("Ben", BREAD, "2.2", "Who should bend down first?", "--place", "closing");
        ask("Eli", BREAD, "2.1", "What did you last count?", "--place", "closing");
        done("question", "vote", wanted, "--as", "Cleo");
        done("question", "vote", wanted, "--as", "Dev");

        // Votes count before they are shown.
        assertThat(done("question", "pick", "--session", "1", "--as", "Ada").out())
                .contains("closing  " + BREAD + " 2.2")
                .doesNotContain("2 votes");
        done("question", "close", "1", "--as", "Ada");
        assertThat(done("question", "pick", "--session", "1", "--as", "Ada").out())
                .contains("closing  " + BREAD + " 2.2", "2 votes");
    }

    @Test
    void noEveningIsSpentOnOneQuestion() {
        session("2026-12-10T19:00", BREAD + ":1-2");
        ask("Ben", BREAD, "1.2", "When does a slice become a share?", "--kind", "evaluative");
        ask("Cleo", BREAD, "2.1", "Who counts here?", "--kind", "factual");

        String sheet = done("session", "sheet", "1").out();

        assertThat(sheet).contains("A round", " 25 min  When does a slice become a share?");
        assertThat(sheet).doesNotContainPattern("(30|[4-9]\\d) min  (When|Who)");
    }

    @Test
    void aTermThatSomebodyAsksAboutIsListedAsAsked() {
        session("2026-12-10T19:00", BREAD + ":1");
        done(
                "note",
                "add",
                "--audience",
                "group",
                "--mark",
                "d",
                "--quote",
                "fair slice",
                BREAD,
                "1.2",
                "How thick is that?",
                "--as",
                "Cleo");

        String terms = section(done("handout", "1").out(), "## Terms");

        assertThat(terms).contains("fair slice", "asked by Cleo").doesNotContain("How thick");
    }

    @Test
    void whatWasTalkedAboutIsOverAndWhatGotNoMinutesComesBack() {
        session("2026-12-03T19:00", BREAD + ":1");
        session("2026-12-10T19:00", BREAD + ":2");
        ask("Ben", BREAD, "1.1", "Who holds the knife in this house?");
        assertThat(done("handout", "2").out()).doesNotContain("Carried over");
        for (int i = 0; i < 12; i++) {
            ask(
                    "Cleo",
                    BREAD,
                    "1.2",
                    "What of slice " + "abcdefghijkl".charAt(i) + i + " and " + "z".repeat(i + 1) + "?");
        }

        String carried = section(done("handout", "2").out(), "## Carried over");

        assertThat(carried.lines().filter(line -> line.startsWith("- "))).hasSizeBetween(1, 3);
        assertThat(carried).doesNotContain("knife");
    }

    @Test
    void whatWasDecidedLastTimeOpensTheSheet() {
        session("2026-12-03T19:00", BREAD + ":1");
        session("2026-12-10T19:00", BREAD + ":2");
        done("session", "decide", "1", "Ben brings a knife.", "--as", "Ada");

        for (String edition : List.of("member", "facilitator")) {
            assertThat(section(done("handout", "2", "--edition", edition).out(), "## Last time we decided"))
                    .contains("Ben brings a knife.");
        }
    }

    @Test
    void aLongQuestionIsNeverPrintedWhole() {
        session("2026-12-10T19:00", BREAD + ":1");
        String longer = "What " + "about this and ".repeat(25) + "the very end?";
        Commands.Done asked = lectern.run("question", "add", BREAD, "1.1", longer, "--as", "Ben");

        assertThat(asked.err()).contains("60 at most");
        assertThat(done("handout", "1").out()).doesNotContain("the very end").contains("What about this");
    }

    @Test
    void whatIsStillToComeWasNotMissed() {
        session("2026-12-10T19:00", BELLS + ":1");
        session("2026-12-17T19:00", BREAD + ":1");
        session("2027-01-07T19:00", BREAD + ":2");
        done("session", "cancel", "2", "--as", "Ada");

        Commands.Done missed =
                lectern.run("schedule", "replan", "--spread", "--missed", "2", "--dry-run", "--as", "Ada");
        assertThat(missed.status()).isEqualTo(1);
        assertThat(missed.err()).contains("session 2 is cancelled", "without naming it as missed");
        done("schedule", "replan", "--spread", "--yes", "--as", "Ada");
        String planned = done("session", "list", "--json").out();
        done("schedule", "replan", "--spread", "--yes", "--as", "Ada");
        assertThat(done("session", "list", "--json").out())
                .as("again changes nothing")
                .isEqualTo(planned);
    }

    @Test
    void anEveningMayHaveNothingToRead() {
        assertThat(done("session", "add", "--on", "2027-02-01T19:00", "--as", "Ada")
                        .out())
                .contains("nothing to read");
        Commands.Done printed = lectern.run("print", "--session", "1", "--format", "pdf", "-o", home.toString());
        assertThat(printed.status()).isEqualTo(1);
        assertThat(printed.err()).contains("session 1 has nothing to read");
        assertThat(done("handout", "1").out()).contains("Session 1");
    }

    @Test
    void whatEndsInASlashIsAFolder() {
        session("2026-12-10T19:00", BREAD + ":1");
        Path folder = home.resolve("term/of/autumn");
        done("handout", "1", "-o", folder + "/");
        done("print", "--session", "1", "-o", folder + "/");

        assertThat(folder.resolve("session-1.md")).isRegularFile();
        assertThat(folder).isDirectoryContaining(file -> file.toString().endsWith(".html"));
    }

    @Test
    void aTimeThatSomebodyMayNotHaveMeantIsAskedAbout() {
        assertThat(refused("2027-03-28T01:30")).contains("01:30 doesn't exist in Europe/London", "taken as 02:30");
        assertThat(refused("0000-01-01T19:30")).contains("past");
        assertThat(refused("9999-01-01T19:30")).contains("more than 100 years ahead");
        assertThat(done("session", "list").out()).doesNotContain("bread");

        add("2026-12-10T19:00");
        // Nobody is at a keyboard here: what may well be meant is said, and kept.
        assertThat(add("2026-12-10T20:59").err()).contains("overlaps session 1");
        assertThat(add("2019-12-10T19:30").err()).contains("10 Dec 2019 lies in the past");
        assertThat(add("2026-12-10T22:59").err()).isEmpty();
        assertThat(add("2027-06-10T19:30").err()).isEmpty();
        done("session", "add", "--on", "2026-12-10T19:00", "--read", BREAD + ":1", "--as", "Ada", "--yes");
    }

    @Test
    void aSessionIsMovedToADoubtfulTimeOnlyWhereThatIsMeant() {
        add("2026-12-10T19:00");
        assertThat(lectern.run("session", "move", "1", "--on", "2020-01-01T19:00", "--as", "Ada")
                        .err())
                .contains("1 Jan 2020 lies in the past");
        done("session", "move", "1", "--on", "2020-01-01T19:00", "--as", "Ada", "-y");
        assertThat(done("session", "move", "1", "--place", "Here", "--as", "Ada")
                        .err())
                .as("what isn't changed isn't asked about")
                .isEmpty();
        String[] plan = {"schedule", "plan", BREAD, "--from", "2020-02-01", "--sessions", "1", "--as", "Ada"};
        assertThat(lectern.run(plan).err()).contains("Session 2: 1 Feb 2020 lies in the past");
        assertThat(done("session", "list", "--json").out()).doesNotContain("2020-02");
    }

    private String refused(String on) {
        Commands.Done done = lectern.run("session", "add", "--on", on, "--read", BREAD + ":1", "--as", "Ada");
        assertThat(done.status()).isEqualTo(1);
        return done.err();
    }

    @Test
    void aListOfBooksIsNoReading() {
        Commands.Done plan = done("schedule", "plan", BELLS, "--from", "2026-12-03", "--sessions", "1", "--dry-run");
        assertThat(plan.out()).contains(BELLS + ":1").doesNotContain(BELLS + ":1-2");
        assertThat(plan.err()).contains("“Further reading” is a list");
        assertThat(done("schedule", "plan", BELLS + ":1-2", "--from", "2026-12-03", "--sessions", "1", "--dry-run")
                        .out())
                .contains(BELLS + ":1-2");
    }

    @Test
    void aGroupMeetsOnTheSameWeekdaysOfAMonth() {
        Commands.Done plan = done(
                "schedule",
                "plan",
                BREAD,
                "--from",
                "2027-02-15",
                "--every",
                "last-sun",
                "--sessions",
                "2",
                "--dry-run");
        assertThat(plan.out()).contains("Sun 28 Feb 2027", "Sun 28 Mar 2027");
        assertThat(lectern.run("schedule", "plan", BREAD, "--from", "2027-02-15", "--every", "6th-sun", "--dry-run")
                        .err())
                .contains("last-fri");
    }

    private Commands.Done add(String on) {
        return done("session", "add", "--on", on, "--read", BREAD + ":1", "--as", "Ada");
    }

    @Test
    void wordsInsteadOfANumberAreSaidSo() {
        assertThat(lectern.run("session", "add", "--on", "2027-02-04T19:00", "--minutes", "abc")
                        .err())
                .contains("'abc' is no number; --minutes takes one, as in --minutes 90");
        assertThat(lectern.run("handout", "first").err()).contains("'first' is no number; SESSION takes one, as in 3");
        assertThat(lectern.run("handout", "first").status()).isEqualTo(2);
    }

    private void session(String on, String read) {
        done("session", "add", "--on", on, "--read", read, "--as", "Ada");
    }

    private String ask(String who, String reading, String at, String text, String... more) {
        List<String> words =
                new java.util.ArrayList<>(List.of("question", "add", reading, at, text, "--as", who, "--json"));
        words.addAll(List.of(more));
        return done(words.toArray(String[]::new)).json().get("question").asString();
    }

    private static String section(String handout, String heading) {
        int from = handout.indexOf(heading);
        assertThat(from).as(heading + " in\n" + handout).isNotNegative();
        int to = handout.indexOf("\n## ", from + 1);
        return handout.substring(from, to < 0 ? handout.length() : to);
    }

    private Commands.Done done(String... words) {
        Commands.Done done = lectern.run(words);
        assertThat(done.status())
                .as(String.join(" ", words) + ": " + done.err())
                .isZero();
        return done;
    }
}
