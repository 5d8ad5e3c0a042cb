package org.lectern.tui.app;

import org.lectern.tui.handout.HandoutRoom;
import org.lectern.tui.keys.Action;
import org.lectern.tui.screen.Room;

/** Commands about handouts. */
final class Handouts {

    private Handouts() {}

    /** Opens a session's handout; without a number the one looked at last, or the next session's. */
    static Transition open(Transition transition, String session) {
        if (session.isEmpty()) {
            return Rooms.enter(transition, Room.HANDOUT);
        }
        boolean there = session.matches("\\d{1,6}")
                && transition.model().app().sessions().stream()
                        .anyMatch(one -> one.number() == Integer.parseInt(session));
        return there
                ? RoomEntry.handout(transition, Integer.parseInt(session))
                : transition.with(
                        transition.model().saying("no session " + session + transition.model().app().words("; {} shows those there are", Action.ROOM_SESSIONS), true));
    }

    /** Writes the handout that is looked at. */
    static Transition write(Transition transition, String file) {
        Model model = transition.model();
        if (!(model.rooms().get(Room.HANDOUT) instanceof HandoutRoom room) || room.session() == 0) {
            return transition.with(model.saying(model.app().words("no handout to write; {} opens one", Action.ROOM_HANDOUT), true));
        }
        if (file.isEmpty()) {
            return transition.with(
                    model.saying("write to which file? its ending says the format: .pdf, .html, .md", true));
        }
        return transition.with(model.with(Room.HANDOUT, room.writing(file))).doing(room.write(file));
    }
}
