package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding among notes by what is said at the command line. */
class NoteListTest extends GroupWithABook {
    private String why;

    private String note(String member, String at, String text, String... more) {
        String[] command = with(
                new String[] {"note", "add", "the-long", at, text, "--audience", "group", "--as", member, "--json"},
                more);
        return lectern.run(command).json().get("note").asString();
    }

    private List<String> found(String... conditions) {
        return lectern.run(with(with(new String[] {"note", "list", "--json", "--as", "Ben"}, conditions)))
                .json()
                .valueStream()
                .map(note -> note.get("text").asString())
                .toList();
    }

    @BeforeEach
    void notes() {
        why = note("Ben", "1.1", "Why? #irony", "--mark", "?");
        lectern.run("note", "reply", why, "Because, see #Irony-2.", "--as", "Ada");
        lectern.run("note", "agree", why, "--as", "Ada");
        note("Ada", "2.1", "Spoken first.");
    }

    @Test
    void eachConditionLeavesWhatItSays() {
        assertThat(found("--mark", "?")).containsExactly("Why? #irony");
        assertThat(found("--member", "Ada")).containsExactly("Because, see #Irony-2.", "", "Spoken first.");
        assertThat(found("--tag", "IRONY")).containsExactly("Why? #irony");
        assertThat(found("--tag", "#irony-2")).containsExactly("Because, see #Irony-2.");
        assertThat(found("--answers-me")).containsExactly("Because, see #Irony-2.", "");
        assertThat(found("--member", "Ada", "--reading", "the-long", "--mark", "+"))
                .containsExactly("");
        lectern.run("session", "add", "--on", "2026-12-03T19:00", "--read", "the-long:2", "--as", "Ada");
        assertThat(found("--session", "1")).containsExactly("Spoken first.");
        lectern.run("note", "resolve", why, "--as", "Ada");
        assertThat(found("--open")).containsExactly("Spoken first.");
        assertThat(lectern.run("note", "list", "--session", "7", "--as", "Ben").status())
                .isEqualTo(1);
    }

    @Test
    void sinceCountsBackToTheHour() {
        lectern = lectern.later(Duration.ofDays(7));
        note("Ada", "1.2", "Later.");
        assertThat(found("--since", "8d")).hasSize(5);
        assertThat(found("--since", "6d")).containsExactly("Later.");
        assertThat(found("--since", "2026-11-23")).containsExactly("Later.");
        assertThat(found("--by-time").getFirst()).isEqualTo("Later.");
        assertThat(lectern.run("note", "list", "--since", "soon", "--as", "Ben").err())
                .contains("2026-12-03");
    }

    @Test
    void aHandleIsTheNotesAloneAndTakenWhereTheWholeIdIs() {
        List<String> handles = Stream.of(
                        lectern.run("note", "list", "--as", "Ben").out().split("\n", -1))
                .filter(line -> line.startsWith("the-long"))
                .map(line -> line.split("\\)  ", -1)[1].split(" ", -1)[0])
                .toList();
        assertThat(handles).hasSize(4).doesNotHaveDuplicates().allMatch(handle -> handle.length() >= 4);
        String mine = handles.stream().filter(why::endsWith).findFirst().orElseThrow();
        assertThat(lectern.run("note", "edit", mine, "Why so?", "--as", "Ben").status())
                .isZero();
        assertThat(found("--member", "Ben")).containsExactly("Why so?");
    }
}
