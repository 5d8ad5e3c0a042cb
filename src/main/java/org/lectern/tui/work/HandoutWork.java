package org.lectern.tui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.desk.Desk;
import org.lectern.desk.handouts.MakeHandout;
import org.lectern.desk.handouts.SessionHandouts;
import org.lectern.handout.Handout;
import org.lectern.handout.format.HandoutFormat;
import org.lectern.handout.format.Paper;
import org.lectern.handout.format.Printed;
import org.lectern.handout.format.PrintedWords;
import org.lectern.handout.format.TextWriter;
import org.lectern.handout.template.Templates;

/** Handouts shown, written, printed. What is slow can be stopped from another thread, up to where something is written. */
final class HandoutWork {
    private final Desk desk;
    private final HostServices outside;
    private volatile boolean stopped;

    HandoutWork(Desk desk, HostServices outside) {
        this.desk = desk;
        this.outside = outside;
    }

    void stop() {
        stopped = true;
    }

    DeskResult preview(DeskRequest.Preview preview) {
        List<String> faults = new ArrayList<>();
        Templates templates = outside.templates(faults::add);
        Handout handout = making(templates, Paper.EITHER)
                .look(null, preview.session(), preview.edition())
                .orRefuse();
        return new DeskResult.Previewed(
                preview.session(), preview.edition(), new TextWriter().write(handout, templates), faults);
    }

    DeskResult paginate(DeskRequest.Paginate paginate) {
        stopped = false;
        Templates templates = templates();
        Printed printed = making(templates, paginate.paper())
                .show(null, paginate.session(), paginate.edition(), HandoutFormat.PDF)
                .orRefuse();
        return new DeskResult.Paginated(
                paginate.session(),
                paginate.edition(),
                new TextWriter().write(printed.handout(), templates),
                PrintedWords.pages(printed.bytes()));
    }

    DeskResult write(DeskRequest.WriteHandout write) {
        stopped = false;
        if (!write.over() && outside.exists(write.path())) {
            return new DeskResult.Exists(write);
        }
        return making(templates(), write.paper())
                .give(
                        null,
                        write.session(),
                        write.edition(),
                        HandoutFormat.of(ending(write.path())),
                        unlessStopped(printed -> new DeskResult.Written(outside.write(write.path(), printed.bytes()))))
                .orRefuse()
                .orElseGet(() -> new DeskResult.Stopped(write));
    }

    /** What stands behind the last dot of a file's name; the whole name where there is none. */
    private static String ending(String path) {
        String name = path.strip().substring(path.strip().lastIndexOf('/') + 1);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    DeskResult print(DeskRequest.PrintHandout print) {
        stopped = false;
        String name = HandoutFormat.PDF.fileName(print.session(), print.edition());
        return making(templates(), print.paper())
                .give(
                        null,
                        print.session(),
                        print.edition(),
                        HandoutFormat.PDF,
                        unlessStopped(printed -> new DeskResult.Sent(outside.print(name, printed.bytes()))))
                .orRefuse()
                .orElseGet(() -> new DeskResult.Stopped(print));
    }

    DeskResult view(DeskRequest.ViewHandout view) {
        stopped = false;
        Printed printed = making(templates(), view.paper())
                .show(null, view.session(), view.edition(), view.format())
                .orRefuse();
        return stopped
                ? new DeskResult.Stopped(view)
                : new DeskResult.Sent(
                        outside.view(view.format().fileName(view.session(), view.edition()), printed.bytes()));
    }

    private Function<Printed, Optional<DeskResult>> unlessStopped(Function<Printed, DeskResult> given) {
        return printed -> stopped ? Optional.empty() : Optional.of(given.apply(printed));
    }

    /** The group's own; what is wrong in them was said when the handout was shown. */
    private Templates templates() {
        return outside.templates(fault -> {});
    }

    private MakeHandout making(Templates templates, Paper paper) {
        return new MakeHandout(
                desk,
                new SessionHandouts(
                        desk.handouts(),
                        desk.schedule(),
                        templates,
                        paper,
                        desk.members().group().language()));
    }
}
