package org.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.text.UserException;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void aFileThatSomebodyHoldsIsBusyAndTakesTheWriteOnceItIsFree() {
        Path file = folder.resolve("group.db");
        Store.open(file).close();
        try (Database holder = Connecting.alone(file);
                Database ours = Connecting.to(file)) {
            ours.run("PRAGMA busy_timeout = 20");
            holder.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> ours.update("DELETE FROM note"))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining("group.db is busy");
            holder.execute("COMMIT");
            ours.update("DELETE FROM note");
            assertThat(ours.number("SELECT count(*) FROM note")).isZero();
        }
    }
}
