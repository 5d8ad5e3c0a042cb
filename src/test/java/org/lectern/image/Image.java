package org.lectern.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built image, run with a home of its own. */
final class Image {
    static final Path FOLDER =
            Path.of(System.getProperty("lectern.image", "target/lectern")).toAbsolutePath();
    static final Path LAUNCHER = FOLDER.resolve("bin/lectern");

    private final Path home;

    Image(Path home) {
        this.home = home;
    }

    /** How a run ended. */
    record Done(int status, String out, String err) {}

    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("HOME", home.toString());
        environment.put("XDG_DATA_HOME", home.resolve("data").toString());
        environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
        environment.put("XDG_STATE_HOME", home.resolve("state").toString());
        environment.put("LECTERN_DB", home.resolve("group.db").toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("TERM", "xterm-256color");
        return environment;
    }

    Done run(String... words) throws IOException, InterruptedException {
        return runFrom(LAUNCHER, words);
    }

    Done runFrom(Path launcher, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        Path out = home.resolve("out.txt");
        Path err = home.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().putAll(environment());
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command + " didn't end");
        }
        return new Done(
                process.exitValue(),
                java.nio.file.Files.readString(out, StandardCharsets.UTF_8),
                java.nio.file.Files.readString(err, StandardCharsets.UTF_8));
    }
}
