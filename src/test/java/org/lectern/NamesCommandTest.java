package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names on the command line: nobody joins by a slip of the fingers, and nobody takes another's looks unasked. */
class NamesCommandTest {
    private Commands lectern;

    @BeforeEach
    void begin(@TempDir Path home) {
        lectern = new Commands(home);
        lectern.run("member", "add", "Ben");
    }

    private void refused(String why, String... words) {
        Commands.Done done = lectern.run(words);
        assertThat(done.status()).isEqualTo(1);
        assertThat(done.err()).contains(why, "--yes");
    }

    @Test
    void aNameLikeAMembersIsRefusedWithTheWayOutWhereNobodyCanBeAsked() {
        refused("nobody here is called Bne; did you mean Ben?", "member", "add", "Bne");
        refused("did you mean Ben?", "member", "add", "Веn");
        assertThat(lectern.run("member", "list", "--json").json()).hasSize(1);

        assertThat(lectern.run("member", "add", "Bne", "--yes").status()).isZero();
        assertThat(lectern.run("member", "add", "Cleo").status()).isZero();
        assertThat(lectern.run("member", "list", "--json").json()).hasSize(3);
    }

    @Test
    void aTakenNameIsStillSaidToBeTaken() {
        assertThat(lectern.run("member", "add", "BEN").err()).contains("there is a member Ben already");
    }

    @Test
    void aMemberTakesNoNameLikeAnothersUnasked() {
        lectern.run("member", "add", "Cleo");
        refused("easily taken for Ben", "member", "rename", "Βen", "--as", "Cleo");
        assertThat(lectern.run("member", "rename", "Cloe", "--as", "Cleo").status())
                .as("one's own name may be like one's own")
                .isZero();
    }

    @Test
    void aNameIsBounded() {
        assertThat(lectern.run("member", "add", "n".repeat(61)).err()).contains("at most 60 letters");
        assertThat(lectern.run("member", "add", "n".repeat(60)).status()).isZero();
    }
}
