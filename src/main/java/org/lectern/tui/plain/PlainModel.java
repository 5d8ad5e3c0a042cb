package org.lectern.tui.plain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Reading;
import org.lectern.study.notes.Note;
import org.lectern.study.notes.Recipients;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;
import org.lectern.study.progress.State;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Others;
import org.lectern.tui.screen.Trail;
import org.lectern.tui.work.DeskRequest;

/**
 * Where a person is without a screen. Immutable.
 *
 * @param reading {@code null} until one is open
 * @param notes on it that the member may see
 * @param at the paragraph said last; a chapter's address before its first
 * @param listed what the numbers of the last list mean
 * @param undo what takes back what was done last; {@code null} where there is none
 * @param trail places jumped from
 * @param left whether the person has left
 */
public record PlainModel(
        AppState app,
        @Nullable Reading reading,
        List<Note> notes,
        Address at,
        List<ListedItem> listed,
        @Nullable DeskRequest undo,
        Trail trail,
        boolean left) {

    public PlainModel {
        notes = List.copyOf(notes);
        listed = List.copyOf(listed);
    }

    static PlainModel of(AppState app) {
        return new PlainModel(app, null, List.of(), Address.of(1, 0), List.of(), null, Trail.EMPTY, false);
    }

    PlainModel with(AppState now) {
        return new PlainModel(now, reading, notes, at, listed, undo, trail, left);
    }

    PlainModel opened(Reading open, List<Note> noted, Address there) {
        return new PlainModel(app, open, noted, there, listed, undo, trail, left);
    }

    PlainModel at(Address there) {
        return new PlainModel(app, reading, notes, there, listed, undo, trail, left);
    }

    PlainModel noted(List<Note> now) {
        return new PlainModel(app, reading, now, at, listed, undo, trail, left);
    }

    PlainModel listing(List<ListedItem> items) {
        return new PlainModel(app, reading, notes, at, items, undo, trail, left);
    }

    PlainModel seenBy(Recipients who) {
        return with(app.withView(app.view().withAudience(who)));
    }

    /** Who sees the notes written from here on. */
    Recipients audience() {
        return app.view().audience();
    }

    PlainModel undoable(@Nullable DeskRequest back) {
        return new PlainModel(app, reading, notes, at, listed, back, trail, left);
    }

    PlainModel with(Trail now) {
        return new PlainModel(app, reading, notes, at, listed, undo, now, left);
    }

    /** Before a jump: the place at hand is one to return to. */
    PlainModel jumping() {
        return reading == null ? this : with(trail.jumped(place()));
    }

    PlainModel leaving() {
        return new PlainModel(app, reading, notes, at, listed, undo, trail, true);
    }

    Optional<Chapter> chapter() {
        return reading == null ? Optional.empty() : reading.chapter(at.chapter());
    }

    Optional<Block.Paragraph> paragraph() {
        return reading == null ? Optional.empty() : reading.paragraph(at);
    }

    /** The next paragraph, in this chapter or the next that has one. */
    Optional<Address> next() {
        Reading open = reading;
        if (open == null) {
            return Optional.empty();
        }
        for (int chapter = at.chapter(); chapter <= open.chapters().size(); chapter++) {
            int from = chapter == at.chapter() ? at.paragraph() : 0;
            if (from < length(chapter)) {
                return Optional.of(address(chapter, from + 1));
            }
        }
        return Optional.empty();
    }

    Optional<Address> previous() {
        for (int chapter = at.chapter(); chapter >= 1; chapter--) {
            int from = chapter == at.chapter() ? at.paragraph() : length(chapter) + 1;
            if (from > 1) {
                return Optional.of(address(chapter, from - 1));
            }
        }
        return Optional.empty();
    }

    int length(int chapter) {
        Reading open = reading;
        return open == null
                ? 0
                : open.chapter(chapter).map(one -> one.paragraphs().size()).orElse(0);
    }

    Address address(int chapter, int paragraph) {
        Reading open = reading;
        return new Address(chapter, paragraph, open != null && open.about().digest());
    }

    /** Notes on the paragraph at hand that show: one's own always, others' as the member chose. */
    List<Note> here() {
        return notes.stream()
                .filter(note -> note.anchor().passage().contains(at))
                .filter(note -> note.member().equals(app.member()) || othersShow())
                .toList();
    }

    /** How many others' notes on the paragraph at hand wait for the chapter to be read. */
    long waiting() {
        return app.view().others() != Others.AFTER || othersShow()
                ? 0
                : notes.stream()
                        .filter(note -> note.anchor().passage().contains(at))
                        .filter(note -> !note.member().equals(app.member()))
                        .count();
    }

    private boolean othersShow() {
        Reading open = reading;
        return app.view().others() == Others.ALWAYS
                || (app.view().others() == Others.AFTER
                        && open != null
                        && app.progress(open.slug(), at.chapter())
                                .map(ChapterProgress::state)
                                .filter(State::done)
                                .isPresent());
    }

    Place place() {
        Reading open = reading;
        return new Place(open == null ? "" : open.slug(), at, 0);
    }

    /** The chapter's progress where reading so far has changed it. */
    Optional<ChapterProgress> newer() {
        Reading open = reading;
        if (open == null || at.paragraph() == 0) {
            return Optional.empty();
        }
        Optional<ChapterProgress> before = app.progress(open.slug(), at.chapter());
        State state = before.map(ChapterProgress::state).orElse(State.UNREAD);
        ChapterProgress now = new ChapterProgress(
                open.slug(),
                at.chapter(),
                state == State.UNREAD ? State.READING : state,
                Math.max(at.paragraph(), before.map(ChapterProgress::furthest).orElse(0)));
        return before.filter(now::equals).isPresent() ? Optional.empty() : Optional.of(now);
    }
}
