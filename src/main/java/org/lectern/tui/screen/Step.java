package org.lectern.tui.screen;

import java.util.ArrayList;
import java.util.List;
import org.lectern.tui.Command;

/** What a screen answers to an event: how it is now, the work to be done, and what it asks of the program. */
public record Step(Screen screen, List<Command> commands, List<Ask> asks) {

    public Step {
        commands = List.copyOf(commands);
        asks = List.copyOf(asks);
    }

    public static Step to(Screen screen) {
        return new Step(screen, List.of(), List.of());
    }

    public Step doing(Command command) {
        List<Command> more = new ArrayList<>(commands);
        more.add(command);
        return new Step(screen, more, asks);
    }

    public Step asking(Ask ask) {
        List<Ask> more = new ArrayList<>(asks);
        more.add(ask);
        return new Step(screen, commands, more);
    }

    public Step saying(String text) {
        return asking(new Ask.Say(text));
    }

    public Step complaining(String text) {
        return asking(new Ask.Complain(text));
    }

    public Step closing() {
        return asking(new Ask.Close());
    }
}
