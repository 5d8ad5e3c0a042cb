package org.lectern.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.store.Store;
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

    @Test
    void aWriteThatFailedForWantOfRoomSucceedsOnceThereIsRoom() {
        Path file = folder.resolve("group.db");
        Store.open(file).close();
        String words = "w".repeat(100_000);
        String sql =
                "INSERT INTO setting (key, value) VALUES ('words', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        try (Database database = Connecting.to(file)) {
            long pages = database.number("PRAGMA page_count");
            database.run("PRAGMA max_page_count = " + pages);
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> database.update(sql, words))
                        .isInstanceOf(UserException.class)
                        .hasMessageContaining("the disk is full");
            }
            database.run("PRAGMA max_page_count = " + (pages + 100));
            database.update(sql, words);
            assertThat(database.number("SELECT length(value) FROM setting WHERE key = 'words'"))
                    .isEqualTo(100_000);
        }
    }

    @Test
    void aFileThatWasReplacedUnderOneIsNotWrittenOver() throws IOException {
        Path file = folder.resolve("group.db");
        Store.open(file).close();
        Path other = folder.resolve("other.db");
        Store.open(other).close();
        try (Database database = Connecting.to(file)) {
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            byte[] there = Files.readAllBytes(file);
            assertThatThrownBy(() -> database.update("INSERT INTO setting (key, value) VALUES ('words', 'mine')"))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining("was replaced or moved by another program");
            assertThat(Files.readAllBytes(file)).isEqualTo(there);
            Files.delete(file);
            assertThatThrownBy(() -> database.update("INSERT INTO setting (key, value) VALUES ('words', 'mine')"))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining("was replaced or moved");
        }
    }
}
