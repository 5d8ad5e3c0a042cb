package org.lectern.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Session;
import org.lectern.study.table.Protocol;
import org.lectern.study.table.RunSheet;
import org.lectern.study.table.RunSheet.Open;
import org.lectern.study.workshop.Selection;

/** What a facilitator has at the table: by what every member may see, since a screen at the table is seen by all. */
public final class Table {
    private final Desk desk;

    public Table(Desk desk) {
        this.desk = desk;
    }

    /** The evening's items: the choice of questions, and what was carried over to it. */
    public RunSheet sheet(int number) {
        Session session = desk.schedule().require(number);
        List<Selection.Chosen> chosen = new Workshop(desk).choice(number, session.minutes());
        List<String> asked = chosen.stream().map(one -> one.question().text()).toList();
        // A carried question that is asked anyway is one item, not two.
        return RunSheet.of(
                session.minutes(),
                chosen,
                carried(number).stream()
                        .filter(open -> !asked.contains(open.text()))
                        .toList());
    }

    /** What earlier sessions left open for this one: threads, then questions. */
    public List<Open> carried(int number) {
        List<Open> open = new ArrayList<>();
        for (Note note : desk.margins().carriedTo(number)) {
            String words = note.text().isBlank() ? note.anchor().quote() : note.text();
            open.add(new Open(words, note.slug(), note.anchor().passage()));
        }
        Map<String, Integer> questions = desk.questions().carried();
        for (Question question : desk.questions().all()) {
            if (questions.getOrDefault(question.id(), 0) == number) {
                open.add(new Open(question.text(), question.slug(), question.passage()));
            }
        }
        return open;
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
