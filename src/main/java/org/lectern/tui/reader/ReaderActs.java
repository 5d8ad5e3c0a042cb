package org.lectern.tui.reader;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.State;
import org.lectern.tui.Command;
import org.lectern.tui.contents.Contents;
import org.lectern.tui.editor.Buffer;
import org.lectern.tui.editor.Editor;
import org.lectern.tui.editor.NoteSubject;
import org.lectern.tui.editor.QuestionSubject;
import org.lectern.tui.keys.Action;
import org.lectern.tui.margin.Extra;
import org.lectern.tui.margin.PassagePane;
import org.lectern.tui.screen.Act;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Citation;
import org.lectern.tui.screen.Step;
import org.lectern.tui.screen.Toggle;
import org.lectern.tui.screen.View;
import org.lectern.tui.screen.World;
import org.lectern.tui.work.Draft;
import org.lectern.tui.work.Work;

/** What each action does while reading. */
final class ReaderActs {
    private static final int STEP = 4;

    private static final Map<Action, Act<Reader>> ACTS = Map.ofEntries(
            entry(
                    Action.CONTENTS,
                    (reader, key, world) -> Step.to(reader)
                            .asking(new Ask.Open(
                                    Contents.of(reader.reading(), reader.page().address())))),
            entry(Action.SEARCH, (reader, key, world) -> Searching.begin(reader)),
            entry(Action.NEXT, (reader, key, world) -> Searching.next(reader, 1, true)),
            entry(Action.PREVIOUS, (reader, key, world) -> Searching.next(reader, -1, true)),
            entry(
                    Action.SELECT,
                    (reader, key, world) -> reader.page().spot().paragraph() == 0
                            ? Step.to(reader)
                            : Step.to(reader.with(Selection.at(
                                    reader.book(),
                                    reader.page().chapter(),
                                    reader.page().lineStart())))),
            entry(Action.CHOOSE, (reader, key, world) -> Step.to(reader).asking(new Ask.Open(pane(reader)))),
            entry(Action.NOTE, (reader, key, world) -> note(reader)),
            entry(
                    Action.MARK,
                    (reader, key, world) -> PassagePane.marked(
                            reader.with((Selection) null), reader.slug(), reader.anchor(), key, world)),
            entry(Action.QUESTION, (reader, key, world) -> question(reader)),
            entry(Action.COPY, (reader, key, world) -> copy(reader)),
            entry(Action.REPLY, (reader, key, world) -> onNote(reader, Action.REPLY, world, reader.here(world))),
            entry(Action.EDIT, (reader, key, world) -> onNote(reader, Action.EDIT, world, own(reader, world))),
            entry(Action.DELETE, (reader, key, world) -> onNote(reader, Action.DELETE, world, own(reader, world))),
            entry(Action.PROGRESS, (reader, key, world) -> progress(reader, world)),
            entry(
                    Action.WIDER,
                    (reader, key, world) -> column(reader, world, world.view().column() + STEP)),
            entry(
                    Action.NARROWER,
                    (reader, key, world) ->
                            column(reader, world, reader.geometry(world).column() - STEP)),
            entry(Action.USUAL_WIDTH, (reader, key, world) -> column(reader, world, View.USUAL_COLUMN)),
            entry(
                    Action.OTHERS,
                    (reader, key, world) -> Step.to(reader)
                            .asking(new Ask.See(world.view()
                                    .withOthers(world.view().others().next())))
                            .saying(world.view().others().next().words())),
            entry(Action.LINKS, (reader, key, world) -> links(reader)),
            entry(Action.RULER, (reader, key, world) -> toggle(reader, Toggle.RULER)),
            entry(Action.JUSTIFY, (reader, key, world) -> toggle(reader, Toggle.JUSTIFY)),
            entry(Action.SPREAD, (reader, key, world) -> toggle(reader, Toggle.SPREAD)),
            entry(Action.HEAT, (reader, key, world) -> toggle(reader, Toggle.HEAT)),
            entry(
                    Action.FOCUS,
                    (reader, key, world) -> Step.to(reader)
                            .asking(new Ask.See(
                                    world.view().withFocus(!world.view().focus())))),
            entry(Action.CANCEL, (reader, key, world) -> Step.to(reader.with(Search.NONE))));

