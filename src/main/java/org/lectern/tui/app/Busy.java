package org.lectern.tui.app;

import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Result;
import org.lectern.tui.keys.Action;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DeskResult;

/** Says that work goes on which takes longer than a moment, and how to stop it. */
final class Busy {

    private static final String STOPPING = "stopping …";

    private Busy() {}

    static Transition told(Transition transition, Event.Slow slow) {
        Model model = transition.model();
        if (!model.message().busy() && !model.message().text().isEmpty() && slow.seconds() == 0) {
            return transition;
        }
        String key = model.app().keys().key(Action.CANCEL);
        String since = slow.seconds() == 0 ? "" : " " + slow.seconds() + " s";
        return transition.with(model.showing(
                model.message().covering(words(slow.command()) + " …" + since + "   " + key + " stops it")));
    }

    static Transition done(Transition transition) {
        Model model = transition.model();
        return model.message().busy()
                ? transition.with(model.showing(model.message().after()))
                : transition;
    }

    /** Esc while work goes on. */
    static Transition stopped(Transition transition) {
        return transition
                .with(transition.model().showing(new StatusMessage(STOPPING, false, true)))
                .doing(new Command.Stop());
    }

    /** Whether it is what somebody asked for who has changed their mind since: the answer came as they said so. */
    static boolean unwanted(Transition transition, Result result) {
        return transition.model().message().text().equals(STOPPING)
                && (result instanceof DeskResult.Found || result instanceof DeskResult.Opened);
    }

    private static String words(Command command) {
        return command instanceof DeskRequest work ? work.doing() : "working";
    }
}
