package org.lectern.study.questions;

/** When in an evening a question is asked. */
public enum QuestionPlace {
    OPENING("opening"),
    CORE("core"),
    CLOSING("closing");

    private final String word;

    QuestionPlace(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
