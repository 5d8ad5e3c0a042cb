package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as scripts rely on them: their JSON, their errors and their exit status. */
class CommandLineTest extends GroupWithABook {
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
}
