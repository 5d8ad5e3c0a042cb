package org.lectern.tui.editor;

import java.util.List;
import org.lectern.tui.Key;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.Unfinished;

/** Offers words that were being written when Lectern ended: {@code y} goes on with them, every other key leaves them for later. */
public record Recovered(List<Unfinished> unfinished) implements Screen {

    public Recovered {
        unfinished = List.copyOf(unfinished);
    }

    public static Recovered offering(List<Unfinished> unfinished) {
        return new Recovered(unfinished);
    }

    @Override
    public Context context() {
        return Context.LINE;
    }

    @Override
    public Heading heading(AppState app) {
        return new Heading("Recovered", "");
    }

    @Override
    public Entry entry(AppState app) {
        String what = unfinished.size() == 1
                ? "A draft from " + Drafts.about(unfinished.getFirst(), app) + " was recovered. Open it? (y/n) "
                : unfinished.size() + " drafts were recovered. See them? (y/n) ";
        return new Entry(what, "", 0, "");
    }

    @Override
    public boolean lineOnly() {
        return true;
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        return later();
    }

    @Override
    public Step type(Key key, AppState app) {
        if (!key.toString().equals("y")) {
            return later();
        }
        return unfinished.size() == 1
                ? Drafts.opened(Step.to(this), unfinished.getFirst())
                : Step.to(this).closing().asking(new org.lectern.tui.screen.Ask.Open(Drafts.of(unfinished)));
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        // Its line is all there is of it.
    }

    private Step later() {
        return Step.to(this).closing().saying("nothing is thrown away: :drafts opens it");
    }
}
