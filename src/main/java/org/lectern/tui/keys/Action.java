package org.lectern.tui.keys;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Everything that a key can mean. Default keys are design.md's; help, hints and docs are made from this list. */
public enum Action {
    LINE_DOWN(ActionGroup.MOVE, Scope.ALL, "down", "a line down", "j", "Down"),
    LINE_UP(ActionGroup.MOVE, Scope.ALL, "up", "a line up", "k", "Up"),
    PAGE_DOWN(ActionGroup.MOVE, Scope.ALL, "page", "a page on, keeping two lines", "Space", "PgDn", "Ctrl-f"),
    PAGE_UP(ActionGroup.MOVE, Scope.CALM, "back", "a page back", "b", "PgUp", "Ctrl-b"),
    HALF_DOWN(ActionGroup.MOVE, Scope.ALL, "half", "half a page on", "d"),
    HALF_UP(ActionGroup.MOVE, Scope.ALL, "half back", "half a page back", "u"),
    PARAGRAPH_UP(ActionGroup.MOVE, Scope.READ_OR_SELECT, "paragraph back", "to the paragraph before", "{"),
    PARAGRAPH_DOWN(ActionGroup.MOVE, Scope.READ_OR_SELECT, "paragraph", "to the next paragraph", "}"),
    CHAPTER_UP(ActionGroup.MOVE, Scope.CHAPTERS, "chapter back", "to the chapter (or handout) before", "["),
    CHAPTER_DOWN(ActionGroup.MOVE, Scope.CHAPTERS, "chapter", "to the next chapter (or handout)", "]"),
    TOP(ActionGroup.MOVE, Scope.CALM, "top", "to the top", "g", "Home"),
    END(ActionGroup.MOVE, Scope.CALM, "end", "to the end", "G", "End"),
    TURN_ON(ActionGroup.MOVE, Scope.READ, "turn", "turn the page", "Right"),
    TURN_BACK(ActionGroup.MOVE, Scope.READ, "turn back", "turn back", "Left"),
    CARET_RIGHT(ActionGroup.MOVE, Scope.READ, "right", "a cursor in the text: a character on", "Shift-Right"),
    CARET_LEFT(ActionGroup.MOVE, Scope.READ, "left", "a character back", "Shift-Left"),
    CARET_WORD(ActionGroup.MOVE, Scope.READ, "word", "the cursor to the next word", "Ctrl-Right"),
    CARET_WORD_END(ActionGroup.MOVE, Scope.READ, "word end", "to the end of a word", "Alt-e"),
    CARET_WORD_BACK(ActionGroup.MOVE, Scope.READ, "word back", "to the word before", "Ctrl-Left"),
    CARET_WORD_END_BACK(ActionGroup.MOVE, Scope.READ, "word end back", "to the end of the word before", "Alt-b"),
    CARET_SENTENCE(ActionGroup.MOVE, Scope.READ, "sentence", "the cursor to the next sentence", "Alt-Right"),
    CARET_SENTENCE_BACK(ActionGroup.MOVE, Scope.READ, "sentence back", "to the sentence before", "Alt-Left"),
    CARET_LINE_START(ActionGroup.MOVE, Scope.READ, "line start", "the cursor to the start of the line", "Shift-Home"),
    CARET_LINE_END(ActionGroup.MOVE, Scope.READ, "line end", "to the end of the line", "Shift-End"),
    COUNT(
            ActionGroup.MOVE,
            Scope.READ_OR_SELECT,
            "count",
            "how often the next motion is done",
            "Alt-1",
            "Alt-2",
            "Alt-3",
            "Alt-4",
            "Alt-5",
            "Alt-6",
            "Alt-7",
            "Alt-8",
            "Alt-9"),
    FIND_CHAR(ActionGroup.MOVE, Scope.READ_OR_SELECT, "to letter", "on the next letter typed", "Alt-f"),
    FIND_CHAR_BACK(ActionGroup.MOVE, Scope.READ_OR_SELECT, "letter back", "on the letter before", "Alt-F"),
    TILL_CHAR(ActionGroup.MOVE, Scope.READ_OR_SELECT, "before letter", "before the next letter typed", "Alt-t"),
    TILL_CHAR_BACK(ActionGroup.MOVE, Scope.READ_OR_SELECT, "behind letter", "behind the letter before", "Alt-T"),
    FIND_AGAIN(ActionGroup.MOVE, Scope.READ_OR_SELECT, "again", "the same letter again", ";"),
    FIND_AGAIN_BACK(ActionGroup.MOVE, Scope.READ_OR_SELECT, "again, back", "the same letter the other way", "Alt-;"),
    PREFIX_GO(ActionGroup.MOVE, Scope.CALM_OR_SELECT, "go", "g the top, e the end of the word before", "Alt-g"),
    PREFIX_ON(
            ActionGroup.MOVE,
            Scope.CHAPTERS,
            "on to",
            "n the next new note, a the next passage with notes, ] the next chapter",
            "Alt-j"),
    PREFIX_BACK(
            ActionGroup.MOVE,
            Scope.CHAPTERS,
            "back to",
            "n the new note before, a the passage with notes before, [ the chapter before",
            "Alt-k"),
    OBJECT_INNER(ActionGroup.MOVE, Scope.SELECT, "inner", "select w the word, s the sentence, p the paragraph", "i"),
    OBJECT_AROUND(
            ActionGroup.MOVE, Scope.SELECT, "around", "select w the word, s the sentence, p the paragraph", "Alt-i"),
    CHOOSE(ActionGroup.MOVE, Scope.CHOICES, "open", "open what is chosen; in a reading, the passage's notes", "Enter"),
    CONTENTS(ActionGroup.MOVE, Scope.READ, "contents", "the contents", "t"),
    FOLD(ActionGroup.MOVE, Scope.FOLDING, "fold", "fold or unfold a chapter's sections", "Tab", "Left", "Right"),

