package org.lectern.tui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lectern.reading.Address;
import org.lectern.study.members.Member;
import org.lectern.study.news.NewItem;
import org.lectern.study.notes.Note;
import org.lectern.tui.keys.Action;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskRequest;

/** From note to note in a reading: all of them, or those that are new. */
final class NoteJumps {

    private NoteJumps() {}

    /** @param by 1 or -1 */
    static Step toNew(Reader reader, int by, AppState app) {
        Optional<Address> next = next(reader, by, note -> app.isNew(note), app);
        if (next.isEmpty()) {
            long elsewhere = app.news().size();
            String there = elsewhere == 0 ? "" : app.words("; {} shows what is new elsewhere", Action.ROOM_NEWS);
            return Step.to(reader)
                    .complaining((by > 0 ? "nothing new from here on" : "nothing new before here") + there);
        }
        List<Note> here = reader.notes().stream()
                .filter(note -> app.isNew(note) && begins(note, next.get()))
                .toList();
        Member member = app.member();
        Step there = arrived(reader, next.get()).saying(said(here, app));
        return member == null
                ? there
                : there.doing(new DeskRequest.See(
                        member, here.stream().map(note -> "note:" + note.id()).toList()));
    }

    /** @param by 1 or -1 */
    static Step toNote(Reader reader, int by, AppState app) {
        return next(reader, by, note -> true, app)
                .map(address -> arrived(reader, address))
                .orElse(Step.to(reader).complaining(by > 0 ? "no notes from here on" : "no notes before here"));
    }

    private static Step arrived(Reader reader, Address address) {
        return Step.to(reader.with(reader.page().showing(address, 0))).asking(reader.remember());
    }

    /** The next passage with such a note that shows here; of a chapter that isn't read yet only what shows in it. */
    private static Optional<Address> next(Reader reader, int by, Predicate<Note> such, AppState app) {
        Address here = reader.page().address();
        Comparator<Address> order = by > 0 ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return reader.notes().stream()
                .filter(such)
                .filter(note -> Margin.of(
                                        List.of(note),
                                        reader.slug(),
                                        note.anchor().passage().first().chapter(),
                                        app)
                                .byParagraph()
                                .size()
                        > 0)
                .map(note -> note.anchor().passage().first())
                .filter(address -> order.compare(address, here) > 0)
                .min(order);
    }

    private static boolean begins(Note note, Address address) {
        return note.anchor().passage().first().compareTo(address) == 0;
    }

    private static String said(List<Note> here, AppState app) {
        boolean answers = app.news().stream()
                .anyMatch(item ->
                        item.answersMe() && item.ofNote().filter(here::contains).isPresent());
        long left = app.news().stream()
                        .map(NewItem::ofNote)
                        .flatMap(Optional::stream)
                        .count()
                - here.size();
        String who = String.join(
                ", ", here.stream().map(note -> note.member().name()).distinct().toList());
        return "new: " + who + (answers ? ", an answer to you" : "") + (left > 0 ? " · " + left + " more" : "");
    }
}
