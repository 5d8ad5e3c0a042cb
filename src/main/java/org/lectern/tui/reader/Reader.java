package org.lectern.tui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;
import org.lectern.study.progress.State;
import org.lectern.tui.Event;
import org.lectern.tui.Key;
import org.lectern.tui.Result;
import org.lectern.tui.editor.Buffer;
import org.lectern.tui.editor.Typing;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.margin.Extra;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DeskResult;

/**
 * The reading room.
 *
 * @param notes on this reading, all that the member may see
 * @param selection {@code null} while nothing is being selected
 * @param search what was last searched for
 * @param typing what is being typed behind {@code /}; {@code null} otherwise
 * @param origin the page to come back to when a search is given up
 * @param pressed where the mouse went down; {@code null} while it is up
 * @param reached the furthest paragraph of the chapter reached by reading since the place was kept
 * @param moves moves since then
 * @param memory what the next motion hangs on
 */
public record Reader(
        Book book,
        List<Note> notes,
        PageView page,
        @Nullable TextSelection selection,
        Search search,
        @Nullable Buffer typing,
        PageView origin,
        @Nullable TextPosition pressed,
        int reached,
        int moves,
        Memory memory)
        implements Screen {

    /**
     * What the next motion hangs on.
     *
     * @param count how often it is to be done; 0 where that wasn't said
     * @param find how and for what a line was searched last, as {@code fx}; empty where it wasn't
     */
    record Memory(int count, String find) {
        static final Memory NONE = new Memory(0, "");
    }

    public Reader {
        notes = List.copyOf(notes);
    }

    /** A reading opened where a member left off. */
    public static Reader of(DeskResult.Opened opened, AppState app) {
        Book book = new Book(opened.reading());
        Geometry geometry = Geometry.of(book, !opened.notes().isEmpty(), app);
        PageView page = PageView.open(book, geometry.measure(app.view().type()), geometry.lines())
                .beginningAt(opened.place().address(), opened.place().offset());
        return new Reader(book, opened.notes(), page, null, Search.NONE, null, page, null, 0, 0, Memory.NONE)
                .lighting(opened.lit());
    }

    Reader with(PageView next) {
        return new Reader(book, notes, next, selection, search, typing, origin, pressed, reached, moves, memory);
    }

    Reader with(@Nullable TextSelection words) {
        return new Reader(book, notes, page, words, search, typing, origin, pressed, reached, moves, memory);
    }

    Reader with(Search found) {
        return new Reader(book, notes, page, selection, found, typing, origin, pressed, reached, moves, memory);
    }

    Reader typing(@Nullable Buffer query, PageView from) {
        return new Reader(book, notes, page, selection, search, query, from, pressed, reached, moves, memory);
    }

    Reader read(int furthest, int count) {
        return new Reader(book, notes, page, selection, search, typing, origin, pressed, furthest, count, memory);
    }

    Reader pressing(@Nullable TextPosition spot) {
        return new Reader(book, notes, page, selection, search, typing, origin, spot, reached, moves, memory);
    }

    Reader with(List<Note> now) {
        return new Reader(book, now, page, selection, search, typing, origin, pressed, reached, moves, memory);
    }

    Reader with(Memory now) {
        return new Reader(book, notes, page, selection, search, typing, origin, pressed, reached, moves, now);
    }

    public String slug() {
        return book.slug();
    }

    public Reading reading() {
        return book.reading();
    }

    /** Where the member is. */
    public Place place() {
        TextPosition spot = page.spot();
        return new Place(slug(), page.address(), spot.offset());
    }

    /** The words from a place on, in at most so many columns. */
    public String wordsAt(Place place, int most) {
        String text = book.text(place.address().chapter(), place.address().paragraph());
        return Cells.clip(text.substring(Math.min(place.offset(), text.length())), most);
    }

    /** With words lit, and the first of them from here on in view. */
    public Reader lighting(String words) {
        if (words.isEmpty()) {
            return this;
        }
        Search found = Search.lit(
                book, words, page.chapter(), new TextPosition(page.spot().paragraph(), 0));
        return found.none() ? this : with(found).with(Searching.shown(page, found));
    }

    /** The same reading at another place. */
    public Reader at(Place place) {
        return with((TextSelection) null).with(page.showing(place.address(), place.offset()));
    }

    /** How it divides the screen. */
    Geometry geometry(AppState app) {
        return Geometry.of(book, !notes.isEmpty(), app);
    }

    /** What a note written now is on: the selected words, or the paragraph at hand. */
    public Anchor anchor() {
        return selection == null ? Anchor.of(Passage.of(page.address())) : selection.anchor(book);
    }

    @Override
    public Context context() {
        return typing != null ? Context.LINE : selection != null ? Context.SELECTING : Context.READING;
    }

    @Override
    public Heading heading(AppState app) {
        return ReaderStatus.heading(this, app);
    }

    @Override
    public String status(AppState app, int columns) {
        return ReaderStatus.line(this, app, columns);
    }

    @Override
    public List<Action> hints() {
        return selection == null
                ? List.of(Action.HELP, Action.CONTENTS, Action.SELECT, Action.NOTE, Action.MARK, Action.SEARCH)
                : List.of(Action.HELP, Action.CANCEL, Action.COPY, Action.QUESTION, Action.MARK, Action.NOTE_WORDS);
    }

    @Override
    public @Nullable Entry entry(AppState app) {
        return typing == null ? null : new Entry("/", typing.text(), typing.caret(), search.count());
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        return ReaderActs.act(this, action, key, app);
    }

    @Override
    public Step type(Key key, AppState app) {
        return typing == null ? Step.to(this) : Searching.type(this, typing, key, app);
    }

    @Override
    public Step paste(String text, AppState app) {
        return typing == null ? Step.to(this) : Searching.changed(this, Typing.paste(typing, text, false));
    }

    @Override
    public Step mouse(Event.Mouse mouse, AppState app) {
        return Pointing.mouse(this, mouse, app);
    }

    @Override
    public Step take(Result result, AppState app) {
        if (result instanceof DeskResult.NotesOf(String of, List<Note> now, String said, var undo)
                && of.equals(slug())) {
            return Step.to(with(now));
        }
        Member member = app.member();
        return result instanceof DeskResult.Elsewhere && member != null
                ? Step.to(this).doing(new DeskRequest.LookAtMargins(member, slug()))
                : Step.to(this);
    }

    @Override
    public Screen settle(AppState app) {
        Geometry geometry = geometry(app);
        PageView fitted = page.resized(geometry.measure(app.view().type()), geometry.lines());
        return with(fitted);
    }

    @Override
    public Step end(AppState app) {
        return kept(app);
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        new PagePainter(this, canvas, app).paint();
    }

    /** Asks for the place, and what was read since it was kept last, to be kept. */
    Step kept(AppState app) {
        Member member = app.member();
        if (member == null) {
            return Step.to(this);
        }
        return Step.to(read(0, 0))
                .doing(new DeskRequest.KeepPlace(member, place(), newer(app).orElse(null), reading()));
    }

    /** The chapter's progress where reading has changed it. */
    private Optional<ChapterProgress> newer(AppState app) {
        if (reached == 0) {
            return Optional.empty();
        }
        Optional<ChapterProgress> before = app.progress(slug(), page.chapter());
        State state = before.map(ChapterProgress::state).orElse(State.UNREAD);
        int furthest = Math.max(reached, before.map(ChapterProgress::furthest).orElse(0));
        ChapterProgress now =
                new ChapterProgress(slug(), page.chapter(), state == State.UNREAD ? State.READING : state, furthest);
        return before.filter(now::equals).isPresent() ? Optional.empty() : Optional.of(now);
    }

    /** Remembers where this is, for the way back. */
    Ask.Remember remember() {
        return new Ask.Remember(place());
    }

    /** The notes on the paragraph at hand that the member sees here. */
    List<Note> here(AppState app) {
        return Margin.of(notes, slug(), page.chapter(), app).at(page.spot().paragraph());
    }

    /** The links of the paragraphs in view, numbered. */
    public List<Extra> links() {
        List<String> links = new ArrayList<>();
        int last = Math.min(page.top() + page.rows(), page.layout().size());
        int before = 0;
        for (int at = page.top(); at < last; at++) {
            int number = page.layout().line(at).paragraph();
            if (number > before) {
                links.addAll(Extra.linksOf(book.paragraphs(page.chapter()).get(number - 1)));
                before = number;
            }
        }
        return Extra.links(links);
    }

    /** How many of the member's own notes wait for the session. */
    long held(AppState app) {
        return notes.stream()
                .filter(note -> note.audience() == Audience.HELD && Margin.own(note, app.member()))
                .count();
    }
}