    SEARCH(ActionGroup.FIND, Scope.SEARCHED, "find", "search this reading; on the shelf, all texts and notes", "/"),
    NEXT(ActionGroup.FIND, Scope.HITS, "next", "the next hit", "n"),
    PREVIOUS(ActionGroup.FIND, Scope.HITS, "previous", "the hit before", "N"),
    GO_ANYWHERE(
            ActionGroup.FIND,
            Scope.ALL,
            "go to",
            "go to anything: readings, chapters, notes, sessions, commands",
            "Ctrl-p"),
    COMMAND(ActionGroup.FIND, Scope.CALM, "command", "a command, or an address to go to", ":"),
    NEXT_NEW(ActionGroup.FIND, Scope.READ, "next new", "to the next note here that is new for you", "."),
    PREVIOUS_NEW(ActionGroup.FIND, Scope.READ, "new before", "to the new note before", ","),
    NEXT_NOTE(ActionGroup.FIND, Scope.READ, "next note", "to the next passage with notes", ")"),
    PREVIOUS_NOTE(ActionGroup.FIND, Scope.READ, "note before", "to the passage with notes before", "("),
    JUMP_BACK(ActionGroup.FIND, Scope.READ, "jump back", "back to where you jumped from", "Ctrl-o"),
    JUMP_FORWARD(ActionGroup.FIND, Scope.READ, "jump on", "forward again", "Tab"),
    SET_BOOKMARK(ActionGroup.FIND, Scope.READ, "bookmark", "bookmark this place under the next key", "B"),
    GO_BOOKMARK(ActionGroup.FIND, Scope.READ, "to bookmark", "go to the bookmark under the next key", "'"),

