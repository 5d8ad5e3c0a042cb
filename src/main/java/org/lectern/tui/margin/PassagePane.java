package org.lectern.tui.margin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.desk.notes.ToggleMark;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.text.DisplayWidth;
import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Result;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.editor.Editor;
import org.lectern.tui.editor.NoteSubject;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.screen.Act;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.ListCursor;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DeskResult;

/**
 * The notes of one passage in full, below the text.
 *
 * @param extras what the text itself says on the side: footnotes and links
 * @param threads what the member may see there, answers below what they answer
 * @param choice which of them is at hand, the extras first
 * @param skipped rows of it that are scrolled away, where it is taller than the pane
 */
public record PassagePane(
        String slug,
        Address address,
        List<Extra> extras,
        List<ThreadOrder.Threaded> threads,
        ListCursor choice,
        int skipped)
        implements Screen {

    /** Rows that a notch of the wheel scrolls. */
    private static final int NOTCH = 3;

    private static final Map<Action, Act<PassagePane>> ACTS = Map.ofEntries(
            Map.entry(Action.CANCEL, (pane, key, app) -> Step.to(pane).closing()),
            Map.entry(Action.BACK, (pane, key, app) -> Step.to(pane).closing()),
            Map.entry(
                    Action.CHOOSE,
                    (pane, key, app) -> pane.link() == null ? Step.to(pane).closing() : pane.copy()),
            Map.entry(Action.COPY, (pane, key, app) -> pane.copy()),
            Map.entry(
                    Action.NOTE,
                    (pane, key, app) -> pane.editing(
                            new NoteSubject(NoteDraft.on(pane.slug, pane.anchor())
                                    .with(app.view().audience())),
                            "")),
            Map.entry(Action.MARK, (pane, key, app) -> marked(pane, pane.slug, pane.anchor(), key, app)),
            Map.entry(Action.AGREE, (pane, key, app) -> agreeing(pane, pane.chosen(), Mark.AGREE, app)),
            Map.entry(Action.DISAGREE, (pane, key, app) -> agreeing(pane, pane.chosen(), Mark.DISAGREE, app)),
            Map.entry(Action.REPLY, (pane, key, app) -> pane.reply()),
            Map.entry(Action.EDIT, (pane, key, app) -> pane.edit(app)),
            Map.entry(Action.DELETE, (pane, key, app) -> pane.delete(app)));

    public static PassagePane of(String slug, Address address, List<Extra> extras, List<Note> notes) {
        return new PassagePane(slug, address, List.copyOf(extras), ThreadOrder.of(notes), ListCursor.FIRST, 0);
    }

    /** Whether a note is one that stands at an address. */
    public static boolean at(Note note, Address address) {
        return note.anchor().passage().first().compareTo(address) == 0;
    }

    /** Sets a bare mark on a passage, or takes it off. */
    public static Step marked(Screen screen, String slug, Anchor anchor, String sign, AppState app) {
        Member member = app.member();
        for (Mark mark : Mark.values()) {
            if (member != null && sign.equals(String.valueOf(mark.sign()))) {
                return Step.to(screen)
                        .doing(new DeskRequest.ToggleMark(
                                member,
                                NoteDraft.on(slug, anchor)
                                        .with(mark)
                                        .with(app.view().audience())));
            }
        }
        return Step.to(screen).complaining("marks are ? unclear  ! striking  + agree  - disagree  = connects  d term");
    }

    /** Says of a note that one agrees with it or doesn't, or takes that back. */
    public static Step agreeing(Screen screen, @Nullable Note note, Mark mark, AppState app) {
        Member member = app.member();
        return note == null || member == null
                ? Step.to(screen).complaining("choose a note first")
                : Step.to(screen).doing(new DeskRequest.ToggleMark(member, ToggleMark.on(note, mark)));
    }

    @Override
    public Context context() {
        return Context.PASSAGE;
    }

    @Override
    public Heading heading(AppState app) {
        return new Heading(title(), pane(app) == 0 ? more(view(app), app) : "");
    }

    @Override
    public String status(AppState app, int columns) {
        return "";
    }

    @Override
    public List<Action> hints() {
        return List.of(Action.HELP, Action.CANCEL, Action.NOTE, Action.REPLY, Action.EDIT, Action.DELETE);
    }

    @Override
    public int pane(AppState app) {
        int middle = Chrome.middle(app.size());
        int wanted = rows(app).size() + 1;
        return middle < 9 ? 0 : Math.clamp(wanted, 4, middle * 3 / 5);
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        if (ListCursor.moves(action)) {
            return Step.to(moved(action, app));
        }
        Act<PassagePane> act = ACTS.get(action);
        return act == null ? Step.to(this) : act.act(this, key, app);
    }

    @Override
    public Step mouse(Event.Mouse mouse, AppState app) {
        return switch (mouse.gesture()) {
            case WHEEL_DOWN -> Step.to(scrolled(NOTCH, Action.LINE_DOWN, app));
            case WHEEL_UP -> Step.to(scrolled(-NOTCH, Action.LINE_UP, app));
            case PRESS -> {
                PaneView view = view(app);
                int at = view.noteAt(mouse.row() - above(app));
                yield at < 0
                        ? Step.to(this)
                        : mouse.twice() && link() != null
                                ? copy()
                                : at == choice.at() ? Step.to(this) : Step.to(at(choice.to(at, size(), 3), 0));
            }
            case DRAG, RELEASE -> Step.to(this);
        };
    }

    /** What is at hand is scrolled through before the next one is. */
    private PassagePane moved(Action action, AppState app) {
        int height = view(app).height();
        return switch (action) {
            case LINE_DOWN -> scrolled(1, action, app);
            case LINE_UP -> scrolled(-1, action, app);
            case PAGE_DOWN -> scrolled(Math.max(1, height - 1), action, app);
            case PAGE_UP -> scrolled(-Math.max(1, height - 1), action, app);
            case HALF_DOWN -> scrolled(Math.max(1, height / 2), action, app);
            case HALF_UP -> scrolled(-Math.max(1, height / 2), action, app);
            default -> at(choice.moved(action, size(), 3), 0);
        };
    }

    /** Scrolled by some rows; where there are none that way, the choice moves, upwards to the end of what is taller. */
    private PassagePane scrolled(int by, Action otherwise, AppState app) {
        int most = view(app).most();
        int to = Math.clamp(skipped + (long) by, 0, most);
        if (to != Math.min(skipped, most)) {
            return at(choice, to);
        }
        ListCursor next = choice.moved(otherwise, size(), 3);
        if (next.at() == choice.at()) {
            return this;
        }
        PassagePane there = at(next, 0);
        return by < 0 ? at(next, there.view(app).most()) : there;
    }

    /** Said where what is at hand goes on below. */
    private static String more(PaneView view, AppState app) {
        return view.goesOn() ? app.keys().key(Action.LINE_DOWN) + " more" : "";
    }

    private PassagePane at(ListCursor now, int skip) {
        return new PassagePane(slug, address, extras, threads, now, skip);
    }

    private List<PaneRow> rows(AppState app) {
        return PaneRow.of(extras, threads, app);
    }

    private PaneView view(AppState app) {
        int pane = pane(app);
        int height = (pane > 0 ? pane : Chrome.middle(app.size())) - above(app);
        return new PaneView(rows(app), height, choice.at(), skipped);
    }

    /** Rows of its own that the rule above takes. */
    private int above(AppState app) {
        return pane(app) > 0 ? 1 : 0;
    }

    @Override
    public Step take(Result result, AppState app) {
        if (result instanceof DeskResult.NotesOf(String of, List<Note> now, String said, var undo) && of.equals(slug)) {
            List<ThreadOrder.Threaded> here = ThreadOrder.of(
                    now.stream().filter(note -> at(note, address)).toList());
            return Step.to(new PassagePane(
                    slug, address, extras, here, choice.to(choice.at(), extras.size() + here.size(), 3), skipped));
        }
        return Step.to(this);
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        int from = above(app);
        if (from > 0) {
            canvas.rule(0);
            canvas.put(2, 0, " " + title() + " ", ScreenRole.HEADING);
        }
        List<PaneRow> rows = rows(app);
        if (rows.isEmpty()) {
            canvas.put(
                    2,
                    from,
                    Cells.clip(
                            app.words(
                                    "No notes here yet. {} writes one, {} and a sign marks it.",
                                    Action.NOTE,
                                    Action.MARK),
                            canvas.columns() - 3),
                    ScreenRole.DIM);
        }
        int height = canvas.rows() - from;
        PaneView view = new PaneView(rows, height, choice.at(), skipped);
        int top = view.top();
        for (int row = 0; row < height && top + row < rows.size(); row++) {
            PaneRow shown = rows.get(top + row);
            boolean chosen = shown.note() == choice.at();
            canvas.put(0, row + from, chosen ? "▎" : " ", ScreenRole.CURRENT);
            canvas.put(2, row + from, shown.text(), shown.style());
        }
        String more = from > 0 && view.goesOn() ? " " + more(view, app) + " " : "";
        canvas.put(canvas.columns() - DisplayWidth.of(more) - 2, 0, more, ScreenRole.HEADING);
        canvas.cursor(2, from + Math.max(0, view.first() - top));
    }

    private Anchor anchor() {
        return Anchor.of(Passage.of(address));
    }

    private @Nullable Note chosen() {
        int at = choice.at() - extras.size();
        return at >= 0 && at < threads.size() ? threads.get(at).note() : null;
    }

    private String title() {
        boolean links =
                threads.isEmpty() && !extras.isEmpty() && extras.stream().allMatch(Extra::link);
        return (links ? "links at " : "notes on ") + address;
    }

    private int size() {
        return extras.size() + threads.size();
    }

    private @Nullable Extra link() {
        return choice.at() < extras.size() && extras.get(choice.at()).link() ? extras.get(choice.at()) : null;
    }

    /** What is at hand, for another program. */
    private Step copy() {
        Note note = chosen();
        if (note == null && choice.at() >= extras.size()) {
            return Step.to(this).complaining("nothing here to copy");
        }
        String words = note == null ? extras.get(choice.at()).words() : note.text();
        return Step.to(this)
                .doing(new Command.Copy(words))
                .saying(
                        link() == null
                                ? "copied"
                                : "copied the link; :open "
                                        + extras.get(choice.at()).sign() + " opens it");
    }

    private Step editing(NoteSubject subject, String quote) {
        return Step.to(this)
                .asking(new Ask.Open(Editor.of(subject, subject.draft().text(), quote)));
    }

    private Step reply() {
        Note note = chosen();
        return note == null
                ? Step.to(this).complaining("no note to answer")
                : editing(new NoteSubject(NoteDraft.answering(note)), note.text());
    }

    private Step edit(AppState app) {
        Note note = chosen();
        if (note == null) {
            return Step.to(this).complaining("no note to change");
        }
        return own(note, app)
                ? editing(new NoteSubject(NoteDraft.of(note)), note.anchor().quote())
                : Step.to(this)
                        .complaining(
                                "that note is " + note.member().name() + app.words("'s; {} answers it", Action.REPLY));
    }

    private Step delete(AppState app) {
        Note note = chosen();
        Member member = app.member();
        if (note == null || member == null) {
            return Step.to(this).complaining("no note to delete");
        }
        return own(note, app)
                ? Step.to(this).doing(new DeskRequest.DeleteNote(member, note.id()))
                : Step.to(this).complaining("that note is " + note.member().name() + "'s; only they can delete it");
    }

    private static boolean own(Note note, AppState app) {
        return app.member() != null && note.member().id() == app.member().id();
    }
}
