package org.lectern.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher on an image that is none: its Java prints what it was given. */
class LauncherTest {
    @TempDir
    Path folder;

    @BeforeEach
    void image() throws IOException {
        Path java = Files.createDirectories(folder.resolve("runtime/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nfor word in \"$@\"; do echo \"$word\"; done\n");
        Path launcher = Files.createDirectories(folder.resolve("bin")).resolve("lectern");
        Files.copy(Path.of("src/image/lectern.sh"), launcher);
        assertThat(java.toFile().setExecutable(true) && launcher.toFile().setExecutable(true))
                .isTrue();
        Files.createDirectories(folder.resolve("lib"));
    }

    @ParameterizedTest
    @CsvSource({"libsqlitejdbc.so", "libsqlitejdbc.dylib"})
    void itTakesTheLibraryThatIsThere(String library) throws Exception {
        Files.createFile(folder.resolve("lib").resolve(library));
        assertThat(started("shelf"))
                .contains(
                        "-Dorg.sqlite.lib.name=" + library,
                        "-Dorg.sqlite.lib.path=" + folder.toRealPath().resolve("lib"))
                .endsWith("org.lectern.Lectern", "shelf");
    }

    @Test
    void whereThereIsNoneTheDriverLooksForItsOwn() throws Exception {
        assertThat(started("shelf")).noneMatch(word -> word.startsWith("-Dorg.sqlite.lib"));
    }

    /** The library that the driver has for each platform: what it is stands in its first bytes. */
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, libsqlitejdbc.so, 7f454c46, 62",
        "Linux, aarch64, libsqlitejdbc.so, 7f454c46, 183",
        "Mac OS X, x86_64, libsqlitejdbc.dylib, cffaedfe, 7",
        "Mac OS X, aarch64, libsqlitejdbc.dylib, cffaedfe, 12"
    })
    void anImageGetsTheLibraryOfItsPlatform(String os, String architecture, String name, String magic, int machine)
            throws Exception {
        Path lib = folder.resolve("lib");
        try (Stream<String> jars =
                Stream.of(System.getProperty("java.class.path").split(":", -1))) {
            Path jar = jars.filter(path -> path.contains("sqlite-jdbc-"))
                    .map(Path::of)
                    .findFirst()
                    .orElseThrow();
            Files.copy(jar, lib.resolve(jar.getFileName().toString()));
        }
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        assertThat(said(java, "src/image/SqliteLibrary.java", lib.toString(), os, architecture))
                .containsExactly(name);
        byte[] head = Files.readAllBytes(lib.resolve(name));
        assertThat("%02x%02x%02x%02x".formatted(head[0], head[1], head[2], head[3]))
                .isEqualTo(magic);
        // ELF says the machine at 18, Mach-O the processor at 4.
        assertThat(head[os.equals("Linux") ? 18 : 4] & 0xff).isEqualTo(machine);
    }

    private List<String> started(String... words) throws Exception {
        return said(Stream.concat(Stream.of(folder.resolve("bin/lectern").toString()), Stream.of(words))
                .toArray(String[]::new));
    }

    private static List<String> said(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}
