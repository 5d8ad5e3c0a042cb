package org.lectern.tui.editor;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.text.LineBreaker;
import org.lectern.text.TextLine;
import org.lectern.tui.Key;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskResult;

/**
 * Asks about something doubtful: {@code y} does it all the same, every other key leaves it.
 *
 * @param otherwise where it is mended; {@code null} where the screen beneath is that
 */
public record AllTheSame(DeskResult.InDoubt doubt, @Nullable Screen otherwise) implements Screen {

    @Override
    public Context context() {
        return Context.LINE;
    }

    @Override
    public Heading heading(AppState app) {
        return new Heading("Did you mean this?", "");
    }

    @Override
    public Entry entry(AppState app) {
        return new Entry("All the same? (y/n) ", "", 0, "y does it · any other key doesn't");
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        return left();
    }

    private Step left() {
        Step closed = Step.to(this).closing();
        return otherwise == null ? closed : closed.asking(new Ask.Open(otherwise));
    }

    @Override
    public Step type(Key key, AppState app) {
        return key.toString().equals("y") ? Step.to(this).doing(doubt.yes()).closing() : left();
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        int row = canvas.rows() > 8 ? 1 : 0;
        for (String line : Stream.concat(doubt.said().stream(), Stream.of(doubt.question()))
                .toList()) {
            for (TextLine part : LineBreaker.wrap(line, Math.max(2, canvas.columns() - 3))) {
                canvas.put(2, row++, part.of(line), ScreenRole.TEXT);
            }
        }
    }
}
