package org.lectern.tui.work;

import java.util.ArrayList;
import java.util.List;
import org.lectern.desk.Desk;
import org.lectern.desk.handouts.MadeHandouts;
import org.lectern.desk.handouts.SessionHandouts;
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
        String text = new TextWriter()
                .write(printing(templates, Paper.EITHER).handout(preview.session(), preview.edition()), templates);
        return new DeskResult.Previewed(preview.session(), preview.edition(), text, faults);
    }

    DeskResult paginate(DeskRequest.Paginate paginate) {
        stopped = false;
        Templates templates = templates();
        Printed printed =
                printing(templates, paginate.paper()).print(paginate.session(), paginate.edition(), HandoutFormat.PDF);
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
        HandoutFormat format = HandoutFormat.of(ending(write.path()));
        Printed printed = printing(templates(), write.paper()).print(write.session(), write.edition(), format);
        if (stopped) {
            return new DeskResult.Stopped(write);
        }
        String file = outside.write(write.path(), printed.bytes());
        new MadeHandouts(desk).made(write.session(), write.edition());
        return new DeskResult.Written(file);
    }

    /** What stands behind the last dot of a file's name; the whole name where there is none. */
    private static String ending(String path) {
        String name = path.strip().substring(path.strip().lastIndexOf('/') + 1);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    DeskResult print(DeskRequest.PrintHandout print) {
        stopped = false;
        Printed printed =
                printing(templates(), print.paper()).print(print.session(), print.edition(), HandoutFormat.PDF);
        if (stopped) {
            return new DeskResult.Stopped(print);
        }
        String said = outside.print(HandoutFormat.PDF.fileName(print.session(), print.edition()), printed.bytes());
        new MadeHandouts(desk).made(print.session(), print.edition());
        return new DeskResult.Sent(said);
    }

    DeskResult view(DeskRequest.ViewHandout view) {
        stopped = false;
        Printed printed = printing(templates(), view.paper()).print(view.session(), view.edition(), view.format());
        return stopped
                ? new DeskResult.Stopped(view)
                : new DeskResult.Sent(
                        outside.view(view.format().fileName(view.session(), view.edition()), printed.bytes()));
    }

    /** The group's own; what is wrong in them was said when the handout was shown. */
    private Templates templates() {
        return outside.templates(fault -> {});
    }

    private SessionHandouts printing(Templates templates, Paper paper) {
        return new SessionHandouts(
                desk.handouts(),
                desk.schedule(),
                templates,
                paper,
                desk.members().group().language());
    }
}
