package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.cli.run.DeskOpening;
import org.lectern.config.DraftFolder;
import org.lectern.config.Folders;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Note;
import org.lectern.tui.Size;
import org.lectern.tui.app.LecternProgram;
import org.lectern.tui.terminal.FarEnd;
import org.lectern.tui.work.DeskPerformer;

/** Two people at two desks in one process, each at the far end of a line: neither sees, stops or slows the other. */
class TwoDesksTest {
    private static final Size SIZE = new Size(90, 24);

    @TempDir
    Path ada;

    @TempDir
    Path ben;

    @Test
    void eachHasOwnDeskScreenAndDrafts() {
        try (Seat one = new Seat(ada, "Ada");
                Seat other = new Seat(ben, "Ben")) {
            one.screen.awaitText("Ada");
            other.screen.awaitText("Ben");
            assertThat(one.screen.text()).doesNotContain("Ben");
            assertThat(other.screen.text()).doesNotContain("Ada");

            one.screen.type("\r");
            one.screen.awaitText("1.1");
            one.screen.type("a");
            one.screen.awaitText("note on");
            one.screen.type("a word of hers\u0013");
            one.screen.awaitText("note kept");
            one.screen.resize(new Size(60, 20));
            one.screen.await(
                    "the new size",
                    screen ->
                            screen.rows().size() == 20 && !screen.rows().get(19).isEmpty());
            assertThat(other.screen.text()).contains("Ben").doesNotContain("kept");

            other.screen.type("\r");
            other.screen.awaitText("1.1");
            other.screen.type("a");
            other.screen.awaitText("note on");
            other.screen.type("half a thought");
            other.screen.awaitText("half a thought");
            other.screen.hangUp();
            other.screen.awaitEnd();
            one.screen.type("\u0003");
            one.screen.awaitEnd();

            assertThat(one.notes()).containsExactly("a word of hers");
            assertThat(other.notes()).isEmpty();
            assertThat(one.drafts()).isEmpty();
            assertThat(other.drafts()).hasSize(1);
        }
    }

    /** A person's home, database, desk and screen. */
    private static final class Seat implements AutoCloseable {
        private final DeskOpening.Open open;
        private final FarEnd screen;
        private final String name;
        private final DraftFolder drafts;

        Seat(Path home, String member) {
            Map<String, String> environment = Map.of("HOME", home.toString(), "TERM", "xterm-256color");
            Wiring wiring = new Wiring(environment, Folders.of(environment));
            Optional<Path> database = Optional.of(home.resolve("group.db"));
            open = wiring.open(database);
            drafts = DraftFolder.of(wiring.folders().drafts(), home.resolve("group.db"));
            name = member;
            open.desk().members().add(member, Role.FACILITATOR);
            ShortRoad road = new ShortRoad(database, "", false, false, "");
            screen = FarEnd.open(
                    SIZE,
                    environment,
                    new LecternProgram(member, null, null),
                    new DeskPerformer(open.desk(), ScreenMain.host(home, wiring, road)));
        }

        List<String> notes() {
            Member me = open.desk().members().require(name);
            return open.desk().margins().all(me).stream().map(Note::text).toList();
        }

        Map<String, String> drafts() {
            return drafts.all();
        }

        @Override
        public void close() {
            screen.close();
            open.close();
        }
    }
}
