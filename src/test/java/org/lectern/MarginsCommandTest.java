package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lectern.config.DraftFolder;
import tools.jackson.databind.JsonNode;

/** What commands do with members, their notes and their questions. */
class MarginsCommandTest extends GroupWithABook {
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
    void aNoteIsSeenByItsAudienceAlone() {
        lectern.run("note", "add", "the-long", "1.1", "for me", "--as", "Ben");
        lectern.run(
                "note", "add", "the-long", "1.1", "for the facilitator", "--audience", "facilitator", "--as", "Ben");
        lectern.run("note", "add", "the-long", "1.1", "for all", "--audience", "group", "--mark", "?", "--as", "Ben");
        lectern.run("note", "add", "the-long", "1.1", "held back", "--audience", "held", "--as", "Ben");
        assertThat(texts("Ben")).containsExactly("for me", "for the facilitator", "for all", "held back");
        assertThat(texts("Ada")).containsExactly("for the facilitator", "for all");
        lectern.run("session", "add", "--on", "2026-12-03T19:00", "--read", "the-long:1", "--as", "Ada");
        assertThat(texts("Ada")).as("before its session").doesNotContain("held back");
        lectern = lectern.later(Duration.ofDays(14));
        assertThat(texts("Ada")).as("once its session has begun").contains("held back");
        assertThat(lectern.run("search", "held", "--json")
                        .json()
                        .valueStream()
                        .map(hit -> hit.get("kind").asString()))
                .doesNotContain("note");
    }

    @Test
    void whatIsEnteredForThePastOpensNoHeldNotesAndClosesNoVote() {
        lectern.run("note", "add", "the-long", "1.1", "held back", "--audience", "held", "--as", "Ben");
        String id = lectern.run("question", "add", "the-long", "1.1", "Who decides?", "--as", "Ben", "--json")
                .json()
                .get("question")
                .asString();
        lectern.run("question", "vote", id, "--as", "Ada");
        lectern.run("session", "add", "--on", "2020-01-03T19:00", "--read", "the-long:1", "--as", "Ada", "--yes");
        assertThat(texts("Ada")).as("a session added for the past").isEmpty();
        assertThat(votes(id)).isZero();
        lectern.run("session", "add", "--on", "2026-12-03T19:00", "--read", "the-long:1", "--as", "Ada");
        lectern.run("session", "move", "2", "--on", "2020-01-03T19:00", "--as", "Ada", "--yes");
        assertThat(texts("Ada")).as("a session moved into the past").isEmpty();
        assertThat(votes(id)).isZero();
        lectern.run("session", "add", "--on", "2026-11-25T19:00", "--read", "the-long:2", "--as", "Ada");
        lectern = lectern.later(Duration.ofDays(7));
        lectern.run("session", "move", "3", "--read", "the-long:1-2", "--as", "Ada");
        assertThat(texts("Ada"))
                .as("what a session that is over is said to have read")
                .isEmpty();
        assertThat(votes(id)).isZero();
    }

    @Test
    void whatHasOpenedStaysOpenWhereASessionOrTheTextChangesAfterwards() throws IOException {
        lectern.run("note", "add", "the-long", "2.1", "held back", "--audience", "held", "--as", "Ben");
        lectern.run("session", "add", "--on", "2026-11-25T19:00", "--read", "the-long:2", "--as", "Ada");
        lectern = lectern.later(Duration.ofDays(7));
        assertThat(texts("Ada")).containsExactly("held back");
        lectern.run("session", "move", "1", "--place", "Room 3", "--minutes", "60", "--as", "Ada");
        lectern.run("session", "move", "1", "--read", "the-long:1,the-long:2", "--as", "Ada");
        assertThat(texts("Ada")).as("after a change of the session").containsExactly("held back");
        Files.writeString(
                book,
                BOOK.replace("## The Agenda", "## Before\n\nA chapter more, with words of its own.\n\n## The Agenda"));
        lectern.run("import", book.toString(), "--into", "the-long", "--as", "Ada");
        assertThat(texts("Ada")).as("after a better copy").containsExactly("held back");
    }

    private int votes(String question) {
        return lectern.run("question", "list", "--reading", "the-long", "--json")
                .json()
                .valueStream()
                .filter(one -> one.get("question").asString().equals(question))
                .findFirst()
                .orElseThrow()
                .get("votes")
                .asInt();
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
    void aNoteTakesSixtyFourKibibytesAndNotAByteMore() {
        assertThat(lectern.run("note", "add", "the-long", "1.1", "n".repeat(64 * 1024), "--as", "Ben")
                        .status())
                .isZero();
        Commands.Done longer = lectern.run("note", "add", "the-long", "1.1", "n".repeat(64 * 1024 + 1), "--as", "Ben");
        assertThat(longer.status()).isEqualTo(1);
        assertThat(longer.err()).contains("a note takes at most 64 KiB");
        assertThat(texts("Ben")).hasSize(1);
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
    void aClosedQuestionIsTakenWithAWordOfAdvice() {
        Commands.Done done =
                lectern.run("question", "add", "the-long", "1.1", "Is there always a chair?", "--as", "Ben");
        assertThat(done.status()).isZero();
        assertThat(done.err()).contains("consider:");
    }

    @Test
    void onlyAFacilitatorAddsAnother() {
        String[] words = {"member", "add", "Eve", "--role", "facilitator"};
        assertThat(lectern.run(with(words, "--as", "Ben")).err()).contains("roles are given by a facilitator");
        assertThat(lectern.run(words).err()).contains("roles are given by a facilitator", "--as");
        assertThat(lectern.run(with(words, "--as", "Nobody")).status()).isEqualTo(1);
        assertThat(lectern.run("member", "list", "--json").json().size()).isEqualTo(2);
        assertThat(lectern.run(with(words, "--as", "Ada")).status()).isZero();
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
}
