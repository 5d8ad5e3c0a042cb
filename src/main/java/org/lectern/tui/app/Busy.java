package org.lectern.tui.app;

import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Result;
import org.lectern.tui.keys.Action;
import org.lectern.tui.work.Outcome;
import org.lectern.tui.work.Work;

/** Says that work goes on which takes longer than a moment, and how to stop it. */
final class Busy {

    private static final String STOPPING = "stopping …";

    private Busy() {}

    static Turn told(Turn turn, Event.Slow slow) {
        Model model = turn.model();
        if (!model.message().busy() && !model.message().text().isEmpty() && slow.seconds() == 0) {
            return turn;
        }
        String key = model.app().keys().key(Action.CANCEL);
        String since = slow.seconds() == 0 ? "" : " " + slow.seconds() + " s";
        return turn.with(model.showing(
                model.message().covering(words(slow.command()) + " …" + since + "   " + key + " stops it")));
    }

    static Turn done(Turn turn) {
        Model model = turn.model();
        return model.message().busy() ? turn.with(model.showing(model.message().after())) : turn;
    }

    /** Esc while work goes on. */
    static Turn stopped(Turn turn) {
        return turn.with(turn.model().showing(new Message(STOPPING, false, true)))
                .doing(new Command.Stop());
    }

    /** Whether it is what somebody asked for who has changed their mind since: the answer came as they said so. */
    static boolean unwanted(Turn turn, Result result) {
        return turn.model().message().text().equals(STOPPING)
                && (result instanceof Outcome.Found || result instanceof Outcome.Opened);
    }

    private static String words(Command command) {
        return command instanceof Work work ? work.doing() : "working";
    }
}
