package org.lectern.study.questions;

/** What a question asks for. */
public enum QuestionKind {
    FACTUAL("factual"),
    INTERPRETIVE("interpretive"),
    EVALUATIVE("evaluative");

    private final String word;

    QuestionKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
