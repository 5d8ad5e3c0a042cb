package org.lectern.cli.file;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CliContext;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.cli.run.TextTable;
import org.lectern.config.Setting;
import org.lectern.config.Settings;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The member's own settings on this machine. */
@Command(name = "config", description = "Show your own settings on this machine, or set one.")
public final class ConfigCommand extends DeskCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "SETTING")
    @Nullable
    String key;

    @Parameters(index = "1", arity = "0..1", paramLabel = "VALUE")
    @Nullable
    String value;

    @Option(names = "--keys", description = "Print the screen's keys as its file has them, and check that file.")
    boolean keys;

    private record Row(String setting, String value, String meaning) {}

    @Override
    protected void run(CommandRun work) {
        if (keys) {
            keys(work);
            return;
        }
        Settings settings = work.settings();
        if (key != null && value != null) {
            settings = settings.with(require(key), value);
            settings.save();
        }
        Settings shown = settings;
        List<Row> rows = Arrays.stream(Setting.values())
                .filter(setting -> key == null || setting == require(key))
                .map(setting -> new Row(setting.key(), shown.get(setting), setting.meaning()))
                .toList();
        work.answer(rows, () -> {
            TextTable table = new TextTable("SETTING", "VALUE", "MEANING");
            rows.forEach(row -> table.row(row.setting(), row.value(), row.meaning()));
            work.out().print(table);
            work.remark("kept in " + shown.file());
        });
        shown.problems().forEach(work::remark);
    }

    private static void keys(CommandRun work) {
        CliContext.Keys keys = work.surroundings().keys();
        List<String> lines = keys.lines();
        List<String> problems = keys.problems();
        work.answer(
                new KeyMap(lines.stream().filter(line -> line.indexOf('=') > 0).toList(), problems),
                () -> lines.forEach(work::say));
        if (!problems.isEmpty()) {
            throw new UserException(String.join("\nlectern: ", problems));
        }
        work.remark("a file changes them: " + work.surroundings().folders().keys());
    }

    private record KeyMap(List<String> keys, List<String> problems) {}

    private static Setting require(String key) {
        return Setting.of(key)
                .orElseThrow(() -> new UserException("no setting " + key + "; there are "
                        + Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.joining(", "))));
    }
}
