package org.lectern.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.store.Store;
import org.lectern.store.doctor.Doctor;
import org.lectern.store.doctor.Finding;
import org.lectern.study.members.Role;
import org.lectern.text.UserException;

class MigrationsTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anOldFile() {
        file = folder.resolve("group.db");
        try (Store store = Store.open(file)) {
            store.members().add("Ada", Role.MEMBER);
        }
    }

    @Test
    void bringsAFileUpToDateAndKeepsACopyOfTheOldOne() throws Exception {
        Migrations next = with("CREATE TABLE bird (name TEXT) STRICT; INSERT INTO bird VALUES ('wren')");
        try (Database database = Connecting.to(file)) {
            next.applyToCopied(database);
            next.applyToCopied(database);

            assertThat(Migrations.version(database)).isEqualTo(Migrations.LATEST + 1);
            assertThat(database.number("SELECT count(*) FROM bird")).isEqualTo(1);
            assertThat(database.number("PRAGMA foreign_keys")).isEqualTo(1);
        }
        Path copy = folder.resolve("group.db.schema-" + Migrations.LATEST + ".backup");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
        try (Store old = Store.open(copy)) {
            assertThat(old.members().all()).hasSize(1);
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheFileAsItWas() {
        Migrations broken = with("CREATE TABLE bird (name TEXT) STRICT; INSERT INTO member (name) VALUES (1)");
        try (Database database = Connecting.to(file)) {
            assertThatThrownBy(() -> broken.apply(database)).isInstanceOf(IllegalStateException.class);
        }
        Migrations dangling = with("DELETE FROM member; INSERT INTO vote VALUES ('no question', 7)");
        try (Database database = Connecting.to(file)) {
            assertThatThrownBy(() -> dangling.apply(database)).isInstanceOf(IllegalStateException.class);
        }

        try (Store store = Store.open(file)) {
            assertThat(store.members().all()).hasSize(1);
        }
        assertThat(Doctor.examine(file)).filteredOn(Finding::wrong).isEmpty();
    }

    @Test
    void aFileWithTablesAndNoVersionIsNobodysToFill() throws Exception {
        Path other = folder.resolve("other.db");
        FileOpeningTest.sql(other, "CREATE TABLE bird (name TEXT); PRAGMA application_id = " + Header.APPLICATION);

        assertThatThrownBy(() -> Store.open(other))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("not a Lectern file");
    }

    private static Migrations with(String script) {
        List<String> scripts = new ArrayList<>(Migrations.own().scripts());
        scripts.add(script);
        return new Migrations(scripts);
    }
}
