package org.lectern.tui.notes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.reading.Address;
import org.lectern.study.members.Member;
import org.lectern.study.news.NewItem;
import org.lectern.study.notes.Note;
import org.lectern.tui.Result;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.listing.ListPainter;
import org.lectern.tui.listing.ListScreen;
import org.lectern.tui.listing.Listing;
import org.lectern.tui.listing.Row;
import org.lectern.tui.screen.Act;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Dates;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Room;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DeskResult;

/**
 * What is new for a member, or what came since the last session.
 *
 * @param since whether it shows what came since the last session, seen or not
 */
public record NewsRoom(Listing<NewItem> listing, boolean since) implements ListScreen<NewItem> {

    private static final Map<Action, Act<NewsRoom>> ACTS = Map.of(
            Action.CHOOSE, (room, key, app) -> room.open(app),
            Action.SEARCH, (room, key, app) -> Step.to(room.with(room.listing.narrowing())),
            Action.CANCEL, (room, key, app) -> Step.to(room.with(room.listing.unfiltered())),
            Action.SEEN, (room, key, app) -> room.seen(app),
            Action.SEEN_ALL, (room, key, app) -> room.seenAll(app),
            Action.SINCE_SESSION, (room, key, app) -> room.turned(app));

    /** In the order in which they stand; within one, what came last comes first. */
    private static final List<String> GROUPS =
            List.of("Answers you", "In the margins", "Held until now", "Questions", "Sessions");

    /** As it is entered. */
    public static NewsRoom of(AppState app) {
        return new NewsRoom(Listing.of(rows(app.news(), app)), false);
    }

    @Override
    public Context context() {
        return listing.isTyping() ? Context.LINE : Context.NEWS;
    }

    @Override
    public Heading heading(AppState app) {
        return new Heading(
                since ? "Since the last session" : "New for you",
                String.valueOf(listing.rows().size()));
    }

    @Override
    public List<Action> hints() {
        return List.of(
                Action.HELP,
                Action.BACK,
                Action.CHOOSE,
                Action.SEEN,
                Action.SEEN_ALL,
                Action.SINCE_SESSION,
                Action.SEARCH);
    }

    @Override
    public Step acted(Action action, String key, AppState app) {
        Act<NewsRoom> act = ACTS.get(action);
        return act == null ? Step.to(this) : act.act(this, key, app);
    }

    @Override
    public Step take(Result result, AppState app) {
        return switch (result) {
            case DeskResult.NewsOf(List<NewItem> items, boolean session, String said)
            when session == since -> Step.to(with(listing.with(rows(items, app))));
            default -> Step.to(this);
        };
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        ListPainter.paint(
                listing,
                canvas,
                9,
                since
                        ? "Nothing came since the last session."
                        : app.words(
                                "Nothing is new. {} shows what came since the last session.", Action.SINCE_SESSION));
    }

    @Override
    public NewsRoom with(Listing<NewItem> other) {
        return new NewsRoom(other, since);
    }

    private static List<Row<NewItem>> rows(List<NewItem> items, AppState app) {
        return items.stream()
                .map(item -> row(item, app))
                .sorted(Comparator.comparingInt(row -> GROUPS.indexOf(row.group())))
                .toList();
    }

    private static Row<NewItem> row(NewItem item, AppState app) {
        String title =
                app.reading(item.slug()).map(reading -> reading.about().title()).orElse(item.slug());
        String where = item.passage() == null ? "" : item.passage().toString();
        String who = item.who().isEmpty() ? "" : item.who() + "  ";
        String when = item.when() == null
                ? ""
                : Dates.day(item.when().atZone(app.known().group().zone()));
        return new Row<>(
                item,
                item.answersMe() ? "Answers you" : group(item.kind()),
                where,
                who + item.words(),
                title + (when.isEmpty() ? "" : " · " + when),
                item.words());
    }

    private static String group(NewItem.Kind kind) {
        return switch (kind) {
            case NOTE, ANSWER, AGREEMENT -> "In the margins";
            case OPENED -> "Held until now";
            case QUESTION -> "Questions";
            case SESSION -> "Sessions";
        };
    }

    /** Goes to it, which counts as seen then. */
    private Step open(AppState app) {
        Optional<NewItem> chosen = listing.chosen();
        if (chosen.isEmpty()) {
            return Step.to(this);
        }
        NewItem item = chosen.get();
        Step seen = see(app, List.of(item.id()));
        return switch (item.kind()) {
            case SESSION -> seen.asking(new Ask.Enter(Room.SESSIONS));
            case QUESTION -> seen.asking(new Ask.Enter(Room.QUESTIONS));
            case NOTE, ANSWER, AGREEMENT, OPENED -> {
                Address at = item.passage() == null ? null : item.passage().first();
                int start = item.ofNote()
                        .map(Note::anchor)
                        .map(anchor -> anchor.start())
                        .orElse(0);
                yield seen.asking(new Ask.Read(item.slug(), at, Math.max(0, start)));
            }
        };
    }

    private Step seen(AppState app) {
        return listing.chosen().map(item -> see(app, List.of(item.id()))).orElse(Step.to(this));
    }

    private Step see(AppState app, List<String> items) {
        Member member = app.member();
        return member == null ? Step.to(this) : Step.to(this).doing(new DeskRequest.See(member, items));
    }

    private Step seenAll(AppState app) {
        Member member = app.member();
        return member == null ? Step.to(this) : Step.to(this).doing(new DeskRequest.SeeAll(member));
    }

    private Step turned(AppState app) {
        Member member = app.member();
        if (member == null) {
            return Step.to(this);
        }
        NewsRoom turned = new NewsRoom(Listing.of(List.of()), !since);
        return Step.to(turned)
                .doing(turned.since ? new DeskRequest.LookSince(member) : new DeskRequest.LookForNews(member));
    }
}
