package org.lectern.tui.found;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lectern.reading.Address;
import org.lectern.reading.Summary;
import org.lectern.study.notes.Note;
import org.lectern.study.schedule.Session;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Event;
import org.lectern.tui.Key;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.editor.Buffer;
import org.lectern.tui.editor.Commands;
import org.lectern.tui.editor.Typing;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.margin.NoteLines;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Dates;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.ListCursor;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;

/**
 * Goes to anything that a few letters of its name mean: readings, chapters, notes, sessions, commands.
 *
 * @param all what there is
 * @param fitting what the letters fit, best first
 */
public record Anything(List<Target> all, List<Target> fitting, Buffer letters, ListCursor choice) implements Screen {

    /** Something to go to. */
    public record Target(String kind, String name, Ask ask) {}

    /** @param notes those on the reading that is open */
    public static Anything of(AppState app, List<Note> notes) {
        List<Target> all = new ArrayList<>();
        for (Summary reading : app.shelf()) {
            String title = reading.about().title();
            all.add(new Target("reading", title, new Ask.Read(reading.slug(), null, 0)));
            for (Summary.ChapterSummary chapter : reading.chapters()) {
                Address address =
                        new Address(chapter.number(), 0, reading.about().digest());
                all.add(new Target(
                        "chapter",
                        title + " · " + chapter.number() + " " + chapter.title(),
                        new Ask.Read(reading.slug(), address, 0)));
            }
        }
        for (Session session : app.sessions()) {
            all.add(new Target(
                    "handout",
                    "Session " + session.number() + " · " + Dates.when(session, app) + " " + session.place(),
                    new Ask.Run("handout " + session.number())));
        }
        for (Note note : notes) {
            if (!note.text().isEmpty()) {
                Address address = note.anchor().passage().first();
                String words = note.text().replace('\n', ' ');
                all.add(new Target(
                        "note",
                        address + " " + NoteLines.name(note, app.member()) + " " + words,
                        new Ask.Read(
                                note.slug(), address, Math.max(0, note.anchor().start()))));
            }
        }
        for (Commands.Named command : Commands.ALL) {
            if (command.follows().isEmpty()) {
                all.add(new Target("command", command.name() + " · " + command.does(), new Ask.Run(command.name())));
            }
        }
        return new Anything(List.copyOf(all), List.copyOf(all), Buffer.of(""), ListCursor.FIRST);
    }

    @Override
    public Context context() {
        return Context.LINE;
    }

    @Override
    public Heading heading(AppState app) {
        return new Heading("Go to anything", "");
    }

    @Override
    public Entry entry(AppState app) {
        return new Entry("Go to: ", letters.text(), letters.caret(), fitting.size() + " of " + all.size());
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        return switch (action) {
            case CANCEL -> Step.to(this).closing();
            case COMPLETE -> Step.to(at(choice.at() + 1, app));
            default -> Step.to(narrowed(Typing.act(letters, action)));
        };
    }

    @Override
    public Step type(Key key, AppState app) {
        return switch (key.name()) {
            case ENTER -> chosen();
            case DOWN -> Step.to(at(choice.at() + 1, app));
            case UP, BACK_TAB -> Step.to(at(choice.at() - 1, app));
            default -> Step.to(narrowed(Typing.type(letters, key)));
        };
    }

    @Override
    public Step paste(String text, AppState app) {
        return Step.to(narrowed(Typing.paste(letters, text, false)));
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        int top = choice.top();
        if (fitting.isEmpty()) {
            canvas.put(
                    1, 0, Cells.clip("Nothing has these letters in its name.", canvas.columns() - 2), ScreenRole.DIM);
        }
        for (int row = 0; row < canvas.rows() && top + row < fitting.size(); row++) {
            Target target = fitting.get(top + row);
            boolean chosen = top + row == choice.at();
            canvas.put(1, row, chosen ? "▸" : " ", ScreenRole.CURRENT);
            canvas.put(3, row, Cells.clip(target.kind(), 8), ScreenRole.DIM);
            canvas.put(
                    12,
                    row,
                    Cells.clip(target.name(), canvas.columns() - 13),
                    chosen ? CellStyle.of(ScreenRole.CURRENT).inBold() : CellStyle.of(ScreenRole.TEXT));
        }
    }

    @Override
    public Step mouse(Event.Mouse mouse, AppState app) {
        return switch (mouse.gesture()) {
            case WHEEL_DOWN -> Step.to(at(choice.at() + 1, app));
            case WHEEL_UP -> Step.to(at(choice.at() - 1, app));
            case PRESS ->
                mouse.twice()
                        ? chosen()
                        : choice.top() + mouse.row() < fitting.size()
                                ? Step.to(at(choice.top() + mouse.row(), app))
                                : Step.to(this);
            case DRAG, RELEASE -> Step.to(this);
        };
    }

    @Override
    public Screen settle(AppState app) {
        return at(choice.at(), app);
    }

    private Step chosen() {
        return choice.at() < fitting.size()
                ? Step.to(this).closing().asking(fitting.get(choice.at()).ask())
                : Step.to(this).complaining("nothing has these letters");
    }

    private Anything at(int row, AppState app) {
        return new Anything(all, fitting, letters, choice.to(row, fitting.size(), Chrome.middle(app.size())));
    }

    private Anything narrowed(Buffer typed) {
        if (typed.text().equals(letters.text())) {
            return new Anything(all, fitting, typed, choice);
        }
        String wanted = typed.text().toLowerCase(Locale.ROOT);
        record Scored(Target target, int score) {}
        List<Target> found = all.stream()
                .map(target -> new Scored(target, Fuzzy.score(wanted, target.name())))
                .filter(scored -> scored.score() != Fuzzy.NONE)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .map(Scored::target)
                .toList();
        return new Anything(all, found, typed, ListCursor.FIRST);
    }
}
