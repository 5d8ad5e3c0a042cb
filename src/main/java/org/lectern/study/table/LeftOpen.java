package org.lectern.study.table;

import java.util.List;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.table.RunSheet.Open;
import org.lectern.study.workshop.CarriedOver;

/** What earlier sessions carried over to one, as items of its evening. */
public final class LeftOpen {

    private LeftOpen() {}

    public static List<Open> of(CarriedOver carried) {
        return carried.kept().stream().map(LeftOpen::open).toList();
    }

    private static Open open(CarriedOver.Item item) {
        return switch (item) {
            case CarriedOver.Item.Thread thread -> {
                Note note = thread.note();
                String words = note.text().isBlank() ? note.anchor().quote() : note.text();
                yield new Open(
                        words.isBlank() ? "What was left open here?" : words,
                        note.slug(),
                        note.anchor().passage(),
                        "");
            }
            case CarriedOver.Item.Asked asked -> {
                Question question = asked.question();
                yield new Open(question.text(), question.slug(), question.passage(), question.id());
            }
        };
    }
}
