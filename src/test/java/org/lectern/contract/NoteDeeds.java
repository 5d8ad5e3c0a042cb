package org.lectern.contract;

import static org.lectern.contract.ContractGroup.BOOK;

import java.util.List;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;

/** What members do in the margins. A deed on a note takes the one that stands first in the notes of whoever does it. */
final class NoteDeeds {

    private NoteDeeds() {}

    static Deed write(String at, Audience audience, String words) {
        return new Deed(
                List.of("note", "add", BOOK, at, words, "--audience", audience.word()),
                ": '" + at + "' Enter a '" + words + "' "
                        + "Tab ".repeat(List.of(Audience.values()).indexOf(audience)) + "Ctrl-s",
                List.of("go " + at, "audience " + audience.word(), "note " + words));
    }

    /** @param name of the last member who isn't the writer, whom Shift-Tab comes to first */
    static Deed writeTo(String at, String name, String words) {
        return new Deed(
                List.of("note", "add", BOOK, at, words, "--audience", "to " + name),
                ": '" + at + "' Enter a '" + words + "' Shift-Tab Ctrl-s",
                List.of("go " + at, "audience to " + name, "note " + words));
    }

    static Deed mark(String at, Mark mark) {
        return new Deed(
                List.of("note", "add", BOOK, at, "--mark", String.valueOf(mark.sign())),
                ": '" + at + "' Enter m " + mark.sign(),
                List.of("go " + at, "mark " + mark.sign()));
    }

    static Deed answer(String answered, String words) {
        return new Deed(
                List.of("note", "reply", "{note:" + answered + "}", words),
                "3 r '" + words + "' Ctrl-s",
                List.of("notes all", "reply 1 " + words));
    }

    static Deed edit(String old, String words) {
        return new Deed(
                List.of("note", "edit", "{note:" + old + "}", words),
                "3 e Alt-a Ctrl-x '" + words + "' Ctrl-s",
                List.of("notes all", "edit 1 " + words));
    }

    /** As {@link #edit}, of a note that is another's: no editor opens. */
    static Deed editAnothers(String old, String words) {
        Deed edit = edit(old, words);
        return new Deed(edit.command(), "3 e", edit.lines());
    }

    /** Agrees by the one key or word that says so, or disagrees. */
    static Deed agree(String words, Mark mark) {
        return new Deed(
                List.of("note", mark.word(), "{note:" + words + "}"),
                "3 " + mark.sign(),
                List.of("notes all", mark.word() + " 1"));
    }

    static Deed delete(String words) {
        return new Deed(List.of("note", "delete", "{note:" + words + "}"), "3 x", List.of("notes all", "delete 1"));
    }

    static Deed settle(String words) {
        return new Deed(List.of("note", "resolve", "{note:" + words + "}"), "3 z", List.of("notes all", "resolve 1"));
    }

    static Deed carry(String words) {
        return new Deed(List.of("note", "carry", "{note:" + words + "}"), "3 l", List.of("notes all", "carry 1"));
    }
}
