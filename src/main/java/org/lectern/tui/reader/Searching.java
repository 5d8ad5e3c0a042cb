package org.lectern.tui.reader;

import org.lectern.tui.Key;
import org.lectern.tui.editor.Buffer;
import org.lectern.tui.editor.Typing;
import org.lectern.tui.keys.Action;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Step;

/** Search that goes along as one types. */
final class Searching {

    private Searching() {}

    /** The book is made ready while the person looks for the first letter's key. */
    static Step begin(Reader reader) {
        reader.book().fold();
        return Step.to(reader.typing(Buffer.of(""), reader.page()));
    }

    static Step type(Reader reader, Buffer typing, Key key, AppState app) {
        if (key.name() == Key.Name.ENTER) {
            return entered(reader, typing);
        }
        if (key.name() == Key.Name.UP && !reader.search().query().isEmpty()) {
            return next(reader, -1, false, app);
        }
        if (key.name() == Key.Name.DOWN) {
            return next(reader, 1, false, app);
        }
        if (key.name() == Key.Name.BACKSPACE && typing.isEmpty()) {
            return cancelled(reader);
        }
        return changed(reader, Typing.type(typing, key));
    }

    static Step act(Reader reader, Buffer typing, Action action) {
        return action == Action.CANCEL ? cancelled(reader) : changed(reader, Typing.act(typing, action));
    }

    /** With the first hit behind where the search began in view. */
    static Step changed(Reader reader, Buffer typing) {
        PageView from = reader.origin();
        Search search = typing.text().equals(reader.search().query())
                ? reader.search()
                : Search.of(reader.book(), typing.text(), from.chapter(), from.spot());
        PageView page = search.none() ? from : shown(from, search);
        return Step.to(reader.with(search).with(page).typing(typing, from));
    }

    /** To the next hit ({@code by} 1) or the one before (-1), round the ends. */
    static Step next(Reader reader, int by, boolean fromHere, AppState app) {
        Search search = reader.search();
        if (search.none()) {
            return search.query().isEmpty()
                    ? Step.to(reader)
                            .complaining(app.words("nothing to look for yet; {} begins a search", Action.SEARCH))
                    : Step.to(reader).complaining(search.query() + ": not found");
        }
        int size = search.hits().size();
        int to = fromHere ? behind(reader, search, by) : Math.floorMod(search.at() + by, size);
        Search moved = search.to(to);
        boolean round = by > 0 ? to < search.at() : to > search.at();
        Step step = Step.to(reader.with(moved).with(shown(reader.page(), moved)));
        return round && size > 1 ? step.saying("round again, " + moved.count()) : step;
    }

    /** From the cursor rather than from the last hit, where one has read on since. */
    private static int behind(Reader reader, Search search, int by) {
        int size = search.hits().size();
        Hit last = search.hit();
        PageView page = reader.page();
        boolean onLast = last.chapter() == page.chapter()
                && page.layout().lineOf(last.paragraph(), last.start()) == page.cursor();
        if (onLast) {
            return Math.floorMod(search.at() + by, size);
        }
        int next = search.firstFrom(page.chapter(), page.spot());
        int found = next < 0 ? 0 : next;
        return by > 0 ? found : Math.floorMod((next < 0 ? size : next) - 1, size);
    }

    static PageView shown(PageView page, Search search) {
        Hit hit = search.hit();
        return page.showing(page.book().address(hit.chapter(), hit.paragraph()), hit.start())
                .withCaret();
    }

    private static Step entered(Reader reader, Buffer typing) {
        Reader done = reader.typing(null, reader.origin());
        if (typing.isEmpty()) {
            return Step.to(done.with(Search.NONE));
        }
        return done.search().none()
                ? Step.to(done).complaining(typing.text() + ": " + done.search().count())
                : Selecting.toHit(
                        Step.to(done).asking(reader.with(reader.origin()).remember()));
    }

    private static Step cancelled(Reader reader) {
        return Step.to(reader.with(Search.NONE).with(reader.origin()).typing(null, reader.origin()));
    }
}
