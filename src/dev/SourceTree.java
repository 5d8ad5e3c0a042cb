import java.io.IOException;
import java.io.StringWriter;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * A folder of sources that is compiled by as little as is right.
 *
 * <p>A source is compiled again where its file changed, or where the shape (what other classes can see) of a class that it names, or of one above such a
 * class, changed. A constant's value stands in other classes without its name: where one changes, every source whose words name the constant's class is
 * compiled again.
 *
 * <p>What moved here is owed to the trees that build on it until they have been compiled, even if that fails in between.
 */
final class SourceTree {
    private static final List<String> OPTIONS = List.of(
            "--release", "25", "-g", "-parameters", "-proc:none", "-XDstringConcat=inline",
            "-Xlint:all,-processing,-classfile,-requires-automatic", "-Werror");

    private final Path sources;
    private final Path out;
    private final String libraries;
    private final Path state;
    private final Path owed;

    /** @param dev where the classes go, in a folder of the tree's name */
    SourceTree(String name, Path sources, Path dev, String libraries) {
        this.sources = sources;
        this.out = dev.resolve(name);
        this.libraries = libraries;
        this.state = dev.resolve(name + ".state");
        this.owed = dev.resolve(name + ".owed");
    }

    /** What moved: classes by their internal names, and sources whose constants changed by their simple names. */
    record Moved(Set<String> classes, Set<String> constants) {
        static Moved none() {
            return new Moved(new TreeSet<>(), new TreeSet<>());
        }

        boolean isEmpty() {
            return classes.isEmpty() && constants.isEmpty();
        }

        void add(Moved other) {
            classes.addAll(other.classes);
            constants.addAll(other.constants);
        }
    }

    /** The sources that were compiled last, by their path. */
    Set<String> known() throws IOException {
        return CompiledSource.load(state).keySet();
    }

    /** Keeps in mind what moved in another tree, until this one has been compiled. */
    void owe(Moved moved) throws IOException {
        Moved all = owed();
        all.add(moved);
        if (!all.isEmpty()) {
            Files.createDirectories(owed.getParent());
            List<String> lines = new ArrayList<>(all.classes());
            all.constants().forEach(name -> lines.add("=" + name));
            Files.write(owed, lines);
        }
    }

    private Moved owed() throws IOException {
        Moved moved = Moved.none();
        if (Files.exists(owed)) {
            for (String line : Files.readAllLines(owed)) {
                if (line.startsWith("=")) {
                    moved.constants().add(line.substring(1));
                } else {
                    moved.classes().add(line);
                }
            }
        }
        return moved;
    }

    /**
     * Compiles what must be.
     *
     * @param dependent what builds on this tree, and is owed what moves
     * @return how many sources that were; -1 where the compiler refused, having said why on standard error
     */
    int compile(List<SourceTree> dependent) throws IOException {
        Files.createDirectories(out);
        Map<String, CompiledSource> known = CompiledSource.load(state);
        Map<String, String> now = stamps();
        Moved next = owed();
        Set<String> todo = new TreeSet<>();
        now.forEach((source, stamp) -> {
            if (!known.containsKey(source) || !known.get(source).stamp().equals(stamp)) {
                todo.add(source);
            }
        });
        for (String source : Set.copyOf(known.keySet())) {
            if (!now.containsKey(source)) {
                CompiledSource gone = known.remove(source);
                forget(gone.classes());
                next.classes().addAll(gone.classes());
                next.constants().add(simple(source));
            }
        }
        Set<String> done = new TreeSet<>();
        Moved all = Moved.none();
        todo.addAll(affected(known, now.keySet(), next, done));
        all.add(next);
        while (!todo.isEmpty()) {
            if (!javac(todo)) {
                return -1;
            }
            next = inspect(known, now, todo);
            done.addAll(todo);
            todo.clear();
            todo.addAll(affected(known, now.keySet(), next, done));
            all.add(next);
        }
        for (SourceTree tree : dependent) {
            tree.owe(all);
        }
        CompiledSource.save(state, known);
        Files.deleteIfExists(owed);
        return done.size();
    }

    /** Takes in what was compiled, and says what moved by it. */
    private Moved inspect(Map<String, CompiledSource> known, Map<String, String> now, Set<String> compiled)
            throws IOException {
        Map<String, Set<String>> written = written(compiled);
        Moved moved = Moved.none();
        for (String source : compiled) {
            CompiledSource old = known.get(source);
            CompiledSource fresh = CompiledSource.read(out, now.get(source), written.getOrDefault(source, Set.of()));
            known.put(source, fresh);
            if (old == null) {
                moved.classes().addAll(fresh.classes());
                continue;
            }
            Set<String> gone = new TreeSet<>(old.classes());
            gone.removeAll(fresh.classes());
            forget(gone);
            if (!old.shape().equals(fresh.shape())) {
                moved.classes().addAll(fresh.classes());
                moved.classes().addAll(gone);
            }
            if (!old.constants().equals(fresh.constants())) {
                moved.constants().add(simple(source));
            }
        }
        return moved;
    }

    /** What must be compiled for what moved; adds the classes below those that moved, since they hand on what they inherit. */
    private Set<String> affected(Map<String, CompiledSource> known, Set<String> all, Moved moved, Set<String> done)
            throws IOException {
        boolean grew = !moved.classes().isEmpty();
        while (grew) {
            grew = false;
            for (CompiledSource source : known.values()) {
                if (source.above().stream().anyMatch(moved.classes()::contains)) {
                    grew |= moved.classes().addAll(source.classes());
                }
            }
        }
        Set<String> found = new TreeSet<>();
        for (String source : all) {
            CompiledSource last = known.get(source);
            boolean names = last != null && last.names().stream().anyMatch(moved.classes()::contains);
            if (!done.contains(source) && (names || mentions(source, moved.constants()))) {
                found.add(source);
            }
        }
        return found;
    }

    private boolean mentions(String source, Set<String> words) throws IOException {
        if (words.isEmpty()) {
            return false;
        }
        String text = Files.readString(sources.resolve(source));
        return words.stream().anyMatch(text::contains);
    }

    private boolean javac(Set<String> todo) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = new ArrayList<>(OPTIONS);
            options.addAll(List.of("-d", out.toString(), "-cp", out + ":" + libraries));
            var paths = todo.stream().map(sources::resolve).toList();
            StringWriter said = new StringWriter();
            boolean good = compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(paths))
                    .call();
            System.err.print(said);
            return good;
        }
    }

    private void forget(Set<String> classes) throws IOException {
        for (String type : classes) {
            Files.deleteIfExists(out.resolve(type + ".class"));
        }
    }

    /** The classes that came from each of the sources. */
    private Map<String, Set<String>> written(Set<String> compiled) throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        Map<Path, List<String>> byFolder = compiled.stream().collect(Collectors.groupingBy(source -> {
            Path parent = Path.of(source).getParent();
            return parent == null ? Path.of("") : parent;
        }));
        for (var entry : byFolder.entrySet()) {
            Path folder = out.resolve(entry.getKey());
            if (!Files.isDirectory(folder)) {
                continue;
            }
            Set<String> wanted = entry.getValue().stream().map(SourceTree::simple).collect(Collectors.toSet());
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
                .map(element -> simple(((SourceFileAttribute) element).sourceFile().stringValue()))
                .findFirst()
                .orElse("");
    }

    private static String simple(String source) {
        return Path.of(source).getFileName().toString().replace(".java", "");
    }

    private Map<String, String> stamps() throws IOException {
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
}
