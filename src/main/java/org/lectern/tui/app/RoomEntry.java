package org.lectern.tui.app;

import org.jspecify.annotations.Nullable;
import org.lectern.study.members.Member;
import org.lectern.study.progress.Place;
import org.lectern.tui.group.GroupRoom;
import org.lectern.tui.handout.HandoutRoom;
import org.lectern.tui.keys.Action;
import org.lectern.tui.notes.NewsRoom;
import org.lectern.tui.notes.NotesRoom;
import org.lectern.tui.questions.QuestionsRoom;
import org.lectern.tui.reader.Reader;
import org.lectern.tui.screen.Room;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.sessions.SessionsRoom;
import org.lectern.tui.table.TableRoom;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.GroupRequest;

/** Rooms that ask for what they show each time they are entered; what was chosen in them stays chosen. */
final class RoomEntry {

    private RoomEntry() {}

    static Transition notes(Transition transition) {
        Transition in = entered(transition, Room.NOTES, NotesRoom.near(here(transition)));
        Member member = in.model().app().member();
        return member == null ? nobody(in) : in.doing(new DeskRequest.ListNotes(member));
    }

    static Transition news(Transition transition) {
        Transition in = transition.with(transition
                .model()
                .entering(Room.NEWS, NewsRoom.of(transition.model().app())));
        Member member = in.model().app().member();
        return member == null ? nobody(in) : in.doing(new DeskRequest.LookForNews(member));
    }

    static Transition questions(Transition transition) {
        Transition in = entered(transition, Room.QUESTIONS, QuestionsRoom.near(here(transition)));
        Member member = in.model().app().member();
        return member == null ? nobody(in) : in.doing(new DeskRequest.ListQuestions(member));
    }

    static Transition sessions(Transition transition) {
        Transition in = entered(
                transition, Room.SESSIONS, SessionsRoom.of(transition.model().app()));
        Member member = in.model().app().member();
        Transition looked = in.doing(new DeskRequest.Look(member));
        return member == null ? looked : looked.doing(new GroupRequest.LookAtTurns(member));
    }

    static Transition group(Transition transition) {
        Transition in =
                entered(transition, Room.GROUP, GroupRoom.of(transition.model().app()));
        Member member = in.model().app().member();
        return member == null
                ? nobody(in)
                : in.doing(new DeskRequest.Look(member)).doing(new GroupRequest.LookAtGroup(member));
    }

    static Transition table(Transition transition) {
        Transition in =
                entered(transition, Room.TABLE, TableRoom.of(transition.model().app()));
        if (in.model().app().member() == null) {
            return nobody(in);
        }
        return in.model().base() instanceof TableRoom room
                ? room.laid(in.model().app()).map(in::doing).orElse(in).doing(TableRoom.waking())
                : in;
    }

    static Transition handout(Transition transition) {
        Transition in = entered(
                transition, Room.HANDOUT, HandoutRoom.of(transition.model().app()));
        if (in.model().base() instanceof HandoutRoom room) {
            for (DeskRequest work : room.preview()) {
                in = in.doing(work);
            }
        }
        return in;
    }

    /** The handout of one session. */
    static Transition handout(Transition transition, int session) {
        HandoutRoom room = HandoutRoom.of(transition.model().app()).at(session);
        return handout(transition.with(transition.model().with(Room.HANDOUT, room)));
    }

    private static Transition entered(Transition transition, Room room, Screen first) {
        Screen known =
                transition.model().room() == Room.READING && first.context().listed()
                        ? null
                        : transition.model().rooms().get(room);
        return transition.with(transition.model().entering(room, known == null ? first : known));
    }

    private static Transition nobody(Transition transition) {
        return transition.with(transition
                .model()
                .saying(transition.model().app().words("say who you are to see these: {}", Action.MEMBER), true));
    }

    /** The place in the reading that one comes from; {@code null} from anywhere else. */
    private static @Nullable Place here(Transition transition) {
        Reader reader = transition.model().reader();
        return reader == null || transition.model().room() != Room.READING ? null : reader.place();
    }
}
