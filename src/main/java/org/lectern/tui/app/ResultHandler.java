package org.lectern.tui.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.intake.Receipt;
import org.lectern.reading.Chapter;
import org.lectern.reading.HeadingDoubt;
import org.lectern.reading.ReadingTime;
import org.lectern.reading.Repair;
import org.lectern.study.members.Member;
import org.lectern.study.news.NewItem;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;
import org.lectern.tui.Command;
import org.lectern.tui.Result;
import org.lectern.tui.editor.AllTheSame;
import org.lectern.tui.editor.Drafts;
import org.lectern.tui.editor.Editor;
import org.lectern.tui.editor.Recovered;
import org.lectern.tui.found.FoundScreen;
import org.lectern.tui.help.Pages;
import org.lectern.tui.keys.Action;
import org.lectern.tui.reader.Reader;
import org.lectern.tui.screen.Dates;
import org.lectern.tui.screen.Room;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.shelf.ShelfRoom;
import org.lectern.tui.who.WhoAreYou;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DeskResult;
import org.lectern.tui.work.DeskSnapshot;
import org.lectern.tui.work.DraftSubject;

/** Takes in what came of commands: first the program itself, then every screen. */
final class ResultHandler {

    private ResultHandler() {}

    static Transition take(Transition transition, Result result) {
        Transition taken = switch (result) {
            case DeskSnapshot known -> known(transition, known);
            case DeskResult.Begun begun -> begun(transition, begun);
            case DeskResult outcome -> outcome(transition, outcome);
            default -> transition;
        };
        return told(taken, result);
    }

    private static Transition told(Transition transition, Result result) {
        Transition told = transition;
        for (Room room : Room.values()) {
            Screen screen = told.model().rooms().get(room);
            if (screen != null) {
                var step = screen.take(result, told.model().app());
                told = told.with(told.model().with(room, step.screen())).given(step, -1);
            }
        }
        for (int i = 0; i < told.model().over().size(); i++) {
            told = told.at(
                    i, told.model().over().get(i).take(result, told.model().app()));
        }
        return told;
    }

    /** The time: told to the room that one is in, and to what lies over it. */
    static Transition tick(Transition transition, Instant now) {
        Transition told = transition.at(
                -1, transition.model().base().tick(now, transition.model().app()));
        for (int i = 0; i < told.model().over().size(); i++) {
            told = told.at(i, told.model().over().get(i).tick(now, told.model().app()));
        }
        return told;
    }

    private static Transition begun(Transition transition, DeskResult.Begun begun) {
        Model model = transition.model();
        Model known = model.begun(model.app().withKnown(begun.known()));
        DeskResult.Opened opened = begun.opened();
        Model shown = opened == null ? known : known.entering(Room.READING, Reader.of(opened, known.app()));
        Member member = begun.known().member();
        return member == null
                ? transition.with(shown.opening(WhoAreYou.asked()))
                : news(transition.with(shown).doing(new DeskRequest.FindUnfinished(member.name(), false)));
    }

    /** Asks what is new, which no page waits for. */
    private static Transition news(Transition transition) {
        Member member = transition.model().app().member();
        return member == null ? transition : transition.doing(new DeskRequest.LookForNews(member));
    }

