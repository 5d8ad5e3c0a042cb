package org.lectern.tui.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Targets;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.tui.editor.NoteSubject;
import org.lectern.tui.editor.QuestionSubject;
import org.lectern.tui.editor.Subject;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DeskResult;
import org.lectern.tui.work.Unfinished;

/** What one wrote: changed, deleted, brought back; and drafts that were never kept. */
final class Changing {

    private Changing() {}

    static PlainTurn edit(PlainModel model, String rest) {
        Member member = model.app().member();
        int space = rest.indexOf(' ');
        ListedItem item =
                space < 0 ? null : Verbs.item(model, rest.substring(0, space)).orElse(null);
        Subject subject = subject(item);
        if (member == null || subject == null) {
            return PlainTurn.saying(
                    model, "Change which? Say notes or questions, then edit, a number and all the new words.");
        }
        if (item instanceof ListedItem.OfQuestion(var asked)
                && !may(model, Operation.CHANGE_QUESTION, asked.question())) {
            return PlainTurn.saying(model, "Only who proposed a question changes its words.");
        }
        DeskRequest keep = subject.keep(rest.substring(space + 1), member);
        return keep == null
                ? PlainTurn.saying(model, "Nothing to keep.")
                : PlainTurn.of(model).doing(keep);
    }

    private static @Nullable Subject subject(@Nullable ListedItem item) {
        if (item instanceof ListedItem.OfNote(Note note)) {
            return new NoteSubject(NoteDraft.of(note));
        }
        return item instanceof ListedItem.OfQuestion(var asked) ? QuestionSubject.of(asked.question()) : null;
    }

    static PlainTurn delete(PlainModel model, String rest) {
        Member member = model.app().member();
        ListedItem item = Verbs.item(model, rest).orElse(null);
        if (member != null && item instanceof ListedItem.OfNote(Note note)) {
            return PlainTurn.of(model).doing(new DeskRequest.DeleteNote(member, note.id()));
        }
        if (member != null && item instanceof ListedItem.OfQuestion(var asked)) {
            Question question = asked.question();
            return may(model, Operation.DELETE_QUESTION, question)
                    ? PlainTurn.of(model.undoable(new DeskRequest.KeepQuestion(member, question, question.id())))
                            .doing(new DeskRequest.DeleteQuestion(member, question))
                    : PlainTurn.saying(model, "Only who proposed a question deletes it; pick drops it.");
        }
        return PlainTurn.saying(model, "Delete which? Say notes or questions, then delete and a number.");
    }

    private static boolean may(PlainModel model, Operation operation, Question question) {
        return model.app()
                .access()
                .may(operation, Targets.of(question, model.app().sessions()));
    }

    static PlainTurn undo(PlainModel model) {
        DeskRequest back = model.undo();
        return back == null
                ? PlainTurn.saying(model, "There is nothing of yours to take back.")
                : PlainTurn.of(model.undoable(null)).doing(back);
    }

    /** Asks about something doubtful, which yes does all the same. */
    static PlainTurn doubtful(PlainModel model, DeskResult.InDoubt doubt) {
        return PlainTurn.of(model.listing(List.of(new ListedItem.OfDoubt(doubt.yes()))))
                .saying(doubt.said())
                .saying(List.of(doubt.question() + " yes does; nothing is done without it."));
    }

    static PlainTurn yes(PlainModel model) {
        return model.listed().size() == 1 && model.listed().getFirst() instanceof ListedItem.OfDoubt(DeskRequest yes)
                ? PlainTurn.of(model.listing(List.of())).doing(yes)
                : PlainTurn.saying(model, "Nothing was asked about.");
    }

    /** Looks for drafts of whoever is there. */
    static PlainTurn drafts(PlainModel model) {
        Member member = model.app().member();
        return member == null
                ? PlainTurn.saying(model, Verbs.nobody())
                : PlainTurn.of(model).doing(new DeskRequest.FindUnfinished(member.name(), true));
    }

    /**
     * Drafts that were found.
     *
     * @param asked else they are only offered, where there are any
     */
    static PlainTurn found(PlainModel model, List<Unfinished> drafts, boolean asked) {
        if (drafts.isEmpty()) {
            return asked ? PlainTurn.saying(model, "No drafts are left.") : PlainTurn.of(model);
        }
        if (!asked) {
            return PlainTurn.saying(
                    model,
                    (drafts.size() == 1 ? "A draft was recovered" : drafts.size() + " drafts were recovered")
                            + ": drafts reads what was never kept.");
        }
        List<ListedItem> items = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Unfinished draft : drafts) {
            items.add(new ListedItem.OfDraft(draft));
            lines.add(Say.draft(items.size(), draft, model.app()));
        }
        lines.add("keep and a number keeps one, drop and a number throws it away.");
        return PlainTurn.of(model.listing(items)).saying(lines);
    }

    static PlainTurn keep(PlainModel model, String rest) {
        Member member = model.app().member();
        if (member == null || !(Verbs.item(model, rest).orElse(null) instanceof ListedItem.OfDraft(Unfinished draft))) {
            return PlainTurn.saying(model, "Keep which draft? Say drafts, then keep and a number.");
        }
        DeskRequest keep = Subject.of(draft.matter()).keep(draft.text(), member);
        return keep == null
                ? PlainTurn.saying(model, "There are no words in it; drop throws it away.")
                : PlainTurn.of(model)
                        .doing(new DeskRequest.Resume(draft))
                        .doing(new DeskRequest.Finish(keep, draft.member(), draft.matter(), draft.text()));
    }

    static PlainTurn drop(PlainModel model, String rest) {
        return Verbs.item(model, rest).orElse(null) instanceof ListedItem.OfDraft(Unfinished draft)
                ? PlainTurn.saying(model, "The draft is thrown away.")
                        .doing(new DeskRequest.Resume(draft))
                        .doing(new DeskRequest.DropUnfinished(draft.member(), draft.matter()))
                : PlainTurn.saying(model, "Drop which draft? Say drafts, then drop and a number.");
    }
}
