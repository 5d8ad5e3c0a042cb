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

    @Test
    void marksThatWereSetSeveralTimesBecomeOne() throws Exception {
        Path old = Files.createFile(folder.resolve("old.db"));
        try (Database database = Connecting.to(old)) {
            new Migrations(Migrations.own().scripts().subList(0, 8)).apply(database);
            database.run("""
                    INSERT INTO reading (slug, title, author, source, rights, language, guide, digest, fingerprint)
                        VALUES ('book', 'Book', '', '', '', 'en', '', 0, '');
                    INSERT INTO member (name, folded, role) VALUES ('Ada', 'ada', 'member'), ('Ben', 'ben', 'member');
                    INSERT INTO session (number, start, local, zone, place, minutes, cancelled)
                        VALUES (1, '2026-12-03T19:00', '2026-12-03T19:00', 'UTC', '', 90, 0);
                    """);
            mark(database, "a1", 1, "striking", "me", "");
            mark(database, "a2", 1, "striking", "group", "");
            mark(database, "a3", 1, "striking", "group", "");
            mark(database, "a4", 1, "unclear", "group", "");
            mark(database, "a5", 1, "striking", "group", "with words");
            mark(database, "b1", 2, "striking", "group", "");
            database.run("""
                    UPDATE note SET reply_to = 'a3' WHERE uuid = 'a5';
                    INSERT INTO thread (note, resolved, carried) SELECT id, 0, 1 FROM note WHERE uuid = 'a1';
                    """);
            Migrations.own().apply(database);
            assertThat(database.list("SELECT uuid FROM note ORDER BY uuid", row -> row.getString(1)))
                    .containsExactly("a2", "a4", "a5", "b1");
            assertThat(database.list("SELECT reply_to FROM note WHERE uuid = 'a5'", row -> row.getString(1)))
                    .containsExactly("a2");
            assertThat(database.list(
                            "SELECT n.uuid FROM thread t JOIN note n ON n.id = t.note WHERE t.carried = 1",
                            row -> row.getString(1)))
                    .containsExactly("a2");
            assertThat(database.number("SELECT count(*) FROM seen_until")).isEqualTo(2);
        }
        assertThat(Doctor.examine(old)).filteredOn(Finding::wrong).isEmpty();
    }

    private static void mark(Database database, String id, int member, String mark, String audience, String text) {
        database.run("INSERT INTO note (uuid, reading, member, first_chapter, first_paragraph, last_chapter,"
                + " last_paragraph, digest, quote, start, mark, audience, text, created, changed) VALUES ('" + id
                + "', 1, "
                + member + ", 1, 1, 1, 1, 0, '', -1, '" + mark + "', '" + audience + "', '" + text + "', '" + id
                + "', '')");
    }

    private static Migrations with(String script) {
        List<String> scripts = new ArrayList<>(Migrations.own().scripts());
        scripts.add(script);
        return new Migrations(scripts);
    }
}
