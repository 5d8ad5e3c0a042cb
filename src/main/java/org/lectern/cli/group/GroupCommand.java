package org.lectern.cli.group;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.cli.run.Languages;
import org.lectern.cli.run.WordChoice;
import org.lectern.desk.members.SetGroup;
import org.lectern.desk.sessions.Typed;
import org.lectern.study.members.Group;
import org.lectern.study.members.HeldUntil;
import org.lectern.study.members.Sharing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The group's own settings. */
@Command(
        name = "group",
        description = "Show or set the group's name, time zone, length of a session, and what is shown when.")
public final class GroupCommand extends DeskCommand {

    private record Shown(String name, String zone, int minutes, String progress, String held, String language) {}

    @Override
    protected void run(CommandRun work) {
        show(work, work.desk().members().group());
    }

    @Command(name = "set", description = "Set what you say; the rest stays.")
    void set(
            @Option(names = "--name", paramLabel = "NAME") @Nullable String name,
            @Option(names = "--zone", paramLabel = "ZONE", description = "As in Europe/London.") @Nullable String zone,
            @Option(names = "--minutes", paramLabel = "M", description = "How long a session lasts.") @Nullable
                    Integer minutes,
            @Option(
                            names = "--progress",
                            paramLabel = "SHOWN",
                            description = "How much of members' progress is shown: named, totals (if not said) or none."
                                    + " Each member may choose less: lectern member share.")
                    @Nullable
                    String progress,
            @Option(
                            names = "--held",
                            paramLabel = "UNTIL",
                            description =
                                    "When held notes open: session (if not said), when it begins; finished, between two"
                                            + " members who have both read the chapter.")
                    @Nullable
                    String held,
            @Option(names = "--language", paramLabel = "LANGUAGE", description = "Of handouts' fixed words: en or de.")
                    @Nullable
                    String language) {
        at(work -> {
            SetGroup.Fields fields = new SetGroup.Fields(
                    name,
                    zone == null ? null : Typed.zone(zone),
                    minutes == null ? null : Typed.minutes(minutes),
                    progress == null
                            ? null
                            : WordChoice.of("way to show progress", progress, Sharing.values(), Sharing::word),
                    held == null ? null : WordChoice.of("time", held, HeldUntil.values(), HeldUntil::word),
                    language == null ? null : Languages.of(language));
            show(work, work.done(new SetGroup(work.desk()).set(work.asking(), fields)));
        });
    }

    private static void show(CommandRun work, Group group) {
        ZoneId zone = group.zone();
        work.answer(
                new Shown(
                        group.name(),
                        zone.getId(),
                        group.sessionMinutes(),
                        group.progress().word(),
                        group.held().word(),
                        group.language()),
                () -> work.say((group.name().isEmpty() ? "no name yet" : group.name()) + " · " + zone.getId()
                        + " · sessions of " + group.sessionMinutes() + " minutes · progress shown: "
                        + group.progress().word() + " · held notes open: "
                        + (group.held() == HeldUntil.SESSION ? "with the session" : "when both have finished")
                        + " · handouts: " + group.language()));
    }
}