    SELECT(ActionGroup.WRITE, Scope.READ_OR_SELECT, "select", "select words by moving; again: stop", "v"),
    SELECT_PARAGRAPH(ActionGroup.WRITE, Scope.READ_OR_SELECT, "paragraph", "select the paragraph", "V"),
    NOTE(ActionGroup.WRITE, Scope.WRITING_NOTE, "note", "write a note on the passage", "a"),
    NOTE_WORDS(ActionGroup.WRITE, Scope.SELECT, "note", "write a note on the selected words", "a"),
    MARK(
            ActionGroup.WRITE,
            Scope.NOTING,
            "mark",
            "mark it: ? unclear, ! striking, + agree, - disagree, = connects, d term",
            "m"),
    AGREE(ActionGroup.WRITE, Scope.ON_NOTE, "agree", "agree with a note; again: take that back", "+"),
    DISAGREE(ActionGroup.WRITE, Scope.ON_NOTE, "disagree", "disagree with a note; again: take that back", "-"),
    REPLY(ActionGroup.WRITE, Scope.REPLYING, "reply", "answer a note", "r"),
    EDIT(ActionGroup.WRITE, Scope.OWN_WORDS, "edit", "edit your note or question", "e"),
    DELETE(
            ActionGroup.WRITE,
            Scope.DELETING,
            "delete",
            "delete it; on the shelf, hide the reading; of a session, cancel it",
            "x"),
    UNDO(ActionGroup.WRITE, Scope.CALM, "undo", "take back what you did last", "U"),
    COPY(
            ActionGroup.WRITE,
            Scope.COPYING,
            "copy",
            "copy the passage with its citation, or the footnote or link at hand",
            "y"),
    QUESTION(ActionGroup.WRITE, Scope.READ_OR_SELECT, "question", "propose a question on the passage", "Q"),
    PROGRESS(ActionGroup.WRITE, Scope.READ, "read", "mark the chapter read, then studied, then reading again", "R"),
    ADD_QUESTION(ActionGroup.WRITE, Scope.IN_QUESTIONS, "add", "propose a question on where you are reading", "a"),
    VOTE(ActionGroup.WRITE, Scope.IN_QUESTIONS, "vote", "vote for a question, or take the vote back", "v"),
    PICK(
            ActionGroup.WRITE,
            Scope.IN_QUESTIONS,
            "pick",
            "pick a question for its session, drop it, or leave it open",
            "p"),
    DRAFTS(ActionGroup.WRITE, Scope.IN_QUESTIONS, "drafts", "questions that the margins suggest", "w"),
    ASK_UNNAMED(
            ActionGroup.WRITE,
            Scope.IN_QUESTIONS,
            "without a name",
            "ask the chosen passage's question without your name",
            "A"),
    MERGE(ActionGroup.WRITE, Scope.IN_QUESTIONS, "merge", "make one of two questions that ask nearly the same", "m"),
    CARRY(ActionGroup.WRITE, Scope.CARRYING, "carry", "carry it over to the next session, or take that back", "l"),
    CLOSE_VOTE(
            ActionGroup.WRITE,
            Scope.IN_QUESTIONS,
            "close the vote",
            "close the vote on the next session's questions",
            "C"),
    STORM(ActionGroup.WRITE, Scope.IN_QUESTIONS, "storm", "a question storm on what the next session reads", "s"),
    STORM_OPEN(
            ActionGroup.WRITE,
            Scope.IN_STORM,
            "open",
            "the question is open: it asks for more than yes, no or a name",
            "o"),
    STORM_CLOSED(ActionGroup.WRITE, Scope.IN_STORM, "closed", "the question is closed", "c"),
    STORM_FLIP(
            ActionGroup.WRITE,
            Scope.IN_STORM,
            "turn",
            "turn an open question into a closed one, or the other way",
            "f"),
    STORM_ON(ActionGroup.WRITE, Scope.IN_STORM, "on", "go on to choosing, once all are sorted", "n"),
    NEXT_ITEM(ActionGroup.MOVE, Scope.AT_TABLE, "next", "begin; then the next item, or step of a script", "n", "Enter"),
    PREVIOUS_ITEM(ActionGroup.MOVE, Scope.AT_TABLE, "before", "the item before", "N"),
    DECIDE(ActionGroup.WRITE, Scope.AT_TABLE, "decided", "note what was decided", "a"),
    TALLY(ActionGroup.WRITE, Scope.AT_TABLE, "tally", "count who speaks, a letter each; it is kept nowhere", "t"),
    SCRIPTS(
            ActionGroup.SEE,
            Scope.AT_TABLE,
            "scripts",
            "ways to talk, filled from our marks; then the run sheet again",
            "s"),
    END_SESSION(ActionGroup.WRITE, Scope.AT_TABLE, "end", "end the session, and forget who spoke how often", "X"),
    RESOLVE(ActionGroup.WRITE, Scope.IN_NOTES, "settle", "settle a note's thread, or open it again", "z"),
    SEEN(ActionGroup.WRITE, Scope.IN_NEWS, "seen", "what is chosen is seen", "x"),
    SEEN_ALL(ActionGroup.WRITE, Scope.IN_NEWS, "all seen", "everything is seen", "X"),
    SINCE_SESSION(
            ActionGroup.SEE,
            Scope.IN_NEWS,
            "since",
            "what came since the last session, seen or not; then what is new",
            "s"),
    ADD_SESSION(ActionGroup.WRITE, Scope.IN_SESSIONS, "add", "add a session", "a"),
    CHANGE_SESSION(ActionGroup.WRITE, Scope.IN_SESSIONS, "change", "change a session", "e"),
    LOCK(ActionGroup.WRITE, Scope.IN_SESSIONS, "lock", "lock a session against replanning, or unlock it", "l"),
    REPLAN(ActionGroup.WRITE, Scope.IN_SESSIONS, "replan", "change the sessions to come that aren't locked", "p"),
    CATCH_UP(ActionGroup.FIND, Scope.CATCHING_UP, "catch up", "the short way through what you missed", "y"),
    SHARE(
            ActionGroup.WRITE,
            Scope.IN_GROUP,
            "share",
            "what others see of your progress: your name, you in totals, nothing",
            "s"),
    GIVE_DUTIES(ActionGroup.WRITE, Scope.IN_SESSIONS, "rota", "share out who notes, minds the time and reads", "w"),
    IMPORT(ActionGroup.WRITE, Scope.ON_SHELF, "import", "import a text from a file", "i"),
    PICKS(ActionGroup.WRITE, Scope.IN_HANDOUT, "questions", "leave out or put in questions, or add one", "p"),
    WRITE_FILE(ActionGroup.WRITE, Scope.IN_HANDOUT, "write", "write the handout to a file", "w"),
    EDITION(ActionGroup.WRITE, Scope.IN_HANDOUT, "edition", "another edition of the handout", "e"),
    FORMAT(ActionGroup.WRITE, Scope.IN_HANDOUT, "format", "another format to write it in", "f"),
    PAPER(ActionGroup.WRITE, Scope.IN_HANDOUT, "paper", "A4 or Letter", "l"),
    WRITE_ALL(ActionGroup.WRITE, Scope.IN_HANDOUT, "write all", "write the handouts of all sessions to come", "W"),
    PRINT(ActionGroup.WRITE, Scope.IN_HANDOUT, "print", "print it on paper", "P"),
    VIEW_FILE(ActionGroup.SEE, Scope.IN_HANDOUT, "view", "look at it as it will be, in the desktop's viewer", "v"),