    private static Transition outcome(Transition transition, DeskResult outcome) {
        Model model = transition.model();
        return switch (outcome) {
            case DeskResult.Begun begun -> begun(transition, begun);
            case DeskResult.Opened opened ->
                transition.with(model.entering(Room.READING, Reader.of(opened, model.app())));
            case DeskResult.Kept(Place place, var progress) ->
                known(transition, model.app().known().with(place, progress));
            case DeskResult.ProgressKept(ChapterProgress progress) ->
                known(transition, model.app().known().with(progress));
            case DeskResult.Bookmarked(String key, Place place) -> {
                Model kept =
                        model.with(model.app().withKnown(model.app().known().withBookmark(key, place)));
                yield transition.with(kept.saying("bookmark " + key + " at " + place.address(), false));
            }
            case DeskResult.NotesOf notes -> said(undoable(transition, notes), notes.said());
            case DeskResult.NewsOf(List<NewItem> items, boolean since, String words) ->
                said(since ? transition : transition.with(model.with(model.app().withNews(items))), words);
            case DeskResult.AllQuestions questions -> said(transition, questions.said());
            case DeskResult.NoteConflict conflict -> conflict(transition, conflict);
            case DeskResult.SessionConflict conflict -> transition.with(model.saying(conflict.said(), true));
            case DeskResult.InDoubt doubt -> transition.with(asked(model, doubt));
            case DeskResult.Reloaded(DeskResult.Opened opened) -> reloaded(transition, opened);
            case DeskResult.Elsewhere() ->
                news(transition.doing(new DeskRequest.Look(model.app().member())));
            case DeskResult.Changed(DeskSnapshot known, String said) ->
                known(transition.with(model.saying(said, false)), known);
            case DeskResult.Imported(DeskSnapshot known, Receipt receipt) ->
                imported(known(transition, known), receipt);
            case DeskResult.Browsing(String link) -> transition.with(model.saying("opening " + link, false));
            case DeskResult.Written(String path) -> transition.with(model.saying("written to " + path, false));
            case DeskResult.Failed(var work, String fact, var wayOut) ->
                failed(transition, work, WaysOut.said(fact, wayOut, model.app().keys()));
            case DeskResult.Ran(DeskSnapshot known, String line, List<String> said) ->
                ran(known(transition, known), line, said);
            case DeskResult.AllNotes notes -> transition;
            case DeskResult.Remembered() -> transition;
            case DeskResult.Completed completed -> transition;
            case DeskResult.EditedOutside edited -> transition;
            case DeskResult.Recovered recovered -> recovered(transition, recovered);
            case DeskResult.Previewed previewed -> transition;
            case DeskResult.Paginated paginated -> transition;
            case DeskResult.Sent(String said) -> transition.with(model.saying(said, false));
            case DeskResult.Stopped stopped -> transition.with(model.saying("stopped; nothing was written", false));
            case DeskResult.Exists exists -> transition;
            case DeskResult.Found found -> transition.with(model.opening(FoundScreen.of(found, model.app())));
        };
    }

    /** What was written can be taken back from now on. */
    private static Transition undoable(Transition transition, DeskResult.NotesOf notes) {
        Command undo = notes.undo();
        return undo == null ? transition : transition.undoable(undo, "it");
    }

    /** Where nothing is said, what was said before stays. */
    private static Transition said(Transition transition, String said) {
        Model model = transition.model();
        return said.isEmpty() ? transition : transition.with(model.saying(keyed(said, model), false));
    }

    /** What fits the line below is said there. */
    private static Transition ran(Transition transition, String line, List<String> said) {
        Model model = transition.model();
        return transition.with(
                said.size() > 1
                        ? model.opening(Pages.of("lectern " + line, said))
                        : model.saying(said.isEmpty() ? "done" : said.getFirst(), false));
    }

    /** The desk looked at anew. Another member sees other notes: their reading is opened again. */
    private static Transition known(Transition transition, DeskSnapshot known) {
        Model model = transition.model();
        boolean other = !Objects.equals(known.member(), model.app().member());
        Model now = model.with(model.app().withKnown(known));
        if (!other) {
            Reader open = stale(now);
            return open != null && known.member() != null
                    ? transition.with(now).doing(new DeskRequest.Reload(known.member(), open.reading(), open.place()))
                    : transition.with(now);
        }
        Model alone = now.without(Room.NOTES)
                .without(Room.QUESTIONS)
                .without(Room.HANDOUT)
                .without(Room.GROUP)
                .without(Room.TABLE)
                .without(Room.NEWS)
                .undoing(List.of());
        if (known.member() == null) {
            return transition.with(alone.in(Room.SHELF).without(Room.READING).without(Room.SESSIONS));
        }
        alone = alone.saying(
                known.member().name() + ", " + known.member().role().word(), false);
        Reader reader = now.reader();
        if (reader == null || now.room() != Room.READING) {
            Model shelf = now.room() == Room.SHELF || now.room() == Room.SESSIONS ? alone : alone.in(Room.SHELF);
            return transition.with(shelf.without(Room.READING));
        }
        Place place = reader.place();
        return transition
                .with(alone)
                .doing(new DeskRequest.Open(place.slug(), place.address(), place.offset(), known.member()));
    }

    /** A name that isn't meant so can be mended. */
    private static Model asked(Model model, DeskResult.InDoubt doubt) {
        WhoAreYou mend = doubt.yes() instanceof DeskRequest.Be be ? WhoAreYou.typed(be.name()) : null;
        return model.opening(new AllTheSame(doubt, mend));
    }

    /** Both versions before the member: theirs to write on, what it was changed to above it; kept once more, theirs is kept. */
    private static Transition conflict(Transition transition, DeskResult.NoteConflict conflict) {
        Model model = transition.model();
        return transition.with(model.opening(Editor.of(conflict).settle(model.app()))
                .saying(
                        "the note was changed elsewhere meanwhile, to what stands above; keep yours, or leave theirs",
                        true));
    }

