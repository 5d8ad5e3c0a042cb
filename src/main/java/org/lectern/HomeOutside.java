package org.lectern;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lectern.config.DraftFolder;
import org.lectern.config.Setting;
import org.lectern.config.Settings;
import org.lectern.config.WholeFile;
import org.lectern.text.UserException;
import org.lectern.tui.terminal.FaultLog;
import org.lectern.tui.work.Outside;

/**
 * The files of the person at the screen.
 *
 * @param home what {@code ~} means
 * @param settings where their likings are kept
 * @param templates the folder of the group's own templates
 * @param commands runs commands of the command line
 * @param folder where words are kept as they are typed
 */
record HomeOutside(
        Path home,
        Path settings,
        Path templates,
        InnerCommands commands,
        Supplier<DraftFolder> folder,
        OwnEditor editor,
        FaultLog log)
        implements Outside {
    private static final int MOST = 200;
    private static final File NOTHING = new File("/dev/null");

    @Override
    public List<String> completions(String typed) {
        int slash = typed.lastIndexOf('/');
        String before = typed.substring(0, slash + 1);
        String beginning = typed.substring(slash + 1);
        try (Stream<Path> entries = Files.list(before.isEmpty() ? Path.of("").toAbsolutePath() : path(before))) {
            return entries.filter(entry -> String.valueOf(entry.getFileName()).startsWith(beginning))
                    .filter(entry -> !beginning.isEmpty()
                            || !String.valueOf(entry.getFileName()).startsWith("."))
                    .limit(MOST)
                    .map(entry -> before + entry.getFileName() + (Files.isDirectory(entry) ? "/" : ""))
                    .sorted()
                    .toList();
        } catch (IOException | UserException nothingThere) {
            return List.of();
        }
    }

    @Override
    public Path path(String typed) {
        try {
            String stripped = typed.strip();
            if (stripped.equals("~")) {
                return home;
            }
            return stripped.startsWith("~/") ? home.resolve(stripped.substring(2)) : Path.of(stripped);
        } catch (InvalidPathException e) {
            throw new UserException(typed + ": not a file's name", e);
        }
    }

    @Override
    public List<String> command(List<String> words, String member) {
        return commands.run(words, member);
    }

    @Override
    public boolean exists(Path file) {
        return Files.exists(file);
    }

    @Override
    public void write(Path file, byte[] bytes) {
        WholeFile.write(file, bytes);
    }

    @Override
    public void browse(String link) {
        if (!link.startsWith("https://") && !link.startsWith("http://")) {
            throw new UserException(link + ": not a web address");
        }
        String opener = System.getProperty("os.name", "").startsWith("Mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(opener, link)
                    .redirectInput(ProcessBuilder.Redirect.from(NOTHING))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            throw new UserException("no " + opener + " here to open a browser; y on the link copies it", missing);
        }
    }

    @Override
    public String print(String name, byte[] file) {
        return Programs.of(System.getenv()).print(name, file);
    }

    @Override
    public String view(String name, byte[] file) {
        return Programs.of(System.getenv()).view(name, file);
    }

    @Override
    public void remember(String setting, String value) {
        Setting.of(setting)
                .ifPresent(one -> Settings.load(settings).with(one, value).save());
    }

    @Override
    public void keepDraft(String name, String text) {
        folder.get().keep(name, text);
    }

    @Override
    public void dropDraft(String name) {
        folder.get().drop(name);
    }

    @Override
    public Map<String, String> drafts() {
        return folder.get().all();
    }

    @Override
    public void claimDraft(String name) {
        folder.get().claim(name);
    }

    @Override
    public String edit(String text) {
        return editor.edit(text);
    }

    @Override
    public void fault(Throwable fault) {
        log.record("Work for the screen failed", fault);
    }
}
