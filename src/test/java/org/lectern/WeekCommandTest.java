package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A facilitator's normal week, from the command line in five commands at most. */
class WeekCommandTest {
    @TempDir
    Path home;

    private Commands lectern;

    @BeforeEach
    void aGroupWithASession() throws IOException {
        lectern = new Commands(home).kept();
        done("member", "add", "Ada", "--role", "facilitator");
        done("member", "add", "Ben");
        done("group", "set", "--zone", "Europe/London", "--as", "Ada");
        Files.writeString(home.resolve("kettles.md"), """
                # Kettles

                ## Steam

                A kettle that whistles is asked for less than one that is silent and full.

                Whoever fills it last is thanked first, and nobody has ever found that odd.
                """);
        done("import", home.resolve("kettles.md").toString());
        done("session", "add", "--on", "2027-02-04T19:00", "--read", "kettles:1", "--as", "Ada");
    }

    @Test
    void aWeekSaysWhatIsNewAndWhatIsToBeDecided() {
        done("note", "add", "kettles", "1.1", "Silence is a kind of asking.", "--audience", "group", "--as", "Ben");
        done("note", "add", "kettles", "1.2", "Mine alone.", "--audience", "me", "--as", "Ben");
        done("question", "add", "kettles", "1.1", "What is a silent kettle asked for?", "--as", "Ben");
        done("question", "add", "kettles", "1.1", "What is the silent kettle asked for?", "--as", "Ada");

        String week = done("week", "--as", "Ada").out();

        assertThat(week)
                .contains(
                        "session 1 · Thu 4 Feb 2027 19:00",
                        "1 note of the group on what is read; 2 questions of members",
                        "nobody leads",
                        "lectern session move 1 --facilitator NAME",
                        "lectern schedule rota",
                        "lectern question close 1",
                        "19:00")
                .doesNotContain("Mine alone");
        Matcher merge =
                Pattern.compile("lectern question merge (\\S{8}) (\\S{8})\n").matcher(week);
        assertThat(merge.find()).isTrue();
        assertThat(week).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}");
        done("question", "merge", merge.group(1), merge.group(2), "--as", "Ada");
        assertThat(done("week", "--as", "Ada").out())
                .doesNotContain("much the same")
                .contains("1 question of members");
    }

    @Test
    void aWeekThatIsDecidedWritesItsFilesAtOnce() throws IOException {
        done("session", "move", "1", "--facilitator", "Ada", "--as", "Ada");
        done("schedule", "rota", "--as", "Ada");
        Path folder = home.resolve("week/one");

        String week = done("week", "-o", folder.toString(), "--as", "Ada").out();

        assertThat(week).contains("Ada leads", "nothing is left to decide");
        assertThat(Files.size(folder.resolve("session-1.pdf"))).isPositive();
        assertThat(Files.size(folder.resolve("session-1-facilitator.pdf"))).isPositive();
        assertThat(Files.readString(folder.resolve("sessions.ics")).replace("\r\n ", ""))
                .contains("Kettles 1");
        assertThat(lectern.run("week", "-o", folder.toString(), "--as", "Ada").err())
                .contains("session-1.pdf: there is such a file already; say --force");
        done("week", "1", "-o", folder.toString(), "--force", "--as", "Ada");
    }

    @Test
    void withoutASessionTheWaySaysHowToSetOne() {
        done("session", "cancel", "1", "--as", "Ada");

        Commands.Done week = lectern.run("week", "--as", "Ada");

        assertThat(week.status()).isOne();
        assertThat(week.err()).contains("no session is to come", "lectern session add");
    }

    private Commands.Done done(String... words) {
        Commands.Done done = lectern.run(words);
        assertThat(done.status())
                .as(String.join(" ", words) + ": " + done.err())
                .isZero();
        return done;
    }
}
