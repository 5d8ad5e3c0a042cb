package org.lectern.store.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.store.Fixtures;
import org.lectern.store.Store;
import org.lectern.store.file.BackupTest;
import org.lectern.store.file.FileOpeningTest;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;

class DoctorTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aGroup() {
        file = folder.resolve("group.db");
        try (Store store = Store.open(file)) {
            store.shelf().put(Fixtures.table(false), "1");
            Member ada = store.members().add("Ada", Role.MEMBER);
            store.notes().put(Fixtures.note("1", ada, "1.2", "chairs"));
        }
    }

    @Test
    void findsNothingWrongWithAFileThatIsWell() {
        List<Finding> findings = Doctor.examine(file);

        assertThat(findings)
                .filteredOn(finding -> finding.level() != Finding.Level.WELL)
                .isEmpty();
        assertThat(findings)
                .extracting(Finding::what)
                .contains("file", "mode", "room", "schema version", "pages", "references", "search index", "anchors");
    }

    @Test
    void aMissingOrEmptyFileIsNoFault() throws IOException {
        assertThat(Doctor.examine(folder.resolve("none.db")))
                .filteredOn(Finding::wrong)
                .isEmpty();
        Path empty = Files.createFile(folder.resolve("empty.db"));
        assertThat(Doctor.examine(empty))
                .filteredOn(Finding::wrong)
                .extracting(Finding::what)
                .doesNotContain("pages");
    }

    @Test
    void saysWhoseAFileIsNot() throws IOException {
        Path text = Files.writeString(folder.resolve("essay.txt"), "An essay. ".repeat(50));

        assertThat(Doctor.examine(text)).singleElement().satisfies(finding -> {
            assertThat(finding.wrong()).isTrue();
            assertThat(finding.state()).contains("not a Lectern file");
        });
    }

    @Test
    void findsDamagedPages() throws IOException {
        BackupTest.spoil(file, Files.size(file) / 3);

        assertThat(wrong()).contains("pages");
    }

    @Test
    void findsAFileThatCannotBeRead() throws IOException {
        BackupTest.spoil(file, 100);

        assertThat(Doctor.examine(file))
                .filteredOn(Finding::wrong)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.state()).contains("malformed");
                    assertThat(finding.remedy()).contains("lectern restore");
                });
    }

    @Test
    void findsRowsThatReferToWhatIsGone() throws Exception {
        FileOpeningTest.sql(file, "PRAGMA foreign_keys = OFF; DELETE FROM member");

        assertThat(wrong()).containsExactly("references");
    }

    @Test
    void findsAnIndexOutOfStepAndMendsIt() throws Exception {
        FileOpeningTest.sql(file, "INSERT INTO paragraph_index (rowid, text) VALUES (999, 'nowhere to be found')");
        assertThat(wrong()).containsExactly("search index");

        assertThat(Doctor.mend(file)).filteredOn(Finding::wrong).isEmpty();
        try (Store store = Store.open(file)) {
            assertThat(store.shelf().search("nowhere", 9)).isEmpty();
            assertThat(store.shelf().search("chair", 9)).hasSize(3);
        }
    }

    @Test
    void findsAChangedSchema() throws Exception {
        FileOpeningTest.sql(file, "DROP TRIGGER note_indexed; DROP INDEX note_place");

        assertThat(Doctor.examine(file))
                .filteredOn(Finding::wrong)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.state()).contains("note_indexed").contains("note_place"));
    }

    @Test
    void warnsOfAnOpenFileAndOfNotesAdrift() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        FileOpeningTest.sql(file, "UPDATE note SET first_paragraph = 77, last_paragraph = 77");

        assertThat(Doctor.examine(file))
                .filteredOn(finding -> finding.level() == Finding.Level.WARNING)
                .extracting(Finding::what)
                .containsExactly("mode", "anchors");
    }

    @Test
    void warnsOfNotesWhoseQuotationIsElsewhere() throws Exception {
        FileOpeningTest.sql(file, "UPDATE note SET quote = 'words of no paragraph', start = 3");

        assertThat(Doctor.examine(file))
                .filteredOn(finding -> finding.what().equals("anchors"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.state()).contains("quote words that aren't where they stand"));
    }

    @Test
    void namesTheCopiesOfProgramsThatSynchroniseFolders() throws Exception {
        Files.writeString(file.resolveSibling("group (Ada's conflicted copy 2026-11-22).db"), "");
        Files.writeString(file.resolveSibling("group.sync-conflict-20261122-120000-ABCDEFG.db"), "");
        Files.writeString(file.resolveSibling("another.sync-conflict-20261122-120000-ABCDEFG.db"), "");

        assertThat(Doctor.examine(file))
                .filteredOn(finding -> finding.what().equals("copies"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.state())
                        .contains("group (Ada's conflicted copy", "group.sync-conflict")
                        .doesNotContain("another"));
    }

    @Test
    void saysThatANewerProgramWroteIt() throws Exception {
        FileOpeningTest.sql(file, "PRAGMA user_version = 999");

        assertThat(wrong()).containsExactly("schema version");
    }

    private List<String> wrong() {
        return Doctor.examine(file).stream()
                .filter(Finding::wrong)
                .map(Finding::what)
                .toList();
    }
}
