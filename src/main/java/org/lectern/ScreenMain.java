package org.lectern;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.DeskOpening;
import org.lectern.config.DraftFolder;
import org.lectern.config.Setting;
import org.lectern.config.Settings;
import org.lectern.desk.Addresses;
import org.lectern.desk.Desk;
import org.lectern.desk.members.Identity;
import org.lectern.local.LocalHost;
import org.lectern.local.LocalPrograms;
import org.lectern.local.LocalStreams;
import org.lectern.local.OwnEditor;
import org.lectern.reading.Address;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Recipients;
import org.lectern.text.UserException;
import org.lectern.tui.Size;
import org.lectern.tui.Theme;
import org.lectern.tui.app.LecternProgram;
import org.lectern.tui.keys.KeyFile;
import org.lectern.tui.keys.KeyMap;
import org.lectern.tui.plain.Plain;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Others;
import org.lectern.tui.screen.PrintChoices;
import org.lectern.tui.screen.Typography;
import org.lectern.tui.screen.ViewSettings;
import org.lectern.tui.terminal.FaultLog;
import org.lectern.tui.terminal.ScreenOptions;
import org.lectern.tui.terminal.local.LocalTerminal;
import org.lectern.tui.work.DeskPerformer;

/** Opens the screen: the terminal is taken over while the database opens. */
final class ScreenMain {

    private ScreenMain() {}

    /** Runs until the person leaves; gives back the exit status. */
    static int run(ShortRoad road, Wiring wiring, LocalStreams streams) {
        Map<String, String> environment = wiring.environment();
        try {
            Settings settings = Settings.load(wiring.folders().settings());
            if (road.plain() || settings.get(Setting.PLAIN).equals("yes")) {
                return plain(road, wiring, settings, streams);
            }
            KeyFile.Read keys = new OwnKeys(wiring.folders()).read(settings);
            boolean colour =
                    !road.noColor() && environment.getOrDefault("NO_COLOR", "").isEmpty();
            ScreenOptions options = new ScreenOptions(colour, wiring.folders().log());
            try (LocalTerminal terminal = LocalTerminal.open(options, environment);
                    DeskOpening.Open open = wiring.open(road.database())) {
                Desk desk = open.desk();
                Optional<Member> member = new Identity(road.as(), environment, settings).find(desk.members());
                Path home = Path.of(environment.getOrDefault("HOME", "."));
                return terminal.run(
                        program(road, desk, member.map(Member::name).orElse(null), settings, keys),
                        new DeskPerformer(desk, host(home, wiring, road)),
                        wiring.clock());
            }
        } catch (UserException fault) {
            streams.err().println("lectern: " + fault.getMessage());
            return 1;
        }
    }

    /** Without a screen. */
    private static int plain(ShortRoad road, Wiring wiring, Settings settings, LocalStreams streams) {
        Map<String, String> environment = wiring.environment();
        try (DeskOpening.Open open = wiring.open(road.database())) {
            Desk desk = open.desk();
            Optional<Member> member = new Identity(road.as(), environment, settings).find(desk.members());
            Target target = target(road, desk);
            AppState app = AppState.before(new Size(80, 24), KeyMap.defaults(), view(settings));
            Path home = Path.of(environment.getOrDefault("HOME", "."));
            new PlainMain(
                            new Plain(app, member.map(Member::name).orElse(null), target.slug(), target.at()),
                            new DeskPerformer(desk, host(home, wiring, road)),
                            streams.out())
                    .run(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
            return streams.complain();
        }
    }

    /** What to open: {@code null} where one left off. */
    private record Target(@Nullable String slug, @Nullable Address at) {}

    private static Target target(ShortRoad road, Desk desk) {
        if (road.target().isEmpty()) {
            return new Target(null, null);
        }
        int colon = road.target().indexOf(':');
        Summary reading =
                desk.shelf().resolve(colon < 0 ? road.target() : road.target().substring(0, colon));
        Address address = colon < 0
                ? null
                : Addresses.in(reading, road.target().substring(colon + 1)).first();
        return new Target(reading.slug(), address);
    }

    static LocalHost host(Path home, Wiring wiring, ShortRoad road) {
        Path drafts = wiring.folders().drafts();
        return new LocalHost(
                home,
                wiring.folders().settings(),
                wiring.folders().templates(),
                new InnerCommands(wiring, wiring.file(road.database()))::run,
                new Lazy<>(() -> DraftFolder.of(drafts, wiring.file(road.database()))),
                new OwnEditor(wiring.environment(), drafts),
                LocalPrograms.of(wiring.environment()),
                fault -> new FaultLog(wiring.folders().log()).record("Work for the screen failed", fault));
    }

    private static LecternProgram program(
            ShortRoad road, Desk desk, @Nullable String member, Settings settings, KeyFile.Read keys) {
        Target target = target(road, desk);
        return new LecternProgram(member, target.slug(), target.at(), keys.keys(), view(settings), keys.problems());
    }

    private static ViewSettings view(Settings settings) {
        return new ViewSettings(
                settings.number(Setting.WIDTH),
                others(settings.get(Setting.OTHERS)),
                false,
                Theme.of(settings.get(Setting.THEME)).orElse(Theme.TERMINAL),
                settings.number(Setting.RATE),
                yes(settings, Setting.MOUSE),
                new Typography(
                        yes(settings, Setting.JUSTIFY),
                        yes(settings, Setting.HYPHENATE),
                        yes(settings, Setting.SPREAD),
                        yes(settings, Setting.RULER),
                        yes(settings, Setting.HEAT)),
                new PrintChoices(
                        settings.get(Setting.EDITION), settings.get(Setting.FORMAT), settings.get(Setting.PAPER)),
                Recipients.parse(settings.get(Setting.AUDIENCE), List.of()).orElse(Recipients.ME));
    }

    private static boolean yes(Settings settings, Setting setting) {
        return settings.get(setting).equals("yes");
    }

    /** The choice of that name; the usual one for any other. */
    private static Others others(String name) {
        for (Others others : Others.values()) {
            if (others.name().equalsIgnoreCase(name)) {
                return others;
            }
        }
        return Others.AFTER;
    }
}
