package org.lectern.tui.app;

import org.jspecify.annotations.Nullable;
import org.lectern.study.members.Member;
import org.lectern.study.progress.Place;
import org.lectern.tui.group.GroupRoom;
import org.lectern.tui.handout.HandoutRoom;
import org.lectern.tui.notes.NotesRoom;
import org.lectern.tui.questions.QuestionsRoom;
import org.lectern.tui.reader.Reader;
import org.lectern.tui.screen.Room;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.sessions.SessionsRoom;
import org.lectern.tui.table.TableRoom;
import org.lectern.tui.work.Together;
import org.lectern.tui.work.Work;

/** Rooms that ask for what they show each time they are entered; what was chosen in them stays chosen. */
final class RoomEntry {

    private RoomEntry() {}

    static Turn notes(Turn turn) {
        Turn in = entered(turn, Room.NOTES, NotesRoom.near(here(turn)));
        Member member = in.model().app().member();
        return member == null ? nobody(in) : in.doing(new Work.ListNotes(member));
    }

    static Turn questions(Turn turn) {
        Turn in = entered(turn, Room.QUESTIONS, QuestionsRoom.near(here(turn)));
        Member member = in.model().app().member();
        return member == null ? nobody(in) : in.doing(new Work.ListQuestions(member));
    }

    static Turn sessions(Turn turn) {
        Turn in = entered(turn, Room.SESSIONS, SessionsRoom.of(turn.model().app()));
        Member member = in.model().app().member();
        Turn looked = in.doing(new Work.Look(member));
        return member == null ? looked : looked.doing(new Together.LookAtTurns(member));
    }

    static Turn group(Turn turn) {
        Turn in = entered(turn, Room.GROUP, GroupRoom.of(turn.model().app()));
        Member member = in.model().app().member();
        return member == null ? nobody(in) : in.doing(new Work.Look(member)).doing(new Together.LookAtGroup(member));
    }

    static Turn table(Turn turn) {
        Turn in = entered(turn, Room.TABLE, TableRoom.of(turn.model().app()));
        if (in.model().app().member() == null) {
            return nobody(in);
        }
        return in.model().base() instanceof TableRoom room
                ? room.laid(in.model().app()).map(in::doing).orElse(in).doing(TableRoom.waking())
                : in;
    }

    static Turn handout(Turn turn) {
        Turn in = entered(turn, Room.HANDOUT, HandoutRoom.of(turn.model().app()));
        if (in.model().base() instanceof HandoutRoom room) {
            for (Work work : room.preview()) {
                in = in.doing(work);
            }
        }
        return in;
    }

    /** The handout of one session. */
    static Turn handout(Turn turn, int session) {
        HandoutRoom room = HandoutRoom.of(turn.model().app()).at(session);
        return handout(turn.with(turn.model().with(Room.HANDOUT, room)));
    }

    private static Turn entered(Turn turn, Room room, Screen first) {
        Screen known = turn.model().room() == Room.READING && first.context().listed()
                ? null
                : turn.model().rooms().get(room);
        return turn.with(turn.model().entering(room, known == null ? first : known));
    }

    private static Turn nobody(Turn turn) {
        return turn.with(turn.model().saying("say who you are to see these: M", true));
    }

    /** The place in the reading that one comes from; {@code null} from anywhere else. */
    private static @Nullable Place here(Turn turn) {
        Reader reader = turn.model().reader();
        return reader == null || turn.model().room() != Room.READING ? null : reader.place();
    }
}
