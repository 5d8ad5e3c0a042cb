package org.lectern.tui.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;
import org.lectern.text.DisplayWidth;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Key;
import org.lectern.tui.Result;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.editor.Buffer;
import org.lectern.tui.editor.Typing;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DeskResult;
import org.lectern.tui.work.DraftSubject;
import org.lectern.tui.work.SessionWords;
import org.lectern.tui.work.Unfinished;

/**
 * A session to fill in: a field a row.
 *
 * @param number 0 for a new session
 * @param at the field at hand
 * @param started the fields at the start, a line each
 * @param leaving whether it asks what to do with words that were not kept
 */
public record SessionForm(int number, List<Buffer> fields, int at, String started, boolean leaving) implements Screen {
    private static final List<String> LABELS = List.of("When", "Read", "Place", "Minutes", "Facilitator", "Time zone");
    private static final List<String> EXAMPLES = List.of(
            "as 2026-12-03 19:00",
            "as book:2-3, letters:1",
            "where, if it is known",
            "how long",
            "a member's name",
            "as Europe/London");
    private static final int LABEL = 14;
    private static final int READ = 1;
    private static final int FACILITATOR = 4;

    public SessionForm {
        fields = List.copyOf(fields);
    }

    static SessionForm of(SessionWords words) {
        return new SessionForm(words.number(), fields(words.lines()), 0, words.lines(), false);
    }

    /** Goes on with a session that nobody kept. */
    public static SessionForm of(Unfinished draft) {
        int number = draft.matter() instanceof DraftSubject.OfSession(int known) ? known : 0;
        return new SessionForm(
                number, fields(SessionWords.of(number, draft.text()).lines()), 0, "", false);
    }

    private static List<Buffer> fields(String lines) {
        return Stream.of(lines.split("\n", -1)).map(Buffer::of).toList();
    }

    @Override
    public Context context() {
        return Context.LINE;
    }

    @Override
    public Heading heading(AppState app) {
        return new Heading(number == 0 ? "Sessions · a new one" : "Session " + number, "");
    }

    @Override
    public String status(AppState app, int columns) {
        if (leaving) {
            return columns >= 62
                    ? app.words("Not kept yet:  s keep   l later   d throw away   {} write on", Action.CANCEL)
                    : Cells.clip(app.words("s keep  l later  d drop  {} go on", Action.CANCEL), columns);
        }
        return Cells.clip(
                app.words("Enter goes on, at the end it keeps · arrows move · {} leaves", Action.CANCEL), columns);
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        if (action == Action.CANCEL) {
            return leaving || !lines().equals(started)
                    ? Step.to(new SessionForm(number, fields, at, started, !leaving))
                    : Step.to(this).closing();
        }
        if (leaving) {
            return Step.to(this);
        }
        return changed(action == Action.COMPLETE ? completed(app) : with(Typing.act(fields.get(at), action)), app);
    }

    @Override
    public Step type(Key key, AppState app) {
        if (leaving) {
            return switch (key.toString()) {
                case "s" -> new SessionForm(number, fields, at, started, false).keep(app);
                case "l" -> Step.to(this).closing().saying("left for later; :drafts has it");
                case "d" -> dropped(Step.to(this), app).closing();
                default -> Step.to(this);
            };
        }
        return switch (key.name()) {
            case ENTER -> at + 1 < fields.size() ? Step.to(to(at + 1)) : keep(app);
            case DOWN -> Step.to(to(at + 1));
            case UP, BACK_TAB -> Step.to(to(at - 1));
            default -> changed(with(Typing.type(fields.get(at), key)), app);
        };
    }

    @Override
    public Step paste(String text, AppState app) {
        return leaving ? Step.to(this) : changed(with(Typing.paste(fields.get(at), text, false)), app);
    }

