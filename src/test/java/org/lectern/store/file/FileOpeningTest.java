package org.lectern.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.store.Store;
import org.lectern.study.members.Role;
import org.lectern.text.UserException;

public class FileOpeningTest {
    @TempDir
    Path folder;

    @Test
    void makesAFolderAndAFileThatAreTheOwnersAlone() throws IOException {
        Path file = folder.resolve("a/b/group.db");
        try (Store store = Store.open(file)) {
            store.members().add("Ada", Role.MEMBER);
            assertThat(mode(file.resolveSibling("group.db-wal"))).isEqualTo("rw-------");
        }

        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(mode(folder.resolve("a/b"))).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("a"))).isEqualTo("rwx------");
    }

    @Test
    void aFileThatIsThereKeepsItsMode() throws IOException {
        Path file = Files.createFile(folder.resolve("group.db"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Store.open(file).close();
        Store.open(file).close();

        assertThat(mode(file)).isEqualTo("rw-rw-r--");
    }

    @Test
    void headerTellsWhoseTheFileIsWhileItsLogIsUnwritten() throws IOException {
        Path file = folder.resolve("group.db");
        try (Store store = Store.open(file)) {
            store.members().add("Ada", Role.MEMBER);
            assertThat(Header.of(file)).isEqualTo(Header.Belongs.US);
        }
    }

    @Test
    void namesWithOddCharactersAreNames() {
        for (String name : List.of("a b?mode=memory.db", "50%#1.db", "grüppe;x=1.db")) {
            Path file = folder.resolve(name);
            try (Store store = Store.open(file)) {
                store.members().add("Ada", Role.MEMBER);
            }
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void anotherProgramsFileIsRefusedAndNotTouched() throws Exception {
        Path text = Files.writeString(folder.resolve("essay.txt"), "An essay, not a database. ".repeat(20));
        Path brief = Files.writeString(folder.resolve("brief.txt"), "x");
        Path database = folder.resolve("other.db");
        sql(database, "CREATE TABLE bird (name TEXT); PRAGMA user_version = 1");

        for (Path file : List.of(text, brief, database)) {
            byte[] before = Files.readAllBytes(file);
            assertThatThrownBy(() -> Store.open(file))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("not a Lectern file");
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(text, brief, database);
        }
    }

    @Test
    void aFolderIsRefused() {
        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("folder");
    }

    @Test
    void aNewerFileIsRefused() throws Exception {
        Path file = folder.resolve("group.db");
        Store.open(file).close();
        sql(file, "PRAGMA user_version = 999");

        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("newer Lectern");
    }

    @Test
    void aDamagedFileIsToldInWords() throws IOException {
        Path file = folder.resolve("group.db");
        Store.open(file).close();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(4000), 100);
        }

        assertThatThrownBy(() -> {
                    try (Store store = Store.open(file)) {
                        store.members().all();
                    }
                })
                .isInstanceOf(UserException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void whatPeopleWroteIsWrittenForGood() {
        try (Database database = FileOpening.open(folder.resolve("group.db"))) {
            assertThat(database.number("PRAGMA synchronous")).isEqualTo(2);
            assertThat(database.number("PRAGMA foreign_keys")).isEqualTo(1);
            assertThat(database.number("PRAGMA secure_delete")).isEqualTo(1);
            assertThat(database.first("PRAGMA journal_mode", row -> row.getString(1)))
                    .contains("wal");
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    public static void sql(Path file, String script) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }
}
