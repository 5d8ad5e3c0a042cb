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
            ours.waitAtMost(20);
            holder.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> ours.update("DELETE FROM note"))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining("group.db is busy");
            holder.execute("COMMIT");
            ours.update("DELETE FROM note");
            assertThat(ours.number("SELECT count(*) FROM note")).isZero();
        }
    }

    @Test
    void aLineIsFormedOnlyWhereSomebodyHasToWait() {
        Path file = folder.resolve("group.db");
        Path turn = folder.resolve("group.db-turn");
        Store.open(file).close();
        try (Database first = Connecting.to(file);
                Database second = Connecting.to(file)) {
            first.update("DELETE FROM note");
            second.update("DELETE FROM note");
            assertThat(turn).doesNotExist();
            second.waitAtMost(20);
            first.writing(() ->
                    assertThatThrownBy(() -> second.update("DELETE FROM note")).isInstanceOf(UserException.class));
            assertThat(turn).exists();
            first.update("DELETE FROM note");
            second.update("DELETE FROM note");
        }
        assertThat(turn).doesNotExist();
    }
}
