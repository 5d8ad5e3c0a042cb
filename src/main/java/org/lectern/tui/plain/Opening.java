package org.lectern.tui.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Address;
import org.lectern.reading.Summary;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.State;
import org.lectern.tui.work.Work;

/** Opening a reading: from the shelf, by name, or as what a number of the last list stands for. */
final class Opening {

    private Opening() {}

    static PlainTurn open(PlainModel model, String rest) {
        return Verbs.item(model, rest)
                .map(item -> switch (item) {
                    case Item.OfPlace(String slug, Address address) -> opening(model, slug, address);
                    case Item.OfReading(String slug) -> opening(model, slug, null);
                    case Item.OfLink(String link) -> PlainTurn.of(model).doing(new Work.Browse(link));
                    case Item.OfDraft(var draft)
                    when draft.matter().slug().isEmpty() ->
                        PlainTurn.saying(model, "A session stands on no passage; keep and its number keeps it.");
                    case Item.OfDraft(var draft) ->
                        opening(
                                model,
                                draft.matter().slug(),
                                draft.matter().passage().first());
                    case Item.OfNote(Note note) ->
                        opening(model, note.slug(), note.anchor().passage().first());
                    case Item.OfQuestion(var asked) ->
                        opening(
                                model,
                                asked.question().slug(),
                                asked.question().passage().first());
                })
                .orElseGet(() -> PlainTurn.saying(model, "No such number in the last list."));
    }

    private static PlainTurn opening(PlainModel model, String slug, @Nullable Address at) {
        return PlainTurn.of(model.jumping())
                .doing(new Work.Open(slug, at, 0, model.app().member()));
    }

    static PlainTurn shelf(PlainModel model) {
        List<String> lines = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (Summary summary : model.app().shelf()) {
            items.add(new Item.OfReading(summary.slug()));
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
