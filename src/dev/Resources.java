import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;

/** Copies what isn't a class beside the classes. */
final class Resources {
    private Resources() {}

    /** Copies what is another, and takes away what was copied once and is gone. */
    static void mirror(Path from, Path to, Path memory) throws IOException {
        Set<String> now = copy(from, to);
        if (Files.exists(memory)) {
            for (String old : Files.readAllLines(memory)) {
                if (!now.contains(old)) {
                    Files.deleteIfExists(to.resolve(old));
                }
            }
        }
        Files.createDirectories(memory.getParent());
        Files.write(memory, now);
    }

    /** Copies what has another time or size, but for classes; gives the files' paths. */
    static Set<String> copy(Path from, Path to) throws IOException {
        Set<String> found = new TreeSet<>();
        if (!Files.isDirectory(from)) {
            return found;
        }
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.toString().endsWith(".class")) {
                    Path target = to.resolve(from.relativize(file));
                    found.add(from.relativize(file).toString());
                    if (!Files.exists(target)
                            || Files.size(target) != attributes.size()
                            || !Files.getLastModifiedTime(target).equals(attributes.lastModifiedTime())) {
                        Files.createDirectories(target.getParent());
                        Files.copy(
                                file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
