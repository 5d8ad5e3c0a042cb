package org.lectern.tui.plain;

import java.util.ArrayList;
import java.util.List;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.reading.Shelf;
import org.lectern.study.members.Member;
import org.lectern.study.news.NewItem;
import org.lectern.study.notes.Agreement;
import org.lectern.study.notes.Note;
import org.lectern.tui.Result;
import org.lectern.tui.margin.ThreadOrder;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DeskResult;
import org.lectern.tui.work.DeskSnapshot;

/** Puts what came of work in words. */
public final class PlainAnswers {

    private PlainAnswers() {}

    public static PlainTurn take(PlainModel model, Result result) {
        if (result instanceof DeskSnapshot known) {
            return known(model, known);
        }
        return result instanceof DeskResult outcome ? outcome(model, outcome) : PlainTurn.of(model);
    }

    private static PlainTurn outcome(PlainModel model, DeskResult outcome) {
        return switch (outcome) {
            case DeskResult.Begun(DeskSnapshot known, var opened) -> {
                PlainModel begun = model.with(model.app().withKnown(known));
                Member member = known.member();
                String who =
                        member == null ? "Say who you are: member and your name." : "You are " + member.name() + ".";
                PlainTurn there = opened == null ? ReadingOpening.shelf(begun) : opened(begun, opened);
                PlainTurn turn = PlainTurn.saying(there.model(), who).saying(there.lines());
                yield member == null ? turn : turn.doing(new DeskRequest.FindUnfinished(member.name(), false));
            }
            case DeskResult.Opened opened -> opened(model, opened);
            case DeskResult.Kept(var place, var progress) ->
                PlainTurn.of(
                        model.with(model.app().withKnown(model.app().known().with(place, progress))));
            case DeskResult.ProgressKept(var progress) ->
                PlainTurn.saying(
                        model.with(model.app().withKnown(model.app().known().with(progress))),
                        "Chapter " + progress.chapter() + " counts as "
                                + progress.state().word() + ".");
            case DeskResult.Bookmarked(String key, var place) ->
                PlainTurn.saying(
                        model.with(model.app().withKnown(model.app().known().withBookmark(key, place))),
                        "Bookmark " + key + " is at " + place.address() + ".");
            case DeskResult.NotesOf(String slug, List<Note> notes, String said, var undo) -> {
                Reading open = model.reading();
                boolean here = open != null && open.slug().equals(slug);
                PlainModel now = here ? model.noted(notes) : model;
                yield PlainTurn.saying(undo == null ? now : now.undoable(new DeskRequest.Undo(undo)), sentence(said));
            }
            case DeskResult.Ran(DeskSnapshot known, String line, List<String> said) ->
                known(model, known).saying(said);
            case DeskResult.NewsOf(List<NewItem> news, boolean since, String said) -> news(model, news, said);
            case DeskResult.AllNotes(List<Note> notes, var settled) -> Verbs.listed(model, notes);
            case DeskResult.AllQuestions(List<DeskResult.Asked> questions, String said) ->
                questions(model, questions, said);
            case DeskResult.Changed(DeskSnapshot known, String said) ->
                PlainTurn.saying(model.with(model.app().withKnown(known)), sentence(said));
            case DeskResult.Imported(DeskSnapshot known, var receipt) -> {
                PlainTurn turn = PlainTurn.saying(
                        model.with(model.app().withKnown(known)),
                        receipt.reading().about().title() + " is "
                                + receipt.status().word() + ", "
                                + receipt.reading().chapters().size() + " chapters. read "
                                + receipt.reading().slug() + " opens it.");
                yield turn.saying(receipt.warnings());
            }
            case DeskResult.Paginated paginated -> PlainTurn.of(model);
            case DeskResult.NoteConflict(var yours, var theirs) ->
                PlainTurn.saying(
                        model,
                        "The note was changed elsewhere meanwhile; nothing was written.",
                        "It says now: " + theirs.text(),
                        "You wrote: " + yours.text(),
                        "notes and edit once more put yours in its place.");
            case DeskResult.SessionConflict(var now, String said) -> PlainTurn.saying(model, sentence(said));
            case DeskResult.InDoubt doubt -> Changing.doubtful(model, doubt);
            case DeskResult.Reloaded reloaded -> PlainTurn.of(model);
            case DeskResult.Elsewhere elsewhere -> PlainTurn.of(model);
            case DeskResult.Sent(String said) -> PlainTurn.saying(model, sentence(said));
            case DeskResult.Stopped stopped -> PlainTurn.saying(model, "Stopped.");
            case DeskResult.Previewed(int session, var edition, String text, var faults) ->
                PlainTurn.of(model).saying(text.lines().toList());
            case DeskResult.Found found -> found(model, found);
            case DeskResult.Failed(var work, String fact, var wayOut) ->
                PlainTurn.saying(
                        work instanceof DeskRequest.DeleteNote || work instanceof DeskRequest.DeleteQuestion
                                ? model.undoable(null)
                                : model,
                        sentence(Ways.said(fact, wayOut)));
            case DeskResult.Written(String path) -> PlainTurn.saying(model, "Written to " + path + ".");
            case DeskResult.Recovered(var unfinished, boolean asked) -> Changing.found(model, unfinished, asked);
            case DeskResult.Browsing(String link) -> PlainTurn.saying(model, "Opening " + link + ".");
            case DeskResult.EditedOutside edited -> PlainTurn.of(model);
            case DeskResult.Exists(var wanted) ->
                PlainTurn.saying(
                        model,
                        wanted.path() + " is there already; handout " + wanted.session() + " " + wanted.path()
                                + PlainHandouts.OVER + " writes over it.");
            case DeskResult.Completed completed -> PlainTurn.of(model);
            case DeskResult.Remembered() -> PlainTurn.of(model);
        };
    }