    WIDER(ActionGroup.SEE, Scope.READ, "wider", "a wider column", ">"),
    NARROWER(ActionGroup.SEE, Scope.READ, "narrower", "a narrower column", "<"),
    USUAL_WIDTH(ActionGroup.SEE, Scope.READ, "usual width", "the usual column", "="),
    COLOURS(ActionGroup.SEE, Scope.CALM, "colours", "other colours; :theme shows them all", "c"),
    MOUSE(ActionGroup.SEE, Scope.ALL, "mouse", "take the mouse, or leave it to the terminal", "Alt-m"),
    OTHERS(
            ActionGroup.SEE,
            Scope.READ,
            "others",
            "others' notes: after you have read the chapter, always, hidden",
            "o"),
    FOCUS(ActionGroup.SEE, Scope.READ, "focus", "one paragraph bright, the rest dim", "f"),
    RULER(ActionGroup.SEE, Scope.READ, "ruler", "a ruler under the line at hand", "_"),
    JUSTIFY(ActionGroup.SEE, Scope.READ, "justify", "lines spread to the same width", "J"),
    SPREAD(ActionGroup.SEE, Scope.READ, "two columns", "two columns of text, where the screen is wide", "|"),
    LINKS(ActionGroup.FIND, Scope.READ, "links", "the links on this page", "L"),
    HEAT(ActionGroup.SEE, Scope.READ, "heat", "a strip that shows where the group marked most", "H"),
    HELP(ActionGroup.SEE, Scope.ALL, "help", "this help", "?", "F1"),
    REDRAW(ActionGroup.SEE, Scope.EVERYWHERE, "redraw", "paint the screen anew", "Ctrl-l"),

