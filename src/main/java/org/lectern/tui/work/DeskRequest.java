package org.lectern.tui.work;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.handout.Edition;
import org.lectern.handout.format.HandoutFormat;
import org.lectern.handout.format.Paper;
import org.lectern.reading.Address;
import org.lectern.reading.Reading;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;
import org.lectern.study.progress.State;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.Status;
import org.lectern.tui.Command;

/** Work on the desk's services that screens ask for. Each gives one of {@link DeskResult}, or {@link DeskSnapshot}. */
public sealed interface DeskRequest extends Command {

    /** What is going on while it is done, in words: {@code importing essay.txt}. */
    default String doing() {
        return "working";
    }

    /** The first look: the member of that name, and a reading open at an address, or where they left off. */
    record Begin(
            @Nullable String member,
            @Nullable String reading,
            @Nullable Address at) implements DeskRequest {}

    record Look(@Nullable Member member) implements DeskRequest {}

    /**
     * @param at {@code null} is where the member left off
     * @param lit words to light there; empty for none
     */
    record Open(
            String slug,
            @Nullable Address at,
            int offset,
            @Nullable Member member,
            String lit) implements DeskRequest {
        public Open(String slug, @Nullable Address at, int offset, @Nullable Member member) {
            this(slug, at, offset, member, "");
        }

        @Override
        public String doing() {
            return "opening " + slug;
        }
    }

    /** Runs a command of the command line, as a person typed it; gives an {@link DeskResult.Ran}. */
    record Run(Member member, String line) implements DeskRequest {

        @Override
        public String doing() {
            return "lectern " + line;
        }
    }

    /** Opens a web address in the desktop's browser: only ever what a person chose. */
    record Browse(String link) implements DeskRequest {}

    /**
     * Keeps where a member is, and how far they have come in the chapter where that is news.
     *
     * @param seen the text before them; {@code null} where that is the one on the shelf
     */
    record KeepPlace(
            Member member,
            Place place,
            @Nullable ChapterProgress progress,
            @Nullable Reading seen) implements DeskRequest, Command.Latest {

        /** A later place makes an earlier one needless, but never one that says how far somebody came. */
        @Override
        public Object matter() {
            return progress == null ? List.of("place", member, place.slug()) : this;
        }
    }

    /** @param seen as for {@link KeepPlace} */
    record KeepBookmark(
            Member member,
            String key,
            Place place,
            @Nullable Reading seen) implements DeskRequest {}

    /**
     * Sets the member's state in a chapter.
     *
     * @param seen as for {@link KeepPlace}
     */
    record MarkChapter(
            Member member,
            String slug,
            int chapter,
            State state,
            @Nullable Reading seen) implements DeskRequest {}

    record KeepNote(Member member, NoteDraft draft) implements DeskRequest {}

    /** Sets a mark without words, or takes it off where it stands; of a note that it answers, or of a passage. */
    record ToggleMark(Member member, NoteDraft draft) implements DeskRequest {}

    /** Takes back what was done; what comes of it can't be taken back in turn. */
    record Undo(Command back) implements DeskRequest {}

    record DeleteNote(Member member, UUID id) implements DeskRequest {}

    /** Puts a deleted note back as it was. */
    record RestoreNote(Member member, Note note) implements DeskRequest {}

    /**
     * A reading anew whose text was replaced meanwhile; gives {@link DeskResult.Reloaded}, at the same words.
     *
     * @param seen the text as it is before the member
     */
    record Reload(Member member, Reading seen, Place place) implements DeskRequest, Command.Latest {
        @Override
        public Object matter() {
            return List.of("reload", seen.slug());
        }
    }

    /** The margins of one reading; gives {@link DeskResult.NotesOf} with nothing said. */
    record LookAtMargins(Member member, String slug) implements DeskRequest, Command.Latest {
        @Override
        public Object matter() {
            return this;
        }
    }

    /** What is new for the member; gives {@link DeskResult.NewsOf}. */
    record LookForNews(Member member) implements DeskRequest, Command.Latest {
        @Override
        public Object matter() {
            return this;
        }
    }

    /** What came since the last session, seen or not. */
    record LookSince(Member member) implements DeskRequest {}

    /** Keeps that the member has seen these, by their ids. */
    record See(Member member, List<String> items) implements DeskRequest {
        public See {
            items = List.copyOf(items);
        }
    }

    /** Keeps that the member has seen everything. */
    record SeeAll(Member member) implements DeskRequest {}

    record ListNotes(Member member) implements DeskRequest {}

