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
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.store.Fixtures;
import org.lectern.store.Store;
import org.lectern.store.doctor.Doctor;
import org.lectern.store.doctor.Finding;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.text.UserException;

public class BackupTest {
    private static final Clock CLOCK = Clock.fixed(Fixtures.NOON, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path file;
    private Path copy;

    @BeforeEach
    void aGroup() {
        file = folder.resolve("group.db");
        copy = folder.resolve("copy.db");
        try (Store store = Store.open(file)) {
            store.shelf().put(Fixtures.table(false), "1");
            Member ada = store.members().add("Ada", Role.MEMBER);
            store.notes().put(Fixtures.note("1", ada, "1.2", "chairs"));
        }
    }

    @Test
    void copiesAFileInUse() throws IOException {
        try (Store store = Store.open(file)) {
            store.members().add("Ben", Role.MEMBER);
            Backup.Made made = Backup.backup(file, copy);
            store.members().add("Cleo", Role.MEMBER);
            assertThat(made.bytes()).isEqualTo(Files.size(copy)).isPositive();
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
        try (Store store = Store.open(copy)) {
            assertThat(store.members().all()).extracting(Member::name).containsExactly("Ada", "Ben");
            assertThat(store.notes().search("chairs", 1)).hasSize(1);
        }
        assertThat(Doctor.examine(copy)).filteredOn(Finding::wrong).isEmpty();
    }

    @Test
    void whatIsThereIsNeverWrittenOver() throws IOException {
        Files.writeString(copy, "mine");

        assertThatThrownBy(() -> Backup.backup(file, copy))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("already");
        assertThat(copy).hasContent("mine");
        assertThatThrownBy(() -> Backup.backup(file, folder.resolve("none/copy.db")))
                .isInstanceOf(UserException.class);
        assertThatThrownBy(() -> Backup.backup(folder.resolve("none.db"), folder.resolve("b.db")))
                .isInstanceOf(UserException.class);
        assertThat(names()).containsExactlyInAnyOrder("group.db", "copy.db");
    }

    @Test
    void whatAKilledBackupLeftIsNamedAndClearedByTheNext() throws IOException {
        long dead = Long.MAX_VALUE / 10;
        Path left = Files.writeString(folder.resolve(".copy.db.part-" + dead), "half");
        Path journal = Files.writeString(folder.resolve(".copy.db.part-" + dead + "-journal"), "half");
        Path running = Files.writeString(
                folder.resolve(".copy.db.part-" + ProcessHandle.current().pid() + "0000000"), "another's");
        Path alive = Files.writeString(
                folder.resolve(".other.db.part-" + ProcessHandle.current().pid()), "at work");

        assertThat(Doctor.examine(file))
                .filteredOn(finding -> finding.what().equals("parts"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.state())
                        .contains(left.getFileName().toString())
                        .doesNotContain(".other.db"));
        Backup.backup(file, copy);
        assertThat(left).doesNotExist();
        assertThat(journal).doesNotExist();
        assertThat(running).as("of a program that has ended too").doesNotExist();
        assertThat(alive).exists();
    }

    @Test
    void restoresAndKeepsWhatWasThere() throws IOException {
        Backup.backup(file, copy);
        byte[] backup = Files.readAllBytes(copy);
        try (Store store = Store.open(file)) {
            store.members().add("Ben", Role.MEMBER);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

        Backup.Restored restored = Backup.restore(file, copy, CLOCK);

        assertThat(restored.replaced()).isTrue();
        assertThat(restored.kept().getFileName()).hasToString("group.db.20261122T120000Z");
        assertThat(members(file)).containsExactly("Ada");
        assertThat(members(restored.kept())).containsExactly("Ada", "Ben");
        assertThat(Files.readAllBytes(copy)).isEqualTo(backup);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
        assertThat(names()).containsExactlyInAnyOrder("group.db", "copy.db", "group.db.20261122T120000Z");
        assertThat(Backup.restore(file, copy, CLOCK).kept().getFileName()).hasToString("group.db.20261122T120000Z-2");
    }

    @Test
    void restoresWhereThereIsNoFile() throws IOException {
        Path fresh = folder.resolve("new/group.db");
        Backup.Restored restored = Backup.restore(fresh, file, CLOCK);

        assertThat(restored.replaced()).isFalse();
        assertThat(members(fresh)).containsExactly("Ada");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh)))
                .isEqualTo("rw-------");
    }

    @Test
    void restoresAPlainCopyOfAFileInUseWithItsLog() throws IOException {
        try (Store store = Store.open(file)) {
            store.members().add("Ben", Role.MEMBER);
            Files.copy(file, copy);
            Files.copy(folder.resolve("group.db-wal"), folder.resolve("copy.db-wal"));
        }
        Path fresh = folder.resolve("fresh.db");
        Backup.restore(fresh, copy, CLOCK);

        assertThat(members(fresh)).containsExactly("Ada", "Ben");
    }

    @Test
    void restoresOverADamagedFile() throws IOException {
        Backup.backup(file, copy);
        spoil(file, 100);
        Files.writeString(folder.resolve("group.db-wal"), "rubbish");

        Backup.Restored restored = Backup.restore(file, copy, CLOCK);

        assertThat(members(file)).containsExactly("Ada");
        assertThat(restored.kept()).exists();
        assertThat(Doctor.examine(file)).filteredOn(Finding::wrong).isEmpty();
    }

    @Test
    void refusesWhatIsNoWholeBackupAndChangesNothing() throws Exception {
        Path text = Files.writeString(folder.resolve("essay.txt"), "An essay. ".repeat(50));
        Path newer = folder.resolve("newer.db");
        Backup.backup(file, newer);
        FileOpeningTest.sql(newer, "PRAGMA user_version = 999");
        Path damaged = folder.resolve("damaged.db");
        Backup.backup(file, damaged);
        spoil(damaged, Files.size(damaged) / 2);
        byte[] before = Files.readAllBytes(file);

        for (Path from : List.of(text, newer, damaged, folder, folder.resolve("none.db"), file)) {
            assertThatThrownBy(() -> Backup.restore(file, from, CLOCK))
                    .as(from.toString())
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining(from.toString());
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
        assertThat(names()).containsExactlyInAnyOrder("group.db", "essay.txt", "newer.db", "damaged.db");
    }

    @Test
    void refusesToReplaceAnotherProgramsFile() throws IOException {
        Path text = Files.writeString(folder.resolve("essay.txt"), "An essay. ".repeat(50));

        assertThatThrownBy(() -> Backup.restore(text, file, CLOCK)).isInstanceOf(UserException.class);
        assertThat(text).hasContent("An essay. ".repeat(50));
    }

    @Test
    void refusesAFileInUse() throws IOException {
        Backup.backup(file, copy);
        try (Store store = Store.open(file)) {
            assertThatThrownBy(() -> Backup.restore(file, copy, CLOCK))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining("open in another Lectern");
            store.members().add("Ben", Role.MEMBER);
        }
        assertThat(members(file)).containsExactly("Ada", "Ben");
    }

    private static List<String> members(Path file) {
        try (Store store = Store.open(file)) {
            return store.members().all().stream().map(Member::name).toList();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    /** Everything from there on is zeros. */
    public static void spoil(Path file, long from) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate((int) (channel.size() - from)), from);
        }
    }
}
