package org.lectern.tui.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.study.members.Member;
import org.lectern.text.LineBreaker;
import org.lectern.text.TextLine;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Event;
import org.lectern.tui.Key;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.editor.Buffer;
import org.lectern.tui.editor.Typing;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskRequest;

/**
 * Asks who is reading: a name is typed, or one of those there are is chosen.
 *
 * @param chosen the member chosen by the arrows; -1 while a name is typed
 */
public record WhoAreYou(Buffer name, int chosen) implements Screen {

    /** Where there is no room to say what this is. */
    private static final int NARROW = 40;

    public static WhoAreYou asked() {
        return new WhoAreYou(Buffer.of(""), -1);
    }

    /** With a name typed already. */
    public static WhoAreYou typed(String name) {
        return new WhoAreYou(Buffer.of(name), -1);
    }

    @Override
    public Context context() {
        return Context.LINE;
    }

    @Override
    public Heading heading(AppState app) {
        return new Heading(app.known().members().isEmpty() ? "Lectern · welcome" : "Lectern · who is reading?", "");
    }

    @Override
    public Entry entry(AppState app) {
        return new Entry(
                "Your name: ", name.text(), name.caret(), app.words("Enter goes on · {} looks around", Action.CANCEL));
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        if (action == Action.CANCEL) {
            return Step.to(this)
                    .closing()
                    .saying(
                            app.member() == null
                                    ? app.words("reading as nobody; {} says who you are", Action.MEMBER)
                                    : "");
        }
        if (action == Action.COMPLETE) {
            return Step.to(completed(app));
        }
        return Step.to(new WhoAreYou(Typing.act(name, action), -1));
    }

    @Override
    public Step type(Key key, AppState app) {
        List<Member> members = app.known().members();
        return switch (key.name()) {
            case ENTER -> entered(app);
            case DOWN -> Step.to(choosing(chosen + 1, members));
            case UP -> Step.to(choosing(chosen - 1, members));
            default -> Step.to(new WhoAreYou(Typing.type(name, key), -1));
        };
    }

    @Override
    public Step paste(String text, AppState app) {
        return Step.to(new WhoAreYou(Typing.paste(name, text, false), -1));
    }

    @Override
    public Step mouse(Event.Mouse mouse, AppState app) {
        List<Member> members = app.known().members();
        return switch (mouse.gesture()) {
            case WHEEL_DOWN -> Step.to(choosing(chosen + 1, members));
            case WHEEL_UP -> Step.to(choosing(chosen - 1, members));
            case PRESS -> {
                int words = words(members, app.size().columns()).size();
                int row = mouse.row() - top(Chrome.middle(app.size())) - words - 1;
                boolean there = row >= 0 && row < members.size();
                yield there && mouse.twice() ? entered(app) : Step.to(there ? choosing(row, members) : this);
            }
            case DRAG, RELEASE -> Step.to(this);
        };
    }

    /** The row of the first words. */
    private static int top(int rows) {
        return rows > 8 ? 1 : 0;
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        List<Member> members = app.known().members();
        int row = top(canvas.rows());
        for (String line : words(members, canvas.columns())) {
            canvas.put(2, row++, line, ScreenRole.TEXT);
        }
        row++;
        for (int i = 0; i < members.size(); i++) {
            boolean at = i == chosen;
            canvas.put(2, row + i, at ? "▸" : " ", ScreenRole.CURRENT);
            canvas.put(
                    4,
                    row + i,
                    members.get(i).name(),
                    at ? CellStyle.of(ScreenRole.CURRENT).inBold() : CellStyle.of(ScreenRole.TEXT));
            canvas.put(26, row + i, members.get(i).role().word(), ScreenRole.DIM);
        }
    }

    /** What is asked, in rows. */
    private static List<String> words(List<Member> members, int columns) {
        String who = "Who are you? Type the name that the group calls you by.";
        List<String> asked = members.isEmpty() && columns < NARROW
                ? List.of(who)
                : members.isEmpty()
                        ? List.of(
                                "A reading desk for a study group.",
                                "",
                                who,
                                "The first one here is the facilitator; that can be changed later.")
                        : List.of("Type your name, or choose it with the arrows. A new name joins the group.");
        List<String> rows = new ArrayList<>();
        for (String line : asked) {
            for (TextLine row : LineBreaker.wrap(line, Math.max(2, columns - 3))) {
                rows.add(row.of(line));
            }
        }
        return rows;
    }

    private Step entered(AppState app) {
        String who = name.text().strip();
        return who.isEmpty()
                ? Step.to(this).complaining(app.words("a name, please; {} looks around without one", Action.CANCEL))
                : Step.to(this).closing().doing(new DeskRequest.Be(who));
    }

    private WhoAreYou choosing(int to, List<Member> members) {
        if (members.isEmpty()) {
            return this;
        }
        int at = Math.clamp(to, 0, members.size() - 1);
        return new WhoAreYou(name.replaced(members.get(at).name()), at);
    }

    private WhoAreYou completed(AppState app) {
        String begun = name.text().strip().toLowerCase(Locale.ROOT);
        return app.known().members().stream()
                .filter(member -> member.name().toLowerCase(Locale.ROOT).startsWith(begun))
                .findFirst()
                .map(member -> new WhoAreYou(name.replaced(member.name()), -1))
                .orElse(this);
    }
}
