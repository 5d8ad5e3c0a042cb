package org.lectern.tui.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.tui.keys.Action;
import org.lectern.tui.reader.Reader;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Room;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Trail;
import org.lectern.tui.screen.ViewSettings;

/**
 * All there is of a program's state. Immutable.
 *
 * @param rooms rooms entered so far, as they were left
 * @param over screens on top of the room, the topmost last
 * @param pending an action that waits for a key of its own; {@code null} mostly
 * @param messages what was said, the latest last
 * @param trail places jumped from
 * @param undos deletions to take back, the latest last
 * @param begun whether the desk has been looked at
 */
public record Model(
        AppState app,
        Map<Room, Screen> rooms,
        Room room,
        List<Screen> over,
        @Nullable Action pending,
        StatusMessage message,
        List<String> messages,
        Trail trail,
        List<Undo> undos,
        boolean begun) {
    private static final int KEPT = 200;

    public Model {
        rooms = Map.copyOf(rooms);
        over = List.copyOf(over);
        messages = List.copyOf(messages);
        undos = List.copyOf(undos);
    }

    static Model of(AppState app, Screen shelf) {
        return new Model(
                app,
                Map.of(Room.SHELF, shelf),
                Room.SHELF,
                List.of(),
                null,
                StatusMessage.NONE,
                List.of(),
                Trail.EMPTY,
                List.of(),
                false);
    }

    /** The screen that has the keys. */
    Screen top() {
        return over.isEmpty() ? base() : over.getLast();
    }

    /** The room's own screen. */
    Screen base() {
        Screen screen = rooms.get(room);
        if (screen == null) {
            throw new IllegalStateException("no room " + room);
        }
        return screen;
    }

    @Nullable
    Reader reader() {
        return rooms.get(Room.READING) instanceof Reader reader ? reader : null;
    }

    Model with(AppState now) {
        return new Model(now, rooms, room, over, pending, message, messages, trail, undos, begun);
    }

    Model with(ViewSettings view) {
        return with(app.withView(view));
    }

    Model entering(Room other, Screen screen) {
        return with(other, screen).in(other);
    }

    /** With a room's screen as it is now, entered or not. */
    Model with(Room of, Screen screen) {
        Map<Room, Screen> all = new EnumMap<>(Room.class);
        all.putAll(rooms);
        all.put(of, screen);
        return new Model(app, all, room, over, pending, message, messages, trail, undos, begun);
    }

    Model without(Room closed) {
        Map<Room, Screen> all = new EnumMap<>(Room.class);
        all.putAll(rooms);
        all.remove(closed);
        return new Model(app, all, room, over, pending, message, messages, trail, undos, begun);
    }

    Model in(Room other) {
        return new Model(app, rooms, other, List.of(), pending, message, messages, trail, undos, begun);
    }

    Model over(List<Screen> screens) {
        return new Model(app, rooms, room, screens, pending, message, messages, trail, undos, begun);
    }

    Model opening(Screen screen) {
        List<Screen> more = new ArrayList<>(over);
        more.add(screen);
        return over(more);
    }

    Model waiting(@Nullable Action action) {
        return new Model(app, rooms, room, over, action, message, messages, trail, undos, begun);
    }

    Model quiet() {
        return new Model(app, rooms, room, over, pending, StatusMessage.NONE, messages, trail, undos, begun);
    }

    Model saying(String text, boolean complaint) {
        if (text.isEmpty()) {
            return this;
        }
        List<String> more = new ArrayList<>(messages.size() < KEPT ? messages : messages.subList(1, messages.size()));
        more.add(text);
        return new Model(
                app, rooms, room, over, pending, new StatusMessage(text, complaint, false), more, trail, undos, begun);
    }

    /** Saying what isn't kept among the messages. */
    Model showing(StatusMessage now) {
        return new Model(app, rooms, room, over, pending, now, messages, trail, undos, begun);
    }

    Model with(Trail way) {
        return new Model(app, rooms, room, over, pending, message, messages, way, undos, begun);
    }

    Model undoing(List<Undo> left) {
        return new Model(app, rooms, room, over, pending, message, messages, trail, left, begun);
    }

    Model begun(AppState now) {
        return new Model(now, rooms, room, over, pending, message, messages, trail, undos, true);
    }
}
