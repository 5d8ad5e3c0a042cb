package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Many texts, pipes, and mends by hand, as people and scripts meet them. */
class ImportingTest {
    private static final String BOOK = """
            # The Long Table

            ## What a Chair Is For

            Every meeting has somebody who decides that it has begun. Call that person the chair or don't.

            The job is done either way, and done worse when nobody admits to it.

            ## The Agenda

            Whoever writes the agenda has spoken first. It is a quiet way of speaking, and a long one.
            """;

    private static final String OTHER = "# Glue\n\nThis one is about carpentry, glue and patience, and nothing else.\n";

    @TempDir
    Path home;

    private Commands lectern;

    @BeforeEach
    void aGroup() {
        lectern = new Commands(home);
        lectern.run("member", "add", "Ada");
    }

    private Path write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private JsonNode imported(int status, String... words) {
        Commands.Done done = lectern.run(words);
        assertThat(done.status()).as(done.err()).isEqualTo(status);
        return tools.jackson.databind.json.JsonMapper.shared().readTree(done.out());
    }

    private static List<String> all(JsonNode rows, String field) {
        return rows.valueStream().map(row -> row.get(field).asString()).toList();
    }

    @Test
    void aTextComesThroughAPipeBesideAFile() throws IOException {
        Path book = write("book.md", BOOK);
        Commands.Done done = lectern.runWith(OTHER, "import", book.toString(), "-", "--json");
        assertThat(all(done.json(), "file")).containsExactly(book.toString(), "standard input");
        assertThat(all(done.json(), "reading")).containsExactly("the-long-table", "glue");
        assertThat(lectern.runWith("", "import", "-").err()).contains("standard input: the file is empty");
        assertThat(lectern.runWith(OTHER, "import", "-", "-").err()).contains("only once");
    }

    /** As a shell makes of a variable that isn't set; it is not the folder that one is in. */
    @Test
    void anEmptyNameIsNoFolder() {
        Commands.Done done = lectern.run("import", "");
        assertThat(done.status()).isEqualTo(1);
        assertThat(done.err()).contains("a name of a file is empty", "name a file");
    }

