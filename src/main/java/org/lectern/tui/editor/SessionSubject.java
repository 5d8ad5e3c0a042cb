package org.lectern.tui.editor;

import org.jspecify.annotations.Nullable;
import org.lectern.study.members.Member;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DraftSubject;
import org.lectern.tui.work.SessionWords;

/**
 * A session whose fields are lines: when, what to read, where, how long, who facilitates, in which time zone.
 *
 * @param number 0 for a new one
 */
record SessionSubject(int number) implements Subject {

    @Override
    public String title() {
        return number == 0 ? "a new session" : "session " + number;
    }

    @Override
    public Subject audience(AppState app, int by) {
        return this;
    }

    @Override
    public Subject sign() {
        return this;
    }

    @Override
    public @Nullable DeskRequest keep(String words, Member member) {
        return words.isBlank() ? null : new DeskRequest.KeepSession(member, SessionWords.of(number, words));
    }

    @Override
    public DraftSubject matter() {
        return new DraftSubject.OfSession(number);
    }
}