    record ListQuestions(Member member) implements DeskRequest {}

    /**
     * Proposes a question, or changes one.
     *
     * @param id {@code null} for a new one
     * @param seen the text on which a new one is asked; {@code null} where that is the one on the shelf
     */
    record KeepQuestion(
            Member member,
            Question question,
            @Nullable String id,
            @Nullable Reading seen) implements DeskRequest {
        public KeepQuestion(Member member, Question question, @Nullable String id) {
            this(member, question, id, null);
        }
    }

    /** Picks a question, drops it, or proposes it again. */
    record PickQuestion(Member member, String id, Status status) implements DeskRequest {}

    /** Asks without anybody's name; refused in a group too small for it. */
    record AskUnnamed(Member member, Question question) implements DeskRequest {}

    record DeleteQuestion(Member member, Question question) implements DeskRequest {}

    record Vote(Member member, String id, boolean on) implements DeskRequest {}

    /**
     * Adds a session, or changes the one with the number; the words are as a person typed them.
     *
     * @param seen the session as it was when it was laid before them; {@code null} where that isn't known
     * @param sure whether its time is meant as it is; else {@link DeskResult.InDoubt} asks where that may not be so
     */
    record KeepSession(
            Member member, SessionWords words, @Nullable SessionWords seen, boolean sure) implements DeskRequest {
        public KeepSession(Member member, SessionWords words) {
            this(member, words, null, false);
        }

        KeepSession meant() {
            return new KeepSession(member, words, seen, true);
        }
    }

    /** @param cancelled whether it shall be */
    record CancelSession(Member member, int number, boolean cancelled, String said) implements DeskRequest {}

    record Hide(@Nullable Member member, String slug, boolean hidden) implements DeskRequest {}

    record Import(@Nullable Member member, String path) implements DeskRequest {
        @Override
        public String doing() {
            return "importing " + path;
        }
    }

    /** What paths go on from what is typed. */
    record Complete(String path) implements DeskRequest {}

    record Preview(int session, Edition edition) implements DeskRequest {
        @Override
        public String doing() {
            return "making the handout";
        }
    }

    /** Sets it in type, to see where its pages end. */
    record Paginate(int session, Edition edition, Paper paper) implements DeskRequest {}

    /** @param over whether a file that is there may be written over */
    record WriteHandout(int session, Edition edition, String path, boolean over, Paper paper) implements DeskRequest {

        /** On either paper. */
        public WriteHandout(int session, Edition edition, String path, boolean over) {
            this(session, edition, path, over, Paper.EITHER);
        }

        @Override
        public String doing() {
            return "writing " + path;
        }
    }

    /** Prints it on the printer of this computer. */
    record PrintHandout(int session, Edition edition, Paper paper) implements DeskRequest {}

    /** Opens it in what the desktop shows such files with. */
    record ViewHandout(int session, Edition edition, HandoutFormat format, Paper paper) implements DeskRequest {}

    /**
     * The member of that name, who joins if there is none; gives {@link DeskResult.InDoubt} where another may be meant.
     *
     * @param sure whether the name is meant as it is
     */
    record Be(String name, boolean sure) implements DeskRequest {
        public Be(String name) {
            this(name, false);
        }
    }

    /** Keeps a liking for the next time, as {@link HostServices#remember}. */
    record Remember(String setting, String value) implements DeskRequest {}

    /** Keeps words that are being written, as often as they change. */
    record KeepUnfinished(String member, DraftSubject about, String text) implements DeskRequest, Command.Latest {
        @Override
        public Object matter() {
            return Unfinished.name(member, about);
        }
    }

    /** Forgets words that are not wanted any more. */
    record DropUnfinished(String member, DraftSubject matter) implements DeskRequest {}

    /**
     * Keeps what was written, and forgets the words that were kept meanwhile once that is done. Where it fails, the words
     * stay where they were written.
     *
     * @param text the words as they were typed
     */
    record Finish(DeskRequest keep, String member, DraftSubject matter, String text) implements DeskRequest {}

    /** Goes on with words that were left. */
    record Resume(Unfinished unfinished) implements DeskRequest {}

    /** @param asked whether the person asked for them, and is told where there are none */
    record FindUnfinished(String member, boolean asked) implements DeskRequest {}

    /** Lets the person write on in their own editor. */
    record EditOutside(String text) implements DeskRequest, Command.Foreground {}

    record Search(String words, @Nullable Member member) implements DeskRequest {
        @Override
        public String doing() {
            return "searching";
        }
    }
}
