package org.lectern.tui.questions;

import org.jspecify.annotations.Nullable;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Anchor;
import org.lectern.tui.editor.Subject;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DraftSubject;

/** A question asked without a name: neither author nor time is kept with it. */
record UnnamedSubject(Subject question) implements Subject {

    @Override
    public String title() {
        return "without your name: " + question.title();
    }

    @Override
    public Subject audience(AppState app, int by) {
        return new UnnamedSubject(question.audience(app, by));
    }

    @Override
    public Subject sign() {
        return new UnnamedSubject(question.sign());
    }

    @Override
    public @Nullable DeskRequest keep(String words, Member member) {
        return question.keep(words, member) instanceof DeskRequest.KeepQuestion keep
                ? new DeskRequest.AskUnnamed(member, keep.question())
                : null;
    }

    /** Left unfinished, it comes back as a note for its author alone, so that it never gets a name by mistake. */
    @Override
    public DraftSubject matter() {
        DraftSubject of = question.matter();
        return new DraftSubject.OfNote(NoteDraft.on(of.slug(), Anchor.of(of.passage())));
    }
}
