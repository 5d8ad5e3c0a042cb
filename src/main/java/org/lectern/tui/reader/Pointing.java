package org.lectern.tui.reader;

import org.lectern.tui.Event;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.Step;
import org.lectern.tui.screen.World;

/** The mouse in a reading: the wheel scrolls, a click takes a line in hand, dragging selects. */
final class Pointing {
    private static final int WHEEL = 3;

    private Pointing() {}

    static Step mouse(Reader reader, Event.Mouse mouse, World world) {
        return switch (mouse.gesture()) {
            case WHEEL_DOWN -> Step.to(reader.with(reader.page().wheeled(WHEEL)));
            case WHEEL_UP -> Step.to(reader.with(reader.page().wheeled(-WHEEL)));
            case PRESS -> Step.to(pressed(reader, mouse));
            case DRAG -> Step.to(dragged(reader, mouse, world));
            case RELEASE -> Step.to(reader);
        };
    }

    private static Reader pressed(Reader reader, Event.Mouse mouse) {
        Page page = reader.page();
        int line = page.top() + mouse.row();
        boolean stop = line >= 0
                && line < page.layout().size()
                && page.layout().line(line).shape().stop();
        return stop ? reader.with((Selection) null).with(page.cursorTo(line)) : reader;
    }

    private static Reader dragged(Reader reader, Event.Mouse mouse, World world) {
        Page page = reader.page();
        int at = page.top() + mouse.row();
        if (at < 0
                || at >= page.layout().size()
                || !page.layout().line(at).shape().stop()) {
            return reader;
        }
        Line line = page.layout().line(at);
        int column = mouse.column() - Geometry.of(reader.book(), world).text() - line.indent();
        int offset = Math.min(
                line.start() + Cells.fitting(line.text(), Math.max(0, column)), Math.max(line.start(), line.end() - 1));
        Spot spot = new Spot(line.paragraph(), offset);
        Selection words = reader.selection();
        return reader.with(words == null ? new Selection(page.chapter(), spot, spot) : words.to(spot))
                .with(page.cursorTo(at));
    }
}
