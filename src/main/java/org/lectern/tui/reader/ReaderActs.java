package org.lectern.tui.reader;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.State;
import org.lectern.tui.Command;
import org.lectern.tui.contents.ContentsScreen;
import org.lectern.tui.editor.Buffer;
import org.lectern.tui.editor.Editor;
import org.lectern.tui.editor.NoteSubject;
import org.lectern.tui.editor.QuestionSubject;
import org.lectern.tui.keys.Action;
import org.lectern.tui.margin.Extra;
import org.lectern.tui.margin.PassagePane;
import org.lectern.tui.screen.Act;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Citation;
import org.lectern.tui.screen.Step;
import org.lectern.tui.screen.Toggle;
import org.lectern.tui.screen.ViewSettings;
import org.lectern.tui.work.DeskRequest;

/** What each action does while reading. */
final class ReaderActs {
    private static final int STEP = 4;

    /** The most that a count can say. */
    private static final int MOST = 9999;

    private static final Map<Action, Act<Reader>> ACTS = Map.ofEntries(
            entry(
                    Action.CONTENTS,
                    (reader, key, app) -> Step.to(reader)
                            .asking(new Ask.Open(ContentsScreen.of(
                                    reader.reading(), reader.page().address())))),
            entry(Action.SEARCH, (reader, key, app) -> Searching.begin(reader)),
            entry(Action.NEXT_NEW, (reader, key, app) -> NoteJumps.toNew(reader, 1, app)),
            entry(Action.PREVIOUS_NEW, (reader, key, app) -> NoteJumps.toNew(reader, -1, app)),
            entry(Action.NEXT_NOTE, (reader, key, app) -> NoteJumps.toNote(reader, 1, app)),
            entry(Action.PREVIOUS_NOTE, (reader, key, app) -> NoteJumps.toNote(reader, -1, app)),
            entry(Action.NEXT, (reader, key, app) -> Searching.next(reader, 1, true, app)),
            entry(Action.PREVIOUS, (reader, key, app) -> Searching.next(reader, -1, true, app)),
            entry(
                    Action.SELECT,
                    (reader, key, app) -> reader.page().spot().paragraph() == 0
                            ? Step.to(reader)
                            : Step.to(reader.with(TextSelection.at(
                                    reader.book(),
                                    reader.page().chapter(),
                                    reader.page().begin())))),
            entry(
                    Action.SELECT_PARAGRAPH,
                    (reader, key, app) -> reader.page().spot().paragraph() == 0
                            ? Step.to(reader)
                            : Step.to(reader.with(TextSelection.at(
                                            reader.book(),
                                            reader.page().chapter(),
                                            reader.page().begin())
                                    .paragraph(reader.book())))),
            entry(Action.CHOOSE, (reader, key, app) -> seen(reader, app).asking(new Ask.Open(pane(reader)))),
            entry(Action.NOTE, (reader, key, app) -> note(reader, app)),
            entry(
                    Action.MARK,
                    (reader, key, app) -> PassagePane.marked(
                            reader.with((TextSelection) null), reader.slug(), reader.anchor(), key, app)),
            entry(Action.QUESTION, (reader, key, app) -> question(reader)),
            entry(Action.COPY, (reader, key, app) -> copy(reader)),
            entry(Action.REPLY, (reader, key, app) -> onNote(reader, Action.REPLY, app, reader.here(app))),
            entry(Action.EDIT, (reader, key, app) -> onNote(reader, Action.EDIT, app, own(reader, app))),
            entry(Action.DELETE, (reader, key, app) -> onNote(reader, Action.DELETE, app, own(reader, app))),
            entry(Action.PROGRESS, (reader, key, app) -> progress(reader, app)),
            entry(
                    Action.WIDER,
                    (reader, key, app) -> column(reader, app, app.view().column() + STEP)),
            entry(
                    Action.NARROWER,
                    (reader, key, app) ->
                            column(reader, app, reader.geometry(app).column() - STEP)),
            entry(Action.USUAL_WIDTH, (reader, key, app) -> column(reader, app, ViewSettings.USUAL_COLUMN)),
            entry(
                    Action.OTHERS,
                    (reader, key, app) -> Step.to(reader)
                            .asking(new Ask.See(
                                    app.view().withOthers(app.view().others().next())))
                            .saying(app.view().others().next().words())),
            entry(Action.LINKS, (reader, key, app) -> links(reader)),
            entry(Action.RULER, (reader, key, app) -> toggle(reader, Toggle.RULER)),
            entry(Action.JUSTIFY, (reader, key, app) -> toggle(reader, Toggle.JUSTIFY)),
            entry(Action.SPREAD, (reader, key, app) -> toggle(reader, Toggle.SPREAD)),
            entry(Action.HEAT, (reader, key, app) -> toggle(reader, Toggle.HEAT)),
            entry(
                    Action.FOCUS,
                    (reader, key, app) -> Step.to(reader)
                            .asking(new Ask.See(app.view().withFocus(!app.view().focus())))),
            entry(
                    Action.CANCEL,
                    (reader, key, app) ->
                            Step.to(reader.with(Search.NONE).with(reader.page().withoutCaret()))));

    private ReaderActs() {}

