package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Notes whose passage goes with one copy of a text and comes back with another. */
class OrphanedNotesTest {
    private static final String SECOND =
            "Keys are handed on in the order in which people came, and they are never kept.";

    private Commands lectern;
    private Path text;

    @BeforeEach
    void begin(@TempDir Path home) throws IOException {
        lectern = new Commands(home);
        text = home.resolve("keys.md");
        lectern.run("member", "add", "Ada");
        bring(SECOND, "Windows are opened by those who sit beside them.");
        write("they");
        write("handed on in the order in which");
        write("");
    }

    private void bring(String second, String window) throws IOException {
        Files.writeString(text, """
                # Keys

                ## Doors

                Whoever comes first opens the door for all the others, and whoever goes last shuts it.

                %s

                A third paragraph, which stands in every copy of this text without any change.

                ## Windows

                %s
                """.formatted(second, window));
        assertThat(lectern.run("import", text.toString()).status()).isZero();
    }

    private void write(String quote) {
        Commands.Done done = quote.isEmpty()
                ? lectern.run("note", "add", "keys", "1.2", "on all of it")
                : lectern.run("note", "add", "keys", "1.2", "on “" + quote + "”", "--quote", quote);
        assertThat(done.status()).isZero();
    }

    private JsonNode notes() {
        return lectern.run("note", "list", "--json").json();
    }

    @Test
    void theyComeBackHoweverShortTheirQuotationIs() throws IOException {
        bring("", "Windows are opened by those who sit beside them.");
        notes().forEach(note -> {
            assertThat(note.get("address").asString()).isEqualTo("1");
            assertThat(note.get("gone").asBoolean()).isTrue();
        });
        assertThat(lectern.run("note", "list").out()).contains("(me, passage gone)", "“they”");

        bring("", "Windows are opened by all, whether or not they sit beside them.");
        notes().forEach(note -> assertThat(note.get("address").asString())
                .as("the same word in another paragraph is another passage")
                .isEqualTo("1"));

        bring(SECOND, "Windows are shut by all, whether or not they sit beside them.");
        notes().forEach(note -> {
            assertThat(note.get("address").asString()).isEqualTo("1.2");
            assertThat(note.get("gone").asBoolean()).isFalse();
        });
        assertThat(notes().get(0).get("quote").asString()).isEqualTo("they");
        assertThat(lectern.run("note", "list").out()).doesNotContain("gone");
    }
}
