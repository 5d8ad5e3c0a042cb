package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A group of two with a book of two chapters, at the command line. */
abstract class GroupWithABook {
    static final String BOOK = """
            # The Long Table

            ## What a Chair Is For

            Every meeting has somebody who decides that it has begun. Call that person the chair or don't.

            The job is done either way, and done worse when nobody admits to it.

            ## The Agenda

            Whoever writes the agenda has spoken first. It is a quiet way of speaking, and a long one.
            """;

    @TempDir
    Path home;

    Commands lectern;
    Path book;

    @BeforeEach
    void aGroupWithABook() throws IOException {
        lectern = new Commands(home);
        book = Files.writeString(home.resolve("book.md"), BOOK);
        lectern.run("member", "add", "Ada", "--role", "facilitator");
        lectern.run("member", "add", "Ben");
        assertThat(lectern.run("import", book.toString()).status()).isZero();
    }

    String status(String... words) {
        return lectern.run(words).json().get(0).get("status").asString();
    }

    static String[] with(String[] words, String... more) {
        return Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new);
    }

    List<String> texts(String member) {
        return lectern.run("note", "list", "--as", member, "--json")
                .json()
                .valueStream()
                .map(note -> note.get("text").asString())
                .toList();
    }
}
