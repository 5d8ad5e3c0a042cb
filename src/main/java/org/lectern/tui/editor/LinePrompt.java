package org.lectern.tui.editor;

import java.util.List;
import org.lectern.tui.Key;
import org.lectern.tui.Result;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DeskResult;

/**
 * One line to fill in below everything: it is run as a command when done.
 *
 * @param command what stands before what is typed when it is run: {@code "import "}; empty for a whole command
 * @param completing what completes it
 * @param hint on its right
 */
public record LinePrompt(String label, String command, Buffer buffer, Completing completing, String hint)
        implements Screen {

    /** What completes a line. */
    public enum Completing {
        NOTHING,
        PATHS,
        COMMANDS
    }

    public static LinePrompt of(String label, String command, String text, Completing completing) {
        return new LinePrompt(label, command, Buffer.of(text), completing, "");
    }

    @Override
    public Context context() {
        return Context.LINE;
    }

    @Override
    public Heading heading(AppState app) {
        return new Heading(label, "");
    }

    @Override
    public Entry entry(AppState app) {
        return new Entry(label, buffer.text(), buffer.caret(), hint);
    }

    @Override
    public boolean lineOnly() {
        return true;
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        if (action == Action.CANCEL) {
            return Step.to(this).closing();
        }
        if (action == Action.COMPLETE) {
            return complete(app);
        }
        return Step.to(with(Typing.act(buffer, action)));
    }

    @Override
    public Step type(Key key, AppState app) {
        if (key.name() == Key.Name.ENTER) {
            return Step.to(this).closing().asking(new Ask.Run(command + buffer.text()));
        }
        if (key.name() == Key.Name.BACKSPACE && buffer.isEmpty()) {
            return Step.to(this).closing();
        }
        return Step.to(with(Typing.type(buffer, key)));
    }

    @Override
    public Step paste(String text, AppState app) {
        return Step.to(with(Typing.paste(buffer, text, false)));
    }

    @Override
    public Step take(Result result, AppState app) {
        if (result instanceof DeskResult.Completed(String path, List<String> paths)
                && buffer.text().endsWith(path)) {
            String before = buffer.text().substring(0, buffer.text().length() - path.length());
            String more = Common.beginning(paths);
            Buffer longer = more.length() > path.length() ? buffer.replaced(before + more) : buffer;
            return Step.to(new LinePrompt(label, command, longer, completing, Common.choices(paths, path)));
        }
        return Step.to(this);
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        // Its line is all there is of it.
    }

    private LinePrompt with(Buffer text) {
        return new LinePrompt(label, command, text, completing, "");
    }

    private Step complete(AppState app) {
        String line = command + buffer.text();
        int space = line.indexOf(' ');
        boolean path = line.startsWith("import ") || line.startsWith("write ");
        if (path) {
            return Step.to(this)
                    .doing(new DeskRequest.Complete(line.substring(space + 1).stripLeading()));
        }
        if (completing != Completing.COMMANDS) {
            return Step.to(this);
        }
        List<String> found = Commands.completions(line, app);
        String more = Common.beginning(found);
        Buffer longer = more.length() > line.length() ? buffer.replaced(more) : buffer;
        return Step.to(new LinePrompt(label, command, longer, completing, Common.choices(found, line)));
    }
}
