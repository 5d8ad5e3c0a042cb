package org.lectern.tui.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Address;
import org.lectern.reading.Summary;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.State;
import org.lectern.tui.work.DeskRequest;

/** Opening a reading: from the shelf, by name, or as what a number of the last list stands for. */
final class ReadingOpening {

    private ReadingOpening() {}

    static PlainTurn open(PlainModel model, String rest) {
        return Verbs.item(model, rest)
                .map(item -> switch (item) {
                    case ListedItem.OfPlace(String slug, Address address) -> opening(model, slug, address);
                    case ListedItem.OfReading(String slug) -> opening(model, slug, null);
                    case ListedItem.OfLink(String link) -> PlainTurn.of(model).doing(new DeskRequest.Browse(link));
                    case ListedItem.OfDraft(var draft)
                    when draft.matter().slug().isEmpty() ->
                        PlainTurn.saying(model, "A session stands on no passage; keep and its number keeps it.");
                    case ListedItem.OfDraft(var draft) ->
                        opening(
                                model,
                                draft.matter().slug(),
                                draft.matter().passage().first());
                    case ListedItem.OfDoubt(var yes) ->
                        PlainTurn.saying(model, "No list is at hand; yes does what was asked.");
                    case ListedItem.OfNote(Note note) ->
                        opening(model, note.slug(), note.anchor().passage().first());
                    case ListedItem.OfQuestion(var asked) ->
                        opening(
                                model,
                                asked.question().slug(),
                                asked.question().passage().first());
                })
                .orElseGet(() -> PlainTurn.saying(model, "No such number in the last list."));
    }

    private static PlainTurn opening(PlainModel model, String slug, @Nullable Address at) {
        return PlainTurn.of(model.jumping())
                .doing(new DeskRequest.Open(slug, at, 0, model.app().member()));
    }

    static PlainTurn shelf(PlainModel model) {
        List<String> lines = new ArrayList<>();
        List<ListedItem> items = new ArrayList<>();
        for (Summary summary : model.app().shelf()) {
            items.add(new ListedItem.OfReading(summary.slug()));
            lines.add(Say.reading(items.size(), summary));
        }
        lines.add(lines.isEmpty() ? "The shelf is empty; import brings a text in." : "open and a number opens one.");
        return PlainTurn.of(model.listing(items)).saying(lines);
    }

    static PlainTurn read(PlainModel model, String rest) {
        if (rest.isEmpty()) {
            return Verbs.mark(model, State.READ);
        }
        String name = rest.toLowerCase(Locale.ROOT);
        List<Summary> meant = model.app().shelf().stream()
                .filter(summary -> summary.slug().startsWith(name)
                        || summary.about().title().toLowerCase(Locale.ROOT).startsWith(name))
                .toList();
        return meant.size() == 1
                ? opening(model, meant.getFirst().slug(), null)
                : PlainTurn.saying(model, meant.isEmpty() ? "No reading begins so." : "More than one begins so.");
    }
}
