package org.lectern.tui.keys;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whole sets of keys to begin from; what a set doesn't name has its usual keys. */
public enum Preset {
    /** The usual keys, those of pagers and vi. */
    LECTERN {
        @Override
        public Map<Action, List<String>> keys() {
            return Map.of();
        }
    },
    /** Nearer to vi where it differs: motions with counts, {@code u} takes back, {@code Ctrl-d} and {@code Ctrl-u} go half a page. */
    VIM {
        @Override
        public Map<Action, List<String>> keys() {
            return Map.ofEntries(
                    entry(Action.LINE_DOWN, List.of("j", "Down", "Ctrl-n")),
                    entry(Action.PAGE_DOWN, List.of("Ctrl-f", "PgDn", "Space")),
                    entry(Action.PAGE_UP, List.of("Ctrl-b", "PgUp")),
                    entry(Action.HALF_DOWN, List.of("Ctrl-d")),
                    entry(Action.HALF_UP, List.of("Ctrl-u")),
                    entry(Action.TURN_ON, List.of("Alt-Right")),
                    entry(Action.TURN_BACK, List.of("Alt-Left")),
                    entry(Action.CARET_RIGHT, List.of("l", "Right")),
                    entry(Action.CARET_LEFT, List.of("h", "Left")),
                    entry(Action.CARET_WORD, List.of("w")),
                    entry(Action.CARET_WORD_END, List.of("e")),
                    entry(Action.CARET_WORD_BACK, List.of("b")),
                    entry(Action.CARET_SENTENCE, List.of(")")),
                    entry(Action.CARET_SENTENCE_BACK, List.of("(")),
                    entry(Action.CARET_LINE_START, List.of("0", "^")),
                    entry(Action.CARET_LINE_END, List.of("$")),
                    entry(Action.LINE_START, List.of("0", "^", "Home")),
                    entry(Action.FIND_CHAR, List.of("f")),
                    entry(Action.FIND_CHAR_BACK, List.of("F")),
                    entry(Action.TILL_CHAR, List.of("t")),
                    entry(Action.TILL_CHAR_BACK, List.of("T")),
                    entry(Action.FIND_AGAIN, List.of(";")),
                    entry(Action.FIND_AGAIN_BACK, List.of(",")),
                    entry(Action.COUNT, List.of("1", "2", "3", "4", "5", "6", "7", "8", "9")),
                    entry(Action.TOP, List.of("Home")),
                    entry(Action.CHAPTER_DOWN, List.of("Ctrl-PgDn")),
                    entry(Action.CHAPTER_UP, List.of("Ctrl-PgUp")),
                    entry(Action.PREFIX_GO, List.of("g")),
                    entry(Action.PREFIX_ON, List.of("]")),
                    entry(Action.PREFIX_BACK, List.of("[")),
                    entry(Action.OBJECT_INNER, List.of("i")),
                    entry(Action.OBJECT_AROUND, List.of("a")),
                    entry(Action.NOTE_WORDS, List.of("A", "Enter")),
                    entry(Action.NEXT_NEW, List.of("Alt-n")),
                    entry(Action.PREVIOUS_NEW, List.of("Alt-p")),
                    entry(Action.NEXT_NOTE, List.of("Alt-.")),
                    entry(Action.PREVIOUS_NOTE, List.of("Alt-,")),
                    entry(Action.FOCUS, List.of("Alt-f")),
                    entry(Action.CONTENTS, List.of("Alt-t")),
                    entry(Action.EDIT, List.of("E", "F2")),
                    entry(Action.ROOM_SHELF, List.of("1", "Alt-1")),
                    entry(Action.ROOM_READING, List.of("2", "Alt-2")),
                    entry(Action.ROOM_NOTES, List.of("3", "Alt-3")),
                    entry(Action.ROOM_QUESTIONS, List.of("4", "Alt-4")),
                    entry(Action.ROOM_SESSIONS, List.of("5", "Alt-5")),
                    entry(Action.ROOM_HANDOUT, List.of("6", "Alt-6")),
                    entry(Action.ROOM_GROUP, List.of("7", "Alt-7")),
                    entry(Action.ROOM_TABLE, List.of("8", "Alt-8")),
                    entry(Action.ROOM_NEWS, List.of("9", "Alt-9")),
                    entry(Action.UNDO, List.of("u")),
                    entry(Action.NOTE, List.of("a", "i")),
                    entry(Action.DELETE, List.of("x", "d")),
                    entry(Action.EDIT_REDO, List.of("Ctrl-r", "Ctrl-y")));
        }
    },
    EMACS {
        @Override
        public Map<Action, List<String>> keys() {
            return Map.ofEntries(
                    entry(Action.LINE_DOWN, List.of("Ctrl-n", "Down")),
                    entry(Action.LINE_UP, List.of("Ctrl-p", "Up")),
                    entry(Action.PAGE_DOWN, List.of("Ctrl-v", "Space", "PgDn")),
                    entry(Action.PAGE_UP, List.of("Alt-v", "Backspace", "PgUp")),
                    entry(Action.PARAGRAPH_UP, List.of("Alt-{", "{")),
                    entry(Action.PARAGRAPH_DOWN, List.of("Alt-}", "}")),
                    entry(Action.TOP, List.of("Alt-<", "Home")),
                    entry(Action.END, List.of("Alt->", "End")),
                    entry(Action.SEARCH, List.of("Ctrl-s", "/")),
                    entry(Action.NEXT, List.of("n")),
                    entry(Action.GO_ANYWHERE, List.of("Alt-g")),
                    entry(Action.COMMAND, List.of("Alt-x", ":")),
                    entry(Action.JUMP_BACK, List.of("Alt-,", "Ctrl-o")),
                    entry(Action.SELECT, List.of("Ctrl-Space", "v")),
                    entry(Action.COPY, List.of("Alt-w", "y")),
                    entry(Action.UNDO, List.of("Ctrl-_", "U")),
                    entry(Action.CARET_RIGHT, List.of("Ctrl-f", "Shift-Right")),
                    entry(Action.CARET_LEFT, List.of("Ctrl-b", "Shift-Left")),
                    entry(Action.CARET_WORD, List.of("Alt-f", "Ctrl-Right")),
                    entry(Action.CARET_WORD_BACK, List.of("Alt-b", "Ctrl-Left")),
                    entry(Action.CARET_WORD_END, List.of("Alt-d")),
                    entry(Action.CARET_WORD_END_BACK, List.of("Alt-D")),
                    entry(Action.FIND_CHAR, List.of("Alt-s")),
                    entry(Action.FIND_CHAR_BACK, List.of("Alt-S")),
                    entry(Action.PREFIX_GO, List.of("Alt-o")),
                    entry(Action.CARET_SENTENCE, List.of("Alt-e")),
                    entry(Action.CARET_SENTENCE_BACK, List.of("Alt-a")),
                    entry(Action.CARET_LINE_START, List.of("Ctrl-a")),
                    entry(Action.CARET_LINE_END, List.of("Ctrl-e")),
                    entry(Action.CHAR_RIGHT, List.of("Ctrl-f", "Right")),
                    entry(Action.CHAR_LEFT, List.of("Ctrl-b", "Left")),
                    entry(Action.WORD_RIGHT, List.of("Alt-f", "w")),
                    entry(Action.WORD_LEFT, List.of("Alt-b", "b")),
                    entry(Action.SENTENCE_RIGHT, List.of("Alt-e", ")")),
                    entry(Action.SENTENCE_LEFT, List.of("Alt-a", "(")),
                    entry(Action.LINE_START, List.of("Ctrl-a", "Home")),
                    entry(Action.LINE_END, List.of("Ctrl-e", "End")),
                    entry(Action.OTHER_END, List.of("o")),
                    entry(Action.CANCEL, List.of("Esc", "Ctrl-g")),
                    entry(Action.SAVE, List.of("Ctrl-s", "Alt-Enter")),
                    entry(Action.EXTERNAL, List.of("Alt-e")),
                    entry(Action.EDIT_SELECT_ALL, List.of("Alt-h")),
                    entry(Action.EDIT_PASTE, List.of("Ctrl-y")),
                    entry(Action.EDIT_CUT, List.of("Ctrl-x")),
                    entry(Action.EDIT_COPY, List.of("Alt-w")),
                    entry(Action.EDIT_UNDO, List.of("Ctrl-_", "Ctrl-z")),
                    entry(Action.EDIT_REDO, List.of("Alt-_")),
                    entry(Action.EDIT_LINE_START, List.of("Ctrl-a", "Home")),
                    entry(Action.EDIT_LINE_END, List.of("Ctrl-e", "End")));
        }
    },
    /** Moving by the keys that say so, and what other programs have on Ctrl and the function keys. */
    ARROWS {
        @Override
        public Map<Action, List<String>> keys() {
            return Map.ofEntries(
                    entry(Action.LINE_DOWN, List.of("Down")),
                    entry(Action.LINE_UP, List.of("Up")),
                    entry(Action.PAGE_DOWN, List.of("PgDn", "Space")),
                    entry(Action.PAGE_UP, List.of("PgUp", "Backspace")),
                    entry(Action.HALF_DOWN, List.of("Shift-Down")),
                    entry(Action.HALF_UP, List.of("Shift-Up")),
                    entry(Action.PARAGRAPH_UP, List.of("Ctrl-Up", "Alt-Up")),
                    entry(Action.PARAGRAPH_DOWN, List.of("Ctrl-Down", "Alt-Down")),
                    entry(Action.CHAPTER_UP, List.of("Ctrl-PgUp", "Alt-Left")),
                    entry(Action.CHAPTER_DOWN, List.of("Ctrl-PgDn", "Alt-Right")),
                    entry(Action.TOP, List.of("Home")),
                    entry(Action.END, List.of("End")),
                    entry(Action.SEARCH, List.of("Ctrl-f", "/")),
                    entry(Action.NEXT, List.of("F3", "n")),
                    entry(Action.PREVIOUS, List.of("F4", "N")),
                    entry(Action.CARET_SENTENCE, List.of("Alt-.")),
                    entry(Action.CARET_SENTENCE_BACK, List.of("Alt-,")),
                    entry(Action.CHAR_RIGHT, List.of("Right")),
                    entry(Action.CHAR_LEFT, List.of("Left")),
                    entry(Action.WORD_RIGHT, List.of("Ctrl-Right", "w")),
                    entry(Action.WORD_LEFT, List.of("Ctrl-Left")),
                    entry(Action.LINE_START, List.of("Home")),
                    entry(Action.LINE_END, List.of("End")),
                    entry(Action.COPY, List.of("Ctrl-c", "y")),
                    entry(Action.UNDO, List.of("Ctrl-y", "U")),
                    entry(Action.DELETE, List.of("Del", "x")),
                    entry(Action.EDIT, List.of("F2", "e")),
                    entry(Action.CHANGE_SESSION, List.of("F2", "e")),
                    entry(Action.EDIT_COPY, List.of("Ctrl-c")),
                    entry(Action.QUIT, List.of("Ctrl-q")));
        }
    };

    /** The keys of those actions that have others here than usual. */
    public abstract Map<Action, List<String>> keys();

    /** Its name in the settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Preset> of(String word) {
        for (Preset preset : values()) {
            if (preset.word().equals(word)) {
                return Optional.of(preset);
            }
        }
        return Optional.empty();
    }
}
