package org.lectern.tui.editor;

import org.lectern.tui.Command;
import org.lectern.tui.Key;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.screen.World;

/** A question that {@code y} answers with yes, and every other key with no. */
public record Confirm(String question, Command yes) implements Screen {

    @Override
    public Context context() {
        return Context.LINE;
    }

    @Override
    public Heading heading(World world) {
        return new Heading(question, "");
    }

    @Override
    public Entry entry(World world) {
        return new Entry(question + " (y/n) ", "", 0, "");
    }

    @Override
    public boolean lineOnly() {
        return true;
    }

    @Override
    public Step act(Action action, String key, World world) {
        return Step.to(this).closing();
    }

    @Override
    public Step type(Key key, World world) {
        return key.toString().equals("y")
                ? Step.to(this).doing(yes).closing()
                : Step.to(this).closing();
    }

    @Override
    public void paint(Canvas canvas, World world) {
        // Its line is all there is of it.
    }
}