    static Step act(Reader reader, Action action, String key, AppState app) {
        Buffer typing = reader.typing();
        if (typing != null) {
            return Searching.act(reader, typing, action);
        }
        int count = reader.memory().count();
        if (action == Action.COUNT || (action == Action.CARET_LINE_START && key.equals("0") && count > 0)) {
            int more = Math.min(MOST, count * 10 + Integer.parseInt(key));
            return Step.to(reader.with(new Reader.Memory(more, reader.memory().find())))
                    .saying(String.valueOf(more));
        }
        Reader fresh = count == 0
                ? reader
                : reader.with(new Reader.Memory(0, reader.memory().find()));
        Step step = once(fresh, action, key, app);
        for (int again = 1; again < count && repeats(action) && step.screen() instanceof Reader now; again++) {
            Step next = once(now, action, key, app);
            if (next.screen().equals(now)) {
                break;
            }
            step = new Step(next.screen(), joined(step.commands(), next.commands()), next.asks());
        }
        return step;
    }

    private static boolean repeats(Action action) {
        return Moving.moves(action) || Selecting.moves(action) || Moving.finds(action);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new java.util.ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static Step once(Reader reader, Action action, String key, AppState app) {
        if (Moving.finds(action)) {
            return Moving.find(reader, action, key);
        }
        if (reader.selection() != null) {
            return Selecting.act(reader, reader.selection(), action, key, app);
        }
        if (Moving.moves(action)) {
            return Moving.move(reader, action, app);
        }
        Act<Reader> act = ACTS.get(action);
        return act == null ? Step.to(reader) : act.act(reader, key, app);
    }

    static Step note(Reader reader, AppState app) {
        NoteSubject subject = new NoteSubject(
                NoteDraft.on(reader.slug(), reader.anchor()).with(app.view().audience()));
        return Step.to(reader.with((TextSelection) null))
                .asking(new Ask.Open(Editor.of(subject, "", reader.anchor().quote())));
    }

    static Step question(Reader reader) {
        QuestionSubject subject =
                QuestionSubject.on(reader.slug(), reader.anchor().passage()).seeing(reader.reading());
        return Step.to(reader.with((TextSelection) null))
                .asking(new Ask.Open(Editor.of(subject, "", reader.anchor().quote())));
    }

    static Step copy(Reader reader) {
        TextPosition spot = reader.page().spot();
        TextSelection words = reader.selection();
        String text = words == null
                ? reader.book().text(reader.page().chapter(), spot.paragraph())
                : words.words(reader.book());
        String copied = Citation.of(text, reader.reading(), reader.anchor().passage());
        return Step.to(reader.with((TextSelection) null))
                .doing(new Command.Copy(copied))
                .saying("copied " + reader.anchor().passage() + " with its citation");
    }

    /** What the passage's pane shows is seen. */
    private static Step seen(Reader reader, AppState app) {
        Member member = app.member();
        List<String> fresh = reader.notes().stream()
                .filter(note ->
                        app.isNew(note) && PassagePane.at(note, reader.page().address()))
                .map(note -> "note:" + note.id())
                .toList();
        return member == null || fresh.isEmpty()
                ? Step.to(reader)
                : Step.to(reader).doing(new DeskRequest.See(member, fresh));
    }

    static PassagePane pane(Reader reader) {
        List<Note> here = reader.notes().stream()
                .filter(note -> PassagePane.at(note, reader.page().address()))
                .toList();
        return PassagePane.of(reader.slug(), reader.page().address(), extras(reader), here);
    }

    private static List<Extra> extras(Reader reader) {
        PageView page = reader.page();
        int number = page.spot().paragraph();
        return number < 1
                ? List.of()
                : Extra.of(reader.book().paragraphs(page.chapter()).get(number - 1), reader.links());
    }

    /** The links of the page in view, as a list to choose from. */
    private static Step links(Reader reader) {
        List<Extra> links = reader.links();
        return links.isEmpty()
                ? Step.to(reader).complaining("no links on this page")
                : Step.to(reader)
                        .asking(new Ask.Open(
                                PassagePane.of(reader.slug(), reader.page().address(), links, List.of())));
    }

    private static List<Note> own(Reader reader, AppState app) {
        return reader.here(app).stream()
                .filter(note -> Margin.own(note, app.member()))
                .toList();
    }

    /** On the only note there is, at once; where there are several, the pane opens to choose one. */
    private static Step onNote(Reader reader, Action action, AppState app, List<Note> notes) {
        PassagePane pane = pane(reader);
        if (notes.isEmpty()) {
            return Step.to(reader)
                    .complaining(action == Action.REPLY ? "no note here to answer" : "no note of yours here");
        }
        if (notes.size() > 1) {
            return Step.to(reader).asking(new Ask.Open(pane)).saying("which one?");
        }
        PassagePane only = PassagePane.of(pane.slug(), pane.address(), List.of(), notes);
        Step step = only.act(action, "", app);
        return new Step(reader, step.commands(), step.asks());
    }

    private static Step progress(Reader reader, AppState app) {
        Member member = app.member();
        if (member == null) {
            return Step.to(reader).complaining(app.words("say who you are first: {}", Action.MEMBER));
        }
        int chapter = reader.page().chapter();
        State before =
                app.progress(reader.slug(), chapter).map(ChapterProgress::state).orElse(State.UNREAD);
        State state = switch (before) {
            case UNREAD, READING -> State.READ;
            case READ -> State.STUDIED;
            case STUDIED -> State.READING;
        };
        return Step.to(reader)
                .doing(new DeskRequest.MarkChapter(member, reader.slug(), chapter, state, reader.reading()))
                .saying("chapter " + chapter + ": " + state.word());
    }

    private static Step toggle(Reader reader, Toggle toggle) {
        return Step.to(reader).asking(new Ask.Run(toggle.word()));
    }

    private static Step column(Reader reader, AppState app, int columns) {
        ViewSettings view = app.view().withColumn(columns);
        return Step.to(reader).asking(new Ask.See(view));
    }
}
