package org.lectern.tui.work;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.intake.Receipt;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.handout.Edition;
import org.lectern.reading.Reading;
import org.lectern.reading.Shelf;
import org.lectern.study.news.NewItem;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;
import org.lectern.study.questions.Question;
import org.lectern.text.WayOut;
import org.lectern.tui.Command;
import org.lectern.tui.Result;

/** What came of {@link DeskRequest}. */
public sealed interface DeskResult extends Result {

    /** Ends what is said of a deletion that can be taken back; a screen says by which key. */
    String UNDOABLE = "; undo brings it back";

    /** @param opened {@code null} where there is no reading to open */
    record Begun(DeskSnapshot known, @Nullable Opened opened) implements DeskResult {}

    /**
     * A reading and its margins, to be shown at a place.
     *
     * @param lit words to light there; empty for none
     */
    record Opened(Reading reading, List<Note> notes, Place place, String lit) implements DeskResult {
        public Opened {
            notes = List.copyOf(notes);
        }
    }

    record Browsing(String link) implements DeskResult {}

    record Kept(Place place, @Nullable ChapterProgress progress) implements DeskResult {}

    record Bookmarked(String key, Place place) implements DeskResult {}

    record ProgressKept(ChapterProgress progress) implements DeskResult {}

    /**
     * The margins of a reading, looked at or written in.
     *
     * @param said what was done, for the person
     * @param undo what takes that back; {@code null} where there is nothing to take back
     */
    record NotesOf(
            String slug,
            List<Note> notes,
            String said,
            @Nullable Command undo) implements DeskResult {
        public NotesOf {
            notes = List.copyOf(notes);
        }

        /** Margins that were only looked at. */
        public NotesOf(String slug, List<Note> notes) {
            this(slug, notes, "", null);
        }
    }

    /**
     * A command of the command line has run.
     *
     * @param said what it says, line by line
     */
    record Ran(DeskSnapshot known, String line, List<String> said) implements DeskResult {
        public Ran {
            said = List.copyOf(said);
        }
    }

    record AllNotes(List<Note> notes, Set<UUID> settled) implements DeskResult {
        public AllNotes {
            notes = List.copyOf(notes);
        }
    }

    /**
     * What is new for the member.
     *
     * @param since whether it is what came since the last session, seen or not
     */
    record NewsOf(List<NewItem> items, boolean since, String said) implements DeskResult {
        public NewsOf {
            items = List.copyOf(items);
        }
    }

    record AllQuestions(List<Asked> questions, String said) implements DeskResult {
        public AllQuestions {
            questions = List.copyOf(questions);
        }
    }

    /** A question, and whether the member votes for it. */
    record Asked(Question question, boolean voted) {}

    /** The desk after something on it was changed. */
    record Changed(DeskSnapshot known, String said) implements DeskResult {}

    record Imported(DeskSnapshot known, Receipt receipt) implements DeskResult {}

    record Completed(String path, List<String> paths) implements DeskResult {
        public Completed {
            paths = List.copyOf(paths);
        }
    }

    /** @param faults what is wrong in the group's own templates, which aren't used then */
    record Previewed(int session, Edition edition, String text, List<String> faults) implements DeskResult {
        public Previewed {
            faults = List.copyOf(faults);
        }
    }

    /**
     * @param text as it is in the file, with what there was no room for left out
     * @param pages the text of each page as it was set
     */
    record Paginated(int session, Edition edition, String text, List<String> pages) implements DeskResult {
        public Paginated {
            pages = List.copyOf(pages);
        }
    }

    record Written(String path) implements DeskResult {}

    /** It is on its way to the printer, or to another program. */
    record Sent(String said) implements DeskResult {}

    /** It was stopped before anything came of it. */
    record Stopped(DeskRequest work) implements DeskResult {}

    /** A file is there already. */
    record Exists(DeskRequest.WriteHandout wanted) implements DeskResult {}

    record Found(String words, List<Shelf.Hit> texts, List<Note> notes) implements DeskResult {
        public Found {
            texts = List.copyOf(texts);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Words that nobody has kept yet.
     *
     * @param asked whether the person asked for them
     */
    record Recovered(List<Unfinished> unfinished, boolean asked) implements DeskResult {
        public Recovered {
            unfinished = List.copyOf(unfinished);
        }
    }

    /** The text as the person's own editor left it. */
    record EditedOutside(String text) implements DeskResult {}

    record Remembered() implements DeskResult {}

    /** A note was changed elsewhere, in the same words, while it was changed here; nothing was written. */
    record NoteConflict(NoteDraft yours, Note now) implements DeskResult {}

    /** A session was changed elsewhere, in the same fields, while it was changed here; nothing was written. */
    record SessionConflict(SessionWords now, String said) implements DeskResult {}

    /**
     * Nothing was written, since it may not be meant so.
     *
     * @param said what is doubtful, in sentences
     * @param question whether it shall be done all the same
     * @param yes does it all the same
     */
    record InDoubt(List<String> said, String question, DeskRequest yes) implements DeskResult {
        public InDoubt {
            said = List.copyOf(said);
        }
    }

    /** A reading whose text was replaced elsewhere while it was open. */
    record Reloaded(Opened opened) implements DeskResult {}

    /** Others have written since the last look, or a session has begun. */
    record Elsewhere() implements DeskResult {}

    /**
     * It could not be done.
     *
     * @param fact why, naming no key and no command
     * @param wayOut what leads on, for each face to say in its own way; {@code null} where the fact says all
     */
    record Failed(Command work, String fact, @Nullable WayOut wayOut) implements DeskResult {
        public Failed(Command work, String fact) {
            this(work, fact, null);
        }
    }
}
