package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is new for a member, and that nobody else is told what they have seen. */
class NewsCommandTest extends GroupWithABook {

    private List<String> news(String member) {
        return lectern.run("news", "--json", "--as", member)
                .json()
                .valueStream()
                .map(item -> (item.get("answersYou").asBoolean() ? "answers: " : "")
                        + item.get("kind").asString() + " " + item.get("text").asString())
                .toList();
    }

    private String note(String member, String text, String audience) {
        return lectern.run("note", "add", "the-long", "1.1", text, "--audience", audience, "--as", member, "--json")
                .json()
                .get("note")
                .asString();
    }

    @Test
    void whatAnswersMeComesFirstThenWhatCameLast() {
        lectern = lectern.later(Duration.ofHours(1));
        String mine = note("Ben", "Why?", "group");
        note("Ada", "First.", "group");
        lectern = lectern.later(Duration.ofHours(1));
        lectern.run("note", "reply", mine, "Because.", "--as", "Ada");
        lectern.run("note", "agree", mine, "--as", "Ada");
        note("Ada", "For me.", "me");
        lectern = lectern.later(Duration.ofHours(1));
        lectern.run("question", "add", "the-long", "1.1", "Who decides?", "--as", "Ada");
        assertThat(news("Ben"))
                .containsExactlyInAnyOrder(
                        "answers: agreement + Why?",
                        "answers: answer Because.",
                        "question Who decides?",
                        "note First.");
        assertThat(news("Ben").subList(2, 4)).containsExactly("question Who decides?", "note First.");
        assertThat(news("Ada")).containsExactly("note Why?");
    }

    @Test
    void whatIsSeenIsNewNoMoreAndNobodyElseIsTold() {
        lectern = lectern.later(Duration.ofHours(1));
        note("Ada", "Once.", "group");
        assertThat(news("Ben")).containsExactly("note Once.");
        assertThat(lectern.run("news", "--seen", "--as", "Ben").out()).contains("Once.");
        assertThat(news("Ben")).isEmpty();
        lectern = lectern.later(Duration.ofHours(1));
        note("Ada", "Twice.", "group");
        assertThat(news("Ben")).containsExactly("note Twice.");
        assertThat(lectern.run("member", "export", "--as", "Ada").out()).doesNotContain("seen");
        assertThat(lectern.run("progress", "group", "--as", "Ada").out()).doesNotContain("seen");
    }

    @Test
    void aHeldNoteIsNewWhenItsSessionBegins() {
        lectern = lectern.later(Duration.ofHours(1));
        lectern.run("session", "add", "--on", "2026-12-03T19:00", "--read", "the-long:1", "--as", "Ada");
        note("Ada", "Held back.", "held");
        assertThat(news("Ben")).containsExactly("session session 1, 2026-12-03 19:00");
        assertThat(news("Ada")).as("who set a session needs not be told").isEmpty();
        lectern.run("news", "--seen", "--as", "Ben");
        lectern.run("session", "move", "1", "--on", "2026-12-04T19:00", "--as", "Ada");
        lectern = lectern.later(Duration.ofMinutes(1));
        assertThat(news("Ben")).hasSizeLessThanOrEqualTo(1);
        lectern = lectern.later(Duration.ofDays(20));
        assertThat(news("Ben")).containsExactly("opened Held back.");
        assertThat(lectern.run("news", "--since-session", "--as", "Ben").out())
                .contains("opened: the-long")
                .contains("Held back.");
    }
}