    /** It closes only once its session is kept; what was refused can be mended. */
    @Override
    public Step take(Result result, AppState app) {
        if (result instanceof DeskResult.SessionConflict(SessionWords now, String said) && now.number() == number) {
            return Step.to(over(now));
        }
        return result instanceof DeskResult.Changed ? Step.to(this).closing() : Step.to(this);
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        int top = canvas.rows() > 8 ? 1 : 0;
        int first = Math.max(0, at - (canvas.rows() - top - 1));
        for (int i = first; i < fields.size(); i++) {
            int row = top + i - first;
            boolean here = i == at;
            canvas.put(1, row, here ? "▸" : " ", ScreenRole.CURRENT);
            canvas.put(
                    3,
                    row,
                    LABELS.get(i),
                    here ? CellStyle.of(ScreenRole.CURRENT).inBold() : CellStyle.of(ScreenRole.DIM));
            int start = 3 + LABEL;
            String text = fields.get(i).text();
            if (text.isEmpty()) {
                canvas.put(
                        start,
                        row,
                        example(i, app),
                        CellStyle.of(ScreenRole.DIM).inItalic());
            } else {
                canvas.put(start, row, text, ScreenRole.TEXT);
            }
            if (here) {
                canvas.cursor(
                        start + DisplayWidth.of(text.substring(0, fields.get(i).caret())), row);
            }
        }
    }

    private static String example(int field, AppState app) {
        return EXAMPLES.get(field) + (field == READ ? app.words(" ({} completes)", Action.COMPLETE) : "");
    }

    /** Over what the session is now: fields that weren't changed here take it over, the others stay as they were typed. */
    private SessionForm over(SessionWords now) {
        List<Buffer> there = fields(now.lines());
        List<Buffer> before = fields(started);
        List<Buffer> rebased = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            boolean untouched = i < before.size()
                    && before.get(i).text().equals(fields.get(i).text());
            rebased.add(untouched ? there.get(i) : fields.get(i));
        }
        return new SessionForm(number, rebased, at, now.lines(), false);
    }

    private SessionForm with(Buffer text) {
        List<Buffer> more = new ArrayList<>(fields);
        more.set(at, text);
        return new SessionForm(number, more, at, started, false);
    }

    private SessionForm to(int field) {
        return new SessionForm(number, fields, Math.clamp(field, 0, fields.size() - 1), started, false);
    }

    private Step keep(AppState app) {
        Member member = app.member();
        if (member == null) {
            return Step.to(this)
                    .complaining(app.words("say who you are first: {}, then {}", Action.CANCEL, Action.MEMBER));
        }
        DeskRequest keep = new DeskRequest.KeepSession(
                member,
                SessionWords.of(number, lines()),
                number == 0 || started.isEmpty() ? null : SessionWords.of(number, started),
                false);
        return Step.to(this).doing(new DeskRequest.Finish(keep, member.name(), matter(), lines()));
    }

    private String lines() {
        return fields.stream().map(Buffer::text).collect(Collectors.joining("\n"));
    }

    private DraftSubject matter() {
        return new DraftSubject.OfSession(number);
    }

    /** What is typed is kept as it is typed, until the session is kept or it is thrown away. */
    private Step changed(SessionForm now, AppState app) {
        Member member = app.member();
        if (member == null || now.lines().equals(lines())) {
            return Step.to(now);
        }
        return now.lines().equals(started)
                ? dropped(Step.to(now), app)
                : Step.to(now).doing(new DeskRequest.KeepUnfinished(member.name(), matter(), now.lines()));
    }

    private Step dropped(Step step, AppState app) {
        Member member = app.member();
        return member == null ? step : step.doing(new DeskRequest.DropUnfinished(member.name(), matter()));
    }

    /** With the reading or the member completed that the last word begins; else at the next field. */
    private SessionForm completed(AppState app) {
        String text = fields.get(at).text();
        int from = Math.max(text.lastIndexOf(','), text.lastIndexOf(' ')) + 1;
        String begun = text.substring(from).toLowerCase(Locale.ROOT);
        List<String> choices = at == READ
                ? app.shelf().stream().map(Summary::slug).toList()
                : at == FACILITATOR
                        ? app.known().members().stream().map(Member::name).toList()
                        : List.of();
        return choices.stream()
                .filter(choice -> choice.toLowerCase(Locale.ROOT).startsWith(begun) && !begun.equalsIgnoreCase(choice))
                .findFirst()
                .map(choice -> with(fields.get(at).replaced(text.substring(0, from) + choice)))
                .orElse(to(at + 1));
    }
}
