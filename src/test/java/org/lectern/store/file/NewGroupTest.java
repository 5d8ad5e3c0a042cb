package org.lectern.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.store.Store;

class NewGroupTest {
    @TempDir
    Path folder;

    @Test
    void aCopyIsWholeAndItsOwn() {
        Path made = made();
        try (Store one = Store.open(folder.resolve("one.db"), made);
                Store other = Store.open(folder.resolve("other.db"), made)) {
            assertThat(one.identity()).matches("[0-9a-f]{32}").isNotEqualTo(other.identity());
            assertThat(one.meta("said")).contains("before");
        }
        assertThat(folder.resolve("one.db"))
                .satisfies(file -> assertThat(Files.getPosixFilePermissions(file))
                        .isEqualTo(java.nio.file.attribute.PosixFilePermissions.fromString("rw-------")));
        try (Database copy = Connecting.reading(folder.resolve("one.db"))) {
            assertThat(Copies.faults(copy)).isEmpty();
            assertThat(copy.first("PRAGMA journal_mode", row -> row.getString(1)))
                    .contains("wal");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.part*");
    }

    @Test
    void hasTheSameSchemaAsOneMadeAnew() {
        Path made = made();
        Store.open(folder.resolve("copy.db"), made).close();
        Store.open(folder.resolve("anew.db")).close();
        String schema = "SELECT group_concat(name || sql, char(10)) FROM (SELECT * FROM sqlite_schema ORDER BY name)";
        try (Database copy = Connecting.reading(folder.resolve("copy.db"));
                Database anew = Connecting.reading(folder.resolve("anew.db"))) {
            assertThat(copy.first(schema, row -> row.getString(1)))
                    .isEqualTo(anew.first(schema, row -> row.getString(1)));
            assertThat(Migrations.version(copy)).isEqualTo(Migrations.LATEST);
        }
    }

    @Test
    void whereItIsMissingOrSpoiltTheGroupIsMadeAnew() throws IOException {
        Path spoilt = Files.writeString(folder.resolve("spoilt.db"), "no database");
        try (Store store = Store.open(folder.resolve("one.db"), spoilt)) {
            assertThat(store.identity()).matches("[0-9a-f]{32}");
        }
        try (Store store = Store.open(folder.resolve("two.db"), folder.resolve("none.db"))) {
            assertThat(store.identity()).matches("[0-9a-f]{32}");
        }
    }

    @Test
    void aFileThatIsThereStaysAsItIs() {
        Path file = folder.resolve("group.db");
        try (Store store = Store.open(file)) {
            store.setMeta("said", "ours");
        }
        try (Store store = Store.open(file, made())) {
            assertThat(store.meta("said")).contains("ours");
        }
    }

    private Path made() {
        Path made = folder.resolve("new-group.db");
        try (Store store = Store.open(folder.resolve("scratch.db"))) {
            store.setMeta("said", "before");
            store.writeNew(made);
        }
        return made;
    }
}
