package org.lectern.contract;

import static org.lectern.contract.ContractGroup.BOOK;

import java.util.List;

/** What members do with questions. A deed on a question takes the one that stands first among them. */
final class QuestionDeeds {

    private QuestionDeeds() {}

    static Deed ask(String at, String words) {
        return new Deed(
                List.of("question", "add", BOOK, at, words),
                ": '" + at + "' Enter Q '" + words + "' Ctrl-s",
                List.of("go " + at, "question " + words));
    }

    static Deed askUnnamed(String at, String words) {
        return new Deed(
                List.of("question", "add", BOOK, at, words, "--anonymous"),
                "4 A '" + words + "' Ctrl-s",
                List.of("run question add " + BOOK + " " + at + " \"" + words + "\" --anonymous"));
    }

    /** As {@link #askUnnamed}, where it is refused: no editor opens. */
    static Deed askUnnamedInVain(String at, String words) {
        Deed ask = askUnnamed(at, words);
        return new Deed(ask.command(), "4 A", ask.lines());
    }

    static Deed pick(String words) {
        return onFirst("pick", words, "p");
    }

    static Deed vote(String words) {
        return onFirst("vote", words, "v");
    }

    static Deed carry(String words) {
        return onFirst("carry", words, "l");
    }

    static Deed delete(String words) {
        return onFirst("delete", words, "x");
    }

    private static Deed onFirst(String verb, String words, String key) {
        return new Deed(
                List.of("question", verb, "{question:" + words + "}"), "4 " + key, List.of("questions", verb + " 1"));
    }

    static Deed edit(String old, String words) {
        return new Deed(
                List.of("question", "edit", "{question:" + old + "}", words),
                "4 e Alt-a Ctrl-x '" + words + "' Ctrl-s",
                List.of("questions", "edit 1 " + words));
    }

    /** As {@link #edit}, of a question that is another's: no editor opens. */
    static Deed editAnothers(String old, String words) {
        Deed edit = edit(old, words);
        return new Deed(edit.command(), "4 e", edit.lines());
    }

    static Deed merge(String from, String into) {
        return Deed.command("question", "merge", "{question:" + from + "}", "{question:" + into + "}");
    }

    static Deed closeVote() {
        return new Deed(List.of("question", "close", "1"), "4 C", List.of("run question close 1"));
    }
}
