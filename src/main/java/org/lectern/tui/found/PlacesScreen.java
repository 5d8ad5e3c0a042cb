package org.lectern.tui.found;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Summary;
import org.lectern.study.progress.Place;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.listing.ListPainter;
import org.lectern.tui.listing.ListScreen;
import org.lectern.tui.listing.Listing;
import org.lectern.tui.listing.Row;
import org.lectern.tui.reader.Reader;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Step;

/**
 * Places to go to: bookmarks, or where one has jumped from.
 *
 * @param empty what to say where there is none
 */
public record PlacesScreen(String title, String empty, Listing<Place> listing) implements ListScreen<Place> {
    private static final int BEGINNING = 400;

    /** The bookmarks, in the order of their keys. */
    public static PlacesScreen bookmarks(AppState app, @Nullable Reader open) {
        List<Row<Place>> rows = new ArrayList<>();
        Map<String, Place> bookmarks = new TreeMap<>(app.known().bookmarks());
        bookmarks.forEach((key, place) -> rows.add(row("", key, place, app, open)));
        return new PlacesScreen("Bookmarks", "No bookmarks yet: B and a letter sets one.", Listing.of(rows));
    }

    /**
     * Where one has been.
     *
     * @param back places to go back to, the last one left last
     * @param forward places to go forward to again, the next one last
     */
    public static PlacesScreen jumps(List<Place> back, List<Place> forward, AppState app, @Nullable Reader open) {
        List<Row<Place>> rows = new ArrayList<>();
        int step = 0;
        for (Place place : back.reversed()) {
            rows.add(row("Back", "-" + ++step, place, app, open));
        }
        step = 0;
        for (Place place : forward.reversed()) {
            rows.add(row("Forward", "+" + ++step, place, app, open));
        }
        return new PlacesScreen("Where you have been", "You have not jumped from anywhere yet.", Listing.of(rows));
    }

    private static Row<Place> row(String group, String lead, Place place, AppState app, @Nullable Reader open) {
        Summary summary = app.reading(place.slug()).orElse(null);
        String title = summary == null ? place.slug() : summary.about().title();
        String chapter = summary == null
                ? ""
                : summary.chapter(place.address().chapter())
                        .map(Summary.ChapterSummary::title)
                        .filter(name -> !name.equals(title))
                        .orElse("");
        String where = chapter.isEmpty() ? place.address().toString() : padded(place) + chapter;
        String words = open != null && open.slug().equals(place.slug()) ? open.wordsAt(place, BEGINNING) : "";
        return new Row<>(place, group, lead, where, title, title + " " + place.address() + "\n" + words);
    }

    private static String padded(Place place) {
        String address = place.address().toString();
        return address + " ".repeat(Math.max(2, 7 - address.length()));
    }

    @Override
    public Context context() {
        return listing.isTyping() ? Context.LINE : Context.FOUND;
    }

    @Override
    public Heading heading(AppState app) {
        return new Heading(title, String.valueOf(listing.all().size()));
    }

    @Override
    public List<Action> hints() {
        return List.of(Action.HELP, Action.BACK, Action.CHOOSE, Action.SEARCH);
    }

    @Override
    public Step acted(Action action, String key, AppState app) {
        return switch (action) {
            case SEARCH -> Step.to(with(listing.narrowing()));
            case CANCEL -> Step.to(this).closing();
            case CHOOSE ->
                listing.chosen()
                        .map(place -> Step.to(this)
                                .closing()
                                .asking(new Ask.Read(place.slug(), place.address(), place.offset())))
                        .orElse(Step.to(this));
            default -> Step.to(this);
        };
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        ListPainter.paint(listing, canvas, 3, empty);
    }

    @Override
    public PlacesScreen with(Listing<Place> other) {
        return new PlacesScreen(title, empty, other);
    }
}
