import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the product's folder, run by the build on the JDK that the product gets: a jlink runtime, the jars, SQLite's library
 * unpacked, the launcher, completion, man pages, licences, and an AOT cache trained on the main job.
 *
 * <p>Usage: {@code BuildImage PROJECT JAR DEPENDENCIES IMAGE VERSION TIME}, where DEPENDENCIES is a file with the class path, and all files get TIME
 */
public final class BuildImage {
    /** What the program and its libraries need of the JDK. */
    private static final String MODULES = String.join(
            ",",
            "java.base", "java.sql", "java.logging", "java.xml", "java.desktop", "java.naming", "java.management",
            "jdk.unsupported", "jdk.zipfs", "jdk.charsets", "jdk.crypto.ec", "jdk.localedata");

    private final Path project;
    private final Path jar;
    private final Path dependencies;
    private final Path image;
    private final String version;
    private final FileTime moment;

    private BuildImage(Path project, Path jar, Path dependencies, Path image, String version, FileTime moment) {
        this.project = project;
        this.jar = jar;
        this.dependencies = dependencies;
        this.image = image;
        this.version = version;
        this.moment = moment;
    }

    public static void main(String[] arguments) throws Exception {
        Path image = Path.of(arguments[3]);
        new BuildImage(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), image, arguments[4], FileTime.from(Instant.parse(arguments[5])))
                .build();
    }

    private void build() throws Exception {
        delete(image);
        Path lib = Files.createDirectories(image.resolve("lib"));
        runtime();
        AppClasspath classpath = new AppClasspath(lib);
        classpath.copy(jar, dependencies);
        SqliteLibrary.unpack(lib, System.getProperty("os.name"), System.getProperty("os.arch"));
        licences(classpath.all());
        launcher(classpath.finish());
        train("org.lectern.cli.docs.Documents", image.resolve("share").toString(), version);
        Path work = Files.createTempDirectory("lectern-new-group");
        train("org.lectern.Training", work.toString(), "new-group", lib.resolve("new-group.db").toString());
        Files.setPosixFilePermissions(lib.resolve("new-group.db"), PosixFilePermissions.fromString("rw-r--r--"));
        delete(work);
        // Before the caches are made: they know the jars by their time.
        stamp();
        caches();
        stamp();
    }

    /** Gives all files the time of what they were made of, so that two builds make the same. */
    private void stamp() throws IOException {
        try (Stream<Path> files = Files.walk(image)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, moment);
            }
        }
    }

    private void runtime() {
        run(
                "jlink",
                "--add-modules", MODULES,
                "--include-locales", "en,de,fr,es",
                "--strip-debug", "--no-header-files", "--no-man-pages", "--generate-cds-archive",
                "--output", image.resolve("runtime").toString());
    }

    private static void run(String tool, String... arguments) {
        int status = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        if (status != 0) {
            throw new IllegalStateException(tool + " failed with status " + status);
        }
    }

    private void launcher(List<String> jars) throws IOException {
        String classPath = jars.stream().map(name -> "$lib/" + name).collect(Collectors.joining(":"));
        String text = Files.readString(project.resolve("src/image/lectern.sh")).replace("@CLASSPATH@", classPath).replace("@VERSION@", version);
        Path file = Files.createDirectories(image.resolve("bin")).resolve("lectern");
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Our licence, and the licence and notice files that lie in the jars, each in a folder named as its jar. */
    private void licences(List<Path> jars) throws IOException {
        Path folder = Files.createDirectories(image.resolve("licences"));
        Files.copy(project.resolve("LICENSE"), image.resolve("LICENSE"));
        Files.copy(project.resolve("src/image/THIRD-PARTY.md"), folder.resolve("THIRD-PARTY.md"));
        try (Stream<Path> texts = Files.list(project.resolve("src/image/licences"))) {
            for (Path text : texts.toList()) {
                Files.copy(text, folder.resolve(text.getFileName().toString()));
            }
        }
        for (Path each : jars) {
            licences(each, folder);
        }
    }

    private static void licences(Path jar, Path folder) throws IOException {
        String name = jar.getFileName().toString().replaceAll("\\.jar$", "");
        try (FileSystem files = FileSystems.newFileSystem(jar);
                Stream<Path> entries = Files.walk(files.getPath("/META-INF"))) {
            for (Path entry : entries.filter(BuildImage::isLicence).toList()) {
                Path target = Files.createDirectories(folder.resolve(name)).resolve(entry.getFileName().toString());
                Files.copy(entry, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (java.nio.file.NoSuchFileException none) {
            // a jar without a META-INF has no licence file in it; THIRD-PARTY.md names its licence
            return;
        }
    }

    private static boolean isLicence(Path entry) {
        String name = String.valueOf(entry.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(entry)
                && !name.endsWith(".class")
                && (name.startsWith("licen") || name.startsWith("notice") || name.startsWith("copying"));
    }

    /** Runs a class of the product on its own runtime. */
    private void train(String main, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(java());
        command.add(main);
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main + " failed with status " + process.exitValue());
        }
    }

    /**
     * The AOT caches, each trained on what it is for: a start takes the longer, the more a cache holds. The commands' is
     * trained on the main job, importing's on the formats that come most, paper's on what it ends in; the screen's in a
     * terminal, which {@code script} makes. Without that there is none for the screen, and it starts the slower.
     */
    private void caches() throws Exception {
        Path work = Files.createTempDirectory("lectern-training");
        cache("commands", command -> command, work, "org.lectern.Training", work.toString());
        cache("importing", command -> command, work, "org.lectern.Training", work.toString(), "importing");
        cache("paper", command -> command, work, "org.lectern.Training", work.toString(), "paper");
        boolean terminal = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "script")));
        if (terminal) {
            cache(
                    "screen",
                    command -> List.of("script", "-qec", quoted(command), work.resolve("screen.log").toString()),
                    work,
                    "org.lectern.Lectern", "--db", work.resolve("group.db").toString(), "read", "the-long-table:1.1");
        } else {
            System.out.println("no AOT cache for the screen: it is trained in a terminal made by script(1), which isn't here");
        }
        delete(work);
    }

    /** Without what methods did in training: a cache with it makes the compiler take all of them at once, for more time than it saves. */
    private void cache(String name, UnaryOperator<List<String>> wrapped, Path work, String... main) throws Exception {
        Path cache = image.resolve("lib/" + name + ".aot");
        List<String> command = new ArrayList<>(java());
        command.addAll(
                1,
                List.of(
                        "-XX:AOTCacheOutput=" + cache, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining",
                        "-Xlog:disable", "-Xlog:all=error:stderr"));
        command.addAll(List.of(main));
        ProcessBuilder builder = new ProcessBuilder(wrapped.apply(command)).redirectErrorStream(true);
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().put("HOME", work.toString());
        builder.environment().keySet().removeIf(variable -> variable.startsWith("XDG_") || variable.startsWith("LECTERN_"));
        Process process = builder.start();
        String said = converse(process);
        if (process.waitFor() != 0 || !Files.exists(cache)) {
            throw new IllegalStateException(
                    "training the cache of " + name + " failed with status " + process.exitValue() + ":\n" + said);
        }
    }

    /** Turns a few pages once the first one is there, searches, and leaves; gives back all that was printed. */
    private static String converse(Process process) throws IOException, InterruptedException {
        StringBuffer said = new StringBuffer();
        Thread reader = new Thread(() -> {
            byte[] bytes = new byte[1 << 14];
            try (InputStream out = process.getInputStream()) {
                for (int count = out.read(bytes); count >= 0; count = out.read(bytes)) {
                    said.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
                }
            } catch (IOException ended) {
                said.append(ended.getMessage());
            }
        });
        reader.start();
        OutputStream in = process.getOutputStream();
        int turn = 0;
        List<String> keys =
                List.of("j", " ", "\033[B", "b", "/", "c", "h", "\r", "n", "\033", "?", "\033", "t", "\033", "m!", "q");
        while (!process.waitFor(300, TimeUnit.MILLISECONDS)) {
            try {
                if (said.indexOf("Every meeting has somebody who") >= 0 && turn < 200) {
                    in.write(keys.get(Math.min(turn++, keys.size() - 1)).getBytes(StandardCharsets.UTF_8));
                    in.flush();
                }
            } catch (IOException ended) {
                turn = 200;
            }
        }
        reader.join();
        return said.toString();
    }

    private static String quoted(List<String> command) {
        return command.stream().map(word -> "'" + word.replace("'", "'\\''") + "'").collect(Collectors.joining(" "));
    }

    /** The command line that the launcher runs, up to the main class. */
    private List<String> java() throws IOException {
        String script = Files.readString(image.resolve("bin/lectern"));
        String lib = image.resolve("lib").toString();
        List<String> command = new ArrayList<>();
        command.add(image.resolve("runtime/bin/java").toString());
        for (String line : script.lines().toList()) {
            if (line.strip().startsWith("-") && line.strip().endsWith("\\")) {
                String options = line.strip().replaceAll("\\s*\\\\$", "");
                for (String option : options.split(" ")) {
                    command.add(option.replace("\"", "").replace("$lib", lib));
                }
            }
        }
        SqliteLibrary.in(image.resolve("lib")).ifPresent(library -> {
            command.add("-Dorg.sqlite.lib.path=" + lib);
            command.add("-Dorg.sqlite.lib.name=" + library);
        });
        return command;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> {
                    try {
                        Files.delete(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }
}
