package org.lectern.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lectern.text.UserException;

/** Other programs of this computer that a file is given to: what prints, and what shows a file on the desktop. */
public record LocalPrograms(List<Path> folders, boolean desktop) {
    private static final int PATIENCE_SECONDS = 3;
    private static final File NOTHING = new File("/dev/null");

    /** Returns those that the environment knows. */
    public static LocalPrograms of(Map<String, String> environment) {
        List<Path> folders = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList();
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        boolean screen = !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
        return new LocalPrograms(folders, mac || screen);
    }

    /** Gives a file to {@code lp}. */
    String print(String name, byte[] file) {
        Path lp = find("lp")
                .orElseThrow(() -> new UserException(
                        "this computer has no lp to print with; the PDF can be written to a file, and printed from elsewhere"));
        run(List.of(lp.toString(), "-t", name, kept(name, file).toString()));
        return name + " is on its way to the printer";
    }

    /** Gives a file to whatever the desktop opens such files with. */
    String view(String name, byte[] file) {
        Optional<Path> opener = find("xdg-open").or(() -> find("open"));
        if (!desktop || opener.isEmpty()) {
            throw new UserException("there is no desktop here to show it; it can be written to a file");
        }
        run(List.of(opener.get().toString(), kept(name, file).toString()));
        return name + " is open in the desktop's viewer";
    }

    /** Opens a web address in the desktop's browser, and doesn't wait for it. */
    void browse(String link) {
        if (!link.startsWith("https://") && !link.startsWith("http://")) {
            throw new UserException(link + ": not a web address");
        }
        String opener = System.getProperty("os.name", "").startsWith("Mac") ? "open" : "xdg-open";
        try {
            LocalEnvironment.start(new ProcessBuilder(opener, link))
                    .redirectInput(ProcessBuilder.Redirect.from(NOTHING))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            throw new UserException("no " + opener + " here to open a browser; y on the link copies it", missing);
        }
    }

    private Optional<Path> find(String program) {
        return folders.stream()
                .map(folder -> folder.resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Where the other program finds it, for this person's eyes; the system clears such files away. */
    private static Path kept(String name, byte[] file) {
        try {
            Path folder = Files.createTempDirectory(
                    "lectern", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return Files.write(folder.resolve(name), file);
        } catch (IOException full) {
            throw new UserException(name + ": can't be kept for the other program: " + full.getMessage(), full);
        }
    }

    private static void run(List<String> command) {
        String program = String.valueOf(Path.of(command.getFirst()).getFileName());
        try {
            Process process = LocalEnvironment.start(new ProcessBuilder(command))
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(NOTHING))
                    .start();
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() != 0) {
                String said = new String(process.getInputStream().readNBytes(200), StandardCharsets.UTF_8).strip();
                throw new UserException(
                        program + " refused it" + (said.isEmpty() ? "" : ": " + said) + "; it can be written to a file");
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
