package org.lectern.tui.editor;

import org.jspecify.annotations.Nullable;
import org.lectern.study.members.Member;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DraftSubject;

/** What is being written about, and the choices that go with it. Immutable. */
public interface Subject {

    /** What it is, where, and what is chosen: {@code note on 3.4 · ? unclear · for the group}. */
    String title();

    /**
     * With the next choice of who sees it, or of when it is asked.
     *
     * @param by 1, or -1 for the choice before
     */
    Subject audience(AppState app, int by);

    /** With the next mark, or kind. */
    Subject sign();

    /** The work that keeps these words; {@code null} where there is nothing to keep. */
    @Nullable
    DeskRequest keep(String words, Member member);

    /** What it is, for words that are kept as they are typed. */
    DraftSubject matter();

    /** As it was when such words were kept. */
    static Subject of(DraftSubject matter) {
        return switch (matter) {
            case DraftSubject.OfSession(int number) -> new SessionSubject(number);
            case DraftSubject.OfNote(var draft) -> new NoteSubject(draft);
            case DraftSubject.OfQuestion(var id, var question) -> new QuestionSubject(id, question);
        };
    }
}
