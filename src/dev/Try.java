import java.io.IOException;
import java.io.StringWriter;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.classfile.attribute.ExceptionsAttribute;
import java.lang.classfile.attribute.PermittedSubclassesAttribute;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.reflect.AccessFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The loop of seconds behind {@code src/dev/try}.
 *
 * <p>A source is compiled again where its bytes changed, or where the shape (what other classes can see) of a class that it names changed. The shapes and
 * names are read from the class files of the last time. A constant's value stands in other classes without its name: where one changes, every source whose
 * words name the constant's class is compiled again.
 */
final class Try {
    private static final Pattern OURS = Pattern.compile("org/lectern/[\\w/$]+");
    private static final List<String> OPTIONS = List.of(
            "--release", "25", "-g", "-parameters", "-proc:none", "-XDstringConcat=inline", "-Xlint:all,-processing,-classfile,-requires-automatic", "-Werror", "-nowarn");

    private final Path root;
    private final String java;
    private final Path dev;
    private final String libraries;

    private Try(Path root, String java) throws IOException {
        this.root = root;
        this.java = java;
        this.dev = root.resolve("target/dev");
        this.libraries = Files.readString(root.resolve("target/test-dependencies.txt")).strip();
    }

    public static void main(String[] args) throws Exception {
        Try self = new Try(Path.of(args[0]), args[1]);
        List<String> rest = Arrays.asList(args).subList(Math.min(3, args.length), args.length);
        switch (args.length > 2 ? args[2] : "") {
            case "compile" -> self.compile(true);
            case "test" -> {
                self.compile(true);
                System.exit(self.test(rest));
            }
            case "run" -> {
                self.compile(false);
                System.exit(self.start(self.lectern(rest)));
            }
            case "image-of-classes" -> {
                self.compile(false);
                self.launcher();
            }
            default -> {
                System.err.println("usage: src/dev/try compile | test CLASS[#METHOD]… | run ARGUMENT… | image-of-classes");
                System.exit(2);
            }
        }
    }

    // ---- compiling

    /** What is known of a source from the last time it was compiled: its bytes, its classes' shape, constants, and the classes it names. */
    private record Known(String bytes, String shape, String constants, Set<String> classes, Set<String> names) {}

    private void compile(boolean tests) throws IOException {
        resources();
        pass("main", libraries);
        if (tests) {
            pass("test", dev.resolve("main") + ":" + libraries);
            copy(root.resolve("src/test/resources"), dev.resolve("test"));
        }
        guides();
    }

