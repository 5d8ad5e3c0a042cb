package org.lectern.tui.app;

import org.lectern.tui.Event;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Screen;

/** Gives the mouse to the screen on top, its row counted from that screen's first. */
final class Pointer {

    private Pointer() {}

    static Transition moved(Transition transition, Event.Mouse mouse) {
        Model model = transition.model();
        Screen top = model.top();
        int pane = top.pane(model.app());
        int above = Chrome.of(model.app().size()).above();
        int first = pane > 0 ? above + Chrome.middle(model.app().size()) - pane : above;
        Event.Mouse within = mouse.below(first);
        return within.row() < 0 ? transition : transition.top(top.mouse(within, model.app()));
    }
}
