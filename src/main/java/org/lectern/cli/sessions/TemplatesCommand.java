package org.lectern.cli.sessions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.NounCommand;
import org.lectern.config.WholeFile;
import org.lectern.handout.template.Names;
import org.lectern.handout.template.TemplateFault;
import org.lectern.handout.template.Templates;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A group's own templates. */
@Command(name = "templates", description = "List, export and check the templates that a group can make its own.")
final class TemplatesCommand extends NounCommand {

    private record Row(String file, String path, boolean own, List<TemplateFault> faults) {}

    @Command(name = "list", description = "List the templates, whose they are, and the names that a handout's can use.")
    void list() {
        at(work -> {
            List<Row> rows = rows(work);
            work.answer(rows, () -> {
                rows.forEach(row ->
                        work.say(row.file() + "  " + (row.own() ? row.path() : "the program's own") + faults(row)));
                work.say("\nnames in " + Templates.SHEET + ", with w.KEY for the fixed words:\n");
                work.say(Names.ofHandout().listed().stripTrailing());
            });
        });
    }

    @Command(name = "check", description = "Check the group's templates; names the file and line at fault.")
    void check(
            @Parameters(paramLabel = "FILE", arity = "0..*", description = "Else all in the folder.") @Nullable
                    List<Path> files) {
        at(work -> {
            List<Row> rows = files == null || files.isEmpty()
                    ? rows(work).stream().filter(Row::own).toList()
                    : files.stream().map(TemplatesCommand::row).toList();
            List<String> faults = new ArrayList<>();
            rows.forEach(row ->
                    row.faults().forEach(fault -> faults.add(row.path() + ":" + fault.line() + ": " + fault.what())));
            work.answer(rows, () -> {
                faults.forEach(work::say);
                work.say(rows.size() + (rows.size() == 1 ? " template" : " templates") + " checked, " + faults.size()
                        + (faults.size() == 1 ? " fault" : " faults"));
            });
            if (!faults.isEmpty()) {
                throw new UserException("a template at fault isn't used; mend the lines named");
            }
        });
    }

    @Command(name = "export", description = "Copy the program's templates to the group's folder, to be changed there.")
    void export(
            @Parameters(paramLabel = "FILE", arity = "0..*", description = "Which; else the handout's.") @Nullable
                    List<String> files,
            @Option(names = "--force", description = "Write over files that are there.") boolean force) {
        at(work -> {
            Path folder = work.surroundings().folders().templates();
            List<String> wanted = files == null || files.isEmpty() ? List.of(Templates.SHEET) : files;
            wanted.forEach(TemplatesCommand::require);
            folder(folder);
            List<String> written = new ArrayList<>();
            for (String file : wanted) {
                Path to = folder.resolve(file);
                if (Files.exists(to) && !force) {
                    throw new UserException(to + ": there is such a file already; say --force to write over it");
                }
                WholeFile.write(to, Templates.text(file).getBytes(StandardCharsets.UTF_8));
                written.add(to.toString());
            }
            work.answer(written, () -> written.forEach(file -> work.say("written to " + file)));
        });
    }

    private static List<Row> rows(CommandRun work) {
        Path folder = work.surroundings().folders().templates();
        List<Row> rows = new ArrayList<>();
        for (String file : Templates.files()) {
            Path path = folder.resolve(file);
            rows.add(Files.isRegularFile(path) ? row(path) : new Row(file, path.toString(), false, List.of()));
        }
        return rows;
    }

    private static Row row(Path path) {
        String file = String.valueOf(path.getFileName());
        require(file);
        return new Row(file, path.toString(), true, Templates.check(file, path));
    }

    private static void require(String file) {
        if (!Templates.files().contains(file)) {
            throw new UserException(
                    file + ": no template is named so; there are " + String.join(", ", Templates.files()));
        }
    }

    private static String faults(Row row) {
        return row.faults().isEmpty()
                ? ""
                : "  at fault, not used: " + row.faults().getFirst();
    }

    private static void folder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException fault) {
            throw new UserException(folder + ": can't be made (" + fault.getMessage() + ")", fault);
        }
    }
}
