import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The loop of seconds behind {@code src/dev/try}: compiles by {@link SourceTree}, and runs what it compiled. */
final class Try {
    private final Path root;
    private final String java;
    private final Path dev;
    private final String libraries;
    private final SourceTree main;
    private final SourceTree test;

    private Try(Path root, String java) throws IOException {
        this.root = root;
        this.java = java;
        this.dev = root.resolve("target/dev");
        this.libraries =
                Files.readString(root.resolve("target/test-dependencies.txt")).strip();
        this.main = new SourceTree("main", root.resolve("src/main/java"), dev, libraries);
        this.test =
                new SourceTree("test", root.resolve("src/test/java"), dev, dev.resolve("main") + ":" + libraries);
    }

    /** Arguments: the project's folder, the {@code java} to run things by, a verb, and what it wants. */
    public static void main(String[] args) throws Exception {
        Try self = new Try(Path.of(args[0]), args[1]);
        List<String> rest = Arrays.asList(args).subList(Math.min(3, args.length), args.length);
        System.exit(self.run(args.length > 2 ? args[2] : "", rest));
    }

    private int run(String verb, List<String> rest) throws IOException {
        boolean wanting = verb.equals("test") && rest.isEmpty();
        return switch (wanting ? "" : verb) {
            case "compile" -> compile(true);
            case "test" -> {
                List<String> classes = new ArrayList<>();
                boolean found = true;
                for (String name : rest) {
                    found &= find(name, classes);
                }
                int status = found ? compile(true) : 2;
                yield status != 0 ? status : test(classes);
            }
            case "run" -> {
                int status = compile(false);
                yield status != 0 ? status : start(lectern(rest));
            }
            case "image-of-classes" -> {
                int status = compile(false);
                if (status == 0) {
                    launcher();
                }
                yield status;
            }
            default -> {
                System.err.println(
                        "usage: src/dev/try compile | test CLASS[#METHOD]… | run ARGUMENT… | image-of-classes");
                yield 2;
            }
        };
    }

    // ---- compiling

    private int compile(boolean tests) throws IOException {
        if (!Files.exists(dev.resolve("main"))) {
            // What only the build makes: hyphenation patterns, compiled guides, the version.
            Resources.copy(root.resolve("target/classes"), dev.resolve("main"));
        }
        Resources.mirror(root.resolve("src/main/resources"), dev.resolve("main"), dev.resolve("main.resources"));
        boolean good = said("main", main.compile(List.of(test)));
        if (good && tests) {
            good = said("test", test.compile(List.of()));
            Resources.mirror(root.resolve("src/test/resources"), dev.resolve("test"), dev.resolve("test.resources"));
        }
        return good ? guides() : 1;
    }

    private static boolean said(String tree, int sources) {
        if (sources > 0) {
            System.err.println(tree + ": " + sources + (sources == 1 ? " source" : " sources") + " compiled");
        }
        return sources >= 0;
    }

    private int guides() throws IOException {
        Path readings = root.resolve("readings");
        Path compiled = dev.resolve("main/org/lectern/guide/guides.bin");
        if (!Files.isDirectory(readings)) {
            return 0;
        }
        long newest = 0;
        for (Path source : List.of(readings, root.resolve("src/main/java/org/lectern/guide"))) {
            try (Stream<Path> all = Files.walk(source)) {
                newest = Math.max(
                        newest,
                        all.mapToLong(path -> path.toFile().lastModified()).max().orElse(0));
            }
        }
        if (Files.exists(compiled) && compiled.toFile().lastModified() >= newest) {
            return 0;
        }
        return start(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                dev.resolve("main") + ":" + libraries,
                "org.lectern.guide.compile.GuideCompiler",
                readings.toString(),
                compiled.toString()));
    }

    // ---- running

    /** Finds a test class by its simple or its full name, in the sources, so that a wrong name is told before anything is compiled. */
    private boolean find(String name, List<String> classes) throws IOException {
        String type = name.contains("#") ? name.substring(0, name.indexOf('#')) : name;
        String path = "/" + type.replace('.', '/') + ".java";
        Path sources = root.resolve("src/test/java");
        List<String> found;
        try (Stream<Path> all = Files.walk(sources)) {
            found = all.map(file -> sources.relativize(file).toString())
                    .filter(source -> ("/" + source).endsWith(path))
                    .map(source -> source.replace(".java", "").replace('/', '.') + name.substring(type.length()))
                    .sorted()
                    .toList();
        }
        if (found.isEmpty()) {
            System.err.println(type + ": no such test below src/test/java");
        }
        classes.addAll(found);
        return !found.isEmpty();
    }

    private int test(List<String> classes) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Xshare:auto"));
        command.add("-Dlectern.image=" + root.resolve("target/lectern"));
        command.add("-Dlectern.write=" + System.getenv().getOrDefault("LECTERN_WRITE", "false"));
        command.addAll(List.of(
                "-cp",
                dev.resolve("test") + ":" + dev.resolve("main") + ":" + dev.resolve("try.jar") + ":" + libraries,
                "RunTests"));
        command.addAll(classes);
        return start(command);
    }

    private List<String> lectern(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                dev.resolve("main") + ":" + libraries,
                "org.lectern.Lectern"));
        command.addAll(arguments);
        return command;
    }

    /** A program at {@code target/dev/lectern} that runs the classes as they are, for checks that want a launcher. */
    private void launcher() throws IOException {
        Path script = dev.resolve("lectern");
        Files.writeString(
                script,
                "#!/bin/sh\nexec "
                        + lectern(List.of()).stream()
                                .map(word -> "'" + word + "'")
                                .collect(Collectors.joining(" "))
                        + " \"$@\"\n");
        if (!script.toFile().setExecutable(true)) {
            throw new IOException(script + " can't be made a program");
        }
        System.out.println(script);
    }

    private int start(List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .directory(root.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }
}
