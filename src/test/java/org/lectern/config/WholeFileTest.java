package org.lectern.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.text.UserException;

class WholeFileTest {
    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void aFileKeepsItsModeAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("one"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        WholeFile.writePrivate(file, bytes("new"));
        assertThat(file).hasContent("new");
        assertThat(mode(file)).isEqualTo("rw-r-----");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void whatIsPrivateIsSoFromItsFirstByte() throws IOException {
        Path file = folder.resolve("one");
        WholeFile.writePrivate(file, bytes("mine"));
        assertThat(mode(file)).isEqualTo("rw-------");
    }

    @Test
    void aLinkStaysAndWhatItPointsAtIsWritten() throws IOException {
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Path file = Files.writeString(kept.resolve("settings"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("kept/settings"));
        WholeFile.write(link, bytes("new"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");

        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("kept/missing"));
        WholeFile.write(dangling, bytes("made"));
        assertThat(dangling).isSymbolicLink();
        assertThat(kept.resolve("missing")).hasContent("made");
    }

    @Test
    void linksThatGoRoundAreNamed() throws IOException {
        Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("one"), bytes("x")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("circle");
    }

    @Test
    void aFolderOrAMissingOneIsRefusedByName() {
        assertThatThrownBy(() -> WholeFile.write(folder, bytes("x")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(folder + ": can't be written (it is a folder)");
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("no/file"), bytes("x")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("there is no such folder");
    }

    @Test
    void aDeviceIsWrittenAsItIsAndAFullOneRefuses() {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "this system has no /dev/full");
        WholeFile.write(Path.of("/dev/null"), bytes("x"));
        assertThatThrownBy(() -> WholeFile.write(full, bytes("x")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("/dev/full: can't be written");
    }
}
