package org.lectern.tui.listing;

import org.jspecify.annotations.Nullable;
import org.lectern.tui.Event;
import org.lectern.tui.Key;
import org.lectern.tui.keys.Action;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.ListCursor;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;

/** A screen that is a list: moved through, narrowed by typing, pointed at; a double click chooses. */
public interface ListScreen<T> extends Screen {

    Listing<T> listing();

    /** The same screen with its list as it is now. */
    ListScreen<T> with(Listing<T> other);

    /** An action that is no move in the list, and no part of what is typed. */
    Step acted(Action action, String key, AppState app);

    @Override
    default @Nullable Entry entry(AppState app) {
        return listing().entry();
    }

    @Override
    default Step act(Action action, String key, AppState app) {
        if (listing().isTyping()) {
            return Step.to(with(listing().act(action)));
        }
        return ListCursor.moves(action)
                ? Step.to(with(listing().moved(action, Chrome.middle(app.size()))))
                : acted(action, key, app);
    }

    @Override
    default Step type(Key key, AppState app) {
        return Step.to(with(listing().type(key)));
    }

    @Override
    default Step paste(String text, AppState app) {
        return Step.to(with(listing().paste(text)));
    }

    @Override
    default Step mouse(Event.Mouse mouse, AppState app) {
        return mouse.twice()
                ? with(listing().narrowed()).act(Action.CHOOSE, "", app)
                : Step.to(with(ListPainter.pointed(listing(), mouse, app.size().columns(), Chrome.middle(app.size()))));
    }
}
