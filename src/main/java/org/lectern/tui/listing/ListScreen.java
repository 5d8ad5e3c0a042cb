package org.lectern.tui.listing;

import org.jspecify.annotations.Nullable;
import org.lectern.tui.Event;
import org.lectern.tui.Key;
import org.lectern.tui.keys.Action;
import org.lectern.tui.screen.Choice;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.screen.World;

/** A screen that is a list: moved through, narrowed by typing, pointed at; a double click chooses. */
public interface ListScreen<T> extends Screen {

    Listing<T> listing();

    /** The same screen with its list as it is now. */
    ListScreen<T> with(Listing<T> other);

    /** An action that is no move in the list, and no part of what is typed. */
    Step acted(Action action, String key, World world);

    @Override
    default @Nullable Entry entry(World world) {
        return listing().entry();
    }

    @Override
    default Step act(Action action, String key, World world) {
        if (listing().isTyping()) {
            return Step.to(with(listing().act(action)));
        }
        return Choice.moves(action)
                ? Step.to(with(listing().moved(action, Chrome.middle(world.size()))))
                : acted(action, key, world);
    }

    @Override
    default Step type(Key key, World world) {
        return Step.to(with(listing().type(key)));
    }

    @Override
    default Step paste(String text, World world) {
        return Step.to(with(listing().paste(text)));
    }

    @Override
    default Step mouse(Event.Mouse mouse, World world) {
        return mouse.twice()
                ? with(listing().narrowed()).act(Action.CHOOSE, "", world)
                : Step.to(with(
                        ListPainter.pointed(listing(), mouse, world.size().columns(), Chrome.middle(world.size()))));
    }
}
