package org.lectern.tui.group;

import org.lectern.desk.progress.Dashboard;
import org.lectern.desk.progress.Dashboard.Todo;
import org.lectern.tui.CellStyle;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.KeyMap;
import org.lectern.tui.rows.RowColumn;
import org.lectern.tui.rows.Styled;
import org.lectern.tui.screen.AppState;

/** What is still to do before the next session, each with the keys that do it. */
final class Todos {

    private Todos() {}

    static void add(RowColumn column, Dashboard dashboard, AppState app) {
        column.heading(
                "Still to do",
                dashboard.todo().isEmpty()
                        ? ""
                        : String.valueOf(dashboard.todo().size()));
        if (dashboard.todo().isEmpty()) {
            column.text("Nothing: all is ready for it.", ScreenRole.DIM);
        }
        for (Todo todo : dashboard.todo()) {
            column.wrapped(Styled.of("□ ", ScreenRole.MARK), words(todo, app.keys()), CellStyle.of(ScreenRole.TEXT));
        }
    }

    private static String words(Todo todo, KeyMap keys) {
        int count = todo.count();
        String sessions = keys.key(Action.ROOM_SESSIONS);
        String questions = keys.key(Action.ROOM_QUESTIONS);
        String handout = keys.key(Action.ROOM_HANDOUT);
        return switch (todo.kind()) {
            case PLAN_A_SESSION -> "no session is to come: " + sessions + ", then " + keys.key(Action.ADD_SESSION);
            case SET_A_PLACE -> "no place is set: " + sessions + ", then " + keys.key(Action.CHANGE_SESSION);
            case NAME_A_FACILITATOR -> "nobody leads it: " + sessions + ", then " + keys.key(Action.CHANGE_SESSION);
            case SHARE_OUT_DUTIES ->
                "nobody takes notes or minds the time: " + sessions + ", then " + keys.key(Action.GIVE_DUTIES);
            case SAY_WHAT_TO_READ -> "nothing is to be read: " + sessions + ", then " + keys.key(Action.CHANGE_SESSION);
            case PICK_QUESTIONS -> "no question is picked: " + handout + ", then " + keys.key(Action.PICKS);
            case DECIDE_ON_QUESTIONS ->
                counted(count, "question of members", "questions of members") + " to decide on: " + handout + ", then "
                        + keys.key(Action.PICKS);
            case LOOK_AT_DRAFTS ->
                counted(count, "draft", "drafts") + " from the margins to look at: " + questions + ", then "
                        + keys.key(Action.DRAFTS);
            case MAKE_THE_HANDOUT -> "the handout isn't made: " + handout + ", then " + keys.key(Action.WRITE_FILE);
            case MAKE_THE_HANDOUT_ANEW ->
                "the handout was made before the last change: " + handout + ", then " + keys.key(Action.WRITE_FILE);
            case OPEN_HELD_NOTES -> counted(count, "note of yours is", "notes of yours are") + " held until it begins";
        };
    }

    private static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
