package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What commands do with sessions, their plan, their sheet and their handout. */
class SessionsCommandTest extends GroupWithABook {
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
    void aHandoutIsWrittenToAFileButNotOverOne() {
        lectern.run("session", "add", "--on", "2026-12-03T19:00", "--read", "the-long:1", "--as", "Ada");
        String file = home.resolve("page.html").toString();
        assertThat(lectern.run("handout", "1", "-o", file).status()).isZero();
        assertThat(Path.of(file)).content().contains("<html").contains("The Long Table");
        assertThat(lectern.run("handout", "1", "-o", file).err()).contains("--force");
        assertThat(lectern.run("handout", "1", "-o", file, "--force").status()).isZero();
    }

    @Test
    void aHandoutIsOnTheMembersOwnPaperUnlessAnotherIsSaid() throws IOException {
        lectern.run("session", "add", "--on", "2026-12-03T19:00", "--read", "the-long", "--as", "Ada");
        assertThat(width("handout", "1")).isEqualTo(595);
        assertThat(lectern.run("config", "paper", "letter").status()).isZero();
        assertThat(width("handout", "1")).isEqualTo(612);
        assertThat(width("handout", "1", "--paper", "a4")).isEqualTo(595);
        assertThat(lectern.run("config", "paper", "papyrus").err()).contains("paper can't be papyrus");
    }

    /** The first page's, in points. */
    private int width(String... command) throws IOException {
        Path file = home.resolve("page.pdf");
        assertThat(lectern.run(with(command, "-o", file.toString(), "--force")).err())
                .isEmpty();
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            return Math.round(pdf.getPage(0).getMediaBox().getWidth());
        }
    }
}
