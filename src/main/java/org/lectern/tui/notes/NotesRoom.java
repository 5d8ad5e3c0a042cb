package org.lectern.tui.notes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Agreement;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.Place;
import org.lectern.tui.Result;
import org.lectern.tui.editor.Editor;
import org.lectern.tui.editor.NoteSubject;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.listing.ListPainter;
import org.lectern.tui.listing.ListScreen;
import org.lectern.tui.listing.Listing;
import org.lectern.tui.listing.Row;
import org.lectern.tui.margin.NoteLines;
import org.lectern.tui.margin.PassagePane;
import org.lectern.tui.screen.Act;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DeskResult;
import org.lectern.tui.work.GroupRequest;

/** All notes that the member may see, by audience alone. */
public record NotesRoom(Listing<Note> listing, @Nullable Place near) implements ListScreen<Note> {

    private static final Map<Action, Act<NotesRoom>> ACTS = Map.ofEntries(
            Map.entry(Action.CHOOSE, (room, key, app) -> room.open()),
            Map.entry(Action.SEARCH, (room, key, app) -> Step.to(room.with(room.listing.narrowing()))),
            Map.entry(Action.CANCEL, (room, key, app) -> Step.to(room.with(room.listing.unfiltered()))),
            Map.entry(Action.AGREE, (room, key, app) -> room.agreeing(Mark.AGREE, app)),
            Map.entry(Action.DISAGREE, (room, key, app) -> room.agreeing(Mark.DISAGREE, app)),
            Map.entry(Action.REPLY, (room, key, app) -> room.reply()),
            Map.entry(Action.EDIT, (room, key, app) -> room.edit(app)),
            Map.entry(Action.DELETE, (room, key, app) -> room.delete(app)),
            Map.entry(Action.RESOLVE, (room, key, app) -> room.together(app, GroupRequest.Resolve::new)),
            Map.entry(Action.CARRY, (room, key, app) -> room.together(app, GroupRequest.CarryNote::new)));

    /** Still empty; once there are notes, those near a place come first. */
    public static NotesRoom near(@Nullable Place place) {
        return new NotesRoom(Listing.of(List.of()), place);
    }

    @Override
    public Context context() {
        return listing.isTyping() ? Context.LINE : Context.NOTES;
    }

    @Override
    public Heading heading(AppState app) {
        int shown = listing.rows().size();
        int all = listing.all().size();
        return new Heading("Notes", shown == all ? String.valueOf(all) : shown + " of " + all);
    }

    @Override
    public List<Action> hints() {
        return List.of(
                Action.HELP,
                Action.BACK,
                Action.CHOOSE,
                Action.REPLY,
                Action.RESOLVE,
                Action.EDIT,
                Action.CARRY,
                Action.DELETE,
                Action.SEARCH);
    }

    @Override
    public Step acted(Action action, String key, AppState app) {
        Act<NotesRoom> act = ACTS.get(action);
        return act == null ? Step.to(this) : act.act(this, key, app);
    }

    @Override
    public Step take(Result result, AppState app) {
        Member member = app.member();
        if (result instanceof DeskResult.AllNotes(List<Note> notes, Set<UUID> settled)) {
            Listing<Note> all = listing.with(notes.stream()
                    .filter(note -> !note.agreement())
                    .map(note -> row(note, Agreement.with(note, notes), app, settled.contains(note.id())))
                    .toList());
            Place place = near;
            return Step.to(with(
                    place == null
                            ? all
                            : all.toFirst(note -> note.slug().equals(place.slug()))
                                    .toFirst(note -> note.slug().equals(place.slug())
                                            && note.anchor().passage().contains(place.address()))));
        }
        return (result instanceof DeskResult.NotesOf || result instanceof DeskResult.Elsewhere) && member != null
                ? Step.to(this).doing(new DeskRequest.ListNotes(member))
                : Step.to(this);
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        ListPainter.paint(
                listing,
                canvas,
                7,
                app.words(
                        "No notes yet: in a reading, {} writes one and {} marks a passage.", Action.NOTE, Action.MARK));
    }

    /** From now on what is chosen stays chosen. */
    @Override
    public NotesRoom with(Listing<Note> other) {
        return new NotesRoom(other, null);
    }

    private static Row<Note> row(Note note, Agreement agreement, AppState app, boolean settled) {
        String title =
                app.reading(note.slug()).map(reading -> reading.about().title()).orElse(note.slug());
        String sign = note.mark() == null ? "  " : note.mark().sign() + " ";
        String name = NoteLines.name(note, app.member());
        String quote = note.anchor().quote();
        String text = note.text().isEmpty() ? (quote.isEmpty() ? "" : "“" + quote + "”") : note.text();
        String names = NoteLines.names(agreement, app.member());
        String detail =
                (quote.isEmpty() ? "" : "“" + quote + "”\n") + note.text() + (names.isEmpty() ? "" : "\n" + names);
        String to = (settled ? "✓ settled · " : "")
                + (note.anchor().orphaned() ? "passage gone · " : "")
                + NoteSubject.words(note.recipients());
        String fresh = app.isNew(note) ? "● " : "";
        return new Row<>(
                note, title, note.anchor().passage().toString(), fresh + sign + name + "  " + text, to, detail);
    }

    private Step open() {
        return listing.chosen()
                .map(note -> Step.to(this)
                        .asking(new Ask.Read(
                                note.slug(),
                                note.anchor().passage().first(),
                                Math.max(0, note.anchor().start()))))
                .orElse(Step.to(this));
    }

    private Step together(AppState app, BiFunction<Member, UUID, GroupRequest> work) {
        Note note = listing.chosen().orElse(null);
        Member member = app.member();
        return note == null || member == null
                ? Step.to(this).complaining("choose a note first")
                : Step.to(this).doing(work.apply(member, note.id()));
    }

    private Step agreeing(Mark mark, AppState app) {
        return PassagePane.agreeing(this, listing.chosen().orElse(null), mark, app);
    }

    private Step reply() {
        return listing.chosen()
                .map(note -> writing(new NoteSubject(NoteDraft.answering(note)), note.text()))
                .orElse(Step.to(this));
    }

    private Step edit(AppState app) {
        Note note = listing.chosen().orElse(null);
        if (note == null) {
            return Step.to(this);
        }
        return own(note, app)
                ? writing(new NoteSubject(NoteDraft.of(note)), note.anchor().quote())
                : Step.to(this)
                        .complaining(
                                "that note is " + note.member().name() + app.words("'s; {} answers it", Action.REPLY));
    }

    private Step delete(AppState app) {
        Note note = listing.chosen().orElse(null);
        Member member = app.member();
        if (note == null || member == null) {
            return Step.to(this);
        }
        return own(note, app)
                ? Step.to(this).doing(new DeskRequest.DeleteNote(member, note.id()))
                : Step.to(this).complaining("that note is " + note.member().name() + "'s; only they can delete it");
    }

    private Step writing(NoteSubject subject, String quote) {
        return Step.to(this)
                .asking(new Ask.Open(Editor.of(subject, subject.draft().text(), quote)));
    }

    private static boolean own(Note note, AppState app) {
        return app.member() != null && note.member().id() == app.member().id();
    }
}
