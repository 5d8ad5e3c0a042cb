package org.lectern.tui.who;

import java.util.Arrays;
import java.util.Optional;
import org.lectern.desk.members.Leaving;
import org.lectern.study.members.Member;
import org.lectern.tui.Key;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.editor.Buffer;
import org.lectern.tui.editor.Typing;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.rows.RowColumn;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskRequest;

/** Asks whoever wants to leave the group to type their name: then they leave as the command line's words say. */
public record Goodbye(Leaving way, Member member, Buffer typed) implements Screen {

    /** As typed behind {@code :member}; empty where that is no way to leave. */
    public static Optional<Goodbye> of(String words, Member member) {
        String asked = words.replaceAll("\\s+", " ").replace(" --yes", "").strip();
        return Arrays.stream(Leaving.values())
                .filter(way -> way.words().equals(asked))
                .findFirst()
                .map(way -> new Goodbye(way, member, Buffer.of("")));
    }

    @Override
    public Context context() {
        return Context.LINE;
    }

    @Override
    public Heading heading(AppState app) {
        return new Heading("Lectern · member " + way.words(), "");
    }

    @Override
    public Entry entry(AppState app) {
        return new Entry(
                "Your name, to leave: ",
                typed.text(),
                typed.caret(),
                app.words("Enter leaves · {} stays", Action.CANCEL));
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        return action == Action.CANCEL
                ? Step.to(this).closing().saying("nothing is changed")
                : Step.to(with(Typing.act(typed, action)));
    }

    @Override
    public Step type(Key key, AppState app) {
        if (key.name() != Key.Name.ENTER) {
            return Step.to(with(Typing.type(typed, key)));
        }
        return typed.text().strip().equals(member.name())
                ? Step.to(this).closing().doing(new DeskRequest.Run(member, "member " + way.words() + " --yes"))
                : Step.to(this).closing().saying("that is not your name, so nothing is changed");
    }

    @Override
    public Step paste(String text, AppState app) {
        return Step.to(with(Typing.paste(typed, text, false)));
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        RowColumn column = new RowColumn(Math.min(76, canvas.columns() - 4));
        column.text(
                sentence(way.warning(member) + "; :member export keeps a copy for you; then type " + member.name()
                        + " below"),
                ScreenRole.TEXT);
        column.gap();
        column.text(app.words("{} leaves everything as it is.", Action.CANCEL), ScreenRole.DIM);
        RowColumn.paint(
                column.rows(), 0, canvas.part(2, canvas.rows() > 8 ? 1 : 0, canvas.columns() - 2, canvas.rows()));
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private Goodbye with(Buffer now) {
        return new Goodbye(way, member, now);
    }
}
