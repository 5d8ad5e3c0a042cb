package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.study.members.Member;

/** A member leaves the group from the screen. */
class LeavingTest {
    @TempDir
    Path folder;

    private Evening evening;

    @BeforeEach
    void sitDown() {
        evening = Evening.ofGroup(folder).sized(80, 24);
    }

    @AfterEach
    void leave() {
        evening.close();
    }

    private boolean isMember() {
        return evening.desk().members().all().stream().map(Member::name).anyMatch("Ada"::equals);
    }

    private void type(String command) {
        evening.press("Enter o : '" + command + "' Enter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "member erase        | This takes Ada away with every note, mark, question and place; | nothing of theirs is in the database",
                "member leave        | This takes Ada out of the group, with every note and question; | Ada has left",
                "member leave --keep-notes | notes for others and questions stay without | Ada has left"
            })
    void whoTypesTheirNameLeavesAndNothingOfTheirsIsShown(String command, String asked, String said) {
        evening.press("Enter : '3.3' Enter a 'for me alone' Ctrl-s U 1");
        type(command);
        assertThat(evening.screen()).contains(asked, "Your name, to leave: ", "Esc leaves everything as it is");
        evening.press("'Ada' Enter");
        assertThat(isMember()).isFalse();
        assertThat(evening.screen()).contains(said).doesNotContain("Ada ·");
        assertThat(evening.remembered()).containsEntry("member", "");
        assertThat(evening.press("2").screen()).doesNotContain("for me alone");
        evening.press("U");
        assertThat(isMember()).isFalse();
        assertThat(evening.press("1 M 'Ben' Enter").screen()).contains("Ben · member");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'Ben' Enter", "'ada' Enter", "Enter", "'Ada' Esc", "y Enter"})
    void anythingElseChangesNothing(String typed) {
        type("member erase --yes");
        evening.press(typed);
        assertThat(isMember()).isTrue();
        assertThat(evening.screen()).containsAnyOf("nothing is changed", "so nothing is changed");
    }

    @Test
    void whatIsNoWayToLeaveIsSaidSo() {
        type("member leave --now");
        assertThat(evening.screen()).contains("member leave --keep-notes or member erase");
        assertThat(isMember()).isTrue();
    }
}
