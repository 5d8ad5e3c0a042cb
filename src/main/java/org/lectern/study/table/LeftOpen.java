package org.lectern.study.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.study.notes.Margins;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionStore;
import org.lectern.study.questions.Status;
import org.lectern.study.table.RunSheet.Open;

/** What earlier sessions carried over to one: threads, then questions, of what the group as such may see. */
public final class LeftOpen {

    private LeftOpen() {}

    /** @param asked ids of the questions that the session asks anyway */
    public static List<Open> to(int session, Margins margins, QuestionStore questions, Set<String> asked) {
        List<Open> open = new ArrayList<>();
        for (Note note : margins.carriedTo(session)) {
            String words = note.text().isBlank() ? note.anchor().quote() : note.text();
            open.add(new Open(
                    words.isBlank() ? "What was left open here?" : words,
                    note.slug(),
                    note.anchor().passage()));
        }
        Map<String, Integer> carried = questions.carried();
        for (Question question : questions.all()) {
            if (carried.getOrDefault(question.id(), 0) == session
                    && question.status() != Status.DROPPED
                    && !asked.contains(question.id())) {
                open.add(new Open(question.text(), question.slug(), question.passage()));
            }
        }
        return open;
    }
}
