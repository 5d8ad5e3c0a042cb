import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * SQLite's library for the platform that an image is for, unpacked from the driver's jar, so that no start has to. The launcher takes whichever lies
 * beside the jars; where the driver has none for a platform, there is none, and the driver says so.
 */
final class SqliteLibrary {
    private SqliteLibrary() {}

    /** {@code SqliteLibrary LIB OS ARCHITECTURE}, for tests. */
    public static void main(String[] arguments) throws IOException {
        unpack(Path.of(arguments[0]), arguments[1], arguments[2]);
        System.out.println(in(Path.of(arguments[0])).orElse("none"));
    }

    /**
     * Unpacks the library beside the driver's jar.
     *
     * @param lib the folder with the jars
     * @param os as the system property {@code os.name} has it
     * @param architecture as {@code os.arch} has it
     */
    static void unpack(Path lib, String os, String architecture) throws IOException {
        Path jar;
        try (Stream<Path> files = Files.list(lib)) {
            jar = files.filter(file -> file.getFileName().toString().startsWith("sqlite-jdbc-")).findFirst().orElseThrow();
        }
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Path folder = files.getPath("/org/sqlite/native/" + folder(os, architecture));
            if (Files.isDirectory(folder)) {
                try (Stream<Path> libraries = Files.list(folder)) {
                    for (Path library : libraries.toList()) {
                        Files.copy(library, lib.resolve(library.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    /** The driver's own names for platforms. */
    private static String folder(String os, String architecture) {
        String system = os.startsWith("Mac") ? "Mac" : os.startsWith("Windows") ? "Windows" : os;
        return system + "/" + switch (architecture) {
            case "amd64", "x86_64" -> "x86_64";
            case "arm64", "aarch64" -> "aarch64";
            default -> architecture;
        };
    }

    /** The library's file name in that folder. */
    static Optional<String> in(Path lib) throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("(lib)?sqlitejdbc\\.(so|dylib|dll)"))
                    .findFirst();
        }
    }
}
