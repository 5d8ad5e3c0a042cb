package org.lectern.tui.questions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Passage;
import org.lectern.study.members.Member;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Part;
import org.lectern.study.workshop.Storm;
import org.lectern.study.workshop.Storm.Form;
import org.lectern.study.workshop.Storm.Phase;
import org.lectern.text.UserException;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Command;
import org.lectern.tui.Key;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.editor.Buffer;
import org.lectern.tui.editor.Typing;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.rows.RowColumn;
import org.lectern.tui.rows.Styled;
import org.lectern.tui.screen.Act;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.ListCursor;
import org.lectern.tui.screen.Pace;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskRequest;

/**
 * A question storm on what the next session reads: questions as they come, none judged; then open or closed, and turned;
 * then three are chosen and proposed.
 *
 * @param at the question chosen
 * @param typing what is being typed; {@code null} where nothing is
 */
public record StormScreen(
        Storm storm, Part on, Instant now, int at, @Nullable Buffer typing) implements Screen {
    /** Where nobody says how long. Minutes. */
    public static final int USUAL = 5;

    private static final int WAKE_SECONDS = 5;

    private static final Map<Action, Act<StormScreen>> ACTS = Map.of(
            Action.STORM_OPEN, (screen, key, app) -> screen.sorted(Form.OPEN),
            Action.STORM_CLOSED, (screen, key, app) -> screen.sorted(Form.CLOSED),
            Action.STORM_FLIP, (screen, key, app) -> screen.flipping(app),
            Action.STORM_ON, (screen, key, app) -> screen.tried(Storm::choosing),
            Action.CHOOSE, (screen, key, app) -> screen.chosen(app),
            Action.CANCEL, (screen, key, app) -> Step.to(screen).closing());

    /**
     * On what the next session reads; empty where it reads nothing.
     *
     * @param minutes how long it lasts
     */
    static Optional<StormScreen> of(AppState app, int minutes) {
        return Pace.next(app).stream()
                .flatMap(session -> session.assignment().stream())
                .findFirst()
                .map(part -> new StormScreen(
                        Storm.begin(app.now(), Duration.ofMinutes(minutes)), part, app.now(), 0, Buffer.of("")));
    }

    static Command waking() {
        return new Command.Wake(WAKE_SECONDS);
    }

    @Override
    public Context context() {
        return typing == null ? Context.STORM : Context.LINE;
    }

    @Override
    public Heading heading(AppState app) {
        String of = storm.asked().size() + (storm.asked().size() == 1 ? " question" : " questions");
        return switch (storm.phase()) {
            case ASK -> new Heading("Question storm · as many as come", left() + " · " + of);
            case SORT -> new Heading("Question storm · open or closed?", of);
            case CHOOSE ->
                new Heading("Question storm · choose three", storm.chosen().size() + " of " + Storm.CHOSEN);
            case DONE -> new Heading("Question storm", of);
        };
    }

    private String left() {
        long minutes = (storm.left(now).toSeconds() + 59) / 60;
        return minutes <= 1 ? "the last minute" : minutes + " min left";
    }

    @Override
    public String status(AppState app, int columns) {
        return switch (storm.phase()) {
            case ASK -> "";
            case SORT -> Cells.clip(app.words("once all are sorted, {} goes on", Action.STORM_ON), columns);
            case CHOOSE -> Cells.clip(app.words("{} chooses, or takes it back", Action.CHOOSE), columns);
            case DONE -> "";
        };
    }

    @Override
    public List<Action> hints() {
        return storm.phase() == Phase.SORT
                ? List.of(Action.HELP, Action.STORM_OPEN, Action.STORM_CLOSED, Action.STORM_FLIP, Action.STORM_ON)
                : List.of(Action.HELP, Action.CHOOSE);
    }

    @Override
    public @Nullable Entry entry(AppState app) {
        Buffer line = typing;
        if (line == null) {
            return null;
        }
        boolean asks = storm.phase() == Phase.ASK;
        return new Entry(
                asks ? "Question: " : "Turned: ",
                line.text(),
                line.caret(),
                asks ? app.words("Enter asks it · {}: enough", Action.CANCEL) : "Enter keeps it");
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        Buffer line = typing;
        if (line != null) {
            return action == Action.CANCEL ? enough() : Step.to(with(Typing.act(line, action)));
        }
        if (ListCursor.moves(action)) {
            int size = storm.asked().size();
            return Step.to(new StormScreen(
                    storm,
                    on,
                    now,
                    new ListCursor(at, 0).moved(action, size, size).at(),
                    null));
        }
        Act<StormScreen> act = ACTS.get(action);
        return act == null ? Step.to(this) : act.act(this, key, app);
    }

    @Override
    public Step type(Key key, AppState app) {
        Buffer line = typing;
        if (line == null) {
            return Step.to(this);
        }
        if (key.name() != Key.Name.ENTER) {
            return Step.to(with(Typing.type(line, key)));
        }
        if (storm.phase() == Phase.ASK) {
            return line.text().isBlank()
                    ? Step.to(this)
                    : with(Buffer.of("")).tried(before -> before.ask(line.text(), now));
        }
        return with((Buffer) null).tried(before -> before.flip(at, line.text()));
    }

    @Override
    public Step paste(String text, AppState app) {
        Buffer line = typing;
        return line == null ? Step.to(this) : Step.to(with(Typing.paste(line, text, false)));
    }

    /** When the time is up, sorting begins; a question half typed is asked still. */
    @Override
    public Step tick(Instant time, AppState app) {
        StormScreen here = new StormScreen(storm, on, time, at, typing);
        Storm then = storm.at(time);
        Buffer line = typing;
        if (then.phase() == storm.phase()) {
            return storm.phase() == Phase.ASK ? Step.to(here).doing(waking()) : Step.to(here);
        }
        Storm last = line == null || line.text().isBlank() ? storm : storm.ask(line.text(), now);
        return Step.to(new StormScreen(last.at(time), on, time, 0, null)).saying("time is up; now open or closed?");
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        RowColumn column = new RowColumn(canvas.columns() - 2);
        if (storm.phase() == Phase.ASK) {
            column.text(
                    "Ask as many as you can. Don't stop to judge, to answer or to mend; write each as it was said.",
                    ScreenRole.DIM);
            column.gap();
        }
        int chosen = 0;
        for (int i = 0; i < storm.asked().size(); i++) {
            chosen = i == at ? column.size() : chosen;
            add(column, i);
        }
        if (storm.asked().isEmpty() && storm.phase() != Phase.ASK) {
            column.text(app.words("Nobody asked anything; {} leaves.", Action.CANCEL), ScreenRole.DIM);
        }
        int follow = storm.phase() == Phase.ASK ? column.size() - 1 : chosen;
        int top = Math.clamp((long) follow - canvas.rows() + 2, 0, Math.max(0, column.size() - canvas.rows()));
        RowColumn.paint(column.rows(), top, canvas.part(1, 0, canvas.columns() - 2, canvas.rows()));
        canvas.cursor(1, Math.max(0, chosen - top));
    }

    private void add(RowColumn column, int index) {
        Storm.Asked asked = storm.asked().get(index);
        boolean here = index == at && storm.phase() != Phase.ASK;
        String sign = storm.chosen().contains(index)
                ? "✓"
                : switch (asked.form()) {
                    case UNSORTED -> " ";
                    case OPEN -> "o";
                    case CLOSED -> "c";
                };
        Styled lead = Styled.of(here ? "▸ " : "  ", ScreenRole.CURRENT).and(sign + " ", ScreenRole.MARK);
        column.wrapped(
                lead, asked.text(), here ? CellStyle.of(ScreenRole.CURRENT).inBold() : CellStyle.of(ScreenRole.TEXT));
        if (!asked.flipped().isEmpty()) {
            column.wrapped(Styled.of("      → ", ScreenRole.DIM), asked.flipped(), CellStyle.of(ScreenRole.NOTE));
        }
    }

    private StormScreen with(@Nullable Buffer line) {
        return new StormScreen(storm, on, now, at, line);
    }

    private StormScreen with(Storm other) {
        return new StormScreen(other, on, now, at, typing);
    }

    /** The storm's own rules say what may be done now; what they refuse is said. */
    private Step tried(UnaryOperator<Storm> step) {
        try {
            return Step.to(with(step.apply(storm)));
        } catch (UserException refused) {
            return Step.to(this).complaining(String.valueOf(refused.getMessage()));
        }
    }

    private Step enough() {
        if (storm.phase() != Phase.ASK) {
            return Step.to(with((Buffer) null));
        }
        return storm.asked().isEmpty()
                ? Step.to(this).closing()
                : Step.to(new StormScreen(storm.enough(), on, now, 0, null));
    }

    private Step sorted(Form form) {
        Step step = tried(before -> before.sort(at, form));
        boolean more = at + 1 < storm.asked().size() && step.asks().isEmpty();
        return more && step.screen() instanceof StormScreen now
                ? Step.to(new StormScreen(now.storm, on, this.now, at + 1, null))
                : step;
    }

    private Step flipping(AppState app) {
        if (storm.phase() != Phase.SORT || storm.asked().isEmpty()) {
            return Step.to(this).complaining("questions are turned while they are sorted");
        }
        Storm.Asked asked = storm.asked().get(at);
        return asked.form() == Form.UNSORTED
                ? Step.to(this)
                        .complaining(app.words(
                                "say first whether it is open or closed: {} or {}",
                                Action.STORM_OPEN,
                                Action.STORM_CLOSED))
                : Step.to(with(Buffer.of(asked.flipped().isEmpty() ? asked.text() : asked.flipped())));
    }

    private Step chosen(AppState app) {
        Step step = tried(before -> before.choose(at));
        Member member = app.member();
        if (!(step.screen() instanceof StormScreen after) || after.storm.phase() != Phase.DONE || member == null) {
            return step;
        }
        Step done = Step.to(after).closing();
        for (String text : after.storm.result()) {
            done = done.doing(new DeskRequest.KeepQuestion(member, question(text), null));
        }
        return done;
    }

    private Question question(String text) {
        Passage passage = on.passage();
        return new Question(
                "new",
                on.slug(),
                List.of(passage),
                QuestionKind.INTERPRETIVE,
                QuestionPlace.CORE,
                text,
                "",
                0,
                Status.PROPOSED);
    }
}