    /** Compiles one tree. What changed in main's shapes and constants is owed to the tests until they have been compiled. */
    private void pass(String tree, String libraries) throws IOException {
        Path sources = root.resolve("src/" + tree + "/java");
        Path out = dev.resolve(tree);
        Path memory = dev.resolve(tree + ".state");
        Files.createDirectories(out);
        Map<String, Known> known = read(memory);
        Map<String, String> now = stamps(sources);
        Path owed = dev.resolve(tree + ".owed");
        Set<String> moved = lines(owed);
        Path owedConstants = dev.resolve(tree + ".owed-constants");
        Set<String> movedConstants = lines(owedConstants);
        Set<String> reshaped = new TreeSet<>();
        Set<String> todo = new TreeSet<>();
        now.forEach((source, bytes) -> {
            Known old = known.get(source);
            if (old == null || !old.bytes().equals(bytes)) {
                todo.add(source);
            }
        });
        for (String gone : Set.copyOf(known.keySet())) {
            if (!now.containsKey(gone)) {
                Known old = known.remove(gone);
                for (String type : old.classes()) {
                    Files.deleteIfExists(out.resolve(type + ".class"));
                }
                reshaped.addAll(old.classes());
            }
        }
        Set<String> done = new TreeSet<>();
        Set<String> spread = new TreeSet<>(reshaped);
        spread.addAll(moved);
        todo.addAll(naming(known, spread, done));
        todo.addAll(mentioning(sources, now.keySet(), movedConstants, done));
        Set<String> allConstants = new TreeSet<>();
        while (!todo.isEmpty()) {
            javac(sources, out, libraries, todo);
            Map<String, Set<String>> written = written(out, todo);
            Set<String> next = new TreeSet<>();
            Set<String> constants = new TreeSet<>();
            for (String source : todo) {
                Known old = known.get(source);
                Known fresh = inspect(out, now.get(source), written.getOrDefault(source, Set.of()));
                if (old != null) {
                    for (String type : old.classes()) {
                        if (!fresh.classes().contains(type)) {
                            Files.deleteIfExists(out.resolve(type + ".class"));
                        }
                    }
                }
                if (old == null || !old.shape().equals(fresh.shape())) {
                    next.addAll(fresh.classes());
                    if (old != null) {
                        next.addAll(old.classes());
                    }
                }
                if (old != null && !old.constants().equals(fresh.constants())) {
                    constants.add(simple(source));
                }
                known.put(source, fresh);
            }
            done.addAll(todo);
            reshaped.addAll(next);
            todo.clear();
            todo.addAll(naming(known, next, done));
            todo.addAll(mentioning(sources, now.keySet(), constants, done));
            allConstants.addAll(constants);
        }
        write(memory, known);
        Files.deleteIfExists(owed);
        Files.deleteIfExists(owedConstants);
        if (!done.isEmpty()) {
            System.err.println(tree + ": " + done.size() + (done.size() == 1 ? " source" : " sources") + " compiled");
        }
        if (tree.equals("main")) {
            owe(dev.resolve("test.owed"), reshaped);
            owe(dev.resolve("test.owed-constants"), allConstants);
        }
    }

    private static Set<String> lines(Path file) throws IOException {
        return Files.exists(file) ? new TreeSet<>(Files.readAllLines(file)) : Set.of();
    }

    private static void owe(Path file, Set<String> more) throws IOException {
        if (!more.isEmpty()) {
            Set<String> all = new TreeSet<>(more);
            all.addAll(lines(file));
            Files.write(file, all);
        }
    }

    private static Set<String> naming(Map<String, Known> known, Set<String> types, Set<String> done) {
        if (types.isEmpty()) {
            return Set.of();
        }
        return known.entrySet().stream()
                .filter(entry -> !done.contains(entry.getKey()))
                .filter(entry -> entry.getValue().names().stream().anyMatch(types::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> mentioning(Path sources, Set<String> all, Set<String> words, Set<String> done) throws IOException {
        Set<String> found = new TreeSet<>();
        if (words.isEmpty()) {
            return found;
        }
        for (String source : all) {
            if (!done.contains(source)) {
                String text = Files.readString(sources.resolve(source));
                if (words.stream().anyMatch(text::contains)) {
                    found.add(source);
                }
            }
        }
        return found;
    }

    private static void javac(Path sources, Path out, String libraries, Set<String> todo) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = new ArrayList<>(OPTIONS);
            options.remove("-nowarn");
            options.addAll(List.of("-d", out.toString(), "-cp", out + ":" + libraries));
            StringWriter said = new StringWriter();
            boolean good = compiler.getTask(
                            said,
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(todo.stream().map(sources::resolve).toList()))
                    .call();
            System.err.print(said);
            if (!good) {
                System.exit(1);
            }
        }
    }

    /** The classes in {@code out} that came from each of the sources. */
    private static Map<String, Set<String>> written(Path out, Set<String> todo) throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        Map<Path, List<String>> byFolder = todo.stream().collect(Collectors.groupingBy(source -> {
            Path parent = Path.of(source).getParent();
            return parent == null ? Path.of("") : parent;
        }));
        for (var entry : byFolder.entrySet()) {
            Path folder = out.resolve(entry.getKey());
            if (!Files.isDirectory(folder)) {
                continue;
            }
            Set<String> wanted = entry.getValue().stream().map(Try::simple).collect(Collectors.toSet());
            try (Stream<Path> all = Files.list(folder)) {
                for (Path file : all.filter(path -> path.toString().endsWith(".class")).toList()) {
                    String type = file.getFileName().toString().replace(".class", "");
                    String top = type.contains("$") ? type.substring(0, type.indexOf('$')) : type;
                    String from = wanted.contains(top) ? top : sourceOf(file);
                    if (wanted.contains(from)) {
                        found.computeIfAbsent(entry.getKey().resolve(from + ".java").toString(), key -> new TreeSet<>())
                                .add(out.relativize(file).toString().replace(".class", ""));
                    }
                }
            }
        }
        return found;
    }

