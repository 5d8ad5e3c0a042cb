package org.lectern.tui.found;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Address;
import org.lectern.reading.Shelf;
import org.lectern.study.notes.Note;
import org.lectern.tui.Event;
import org.lectern.tui.Key;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.listing.ListPainter;
import org.lectern.tui.listing.Listing;
import org.lectern.tui.listing.Row;
import org.lectern.tui.margin.NoteLines;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.ListCursor;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskResult;

/** What a search of all texts and notes found: best first, each opening where it is. */
public record FoundScreen(String words, Listing<FoundScreen.There> listing) implements Screen {

    /** Where something was found. */
    public record There(String slug, Address address, int offset, boolean text) {}

    public static FoundScreen of(DeskResult.Found found, AppState app) {
        List<Row<There>> rows = new ArrayList<>();
        for (Shelf.Hit hit : found.texts()) {
            String title = title(hit.slug(), app);
            String plain = hit.snippet().replace("\u0002", "").replace("\u0003", "");
            rows.add(new Row<>(
                    new There(hit.slug(), hit.address(), 0, true),
                    "Texts",
                    hit.address().toString(),
                    hit.snippet(),
                    title,
                    title + "\n" + plain));
        }
        for (Note note : found.notes()) {
            rows.add(new Row<>(
                    new There(
                            note.slug(),
                            note.anchor().passage().first(),
                            Math.max(0, note.anchor().start()),
                            false),
                    "Notes",
                    note.anchor().passage().toString(),
                    NoteLines.name(note, app.member()) + "  " + note.text(),
                    title(note.slug(), app),
                    note.text()));
        }
        return new FoundScreen(found.words(), Listing.of(rows));
    }

    private static String title(String slug, AppState app) {
        return app.reading(slug).map(reading -> reading.about().title()).orElse(slug);
    }

    @Override
    public Context context() {
        return listing.isTyping() ? Context.LINE : Context.FOUND;
    }

    @Override
    public Heading heading(AppState app) {
        int count = listing.all().size();
        return new Heading("Found: " + words, count == 1 ? "1 passage" : count + " passages");
    }

    @Override
    public List<Action> hints() {
        return List.of(Action.HELP, Action.BACK, Action.CHOOSE, Action.SEARCH);
    }

    @Override
    public @Nullable Entry entry(AppState app) {
        return listing.entry();
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        if (listing.isTyping()) {
            return Step.to(new FoundScreen(words, listing.act(action)));
        }
        if (ListCursor.moves(action)) {
            return Step.to(new FoundScreen(words, listing.moved(action, Chrome.middle(app.size()))));
        }
        if (action == Action.SEARCH) {
            return Step.to(new FoundScreen(words, listing.narrowing()));
        }
        if (action == Action.CANCEL) {
            return Step.to(this).closing();
        }
        return action == Action.CHOOSE
                ? listing.chosen()
                        .map(there -> Step.to(this)
                                .asking(new Ask.Read(
                                        there.slug(), there.address(), there.offset(), there.text() ? words : "")))
                        .orElse(Step.to(this))
                : Step.to(this);
    }

    @Override
    public Step type(Key key, AppState app) {
        return Step.to(new FoundScreen(words, listing.type(key)));
    }

    @Override
    public Step paste(String text, AppState app) {
        return Step.to(new FoundScreen(words, listing.paste(text)));
    }

    @Override
    public Step mouse(Event.Mouse mouse, AppState app) {
        return mouse.twice()
                ? new FoundScreen(words, listing.narrowed()).act(Action.CHOOSE, "", app)
                : Step.to(new FoundScreen(
                        words, ListPainter.pointed(listing, mouse, app.size().columns(), Chrome.middle(app.size()))));
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        ListPainter.paint(
                listing, canvas, 7, "Nothing has all of these words: " + words + ". The last one may be a beginning.");
    }
}
