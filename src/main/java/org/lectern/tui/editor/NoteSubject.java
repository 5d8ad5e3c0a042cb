package org.lectern.tui.editor;

import org.jspecify.annotations.Nullable;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
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
                + " · " + words(draft.audience());
    }

    /** Who sees it, in words. */
    public static String words(Audience audience) {
        return switch (audience) {
            case ME -> "for me alone";
            case HELD -> "held until the session";
            case FACILITATOR -> "for the facilitator";
            case GROUP -> "for the group";
        };
    }

    @Override
    public Subject audience() {
        return new NoteSubject(draft.with(
                switch (draft.audience()) {
                    case ME -> Audience.HELD;
                    case HELD -> Audience.FACILITATOR;
                    case FACILITATOR -> Audience.GROUP;
                    case GROUP -> Audience.ME;
                }));
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
