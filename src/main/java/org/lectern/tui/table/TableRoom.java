package org.lectern.tui.table;

import java.util.List;
import org.lectern.study.schedule.Session;
import org.lectern.tui.Role;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Pace;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.screen.World;

/**
 * A session as it goes on.
 *
 * @param session its number; 0 where there is none
 * @param top the row in the first line
 */
public record TableRoom(int session, int top) implements Screen {

    public static TableRoom of(World world) {
        return new TableRoom(Pace.next(world).map(Session::number).orElse(0), 0);
    }

    @Override
    public Context context() {
        return Context.TABLE;
    }

    @Override
    public Heading heading(World world) {
        return new Heading(session == 0 ? "At the table" : "At the table · session " + session, "");
    }

    @Override
    public List<Action> hints() {
        return List.of(Action.HELP, Action.BACK);
    }

    @Override
    public Step act(Action action, String key, World world) {
        return Step.to(this);
    }

    @Override
    public void paint(Canvas canvas, World world) {
        if (session == 0) {
            canvas.put(1, 0, "No session is to come: 5, then a, adds one.", Role.DIM);
        }
        canvas.cursor(1, 0);
    }
}
