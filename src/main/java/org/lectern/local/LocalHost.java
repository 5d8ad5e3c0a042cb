package org.lectern.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lectern.config.DraftFolder;
import org.lectern.config.Setting;
import org.lectern.config.Settings;
import org.lectern.config.WholeFile;
import org.lectern.desk.intake.Incoming;
import org.lectern.desk.intake.IncomingFile;
import org.lectern.handout.template.Templates;
import org.lectern.text.UserException;
import org.lectern.tui.work.HostServices;

/**
 * The computer that this process runs on, with the rights of the person at its screen.
 *
 * @param home what {@code ~} means
 * @param settings where their likings are kept
 * @param templateFolder the folder of the group's own templates; it need not be there
 * @param commands runs commands of the command line
 * @param folder where words are kept as they are typed
 * @param log takes faults of the program
 */
public record LocalHost(
        Path home,
        Path settings,
        Path templateFolder,
        Commands commands,
        Supplier<DraftFolder> folder,
        OwnEditor editor,
        LocalPrograms programs,
        Consumer<Throwable> log)
        implements HostServices {
    /** Runs a command of the command line as a member; gives back what it says, line by line. */
    public interface Commands {
        List<String> run(List<String> words, String member);
    }

    private static final int MOST = 200;

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

    private Path path(String typed) {
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
    public Incoming text(String path) {
        return new IncomingFile(path(path));
    }

    @Override
    public boolean exists(String path) {
        return Files.exists(path(path));
    }

    @Override
    public String write(String path, byte[] bytes) {
        Path file = path(path);
        WholeFile.write(file, bytes);
        return file.toString();
    }

    @Override
    public Templates templates(Consumer<String> faults) {
        return Templates.in(templateFolder, faults);
    }

    @Override
    public void browse(String link) {
        programs.browse(link);
    }

    @Override
    public String print(String name, byte[] file) {
        return programs.print(name, file);
    }

    @Override
    public String view(String name, byte[] file) {
        return programs.view(name, file);
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
        log.accept(fault);
    }
}