    CHAR_RIGHT(ActionGroup.MOVE, Scope.SELECT, "right", "a character on", "l", "Right"),
    CHAR_LEFT(ActionGroup.MOVE, Scope.SELECT, "left", "a character back", "h", "Left"),
    WORD_RIGHT(ActionGroup.MOVE, Scope.SELECT, "word", "a word on", "w", "e"),
    WORD_LEFT(ActionGroup.MOVE, Scope.SELECT, "word back", "a word back", "b"),
    SENTENCE_RIGHT(ActionGroup.MOVE, Scope.SELECT, "sentence", "a sentence on", ")"),
    SENTENCE_LEFT(ActionGroup.MOVE, Scope.SELECT, "sentence back", "a sentence back", "("),
    LINE_START(ActionGroup.MOVE, Scope.SELECT, "line start", "to the start of the line", "0", "Home"),
    LINE_END(ActionGroup.MOVE, Scope.SELECT, "line end", "to the end of the line", "$", "End"),
    OTHER_END(ActionGroup.MOVE, Scope.SELECT, "other end", "to the other end of what is selected", "o"),

    ROOM_SHELF(ActionGroup.ROOMS, Scope.CALM, "shelf", "the shelf", "1"),
    ROOM_READING(ActionGroup.ROOMS, Scope.CALM, "reading", "the reading", "2"),
    ROOM_NOTES(ActionGroup.ROOMS, Scope.CALM, "notes", "all notes that you may see", "3"),
    ROOM_QUESTIONS(ActionGroup.ROOMS, Scope.CALM, "questions", "the questions", "4"),
    ROOM_SESSIONS(ActionGroup.ROOMS, Scope.CALM, "sessions", "the sessions", "5"),
    ROOM_HANDOUT(ActionGroup.ROOMS, Scope.CALM, "handout", "a session's handout", "6"),
    ROOM_GROUP(ActionGroup.ROOMS, Scope.CALM, "group", "the group: where it stands, and what is still to do", "7"),
    ROOM_TABLE(ActionGroup.ROOMS, Scope.CALM, "table", "at the table: what a session does, minute by minute", "8"),
    ROOM_NEWS(ActionGroup.ROOMS, Scope.CALM, "news", "what is new for you", "9"),
    MEMBER(ActionGroup.ROOMS, Scope.CALM, "member", "change who is reading", "M"),
    BACK(ActionGroup.ROOMS, Scope.CALM, "back", "back, and from the shelf out", "q"),
    CANCEL(ActionGroup.ROOMS, Scope.EVERYWHERE, "cancel", "cancel", "Esc"),
    SUSPEND(ActionGroup.ROOMS, Scope.ALL, "suspend", "to the shell; fg comes back", "Ctrl-z"),
    QUIT(ActionGroup.ROOMS, Scope.EVERYWHERE, "quit", "leave at once; nothing is lost", "Ctrl-c"),

