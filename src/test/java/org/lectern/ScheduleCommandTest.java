package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Plans on the command line, from texts of exactly so many words. None of these plans is written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScheduleCommandTest {
    private Commands lectern = new Commands(Path.of(""));

    @BeforeAll
    void texts(@TempDir Path home) throws IOException {
        lectern = new Commands(home).kept();
        assertThat(lectern.run(
                                "import",
                                text(home, "ten", 1, 2400, 3100, 1200, 5200, 1800, 2600, 4100, 900, 2200, 3500),
                                text(home, "four", 1, 8, 5, 6, 12),
                                text(home, "long", 30, 600, 3000, 600))
                        .status())
                .isZero();
    }

    /** Chapters of so many words each, in so many paragraphs. */
    private static String text(Path home, String name, int paragraphs, int... words) throws IOException {
        StringBuilder text = new StringBuilder("# " + name + "\n");
        int word = 0;
        for (int chapter = 0; chapter < words.length; chapter++) {
            text.append("\n## Part ").append(Character.toString('A' + chapter)).append('\n');
            int length = Math.max(1, words[chapter] / paragraphs);
            for (int i = 0; i < words[chapter]; i++) {
                text.append(i % length == 0 ? "\n\nWord" : " word").append(Character.toString('a' + word++ % 26));
                text.append((i + 1) % length == 0 || i + 1 == words[chapter] ? "." : "");
            }
            text.append('\n');
        }
        Path file = home.resolve(name + ".md");
        Files.writeString(file, text);
        return file.toString();
    }

    private JsonNode plan(String words) {
        return lectern.run(arguments(words + " --dry-run --json")).json().get("sessions");
    }

    private static String[] arguments(String words) {
        return ("schedule plan --from 2026-12-03 " + words).split(" ", -1);
    }

    private static List<String> each(JsonNode sessions, String key) {
        List<String> all = new ArrayList<>();
        sessions.forEach(session -> all.add(session.get(key).asString()));
        return all;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ten --sessions 4                            | 6700 7000 6700 6600      | ten:1-3; ten:4-5; ten:6-7; ten:8-10
                    ten --sessions 5 --catch-up every:3         | 6700 7000 0 6700 6600    | ten:1-3; ten:4-5; -; ten:6-7; ten:8-10
                    four --sessions 3                           | 8 11 12                  | four:1; four:2-3; four:4
                    ten --sessions 4 --skip 2026-12-17          | 5500 10800 5000 5700     | ten:1-2; ten:3-6; ten:7-8; ten:9-10
                    ten --sessions 4 --lock 1:ch1               | 2400 9500 8500 6600      | ten:1; ten:2-4; ten:5-7; ten:8-10
                    ten --sessions 4 --lock 3:ch5,1:ch4         | 11900 0 1800 13300       | ten:1-4; -; ten:5; ten:6-10
                    ten --minutes 30                            | 6700 7000 6700 6600      | ten:1-3; ten:4-5; ten:6-7; ten:8-10
                    ten --minutes 29 --lock 2:ch3               | 2400 4300 5200 4400 5000 5700 | ten:1; ten:2-3; ten:4; ten:5-6; ten:7-8; ten:9-10
                    ten:8-10 four --sessions 2                  | 3100 3531                | ten:8-9; ten:10, four:1-4
                    four ten:8-10 --sessions 2 --lock 1:ten:8   | 931 5700                 | four:1-4, ten:8; ten:9-10
                    long --sessions 3                           | 600 3000 600             | long:1; long:2; long:3
                    long --sessions 3 --split                   | 600 1500 2100            | long:1; long:2.1-15; long:2.16-30, long:3
                    """)
    void dividesByWords(String words, String loads, String assignments) {
        JsonNode sessions = plan(words);

        assertThat(String.join(" ", each(sessions, "words"))).isEqualTo(loads);
        assertThat(each(sessions, "assignment").stream()
                        .map(text -> text.isEmpty() ? "-" : text)
                        .toList())
                .containsExactly(assignments.split("; ", -1));
    }

    @Test
    void sessionsStayAtTheirHourWhenTheClocksChange() {
        JsonNode sessions =
                plan("ten --sessions 9 --at 19:30 --zone Europe/London").get(8);
        assertThat(sessions.get("date").asString()).isEqualTo("2027-03-25T19:30:00");
        assertThat(each(plan("ten --sessions 10 --at 19:30 --zone Europe/London"), "date"))
                .contains("2027-03-25T19:30:00", "2027-04-08T19:30:00");
        // At 01:30 of 28 March there is no such time in London; an hour later there is.
        assertThat(each(plan("ten --sessions 2 --every 115d --at 01:30 --zone Europe/London"), "date"))
                .containsExactly("2026-12-03T01:30:00", "2027-03-28T02:30:00");
    }

    @Test
    void adviceSaysWhatWouldChangeThePlan() {
        assertThat(lectern.run(arguments("long --sessions 3 --dry-run")).err())
                .contains("long 2 takes 13 minutes", "2.1-15 and 2.16-30", "--split");
        assertThat(lectern.run(arguments("ten --sessions 3 --skip 2026-12-18 --dry-run"))
                        .err())
                .contains("2026-12-18 is no session's day");
        assertThat(lectern.run(arguments("four --sessions 6 --dry-run")).err())
                .contains("2 of 6 sessions have nothing to read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ten --sessions 0                | more than 0
                    ten --sessions 3 --minutes 20   | either --sessions N or --minutes M
                    ten --sessions 2000000000       | 1000 at most
                    ten --minutes 12                | ten 4 alone takes 22 minutes
                    ten --sessions 4 --lock 9:ch1   | session 9 can't end with ten 1: the plan has 4 sessions
                    ten --sessions 4 --lock 3:ch2,2:ch5 | session 3 can't end with ten 2: session 2 ends with ten 5
                    ten --sessions 4 --lock end     | write --lock 3:ch5
                    ten --sessions 4 --lock 1:ch11  | no chapter 11 of ten
                    ten --sessions 4 --catch-up every:1 | catch-up
                    ten --sessions 4 --every 2y     | write 2w, 10d, 1m
                    ten --sessions 4 --zone Nowhere | not a time zone
                    ten --sessions 4 --at 25:00     | not a time; write 19:00
                    ten --sessions 4 --skip 24/12   | not a day; write 2026-12-03
                    long:1.2-3 --sessions 2         | whole chapters
                    ten:4-40 --sessions 2           | no chapter 40
                    eleven --sessions 2             | no reading eleven
                    """)
    void saysWhatIsWrongAndWhatToWrite(String words, String said) {
        Commands.Done done = lectern.run(arguments(words + " --dry-run"));

        assertThat(done.status()).isEqualTo(1);
        assertThat(done.err()).contains(said);
        assertThat(done.out()).isEmpty();
    }
}
