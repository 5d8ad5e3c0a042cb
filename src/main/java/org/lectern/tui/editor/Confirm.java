package org.lectern.tui.editor;

import org.lectern.tui.Command;
import org.lectern.tui.Key;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;

/** A question that {@code y} answers with yes, and every other key with no. */
public record Confirm(String question, Command yes) implements Screen {

    @Override
    public Context context() {
        return Context.LINE;
    }

    @Override
    public Heading heading(AppState app) {
        return new Heading(question, "");
    }

    @Override
    public Entry entry(AppState app) {
        return new Entry(question + " (y/n) ", "", 0, "");
    }

    @Override
    public boolean lineOnly() {
        return true;
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        return Step.to(this).closing();
    }

    @Override
    public Step type(Key key, AppState app) {
        return key.toString().equals("y")
                ? Step.to(this).doing(yes).closing()
                : Step.to(this).closing();
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        // Its line is all there is of it.
    }
}
