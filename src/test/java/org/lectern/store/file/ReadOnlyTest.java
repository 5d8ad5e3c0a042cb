package org.lectern.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lectern.store.GroupFile;
import org.lectern.store.Store;
import org.lectern.study.members.Role;
import org.lectern.text.UserException;

class ReadOnlyTest extends GroupFile {

    @Test
    void aFileThatCanBeWrittenIsNotReadOnly() {
        assertThat(ReadOnly.is(folder.resolve("group.db"))).isFalse();
        assertThat(ReadOnly.is(folder.resolve("missing.db"))).isFalse();
        assertThat(store.readOnly()).isFalse();
    }

    @Test
    void whatOthersWriteIsReadAndNothingIsWritten() {
        try (Database reading = ReadOnly.open(folder.resolve("group.db"))) {
            assertThat(reading.readOnly()).isTrue();
            assertThat(reading.number("SELECT count(*) FROM member")).isEqualTo(2);
            store.members().add("Cleo", Role.MEMBER);
            assertThat(reading.number("SELECT count(*) FROM member")).isEqualTo(3);
            refuses(reading);
        }
    }

    @Test
    void aCopyInMemoryRefusesToo() {
        store.close();
        Path file = folder.resolve("group.db");
        try (Database copy = ReadOnly.copy(file)) {
            assertThat(copy.readOnly()).isTrue();
            assertThat(copy.number("SELECT count(*) FROM member")).isEqualTo(2);
            refuses(copy);
        }
        store = Store.open(file);
    }

    @Test
    void aLogThatIsNotTakenInIsNamedRatherThanLeftOut() throws IOException {
        store.close();
        Path file = Files.copy(folder.resolve("group.db"), folder.resolve("copy.db"));
        Files.writeString(folder.resolve("copy.db-wal"), "x");
        assertThatThrownBy(() -> ReadOnly.copy(file))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("copy.db-wal");
        store = Store.open(folder.resolve("group.db"));
    }

    private static void refuses(Database database) {
        assertThatThrownBy(() -> database.update("DELETE FROM member"))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("can't be written by you");
    }
}