    private ReaderActs() {}

    static Step act(Reader reader, Action action, String key, World world) {
        Buffer typing = reader.typing();
        if (typing != null) {
            return Searching.act(reader, typing, action);
        }
        if (reader.selection() != null) {
            return Selecting.act(reader, reader.selection(), action, key, world);
        }
        if (Moving.moves(action)) {
            return Moving.move(reader, action, world);
        }
        Act<Reader> act = ACTS.get(action);
        return act == null ? Step.to(reader) : act.act(reader, key, world);
    }

    static Step note(Reader reader) {
        NoteSubject subject = new NoteSubject(Draft.on(reader.slug(), reader.anchor()));
        return Step.to(reader.with((Selection) null))
                .asking(new Ask.Open(Editor.of(subject, "", reader.anchor().quote())));
    }

    static Step question(Reader reader) {
        QuestionSubject subject =
                QuestionSubject.on(reader.slug(), reader.anchor().passage());
        return Step.to(reader.with((Selection) null))
                .asking(new Ask.Open(Editor.of(subject, "", reader.anchor().quote())));
    }

    static Step copy(Reader reader) {
        Spot spot = reader.page().spot();
        Selection words = reader.selection();
        String text = words == null
                ? reader.book().text(reader.page().chapter(), spot.paragraph())
                : words.words(reader.book());
        String copied = Citation.of(text, reader.reading(), reader.anchor().passage());
        return Step.to(reader.with((Selection) null))
                .doing(new Command.Copy(copied))
                .saying("copied " + reader.anchor().passage() + " with its citation");
    }

    static PassagePane pane(Reader reader) {
        List<Note> here = reader.notes().stream()
                .filter(note -> PassagePane.at(note, reader.page().address()))
                .toList();
        return PassagePane.of(reader.slug(), reader.page().address(), extras(reader), here);
    }

    private static List<Extra> extras(Reader reader) {
        Page page = reader.page();
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

    private static List<Note> own(Reader reader, World world) {
        return reader.here(world).stream()
                .filter(note -> Margin.own(note, world.member()))
                .toList();
    }

    /** On the only note there is, at once; where there are several, the pane opens to choose one. */
    private static Step onNote(Reader reader, Action action, World world, List<Note> notes) {
        PassagePane pane = pane(reader);
        if (notes.isEmpty()) {
            return Step.to(reader)
                    .complaining(action == Action.REPLY ? "no note here to answer" : "no note of yours here");
        }
        if (notes.size() > 1) {
            return Step.to(reader).asking(new Ask.Open(pane)).saying("which one?");
        }
        PassagePane only = PassagePane.of(pane.slug(), pane.address(), List.of(), notes);
        Step step = only.act(action, "", world);
        return new Step(reader, step.commands(), step.asks());
    }

    private static Step progress(Reader reader, World world) {
        Member member = world.member();
        if (member == null) {
            return Step.to(reader).complaining("say who you are first: M");
        }
        int chapter = reader.page().chapter();
        ChapterProgress before = world.progress(reader.slug(), chapter)
                .orElse(new ChapterProgress(reader.slug(), chapter, State.UNREAD, 0));
        State state = switch (before.state()) {
            case UNREAD, READING -> State.READ;
            case READ -> State.STUDIED;
            case STUDIED -> State.READING;
        };
        ChapterProgress now = new ChapterProgress(reader.slug(), chapter, state, before.furthest());
        return Step.to(reader)
                .doing(new Work.KeepProgress(member, now))
                .saying("chapter " + chapter + ": " + state.word());
    }

    private static Step toggle(Reader reader, Toggle toggle) {
        return Step.to(reader).asking(new Ask.Run(toggle.word()));
    }

    private static Step column(Reader reader, World world, int columns) {
        View view = world.view().withColumn(columns);
        return Step.to(reader).asking(new Ask.See(view));
    }
}
