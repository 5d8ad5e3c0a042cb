package org.lectern.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.text.UserException;

class DraftFolderTest {
    private static final String ENDED = "999999999/1";

    @TempDir
    Path home;

    private Path folder() {
        return home.resolve("state/drafts/a");
    }

    private DraftFolder of(String owner) {
        return new DraftFolder(folder(), owner);
    }

    @Test
    void whatIsKeptIsPrivateAndLast() throws IOException {
        DraftFolder folder = of("1/1");
        folder.keep("one", "first");
        folder.keep("one", "then\nthis");
        assertThat(folder.all()).isEqualTo(Map.of("one", "then\nthis"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve("one"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        folder.drop("one");
        folder.drop("one");
        assertThat(folder.all()).isEmpty();
    }

    @Test
    void whatAProcessLeftIsFoundAndNeverWrittenOver() {
        of(ENDED).keep("one", "left");
        DraftFolder next = of("1/1");
        assertThat(next.all()).containsEntry("one", "left");
        next.keep("one", "new");
        assertThat(next.all().values()).containsExactlyInAnyOrder("left", "new");
        next.drop("one");
        assertThat(next.all().values()).containsExactly("left");
    }

    @Test
    void whatIsClaimedIsOnesOwn() {
        of(ENDED).keep("one", "left");
        DraftFolder next = of("1/1");
        next.claim("one");
        next.keep("one", "left and more");
        assertThat(next.all()).isEqualTo(Map.of("one", "left and more"));
    }

    @Test
    void whatARunningLecternKeepsIsItsOwn() {
        DraftFolder.of(home.resolve("state/drafts"), home.resolve("x.db")).keep("one", "being written");
        DraftFolder mine = DraftFolder.of(home.resolve("state/drafts"), home.resolve("x.db"));
        assertThat(mine.all()).containsKey("one");
        assertThat(new DraftFolder(mine.folder(), "1/1").all()).isEmpty();
        assertThat(DraftFolder.of(home.resolve("state/drafts"), home.resolve("y.db"))
                        .all())
                .isEmpty();
    }

    @Test
    void whereNothingCanBeKeptItIsSaid() throws IOException {
        Files.writeString(home.resolve("state"), "a file");
        assertThatThrownBy(() -> of("1/1").keep("one", "words"))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("can't be kept as you type");
    }
}
