package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is filled in of a session is kept as it is typed. */
class SessionDraftTest {
    @TempDir
    Path folder;

    private Evening evening;

    @BeforeEach
    void sitDown() {
        evening = Evening.ofGroup(folder).sized(80, 24);
        evening.press("5 a '2027-01-07 19:00' Enter 'long-table:1'");
    }

    @AfterEach
    void leave() {
        evening.close();
    }

    @Test
    void itIsThereAfterACrashAndGoneOnceItIsKept() {
        assertThat(evening.drafts().values()).singleElement().asString().contains("session: 0", "2027-01-07 19:00");
        evening.as("Ada", null).press("");
        assertThat(evening.screen()).contains("A draft from 22 Nov 12:00 of a session was recovered. Open it? (y/n)");
        evening.press("y");
        assertThat(evening.screen()).contains("2027-01-07 19:00", "long-table:1");
        evening.press("Down Down 'Room 5' Enter Enter Enter Enter");
        assertThat(evening.desk().schedule().sessions())
                .hasSize(2)
                .last()
                .satisfies(session -> assertThat(session.place()).isEqualTo("Room 5"));
        assertThat(evening.drafts()).isEmpty();
    }

    @Test
    void leavingAsksWhatToDoWithIt() {
        evening.press("Esc");
        assertThat(evening.screen()).contains("Not kept yet:  s keep   l later   d throw away");
        evening.press("Esc ' -2' Esc l");
        assertThat(evening.screen()).contains("left for later");
        evening.press(": 'drafts' Enter");
        assertThat(evening.screen()).contains("new     session").contains("long-table:1 -2");
        evening.press("Enter Esc d");
        assertThat(evening.drafts()).isEmpty();
        assertThat(evening.desk().schedule().sessions()).hasSize(1);
    }

    @Test
    void whatIsRefusedStaysToBeMended() {
        evening.press("Up Ctrl-u 'some day' Enter Enter Enter Enter Enter Enter");
        assertThat(evening.screen()).contains("some day");
        assertThat(evening.drafts()).hasSize(1);
        evening.press("Up Up Up Up Up Ctrl-u '2027-01-07 19:00' Enter Enter Enter Enter Enter Enter");
        assertThat(evening.desk().schedule().sessions()).hasSize(2);
        assertThat(evening.drafts()).isEmpty();
    }

    @Test
    void anUnchangedOneIsLeftWithoutAWord() {
        evening.press("Esc d e Esc");
        assertThat(evening.screen()).contains("Sessions").doesNotContain("Not kept yet");
        assertThat(evening.drafts()).isEmpty();
    }
}
