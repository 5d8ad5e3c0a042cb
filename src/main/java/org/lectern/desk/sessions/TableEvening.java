package org.lectern.desk.sessions;

import java.util.List;
import java.util.Optional;
import org.lectern.desk.Desk;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;
import org.lectern.study.schedule.Session;
import org.lectern.study.table.Protocol;
import org.lectern.study.table.RunSheet;
import org.lectern.study.table.Running;

/** What a facilitator has at the table: by what every member may see, since a screen at the table is seen by all. */
public final class TableEvening {
    private final Desk desk;

    public TableEvening(Desk desk) {
        this.desk = desk;
    }

    /** The evening's items, as the handout divides the evening. */
    public RunSheet sheet(int number) {
        return RunSheet.of(desk.handouts().get().agenda(number));
    }

    /** Keeps which item is on; nothing where the session is over. Who spoke isn't in it. */
    public Response<Session> keep(Member asking, int number, Optional<Running> running) {
        return desk.write(asking, Operation.CHANGE_SCHEDULE, () -> {
            Session session = desk.schedule().require(number);
            desk.meta().set(key(number), running.map(LeftTable::words).orElse(""));
            return Response.done(session);
        });
    }

    /** Which item was on when the table was last left, of a session that began today. */
    public Optional<Running> running(int number, RunSheet sheet) {
        return desk.meta()
                .get(key(number))
                .flatMap(words -> LeftTable.read(words, sheet, desk.clock().instant()));
    }

    private static String key(int number) {
        return "table." + number;
    }

    /** Text rendering of what a session reads. */
    public Protocol textRendering(int number) {
        return Protocol.textRendering(notes(number), names());
    }

    /** The last word on what a session reads, as many rounds as it has time for. */
    public Protocol lastWord(int number) {
        return Protocol.lastWord(
                notes(number), names(), desk.schedule().require(number).minutes());
    }

    private List<Note> notes(int number) {
        Session session = desk.schedule().require(number);
        return session.assignment().stream()
                .map(part -> part.slug())
                .distinct()
                .flatMap(slug -> desk.margins().ofGroup(slug).stream())
                .filter(note -> session.reads(note.slug(), List.of(note.anchor().passage())))
                .toList();
    }

    private List<String> names() {
        return desk.members().all().stream().map(Member::name).toList();
    }
}
