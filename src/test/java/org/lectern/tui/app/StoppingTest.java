package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Program;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DeskResult;

/** Work that takes long is said to go on, and Esc ends it. */
class StoppingTest {
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

    /** A search of the shelf that goes on: it was asked for, and no answer has come. */
    private DeskRequest.Search searching(String words) {
        Program.Update<Model> asked = evening.press("/ '" + words + "'").would(new Event.Pressed(Evening.key("Enter")));
        DeskRequest.Search search = asked.commands().stream()
                .filter(DeskRequest.Search.class::isInstance)
                .map(DeskRequest.Search.class::cast)
                .findFirst()
                .orElseThrow();
        evening.press("Esc").happens(new Event.Slow(search, 0));
        return search;
    }

    @Test
    void aSearchOfTheShelfThatTakesLongIsStoppedByEsc() {
        DeskRequest.Search search = searching("order");
        assertThat(evening.screen()).contains("searching … ").contains("Esc stops it");
        evening.happens(new Event.Slow(search, 2));
        assertThat(evening.screen()).contains("searching … 2 s");
        evening.press("Esc");
        assertThat(evening.toTerminal()).contains(new Command.Stop());
        assertThat(evening.screen()).contains("stopping …");
        evening.happens(new Event.Finished(new DeskResult.Failed(search, "stopped")));
        assertThat(evening.screen())
                .contains("stopped")
                .contains("The Long Table")
                .doesNotContain("Found:");
    }

    @Test
    void anAnswerThatComesAsOneStopsIsNotForcedOnAnybody() {
        DeskRequest.Search search = searching("order");
        evening.press("Esc").happens(new Event.Finished(evening.perform(search)));
        assertThat(evening.screen()).contains("stopped").doesNotContain("Found:");
        evening.press("/ 'order' Enter");
        assertThat(evening.screen()).contains("Found: order");
    }

    @Test
    void oneGoesOnReadingMeanwhile() {
        evening.press("Enter");
        evening.happens(new Event.Slow(new DeskRequest.Search("order", evening.member("Ada")), 0))
                .press("}");
        assertThat(evening.reader().place().address()).hasToString("1.2");
        assertThat(evening.toTerminal()).doesNotContain(new Command.Stop());
    }

    /** Nobody may have read what is wrong before the work began to be told of. */
    @Test
    void aComplaintIsThereAgainOnceTheWorkIsDone() {
        evening.press(": 'nonsense' Enter");
        DeskRequest work = new DeskRequest.Look(evening.member("Ada"));
        evening.happens(new Event.Slow(work, 0));
        assertThat(evening.screen()).contains("nonsense: no such command");
        evening.happens(new Event.Slow(work, 1)).happens(new Event.Slow(work, 2));
        assertThat(evening.screen()).doesNotContain("nonsense");
        evening.happens(new Event.Finished(evening.perform(work)));
        assertThat(evening.screen()).contains("nonsense: no such command");
        evening.press("j");
        assertThat(evening.screen()).doesNotContain("nonsense");
    }
}
