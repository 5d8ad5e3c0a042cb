import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The class path of the product: few jars, since each takes a start some time, and what would be linked at each start made plain. */
final class AppClasspath {
    private static final String OURS = "lectern.jar";
    private static final String OTHERS = "libraries.jar";

    /** These stay as they were published, so that whoever has the folder can put another build in their place, as the LGPL has it. */
    private static final List<String> APART = List.of("lanterna-", "openhtmltopdf-", "openpdf-");

    private final Path lib;

    AppClasspath(Path lib) {
        this.lib = lib;
    }

    /** Copies the program's jar and those of the class path that the file holds. */
    void copy(Path program, Path dependencies) throws IOException {
        Files.copy(program, lib.resolve(OURS));
        for (String each : Files.readString(dependencies).strip().split(File.pathSeparator)) {
            Path file = Path.of(each);
            Files.copy(file, lib.resolve(file.getFileName().toString()));
        }
    }

    /** The jars that are there, by name. */
    List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /** Makes them ready to start fast, and gives back their names in the order of the class path. */
    List<String> finish() throws Exception {
        List<Path> others = new ArrayList<>(all());
        others.remove(lib.resolve(OURS));
        for (Path each : others) {
            if (name(each).startsWith("picocli-")) {
                raise(each);
            }
        }
        IndyDesugar.make(lib.resolve(OURS), all());
        List<Path> apart = others.stream()
                .filter(file -> APART.stream().anyMatch(name(file)::startsWith))
                .toList();
        others.removeAll(apart);
        pack(List.of(lib.resolve(OURS)), lib.resolve("packed"), ZipOutputStream.STORED);
        pack(others, lib.resolve(OTHERS), ZipOutputStream.DEFLATED);
        for (Path each : others) {
            Files.delete(each);
        }
        Files.delete(lib.resolve(OURS));
        Files.move(lib.resolve("packed"), lib.resolve(OURS));
        List<String> names = new ArrayList<>(List.of(OURS, OTHERS));
        apart.stream().map(AppClasspath::name).forEach(names::add);
        return names;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /**
     * Raises picocli's classes from Java 5 to 17: the JVM keeps no older class in a cache, and a start takes longer for it.
     * Newer classes need stack maps, which are made here.
     */
    private static void raise(Path jar) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
                Stream<Path> entries = Files.walk(files.getPath("/"))) {
            ClassFile format = ClassFile.of(
                    ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ClassHierarchyResolverOption.of(
                            ClassHierarchyResolver.ofResourceParsing(loader).orElse(ClassHierarchyResolver.defaultResolver())));
            for (Path entry : entries.filter(file -> file.toString().endsWith(".class")).toList()) {
                ClassModel model = format.parse(Files.readAllBytes(entry));
                if (model.majorVersion() < ClassFile.JAVA_6_VERSION) {
                    ClassTransform newer = (builder, element) -> builder.with(
                            element instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.JAVA_17_VERSION, 0) : element);
                    ClassTransform code = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);
                    Files.write(entry, format.transformClass(model, newer.andThen(code)));
                }
            }
        }
    }

    /** One jar of several: of what more than one has, the first; of services, all. */
    private static void pack(List<Path> jars, Path target, int method) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>(Comparator.naturalOrder());
        for (Path jar : jars) {
            try (FileSystem files = FileSystems.newFileSystem(jar);
                    Stream<Path> entries = Files.walk(files.getPath("/"))) {
                entries.filter(Files::isRegularFile).filter(AppClasspath::isWanted).forEach(entry -> {
                    String name = entry.toString().substring(1);
                    if (name.startsWith("META-INF/services/") && contents.containsKey(name)) {
                        contents.merge(name, read(entry), AppClasspath::lines);
                    } else {
                        contents.putIfAbsent(name, read(entry));
                    }
                });
            }
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        try (OutputStream file = Files.newOutputStream(target);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.setMethod(method);
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            manifest.write(bytes);
            put(out, "META-INF/MANIFEST.MF", bytes.toByteArray(), method);
            for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
                put(out, entry.getKey(), entry.getValue(), method);
            }
        }
    }

    /** Not the descriptions of modules, since the class path knows none; not what signs or builds a single jar. */
    private static boolean isWanted(Path entry) {
        String name = entry.toString();
        return !name.endsWith("/module-info.class")
                && !name.equals("/META-INF/MANIFEST.MF")
                && !name.startsWith("/META-INF/maven/")
                && !name.matches("/META-INF/[^/]+\\.(SF|RSA|DSA|LIST)");
    }

    private static byte[] read(Path entry) {
        try {
            return Files.readAllBytes(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] lines(byte[] some, byte[] more) {
        String both = new String(some, StandardCharsets.UTF_8).stripTrailing() + "\n" + new String(more, StandardCharsets.UTF_8);
        return both.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream out, String name, byte[] content, int method) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        if (method == ZipOutputStream.STORED) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
