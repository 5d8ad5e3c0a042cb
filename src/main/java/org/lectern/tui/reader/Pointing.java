package org.lectern.tui.reader;

import org.lectern.tui.Event;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Step;

/** The mouse in a reading: the wheel scrolls, a click takes a line in hand, dragging selects. */
final class Pointing {
    private static final int WHEEL = 3;

    private Pointing() {}

    static Step mouse(Reader reader, Event.Mouse mouse, AppState app) {
        return switch (mouse.gesture()) {
            case WHEEL_DOWN -> Step.to(reader.with(reader.page().wheeled(WHEEL)));
            case WHEEL_UP -> Step.to(reader.with(reader.page().wheeled(-WHEEL)));
            case PRESS -> pressed(reader, mouse, app);
            case DRAG -> Step.to(dragged(reader, mouse, app));
            case RELEASE -> Step.to(reader.pressing(null));
        };
    }

    private static Step pressed(Reader reader, Event.Mouse mouse, AppState app) {
        Geometry geometry = reader.geometry(app);
        PageView page = reader.page();
        if (geometry.margin() > 0 && mouse.column() - shift(geometry, mouse) > SideMargin.line(geometry)) {
            return note(reader, mouse, app, geometry);
        }
        int at = lineAt(page, geometry, mouse);
        if (at < 0 || !page.layout().line(at).shape().stop()) {
            return Step.to(reader.pressing(null));
        }
        TextRow line = page.layout().line(at);
        Reader there = reader.with((TextSelection) null).with(page.cursorTo(at));
        int column = mouse.column() - shift(geometry, mouse) - geometry.text();
        if (column < 0 && line.first()) {
            return Step.to(there).asking(new Ask.Open(ReaderActs.pane(there)));
        }
        TextPosition spot = spot(line, column);
        return Step.to(
                mouse.clicks() < 2
                        ? there.pressing(spot)
                        : there.with(TextSelection.clicked(reader.book(), page.chapter(), spot, mouse.clicks()))
                                .pressing(spot));
    }

    /** A click on a note beside the text opens all of its passage's. */
    private static Step note(Reader reader, Event.Mouse mouse, AppState app, Geometry geometry) {
        PageView page = reader.page();
        Margin margin = Margin.of(reader.notes(), reader.slug(), page.chapter(), app);
        int half = shift(geometry, mouse) > 0 ? 1 : 0;
        int paragraph = new SideMargin(page, geometry, margin, geometry.rows(), half).paragraphAt(mouse.row(), app);
        if (paragraph < 1) {
            return Step.to(reader);
        }
        Reader there =
                reader.with((TextSelection) null).with(page.showing(page.book().address(page.chapter(), paragraph), 0));
        return Step.to(there).asking(new Ask.Open(ReaderActs.pane(there)));
    }

    private static Reader dragged(Reader reader, Event.Mouse mouse, AppState app) {
        Geometry geometry = reader.geometry(app);
        PageView page = reader.page();
        int at = lineAt(page, geometry, mouse);
        if (at < 0 || !page.layout().line(at).shape().stop()) {
            return reader;
        }
        TextPosition spot = spot(page.layout().line(at), mouse.column() - shift(geometry, mouse) - geometry.text());
        TextSelection words = reader.selection();
        TextPosition from = reader.pressed() == null ? spot : reader.pressed();
        return reader.with(words == null ? new TextSelection(page.chapter(), from, spot) : words.to(spot))
                .with(page.cursorTo(at));
    }

    private static TextPosition spot(TextRow line, int column) {
        return new TextPosition(line.paragraph(), line.offset(Math.max(0, column - line.indent())));
    }

    /** Columns that the second column of text stands further right. */
    private static int shift(Geometry geometry, Event.Mouse mouse) {
        return geometry.pages() == 2 && mouse.column() >= geometry.left() + geometry.stride() ? geometry.stride() : 0;
    }

    /** The line of the page under the mouse, or -1. */
    private static int lineAt(PageView page, Geometry geometry, Event.Mouse mouse) {
        int row = mouse.row() + (shift(geometry, mouse) > 0 ? geometry.rows() : 0);
        int at = page.top() + row;
        return mouse.row() >= 0
                        && mouse.row() < geometry.rows()
                        && at < page.layout().size()
                ? at
                : -1;
    }
}