    private static String sourceOf(Path file) throws IOException {
        return ClassFile.of().parse(file).elementStream()
                .filter(SourceFileAttribute.class::isInstance)
                .map(element -> ((SourceFileAttribute) element).sourceFile().stringValue().replace(".java", ""))
                .findFirst()
                .orElse("");
    }

    private static Known inspect(Path out, String bytes, Set<String> classes) throws IOException {
        StringBuilder shape = new StringBuilder();
        StringBuilder constants = new StringBuilder();
        Set<String> names = new TreeSet<>();
        for (String type : classes) {
            Path file = out.resolve(type + ".class");
            if (!Files.exists(file)) {
                continue;
            }
            ClassModel model = ClassFile.of().parse(file);
            shape(model, shape, constants);
            model.constantPool().forEach(entry -> {
                if (entry instanceof Utf8Entry utf8) {
                    Matcher matcher = OURS.matcher(utf8.stringValue());
                    while (matcher.find()) {
                        names.add(matcher.group());
                    }
                }
            });
        }
        return new Known(
                bytes,
                Integer.toHexString(shape.toString().hashCode()) + "." + shape.length(),
                Integer.toHexString(constants.toString().hashCode()),
                classes,
                names);
    }

    private static void shape(ClassModel model, StringBuilder shape, StringBuilder constants) {
        shape.append(model.thisClass().asInternalName()).append(model.flags().flagsMask());
        model.superclass().ifPresent(type -> shape.append(type.asInternalName()));
        model.interfaces().forEach(type -> shape.append(type.asInternalName()));
        model.forEach(element -> {
            switch (element) {
                case SignatureAttribute signature -> shape.append(signature.signature().stringValue());
                case PermittedSubclassesAttribute permitted ->
                    permitted.permittedSubclasses().forEach(type -> shape.append(type.asInternalName()));
                case RecordAttribute record ->
                    record.components().forEach(part -> shape.append(part.name()).append(part.descriptor()));
                case FieldModel field when !field.flags().has(AccessFlag.PRIVATE) -> {
                    shape.append(field.fieldName()).append(field.fieldType()).append(field.flags().flagsMask());
                    field.forEach(part -> {
                        if (part instanceof SignatureAttribute signature) {
                            shape.append(signature.signature());
                        } else if (part instanceof ConstantValueAttribute value) {
                            constants.append(field.fieldName()).append(value.constant());
                        }
                    });
                }
                case MethodModel method when !method.flags().has(AccessFlag.PRIVATE) && !method.flags().has(AccessFlag.SYNTHETIC) -> {
                    shape.append(method.methodName()).append(method.methodType()).append(method.flags().flagsMask());
                    method.forEach(part -> {
                        if (part instanceof SignatureAttribute signature) {
                            shape.append(signature.signature());
                        } else if (part instanceof ExceptionsAttribute thrown) {
                            thrown.exceptions().forEach(type -> shape.append(type.asInternalName()));
                        }
                    });
                }
                default -> {}
            }
        });
    }

    private static String simple(String source) {
        return Path.of(source).getFileName().toString().replace(".java", "");
    }

    // ---- what is kept between two times

