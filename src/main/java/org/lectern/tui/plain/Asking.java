package org.lectern.tui.plain;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Targets;
import org.lectern.reading.Passage;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.tui.Command;
import org.lectern.tui.editor.QuestionSubject;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.GroupRequest;

/** Questions, and what the group does with them and with notes. */
final class Asking {

    private Asking() {}

    static PlainTurn question(PlainModel model, String rest) {
        return rest.isEmpty()
                ? PlainTurn.saying(model, "Ask what?")
                : Verbs.writing(
                        model,
                        QuestionSubject.on(model.place().slug(), Passage.of(model.at()))
                                .seeing(model.reading()),
                        rest);
    }

    static PlainTurn questions(PlainModel model) {
        Member member = model.app().member();
        return member == null
                ? PlainTurn.saying(model, Verbs.nobody())
                : PlainTurn.of(model).doing(new DeskRequest.ListQuestions(member));
    }

    static PlainTurn vote(PlainModel model, String rest) {
        Member member = model.app().member();
        return member != null && Verbs.item(model, rest).orElse(null) instanceof ListedItem.OfQuestion(var asked)
                ? PlainTurn.of(model)
                        .doing(new DeskRequest.Vote(member, asked.question().id(), !asked.voted()))
                : PlainTurn.saying(model, "Vote for which? Say questions, then vote and a number.");
    }

    /** Picked, then dropped, then proposed again: what a facilitator does with a question. */
    static PlainTurn pick(PlainModel model, String rest) {
        Member member = model.app().member();
        if (member == null || !(Verbs.item(model, rest).orElse(null) instanceof ListedItem.OfQuestion(var asked))) {
            return PlainTurn.saying(model, "Pick which? Say questions, then pick and a number.");
        }
        Question question = asked.question();
        if (!model.app()
                .access()
                .may(Operation.PICK_QUESTION, Targets.of(question, model.app().sessions()))) {
            return PlainTurn.saying(
                    model, "A facilitator picks questions, or who leads the session; vote votes for one.");
        }
        return PlainTurn.of(model)
                .doing(new DeskRequest.PickQuestion(
                        member, question.id(), question.status().next()));
    }

    static PlainTurn resolve(PlainModel model, String rest) {
        return withItem(
                model,
                rest,
                "Resolve which note? Say notes, then resolve and a number.",
                (member, item) -> item instanceof ListedItem.OfNote(Note note)
                        ? new GroupRequest.Resolve(member, note.id())
                        : null);
    }

    static PlainTurn carry(PlainModel model, String rest) {
        return withItem(
                model, rest, "Carry which? Say notes or questions, then carry and a number.", (member, item) -> {
                    if (item instanceof ListedItem.OfNote(Note note)) {
                        return new GroupRequest.CarryNote(member, note.id());
                    }
                    return item instanceof ListedItem.OfQuestion(var asked)
                            ? new GroupRequest.CarryQuestion(member, asked.question())
                            : null;
                });
    }

    private static PlainTurn withItem(
            PlainModel model, String rest, String otherwise, BiFunction<Member, ListedItem, @Nullable Command> work) {
        Member member = model.app().member();
        ListedItem item = Verbs.item(model, rest).orElse(null);
        Command command = member == null || item == null ? null : work.apply(member, item);
        return command == null
                ? PlainTurn.saying(model, member == null ? Verbs.nobody() : otherwise)
                : PlainTurn.of(model).doing(command);
    }
}