    private static PlainTurn known(PlainModel model, DeskSnapshot known) {
        Member member = known.member();
        Member before = model.app().member();
        PlainModel now = model.with(model.app().withKnown(known));
        if (member == null && before != null) {
            return PlainTurn.of(now.noted(List.of()).listing(List.of()).undoable(null));
        }
        if (member == null || member.equals(before)) {
            return PlainTurn.of(now);
        }
        Reading open = model.reading();
        PlainTurn turn = PlainTurn.saying(now.undoable(null), "You are " + member.name() + ".");
        PlainTurn looking = turn.doing(new DeskRequest.FindUnfinished(member.name(), false));
        return open == null ? looking : looking.doing(new DeskRequest.Open(open.slug(), model.at(), 0, member));
    }

    private static PlainTurn opened(PlainModel model, DeskResult.Opened opened) {
        Address at = opened.place().address();
        PlainModel open = model.opened(opened.reading(), opened.notes(), at);
        Address first = at.paragraph() == 0 ? open.next().orElse(at) : at;
        PlainTurn there = Verbs.arrived(open.at(first));
        PlainTurn turn = PlainTurn.saying(
                        there.model(), opened.reading().about().title() + ".")
                .saying(there.lines());
        return there.work().isEmpty() ? turn : turn.doing(there.work().getFirst());
    }

    private static PlainTurn questions(PlainModel model, List<DeskResult.Asked> questions, String said) {
        List<ListedItem> items = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        if (!said.isEmpty()) {
            return PlainTurn.saying(model, sentence(said));
        }
        for (DeskResult.Asked asked : questions) {
            items.add(new ListedItem.OfQuestion(asked));
            lines.add(Say.question(items.size(), asked));
        }
        return lines.isEmpty()
                ? PlainTurn.saying(model, "No questions.")
                : PlainTurn.of(model.listing(items)).saying(lines);
    }

    private static PlainTurn found(PlainModel model, DeskResult.Found found) {
        List<ListedItem> items = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Shelf.Hit hit : found.texts()) {
            items.add(new ListedItem.OfPlace(hit.slug(), hit.address()));
            String words = hit.snippet().replace("\u0002", "").replace("\u0003", "");
            lines.add(items.size() + ". " + hit.address() + " of " + hit.slug() + ": " + words);
        }
        for (Note note : found.notes()) {
            items.add(new ListedItem.OfNote(note));
            lines.add(Say.note(
                    items.size(), new ThreadOrder.Threaded(note, 0, Agreement.with(note, found.notes())), model.app()));
        }
        lines.add(lines.isEmpty() ? "Nothing has " + found.words() + "." : "open and a number goes there.");
        return PlainTurn.of(model.listing(items)).saying(lines);
    }

    private static PlainTurn news(PlainModel model, List<NewItem> news, String said) {
        List<ListedItem> items = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (NewItem item : news) {
            Passage passage = item.passage();
            Note note = item.note();
            items.add(
                    note != null
                            ? new ListedItem.OfNote(note)
                            : new ListedItem.OfPlace(
                                    item.slug(), passage == null ? Address.of(1, 0) : passage.first()));
            lines.add(items.size() + ". "
                    + (item.answersMe() ? "answers you" : item.kind().word())
                    + (passage == null ? "" : ", on " + passage + " of " + item.slug())
                    + (item.who().isEmpty() ? "" : ", " + item.who()) + ": "
                    + item.words().replace("\n", " / "));
        }
        if (lines.isEmpty()) {
            lines.add(said.isEmpty() ? "Nothing is new." : sentence(said));
        } else {
            lines.add("news seen says that all of it is seen.");
        }
        return PlainTurn.of(model.listing(items)).saying(lines);
    }

    /** Words for the foot of a screen as a sentence. */
    private static String sentence(String said) {
        return said.isEmpty() ? "" : Character.toUpperCase(said.charAt(0)) + said.substring(1) + ".";
    }
}