    /** The open reading where its text was replaced elsewhere; else {@code null}. */
    private static @Nullable Reader stale(Model model) {
        Reader reader = model.reader();
        return reader == null
                ? null
                : model.app()
                        .reading(reader.slug())
                        .filter(summary ->
                                summary.revision() != reader.reading().revision())
                        .map(summary -> reader)
                        .orElse(null);
    }

    private static Transition reloaded(Transition transition, DeskResult.Opened opened) {
        Model model = transition.model();
        Reader open = model.reader();
        if (open == null || !open.slug().equals(opened.reading().slug())) {
            return transition;
        }
        return transition.with(model.with(Room.READING, Reader.of(opened, model.app()))
                .saying("the text was replaced by a better copy meanwhile; you are where you were", false));
    }

    private static Transition imported(Transition transition, Receipt receipt) {
        var reading = receipt.reading();
        List<String> lines = new ArrayList<>();
        lines.add(reading.about().title()
                + (reading.about().author().isEmpty()
                        ? ""
                        : " · " + reading.about().author()));
        lines.add("  " + receipt.status().word() + " as " + reading.slug() + " · "
                + reading.chapters().size() + (reading.chapters().size() == 1 ? " chapter · " : " chapters · ")
                + reading.words() + " words · " + Dates.minutes(ReadingTime.minutes(reading.words())));
        if (receipt.moved() > 0) {
            lines.add("  " + receipt.moved() + " notes moved with it");
        }
        section(lines, "Look at", receipt.warnings());
        section(
                lines,
                "Doubtful",
                receipt.doubts().stream().map(HeadingDoubt::inWords).toList());
        section(
                lines,
                "Mended",
                receipt.repairs().stream().map(ResultHandler::mended).toList());
        section(
                lines,
                "Chapters",
                reading.chapters().stream().map(ResultHandler::chapter).toList());
        Pages report = Pages.report("Imported", lines, reading.slug());
        Model now = withoutCopy(transition.model(), reading.slug());
        return transition.with(now.opening(report.showing(0, now.app())).quiet());
    }

    /** An older copy that is open is closed: what was left off in it is carried to the new one. */
    private static Model withoutCopy(Model model, String slug) {
        Reader open = model.reader();
        if (open == null || !open.slug().equals(slug)) {
            return model;
        }
        Model shelf =
                model.room() == Room.READING ? model.entering(Room.SHELF, ShelfRoom.at(slug, model.app())) : model;
        return shelf.without(Room.READING);
    }

    private static void section(List<String> lines, String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(title);
            items.forEach(item -> lines.add("  " + item));
        }
    }

    private static String mended(Repair repair) {
        return repair.count() + " × " + repair.kind() + (repair.detail().isEmpty() ? "" : ": " + repair.detail());
    }

    private static String chapter(Chapter chapter) {
        return chapter.number() + "  " + chapter.title() + " · "
                + chapter.paragraphs().size() + " paragraphs";
    }

    private static Transition recovered(Transition transition, DeskResult.Recovered recovered) {
        Model model = transition.model();
        if (recovered.unfinished().isEmpty()) {
            return recovered.asked() ? transition.with(model.saying("no drafts are left", false)) : transition;
        }
        return recovered.asked()
                ? transition.with(model.opening(Drafts.of(recovered.unfinished())))
                : transition.with(model.opening(Recovered.offering(recovered.unfinished())));
    }

    /** With the key that takes a deletion back. */
    private static String keyed(String said, Model model) {
        return said.endsWith(DeskResult.UNDOABLE)
                ? said.replace("undo", model.app().keys().key(Action.UNDO))
                : said;
    }

    /** A first look that fails is tried again with less asked. Words that could not be kept are in their editor again. */
    private static Transition failed(Transition transition, Command work, String reason) {
        boolean repeats = work instanceof DeskRequest.KeepUnfinished || work instanceof DeskRequest.KeepPlace;
        if (repeats && transition.model().messages().contains(reason)) {
            return transition; // Said once; it would be said again with every letter or page.
        }
        Transition told = transition.with(transition.model().saying(reason, true));
        if (work instanceof DeskRequest.Finish finish && !(finish.matter() instanceof DraftSubject.OfSession)) {
            return told.with(
                    told.model().opening(Editor.of(finish).settle(told.model().app())));
        }
        if (work instanceof DeskRequest.Begin begin && begin.reading() != null) {
            return told.doing(new DeskRequest.Begin(begin.member(), null, null));
        }
        if (work instanceof DeskRequest.Begin begin && begin.member() != null) {
            return told.doing(new DeskRequest.Begin(null, null, null));
        }
        return told;
    }
}
