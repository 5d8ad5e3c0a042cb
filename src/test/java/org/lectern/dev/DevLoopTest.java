package org.lectern.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code src/dev/try} on a small project of its own: what it compiles again, and that it never runs what is stale. */
class DevLoopTest {
    @TempDir
    static Path built;

    @TempDir
    Path project;

    private long edits;

    @BeforeAll
    static void loopItself() throws Exception {
        copy(Path.of("src/dev"), built.resolve("src/dev"));
        Files.createDirectories(built.resolve("target"));
        Files.writeString(built.resolve("target/test-dependencies.txt"), System.getProperty("java.class.path"));
        loop(built, "compile-nothing");
    }

    @BeforeEach
    void smallProject() throws IOException {
        copy(built.resolve("src/dev"), project.resolve("src/dev"));
        copy(built.resolve("target/dev"), project.resolve("target/dev"));
        Path target = Files.createDirectories(project.resolve("target"));
        Files.writeString(target.resolve("test-dependencies.txt"), System.getProperty("java.class.path"));
        Files.createDirectories(project.resolve("src/test/java/org/lectern/dev"));
        main("Top", "public class Top { public String word() { return \"one\"; } public void old() {} }");
        main("Below", "public class Below extends Top {}");
        main("User", "public class User { static void use(Below below) { below.old(); } }");
        main("Limits", "public class Limits { public static final int MOST = 3; }");
        main("Alone", "public class Alone { static int twice() { return 2 * Limits.MOST; } }");
        test("TopTest", "assertEquals(\"one\", new Top().word());");
        test("MostTest", "assertEquals(6, Alone.twice()); assertEquals(3, Limits.MOST);");
    }

    @Test
    void compilesWhatChangedAndWhatHangsOnItAndNothingElse() throws Exception {
        assertThat(loop("compile"))
                .contains("main: 5 sources", "test: 2 sources")
                .endsWith("status 0\n");
        assertThat(loop("compile")).isEqualTo("status 0\n");

        main("Top", "public class Top { public String word() { return \"two\"; } public void old() {} }");
        assertThat(loop("test", "TopTest"))
                .contains("main: 1 source compiled", "expected: <one> but was: <two>", "0 passed, 1 failed")
                .doesNotContain("test: ")
                .endsWith("status 1\n");

        main(
                "Top",
                "public class Top { public String word() { return \"one\"; } public void old() {} void fresh() {} }");
        assertThat(loop("test", "TopTest"))
                .contains("main: 3 sources compiled", "test: 1 source compiled", "1 passed, 0 failed")
                .endsWith("status 0\n");
    }

    @Test
    void whatIsInheritedIsGoneForThoseWhoUsedItThroughAnother() throws Exception {
        loop("compile");
        main("Top", "public class Top { public String word() { return \"one\"; } }");
        assertThat(loop("compile")).contains("User.java", "cannot find symbol").endsWith("status 1\n");
        assertThat(loop("compile")).as("told again").contains("User.java").endsWith("status 1\n");
        main("User", "public class User {}");
        assertThat(loop("compile")).endsWith("status 0\n");
    }

    @Test
    void aConstantsValueReachesThoseWhoCopiedIt() throws Exception {
        loop("compile");
        main("Limits", "public class Limits { public static final int MOST = 4; }");
        assertThat(loop("test", "MostTest"))
                .contains("main: 2 sources compiled", "test: 1 source compiled", "expected: <6> but was: <8>")
                .endsWith("status 1\n");
    }

    @Test
    void whatMovedIsOwedToTheTestsUntilTheyWereCompiled() throws Exception {
        loop("compile");
        Files.delete(source("main", "User"));
        main("Limits", "public class Limits {}");
        main("Alone", "public class Alone {}");
        assertThat(loop("run")).as("compiles no test").doesNotContain("test: ");
        assertThat(project.resolve("target/dev/main/org/lectern/dev/User.class"))
                .doesNotExist();
        assertThat(loop("compile"))
                .contains("MostTest.java", "cannot find symbol")
                .endsWith("status 1\n");
        Files.delete(source("test", "MostTest"));
        assertThat(loop("compile")).endsWith("status 0\n");
    }

    @Test
    void aWrongNameIsToldBeforeAnythingIsCompiled() throws Exception {
        assertThat(loop("test", "NobodyTest")).isEqualTo("NobodyTest: no such test below src/test/java\nstatus 2\n");
        assertThat(loop("test", "TopTest#nothing"))
                .contains("org.lectern.dev.TopTest#nothing: no such test")
                .endsWith("status 2\n");
        assertThat(loop("test")).startsWith("usage: src/dev/try").endsWith("status 2\n");
        assertThat(loop()).startsWith("usage: src/dev/try").endsWith("status 2\n");
    }

    @Test
    void resourcesComeAndGo() throws Exception {
        Path from =
                Files.createDirectories(project.resolve("src/main/resources")).resolve("words.txt");
        Path to = project.resolve("target/dev/main/words.txt");
        Files.writeString(from, "one");
        loop("compile");
        assertThat(to).hasContent("one");
        Files.delete(from);
        loop("compile");
        assertThat(to).doesNotExist();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private void main(String name, String code) throws IOException {
        write(source("main", name), code);
    }

    private void test(String name, String checks) throws IOException {
        String body = "import org.junit.jupiter.api.Test; import static org.junit.jupiter.api.Assertions.assertEquals;"
                + " class " + name + " { @Test void holds() { " + checks + " } }";
        write(source("test", name), body);
    }

    /** Each edit is later than the one before, however coarse the file system's clock is. */
    private void write(Path file, String code) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package org.lectern.dev;\n" + code + "\n");
        edits++;
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(edits)));
    }

    private Path source(String tree, String name) {
        return project.resolve("src/" + tree + "/java/org/lectern/dev/" + name + ".java");
    }

    /** What it says on both streams, and its status. */
    private String loop(String... arguments) throws IOException, InterruptedException {
        return loop(project, arguments);
    }

    private static String loop(Path project, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", project.resolve("src/dev/try").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + "status " + process.waitFor() + "\n";
    }
}
