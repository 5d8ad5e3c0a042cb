package org.lectern.tui.app;

import java.util.Optional;
import org.lectern.study.members.Member;
import org.lectern.study.progress.Place;
import org.lectern.tui.keys.Action;
import org.lectern.tui.reader.Reader;
import org.lectern.tui.screen.Room;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.screen.Trail;
import org.lectern.tui.shelf.ShelfRoom;
import org.lectern.tui.work.DeskRequest;

/** Going from room to room, and to places in readings. */
final class Rooms {

    private Rooms() {}

    /** Goes into a room; what it shows is asked for anew. The place in the reading that is left is kept. */
    static Transition enter(Transition transition, Room room) {
        Transition left = kept(transition);
        Model model = left.model();
        Member member = model.app().member();
        return switch (room) {
            case SHELF -> left.with(onShelf(model)).doing(new DeskRequest.Look(member));
            case READING ->
                model.reader() != null
                        ? left.with(model.in(Room.READING))
                        : left.with(model.saying(
                                model.app().words("no reading is open; {} opens the one chosen", Action.CHOOSE), true));
            case NOTES -> RoomEntry.notes(left);
            case QUESTIONS -> RoomEntry.questions(left);
            case SESSIONS -> RoomEntry.sessions(left);
            case HANDOUT -> RoomEntry.handout(left);
            case GROUP -> RoomEntry.group(left);
            case TABLE -> RoomEntry.table(left);
            case NEWS -> RoomEntry.news(left);
        };
    }

    /** On the shelf, with the reading chosen that one comes from. */
    private static Model onShelf(Model model) {
        Reader reader = model.reader();
        return reader == null || model.room() != Room.READING
                ? model.in(Room.SHELF)
                : model.entering(Room.SHELF, ShelfRoom.at(reader.slug(), model.app()));
    }

    /** Back: the room that one would look for behind this one. */
    static Transition back(Transition transition) {
        Model model = transition.model();
        return switch (model.room()) {
            case SHELF -> transition.leaving();
            case READING -> enter(transition, Room.SHELF);
            case NOTES, QUESTIONS, SESSIONS, HANDOUT, GROUP, TABLE, NEWS ->
                enter(transition, model.reader() == null ? Room.SHELF : Room.READING);
        };
    }

    /** Goes to a place in a reading; one that is open already isn't loaded again. */
    static Transition read(Transition transition, DeskRequest.Open open) {
        Transition kept = kept(transition);
        Model model = kept.model();
        Reader reader = model.reader();
        if (reader == null || !reader.slug().equals(open.slug())) {
            Model there = reader == null ? model : model.with(model.trail().jumped(reader.place()));
            return kept.with(there).doing(open);
        }
        if (open.at() == null) {
            return kept.with(model.in(Room.READING));
        }
        Model jumped = model.with(model.trail().jumped(reader.place()));
        return kept.with(jumped.entering(
                Room.READING,
                reader.at(new Place(open.slug(), open.at(), open.offset()))
                        .lighting(open.lit())
                        .settle(model.app())));
    }

    static Transition follow(Transition transition, boolean back) {
        Model model = transition.model();
        Reader reader = model.reader();
        if (reader == null) {
            return transition;
        }
        Optional<Trail.Way> way =
                back ? model.trail().backFrom(reader.place()) : model.trail().forwardFrom(reader.place());
        if (way.isEmpty()) {
            return transition.with(model.saying(back ? "no place to go back to" : "no place to go on to", true));
        }
        return go(transition.with(model.with(way.get().trail())), way.get().to());
    }

    /** Goes to a place without keeping where this was. */
    static Transition go(Transition transition, Place place) {
        Model model = transition.model();
        Reader reader = model.reader();
        return reader != null && reader.slug().equals(place.slug())
                ? transition.with(model.entering(Room.READING, reader.at(place)))
                : transition.doing(new DeskRequest.Open(
                        place.slug(),
                        place.address(),
                        place.offset(),
                        model.app().member()));
    }

    /** Keeps the place in the reading that is open. */
    static Transition kept(Transition transition) {
        Model model = transition.model();
        Reader reader = model.reader();
        if (reader == null || model.room() != Room.READING) {
            return transition;
        }
        Step step = reader.end(model.app());
        Screen screen = step.screen();
        Transition kept = transition.with(model.with(Room.READING, screen));
        for (var command : step.commands()) {
            kept = kept.doing(command);
        }
        return kept;
    }
}