    private static Map<String, String> stamps(Path sources) throws IOException {
        Map<String, String> found = new TreeMap<>();
        Files.walkFileTree(sources, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java") && !file.endsWith("package-info.java")) {
                    found.put(
                            sources.relativize(file).toString(),
                            attributes.lastModifiedTime().toMillis() + "." + attributes.size());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static Map<String, Known> read(Path memory) throws IOException {
        Map<String, Known> known = new TreeMap<>();
        if (Files.exists(memory)) {
            for (String line : Files.readAllLines(memory)) {
                String[] part = line.split("\t", -1);
                known.put(part[0], new Known(part[1], part[2], part[3], set(part[4]), set(part[5])));
            }
        }
        return known;
    }

    private static Set<String> set(String words) {
        return words.isEmpty() ? Set.of() : new TreeSet<>(List.of(words.split(" ")));
    }

    private static void write(Path memory, Map<String, Known> known) throws IOException {
        Files.write(
                memory,
                known.entrySet().stream()
                        .map(entry -> String.join(
                                "\t",
                                entry.getKey(),
                                entry.getValue().bytes(),
                                entry.getValue().shape(),
                                entry.getValue().constants(),
                                String.join(" ", entry.getValue().classes()),
                                String.join(" ", entry.getValue().names())))
                        .toList());
    }

    // ---- what isn't a class

    private void resources() throws IOException {
        Path out = dev.resolve("main");
        Path built = root.resolve("target/classes");
        if (!Files.exists(out)) {
            // What only the build makes: hyphenation patterns, compiled guides, the version.
            copy(built, out);
        }
        copy(root.resolve("src/main/resources"), out);
    }

    private void guides() throws IOException {
        Path compiled = dev.resolve("main/org/lectern/guide/guides.bin");
        long newest;
        try (Stream<Path> all = Files.walk(root.resolve("readings"))) {
            newest = all.mapToLong(path -> path.toFile().lastModified()).max().orElse(0);
        }
        if (Files.exists(compiled) && compiled.toFile().lastModified() >= newest) {
            return;
        }
        int status = start(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                dev.resolve("main") + ":" + libraries,
                "org.lectern.guide.compile.GuideCompiler",
                root.resolve("readings").toString(),
                compiled.toString()));
        if (status != 0) {
            System.exit(status);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.toString().endsWith(".class")) {
                    Path target = to.resolve(from.relativize(file));
                    if (!Files.exists(target)
                            || Files.getLastModifiedTime(target).compareTo(attributes.lastModifiedTime()) < 0) {
                        Files.createDirectories(target.getParent());
                        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    // ---- running

    private int test(List<String> names) throws IOException {
        List<String> full = new ArrayList<>();
        for (String name : names) {
            String type = name.contains("#") ? name.substring(0, name.indexOf('#')) : name;
            String method = name.substring(type.length());
            String path = "/" + type.replace('.', '/') + ".java";
            List<String> found = read(dev.resolve("test.state")).keySet().stream()
                    .filter(source -> ("/" + source).endsWith(path))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            if (found.isEmpty()) {
                System.err.println(type + ": no such test below src/test/java");
                return 2;
            }
            found.forEach(source -> full.add(source.replace(".java", "").replace('/', '.') + method));
        }
        List<String> command = new ArrayList<>(List.of(
                java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Xshare:auto"));
        command.add("-Dlectern.image=" + root.resolve("target/lectern"));
        command.add("-Dlectern.write=" + System.getProperty("lectern.write", System.getenv().getOrDefault("LECTERN_WRITE", "false")));
        command.addAll(List.of(
                "-cp",
                dev.resolve("test") + ":" + dev.resolve("main") + ":" + dev.resolve("try.jar") + ":" + libraries,
                "RunTests"));
        command.addAll(full);
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
                        + lectern(List.of()).stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "))
                        + " \"$@\"\n");
        script.toFile().setExecutable(true);
        System.out.println(script);
    }

    private int start(List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command).directory(root.toFile()).inheritIO().start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }
}
