package org.lectern.tui.editor;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.reading.Reading;
import org.lectern.study.members.Member;
import org.lectern.text.Sanitizer;
import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Key;
import org.lectern.tui.Result;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DeskResult;
import org.lectern.tui.work.DraftSubject;
import org.lectern.tui.work.Unfinished;

/**
 * Writing a note or a question, in a pane below what it is about. What is written is kept as it is typed, until it is
 * saved or thrown away.
 *
 * @param started the words at the start
 * @param quote the passage's words, shown above; may be empty
 * @param top where the first row in view begins
 * @param goal the column that moves up and down keep to; -1 where the caret's own is it
 * @param clip what was last cut or copied here
 * @param leaving whether it asks what to do with words that were not kept
 */
public record Editor(
        Subject subject, Buffer buffer, String started, String quote, int top, int goal, String clip, boolean leaving)
        implements Screen {
    private static final int WIDEST = 76;

    public static Editor of(Subject subject, String words, String quote) {
        return new Editor(subject, Buffer.of(words), words, quote, 0, -1, "", false);
    }

    /** Goes on with words that nobody kept. */
    public static Editor of(Unfinished unfinished) {
        return again(unfinished.matter(), unfinished.text());
    }

    /** Goes on with words that could not be kept. */
    public static Editor of(DeskRequest.Finish failed) {
        return again(failed.matter(), failed.text());
    }

    /** Over what a note was changed to elsewhere while it was changed here. */
    public static Editor of(DeskResult.NoteConflict conflict) {
        String words = conflict.yours().text();
        return new Editor(
                new NoteSubject(conflict.yours().over(conflict.now())),
                Buffer.of(words),
                "",
                conflict.now().text(),
                0,
                -1,
                "",
                false);
    }

    /** The same by somebody who has this text before them. */
    public Editor seeing(@Nullable Reading text) {
        return subject instanceof NoteSubject(NoteDraft draft)
                ? new Editor(new NoteSubject(draft.seeing(text)), buffer, started, quote, top, goal, clip, leaving)
                : this;
    }

    private static Editor again(DraftSubject matter, String text) {
        String quote = matter instanceof DraftSubject.OfNote note
                ? note.draft().anchor().quote()
                : "";
        return new Editor(Subject.of(matter), Buffer.of(text), "", quote, 0, -1, "", false);
    }

    @Override
    public Context context() {
        return Context.EDITOR;
    }

    @Override
    public Heading heading(AppState app) {
        return new Heading(subject.title(), "");
    }

    @Override
    public String status(AppState app, int columns) {
        if (leaving) {
            return columns >= 62
                    ? app.words("Not kept yet:  s keep   l later   d throw away   {} write on", Action.CANCEL)
                    : Cells.clip(app.words("s keep  l later  d drop  {} go on", Action.CANCEL), columns);
        }
        return buffer.held() ? Cells.clip("selecting", columns) : "";
    }

    @Override
    public List<Action> hints() {
        return leaving ? List.of() : List.of(Action.SAVE, Action.AUDIENCE, Action.SIGN, Action.CANCEL, Action.EXTERNAL);
    }

    @Override
    public int pane(AppState app) {
        int middle = Chrome.middle(app.size());
        return middle < 9 ? 0 : Math.clamp(middle / 2, 6, 14);
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        return switch (action) {
            case SAVE -> save(app);
            case CANCEL -> cancel();
            case AUDIENCE -> addressed(subject.audience(app, 1), app);
            case AUDIENCE_BACK -> addressed(subject.audience(app, -1), app);
            case SIGN -> about(subject.sign(), app);
            case EXTERNAL -> Step.to(with(buffer)).doing(new DeskRequest.EditOutside(buffer.text()));
            case EDIT_CUT -> clipped(buffer.orLine(), true, app);
            case EDIT_COPY -> clipped(buffer.orLine(), false, app);
            case EDIT_PASTE ->
                clip.isEmpty()
                        ? Step.to(with(buffer)).complaining("nothing was cut or copied here")
                        : changed(buffer.insert(clip).ended(), app);
            default -> changed(Typing.act(buffer, action, key.equals(Screen.SHIFT)), app);
        };
    }

    @Override
    public Step type(Key key, AppState app) {
        if (leaving) {
            return switch (key.toString()) {
                case "s" -> save(app);
                case "l" -> Step.to(this).closing().saying("left for later; :drafts has it");
                case "d" -> dropped(Step.to(this), app).closing();
                default -> Step.to(this);
            };
        }
        int page = Math.max(1, rows(app) - 1);
        return switch (key.name()) {
            case DOWN -> vertically(1, key.shift(), app);
            case UP -> vertically(-1, key.shift(), app);
            case PAGE_DOWN -> vertically(page, key.shift(), app);
            case PAGE_UP -> vertically(-page, key.shift(), app);
            case ENTER -> changed(buffer.insert("\n"), app);
            default -> changed(Typing.type(buffer, key), app);
        };
    }

    @Override
    public Step paste(String text, AppState app) {
        return changed(Typing.paste(buffer, text, true), app);
    }

    @Override
    public Step mouse(Event.Mouse mouse, AppState app) {
        return switch (mouse.gesture()) {
            case PRESS ->
                Step.to(with(buffer.released().at(EditorPage.of(this, app).offset(mouse))));
            case DRAG -> {
                int there = EditorPage.of(this, app).offset(mouse);
                yield Step.to(with(buffer.selectingTo(text -> text.at(there))));
            }
            case RELEASE -> Step.to(this);
            case WHEEL_DOWN -> vertically(3, false, app);
            case WHEEL_UP -> vertically(-3, false, app);
        };
    }

    @Override
    public Step take(Result result, AppState app) {
        if (result instanceof DeskResult.EditedOutside(String text)) {
            String clean = Sanitizer.text(text).stripTrailing();
            return clean.equals(buffer.text())
                    ? Step.to(this).saying("nothing was changed")
                    : changed(buffer.replaced(clean), app);
        }
        return Step.to(this);
    }

    /** What is written is kept already; asked for once more, it is there before the end. */
    @Override
    public Step end(AppState app) {
        return buffer.text().equals(started) ? Step.to(this) : kept(Step.to(this), buffer, app);
    }

    /** With the caret in view. */
    @Override
    public Editor settle(AppState app) {
        EditorRows rows = rowsOf(app);
        int height = rows(app);
        EditorRows.Row caret = rows.at(buffer.caret());
        EditorRows.Row first = rows.at(Math.min(top, buffer.text().length()));
        int down = rows.distance(first, caret, height);
        EditorRows.Row seen = down < 0 ? caret : down < height ? first : rows.by(caret, 1 - height);
        return seen.start() == top
                ? this
                : new Editor(subject, buffer, started, quote, seen.start(), goal, clip, leaving);
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        EditorPage.of(this, app).paint(canvas);
    }

    static int width(AppState app) {
        return Math.clamp(app.size().columns() - 4L, 2, WIDEST);
    }

    EditorRows rowsOf(AppState app) {
        return new EditorRows(buffer.text(), width(app));
    }

    /** How many rows there are for the text. */
    int rows(AppState app) {
        return Math.max(1, EditorPage.height(this, app) - EditorPage.above(this, app));
    }

    private Editor with(Buffer text) {
        return new Editor(subject, text, started, quote, top, -1, clip, false);
    }

    /** With another text, which is kept where it is one. */
    private Step changed(Buffer text, AppState app) {
        Step step = Step.to(with(text));
        if (text.text().equals(buffer.text())) {
            return step;
        }
        return text.text().isBlank() || text.text().equals(started) ? dropped(step, app) : kept(step, text, app);
    }

    /** Who sees a new note is who sees the next one, until something else is chosen. */
    private Step addressed(Subject other, AppState app) {
        Step step = about(other, app);
        return other instanceof NoteSubject note && note.fresh()
                ? step.asking(new Ask.Try(app.view().withAudience(note.draft().recipients())))
                : step;
    }

    private Step about(Subject other, AppState app) {
        Editor turned = new Editor(other, buffer, started, quote, top, goal, clip, false);
        return buffer.text().isBlank() || buffer.text().equals(started)
                ? Step.to(turned)
                : turned.kept(Step.to(turned), buffer, app);
    }

    private Step kept(Step step, Buffer text, AppState app) {
        Member member = app.member();
        return member == null
                ? step
                : step.doing(new DeskRequest.KeepUnfinished(member.name(), subject.matter(), text.text()));
    }

    private Step dropped(Step step, AppState app) {
        Member member = app.member();
        return member == null ? step : step.doing(new DeskRequest.DropUnfinished(member.name(), subject.matter()));
    }

    private Step clipped(Buffer selected, boolean cut, AppState app) {
        String words = selected.selected();
        if (words.isEmpty()) {
            return Step.to(with(buffer));
        }
        Step step = changed(cut ? selected.deleteSelected() : buffer.released(), app);
        Editor after = step.screen() instanceof Editor editor ? editor : this;
        Editor clipped = new Editor(subject, after.buffer, started, quote, top, -1, words, false);
        return new Step(clipped, step.commands(), step.asks()).doing(new Command.Copy(words));
    }

    private Step save(AppState app) {
        Member member = app.member();
        @Nullable DeskRequest keep = member == null ? null : subject.keep(buffer.text(), member);
        return keep == null || member == null
                ? Step.to(with(buffer)).complaining(app.words("nothing is written yet; {} leaves", Action.CANCEL))
                : Step.to(this)
                        .doing(new DeskRequest.Finish(keep, member.name(), subject.matter(), buffer.text()))
                        .closing();
    }

    private Step cancel() {
        if (leaving || buffer.held() || buffer.selects()) {
            return Step.to(with(buffer.released()));
        }
        return buffer.text().isBlank() || buffer.text().equals(started)
                ? Step.to(this).closing()
                : Step.to(new Editor(subject, buffer, started, quote, top, goal, clip, true));
    }

    private Step vertically(int by, boolean shift, AppState app) {
        EditorRows rows = rowsOf(app);
        EditorRows.Row here = rows.at(buffer.caret());
        EditorRows.Row there = rows.by(here, by);
        int column = goal < 0 ? rows.column(here, buffer.caret()) : goal;
        int end = by < 0 ? 0 : buffer.text().length();
        UnaryOperator<Buffer> move = text -> text.at(there.equals(here) ? end : rows.offset(there, column));
        Buffer moved = shift ? buffer.selectingTo(move) : move.apply(buffer);
        return Step.to(new Editor(subject, moved, started, quote, top, column, clip, false));
    }
}
