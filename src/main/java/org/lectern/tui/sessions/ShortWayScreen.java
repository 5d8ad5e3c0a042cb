package org.lectern.tui.sessions;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.desk.progress.CatchingUp.Line;
import org.lectern.desk.progress.CatchingUp.Stretch;
import org.lectern.tui.Event;
import org.lectern.tui.Result;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.listing.ListPainter;
import org.lectern.tui.listing.Listing;
import org.lectern.tui.listing.Row;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Dates;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.ListCursor;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.GroupResult;

/** The short way through what one missed: the passages that carry it, in reading order. */
public record ShortWayScreen(Listing<Stretch> listing) implements Screen {

    public static ShortWayScreen empty() {
        return new ShortWayScreen(Listing.of(List.of()));
    }

    @Override
    public Context context() {
        return Context.FOUND;
    }

    @Override
    public Heading heading(AppState app) {
        int minutes =
                listing.all().stream().mapToInt(row -> row.value().minutes()).sum();
        return new Heading("Catch me up", minutes == 0 ? "" : "about " + Dates.minutes(minutes));
    }

    @Override
    public List<Action> hints() {
        return List.of(Action.HELP, Action.BACK, Action.CHOOSE);
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        if (ListCursor.moves(action)) {
            return Step.to(new ShortWayScreen(listing.moved(action, Chrome.middle(app.size()))));
        }
        return switch (action) {
            case CANCEL -> Step.to(this).closing();
            case CHOOSE ->
                listing.chosen()
                        .map(stretch -> Step.to(this)
                                .closing()
                                .asking(new Ask.Read(
                                        stretch.slug(), stretch.passage().first(), 0)))
                        .orElse(Step.to(this));
            default -> Step.to(this);
        };
    }

    @Override
    public Step mouse(Event.Mouse mouse, AppState app) {
        return Step.to(new ShortWayScreen(listing.wheeled(mouse)));
    }

    @Override
    public Step take(Result result, AppState app) {
        return result instanceof GroupResult.ShortWay(List<Stretch> stretches)
                ? Step.to(new ShortWayScreen(listing.with(
                        stretches.stream().map(stretch -> row(stretch, app)).toList())))
                : Step.to(this);
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        ListPainter.paint(listing, canvas, 9, "Nothing is missed: all that was to be read is read.");
    }

    private static Row<Stretch> row(Stretch stretch, AppState app) {
        String title = app.reading(stretch.slug())
                .map(reading -> reading.about().title())
                .orElse(stretch.slug());
        String text = stretch.lines().stream().map(Line::text).collect(Collectors.joining(" "));
        String detail = stretch.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
        return new Row<>(stretch, title, stretch.passage().toString(), text, Dates.minutes(stretch.minutes()), detail);
    }
}
