package org.lectern.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built folder stands on its own: linked, moved, copied, without its cache. */
class LauncherIT {
    @TempDir
    Path home;

    private Image image;

    @BeforeEach
    void anImage() {
        image = new Image(home);
    }

    @Test
    void itSaysItsVersion() throws Exception {
        assertThat(image.run("--version").out()).matches("lectern \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    void itWorksThroughLinks() throws Exception {
        Path folder = Files.createDirectories(home.resolve("a folder"));
        Path first = Files.createSymbolicLink(folder.resolve("first"), Image.LAUNCHER);
        Path second = Files.createSymbolicLink(home.resolve("second"), Path.of("a folder/first"));
        assertThat(image.runFrom(first, "shelf").out()).contains("stalinist-realism");
        assertThat(image.runFrom(second, "shelf").out()).contains("stalinist-realism");
    }

    @Test
    void itWorksCopiedWithoutItsCacheAndSaysNothingOfIt() throws Exception {
        Path copy = home.resolve("moved and copied");
        copy(Image.FOLDER, copy);
        for (String cache : List.of("commands", "importing", "paper", "screen", "text")) {
            Files.deleteIfExists(copy.resolve("lib").resolve(cache + ".aot"));
        }
        Image.Done done = image.runFrom(copy.resolve("bin/lectern"), "shelf", "--json");
        assertThat(done.err()).isEmpty();
        assertThat(done.out()).startsWith("[");
    }

    @Test
    void whatOthersAddToJavaIsNotHeard() throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(Image.LAUNCHER.toString(), "member", "list", "--json").redirectErrorStream(true);
        builder.environment().putAll(image.environment());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dx=y");
        Process process = builder.start();
        assertThat(new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip())
                .isEqualTo("[ ]");
    }

    @Test
    void itBringsItsPapersAlong() {
        assertThat(Image.FOLDER.resolve("LICENSE")).exists();
        assertThat(Image.FOLDER.resolve("licences/LGPL-3.0.txt")).exists();
        assertThat(Image.FOLDER.resolve("share/man/man1/lectern.1")).exists();
        assertThat(Image.FOLDER.resolve("share/bash-completion/completions/lectern"))
                .exists();
    }

    @Test
    void aScreenWithoutATerminalIsRefusedInAWord() throws Exception {
        Image.Done done = image.run();
        assertThat(done.status()).isEqualTo(1);
        assertThat(done.err()).startsWith("lectern: ").contains("terminal").doesNotContain("Exception");
        assertThat(done.out()).isEmpty();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