    @Test
    void aFolderIsTakenWholeAndOneFaultStopsNothing() throws IOException {
        write("in/b.md", BOOK);
        write("in/deep/er/a.md", OTHER);
        write("in/.hidden.md", "# Hidden\n\nNobody sees this.\n");
        write("in/.git/config.md", "# Hidden too\n\nNobody sees this.\n");
        Files.write(home.resolve("in/picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 0, 0, 0});
        write("in/empty.txt", "");
        Files.createSymbolicLink(home.resolve("in/round"), home.resolve("in"));
        write("in/broken.pdf", "%PDF-1.4\nnothing else");
        JsonNode rows = imported(1, "import", home.resolve("in").toString(), "--json");
        assertThat(all(rows, "file").stream()
                        .map(file ->
                                home.resolve("in").relativize(Path.of(file)).toString()))
                .containsExactly("b.md", "broken.pdf", "deep/er/a.md");
        assertThat(all(rows, "status")).containsExactly("imported", "refused", "imported");
        assertThat(rows.get(1).get("reason").asString()).contains("broken.pdf");
        Commands.Done again = lectern.run("import", home.resolve("in").toString());
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.out()).contains("2 unchanged, 1 refused");
        assertThat(again.err()).contains("1 of 3 texts refused", "picture.png", "empty.txt", "left out");
    }

    @Test
    void whatIsNoFileIsRefusedInAWord() throws IOException {
        assertThat(lectern.run(
                                "import",
                                write("line.txt", "endless ".repeat(300_000)).toString())
                        .err())
                .contains("line.txt: a line of more than 2 million characters");
        assertThat(lectern.run("import", "/dev/null").err()).contains("no file but a pipe or a device");
        Path loop = Files.createSymbolicLink(home.resolve("loop"), home.resolve("loop"));
        assertThat(lectern.run("import", loop.toString()).status()).isEqualTo(1);
        assertThat(lectern.run(
                                "import",
                                Files.createDirectory(home.resolve("none")).toString())
                        .err())
                .contains("no text in it");
    }

    @Test
    void theSameTextWithOtherOptionsIsTheSameReadingImportedAnew() throws IOException {
        Path book = write("book.md", BOOK);
        lectern.run("import", book.toString());
        JsonNode other = imported(0, "import", book.toString(), "--title", "The Short Table", "--json");
        assertThat(all(other, "status")).containsExactly("updated");
        assertThat(all(other, "reading")).containsExactly("the-long-table");
        assertThat(all(imported(0, "import", book.toString(), "--title", "The Short Table", "--json"), "status"))
                .containsExactly("unchanged");
    }

    @Test
    void textsOfOneFormAreNoCopiesOfEachOther() throws IOException {
        Path march = write("march.md", minutes("Minutes of March", new Random(3)));
        Path april = write("april.md", minutes("Minutes of April", new Random(4)));
        assertThat(all(imported(0, "import", march.toString(), april.toString(), "--json"), "reading"))
                .containsExactly("minutes-of-march", "minutes-of-april");
    }

    /** The same few sentences in another order. */
    private static String minutes(String title, Random random) {
        List<String> sentences = new ArrayList<>(List.of(
                "The treasurer read the accounts and nobody had a question.",
                "The roof was spoken of again and put off until summer.",
                "Two new neighbours were welcomed with the usual cake.",
                "The key to the shed is still with the gardener.",
                "It was agreed to meet a week later than planned."));
        StringBuilder text = new StringBuilder("# " + title + "\n\n");
        for (int paragraph = 0; paragraph < 30; paragraph++) {
            Collections.shuffle(sentences, random);
            text.append(String.join(" ", sentences)).append("\n\n");
        }
        return text.toString();
    }

    @Test
    void aPersonSaysWhichReadingItIs() throws IOException {
        Path book = write("book.md", BOOK);
        Path glue = write("glue.md", OTHER);
        lectern.run("import", book.toString());
        assertThat(all(imported(0, "import", book.toString(), "--new", "--json"), "reading"))
                .containsExactly("the-long-table-2");
        assertThat(all(imported(0, "import", glue.toString(), "--into", "the-long-table-2", "--json"), "status"))
                .containsExactly("updated");
        assertThat(all(imported(0, "import", glue.toString(), "--json"), "reading"))
                .as("what a person said is remembered")
                .containsExactly("the-long-table-2");
        assertThat(lectern.run("import", glue.toString(), "--into", "glue", "--new")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void mendsAndWhatHangsOnThemOutliveAnotherCopy() throws IOException {
        Path book = write("book.md", BOOK);
        lectern.run("import", book.toString());
        lectern.run("note", "add", "the-long", "1.2", "On the job");
        lectern.run("question", "add", "the-long", "2.1", "Who writes it?");
        lectern.run("progress", "mark", "the-long", "1", "read");
        Commands.Done dry = lectern.run("mend", "split", "the-long", "1.2", "--title", "The Job", "--dry-run");
        assertThat(dry.out()).contains("3 chapters");
        assertThat(lectern.run("outline", "the-long").out()).contains("2 chapters");
        assertThat(lectern.run("mend", "split", "the-long", "1.2", "--title", "The Job")
                        .status())
                .isZero();
        assertThat(notes()).containsExactly("2.1");
        assertThat(all(lectern.run("progress", "--json").json(), "chapter")).containsExactly("1", "2");
        assertThat(all(imported(0, "import", book.toString(), "--json"), "status"))
                .containsExactly("unchanged");

        Files.writeString(book, BOOK.replace("## What", "## A Foreword\n\nThanks to the caretaker.\n\n## What"));
        JsonNode better = imported(0, "import", book.toString(), "--json").get(0);
        assertThat(better.get("chapters").asInt()).isEqualTo(4);
        assertThat(better.get("repairs").toString()).contains("mended");
        assertThat(notes()).containsExactly("3.1");

        Files.writeString(
                book, BOOK.replace("The job is done either way, and done worse when nobody admits to it.", "Cut."));
        Commands.Done worse = lectern.run("import", book.toString());
        assertThat(worse.err())
                .contains("doesn't find its place in this copy and is kept")
                .contains("Ada's note on 3.1 isn't in this copy");
        Files.writeString(book, BOOK);
        lectern.run("import", book.toString());
        assertThat(notes()).as("it goes back to its words").containsExactly("2.1");
        assertThat(lectern.run("mend", "undo", "the-long").status()).isZero();
        assertThat(notes()).containsExactly("1.2");
        assertThat(lectern.run("mend", "undo", "the-long").err()).contains("no mends to take back");
    }

    private List<String> notes() {
        return all(lectern.run("note", "list", "--json").json(), "address");
    }

    @Test
    void mendsGoFromOneGroupToAnotherAsAFile() throws IOException {
        Path book = write("book.md", BOOK);
        lectern.run("import", book.toString());
        lectern.run("mend", "rename", "the-long", "2", "Agendas");
        lectern.run("mend", "join-paragraphs", "the-long", "1.2");
        Path file = home.resolve("table.mends");
        assertThat(lectern.run("mend", "export", "the-long", "-o", file.toString())
                        .status())
                .isZero();
        Commands other = lectern.with("LECTERN_DB", home.resolve("other.db").toString());
        other.run("import", book.toString());
        assertThat(other.run("mend", "apply", "the-long", file.toString()).status())
                .isZero();
        assertThat(other.run("show", "the-long", "1.1").out()).contains("The job");
        assertThat(other.run("mend", "list", "the-long").out()).contains("rename 2", "join-paragraphs 1.2");
        Files.writeString(file, "rename 2 to \"X\"\njion 3\n");
        assertThat(other.run("mend", "apply", "the-long", file.toString()).err())
                .contains("line 2", "jion");
        assertThat(other.run("mend", "join", "stalinist", "1").err()).contains("digest");
    }
}
