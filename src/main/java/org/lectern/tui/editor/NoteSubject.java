package org.lectern.tui.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Recipients;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DraftSubject;

/** A note, new or changed. */
public record NoteSubject(NoteDraft draft) implements Subject {

    @Override
    public String title() {
        Mark mark = draft.mark();
        String what = draft.replyTo() != null && draft.id() == null
                ? "answer on "
                : draft.id() == null ? "note on " : "change the note on ";
        return what + draft.anchor().passage() + " · " + (mark == null ? "no mark" : mark.sign() + " " + mark.word())
                + " · " + words(draft.recipients());
    }

    /** Who sees it, in words. */
    public static String words(Recipients recipients) {
        Member to = recipients.addressee();
        return switch (recipients.audience()) {
            case ME -> "for me alone";
            case HELD -> "held until the session";
            case FACILITATOR -> "for the facilitator";
            case GROUP -> "for the group";
            case TO -> to == null ? "for one member" : "to " + to.name();
        };
    }

    @Override
    public Subject audience(AppState app, int by) {
        return new NoteSubject(draft.with(draft.recipients().next(by, others(app))));
    }

    /** Members to whom whoever is at the desk may address a note. */
    public static List<Member> others(AppState app) {
        Member me = app.member();
        return app.known().members().stream()
                .filter(member -> me == null || member.id() != me.id())
                .toList();
    }

    /** Whether a choice of who sees it is one for what is written next too. */
    boolean fresh() {
        return draft.id() == null && draft.replyTo() == null;
    }

    @Override
    public Subject sign() {
        return new NoteSubject(draft.with(after(draft.mark())));
    }

    private static @Nullable Mark after(@Nullable Mark mark) {
        if (mark == null) {
            return Mark.UNCLEAR;
        }
        return switch (mark) {
            case UNCLEAR -> Mark.STRIKING;
            case STRIKING -> Mark.AGREE;
            case AGREE -> Mark.DISAGREE;
            case DISAGREE -> Mark.CONNECTS;
            case CONNECTS -> Mark.TERM;
            case TERM -> null;
        };
    }

    @Override
    public @Nullable DeskRequest keep(String words, Member member) {
        return words.isBlank() && draft.mark() == null
                ? null
                : new DeskRequest.KeepNote(member, draft.with(words.strip()));
    }

    @Override
    public DraftSubject matter() {
        return new DraftSubject.OfNote(draft);
    }
}