    SAVE(ActionGroup.TYPE, Scope.WRITING, "save", "keep what is written", "Ctrl-s", "Alt-Enter"),
    AUDIENCE(
            ActionGroup.TYPE,
            Scope.WRITING,
            "who sees it",
            "who sees it: me, held, facilitator, group, one member; so in a mark's prompt",
            "Tab"),
    AUDIENCE_BACK(ActionGroup.TYPE, Scope.WRITING, "who sees it, back", "the choice before", "Shift-Tab"),
    SIGN(ActionGroup.TYPE, Scope.WRITING, "mark", "the note's mark", "Ctrl-t"),
    EXTERNAL(
            ActionGroup.TYPE,
            Scope.WRITING,
            "your editor",
            "write on in your own editor ($VISUAL or $EDITOR)",
            "Ctrl-e"),
    EDIT_SELECT(
            ActionGroup.TYPE,
            Scope.WRITING,
            "select",
            "select by moving; Shift and an arrow do too; again: stop",
            "Ctrl-Space"),
    EDIT_SELECT_ALL(ActionGroup.TYPE, Scope.WRITING, "select all", "select all", "Alt-a"),
    EDIT_CUT(ActionGroup.TYPE, Scope.WRITING, "cut", "cut what is selected, else the line", "Ctrl-x"),
    EDIT_COPY(ActionGroup.TYPE, Scope.WRITING, "copy", "copy what is selected, else the line", "Alt-w", "Alt-c"),
    EDIT_PASTE(ActionGroup.TYPE, Scope.WRITING, "paste", "paste what was cut or copied", "Ctrl-v"),
    EDIT_UNDO(ActionGroup.TYPE, Scope.ANY_LINE, "undo", "take a change back", "Ctrl-z"),
    EDIT_REDO(ActionGroup.TYPE, Scope.ANY_LINE, "redo", "make it again", "Ctrl-y"),
    DELETE_WORD(ActionGroup.TYPE, Scope.ANY_LINE, "delete word", "delete the word before", "Ctrl-w", "Alt-Backspace"),
    DELETE_WORD_ON(ActionGroup.TYPE, Scope.ANY_LINE, "delete word on", "delete the word behind", "Alt-d", "Ctrl-Del"),
    DELETE_LINE(ActionGroup.TYPE, Scope.WRITING, "delete line", "delete the line", "Alt-k"),
    DELETE_TO_START(ActionGroup.TYPE, Scope.ANY_LINE, "delete to start", "delete to the start of the line", "Ctrl-u"),
    DELETE_TO_END(ActionGroup.TYPE, Scope.ANY_LINE, "delete to end", "delete to the end of the line", "Ctrl-k"),
    EDIT_WORD_LEFT(ActionGroup.TYPE, Scope.ANY_LINE, "word back", "a word back", "Ctrl-Left", "Alt-Left", "Alt-b"),
    EDIT_WORD_RIGHT(ActionGroup.TYPE, Scope.ANY_LINE, "word on", "a word on", "Ctrl-Right", "Alt-Right", "Alt-f"),
    EDIT_LINE_START(ActionGroup.TYPE, Scope.ANY_LINE, "line start", "to the start of the line", "Home", "Ctrl-a"),
    EDIT_LINE_END(ActionGroup.TYPE, Scope.ANY_LINE, "line end", "to the end of the line", "End"),
    EDIT_PARAGRAPH_UP(
            ActionGroup.TYPE, Scope.WRITING, "paragraph back", "to the paragraph before", "Ctrl-Up", "Alt-Up"),
    EDIT_PARAGRAPH_DOWN(ActionGroup.TYPE, Scope.WRITING, "paragraph", "to the next paragraph", "Ctrl-Down", "Alt-Down"),
    EDIT_TOP(ActionGroup.TYPE, Scope.WRITING, "top", "to the beginning", "Ctrl-Home", "Alt-<"),
    EDIT_BOTTOM(ActionGroup.TYPE, Scope.WRITING, "end", "to the end", "Ctrl-End", "Alt->"),
    COMPLETE(ActionGroup.TYPE, Scope.ONE_LINE, "complete", "complete a path or command; the next field", "Tab");

    private final ActionGroup group;
    private final Scope scope;
    private final String label;
    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> keys;

    Action(ActionGroup group, Scope scope, String label, String description, String... keys) {
        this.group = group;
        this.scope = scope;
        this.label = label;
        this.description = description;
        this.keys = List.of(keys);
    }

    /** Its name in the key map file: {@code line-down}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public ActionGroup group() {
        return group;
    }

    /** A word or two for a hint at the foot of the screen. */
    public String label() {
        return label;
    }

    /** What it does, for help. */
    public String description() {
        return description;
    }

    public Set<Context> contexts() {
        return scope.contexts();
    }

    /** Keys where no file says others, spelled as {@link org.lectern.tui.Key#toString}. */
    public List<String> keys() {
        return keys;
    }

    /** Whether the next key belongs to it, as the sign after {@code m}. */
    public boolean takesKey() {
        return switch (this) {
            case MARK,
                    SET_BOOKMARK,
                    GO_BOOKMARK,
                    FIND_CHAR,
                    FIND_CHAR_BACK,
                    TILL_CHAR,
                    TILL_CHAR_BACK,
                    PREFIX_GO,
                    PREFIX_ON,
                    PREFIX_BACK,
                    OBJECT_INNER,
                    OBJECT_AROUND -> true;
            default -> false;
        };
    }
}
