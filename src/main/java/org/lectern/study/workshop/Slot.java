package org.lectern.study.workshop;

import org.lectern.study.questions.Question;

/** Where in an evening a question stands, in that order. */
public enum Slot {
    OPENING("opening", 10),
    CLARIFY("clarify", 10),
    INTERPRET("interpret", 15),
    EVALUATE("evaluate", 15),
    CLOSING("closing", 10);

    /** A group talks about a question for so many minutes at least. */
    public static final int LEAST_MINUTES = 8;

    /** After so many minutes a question only drags. */
    public static final int MOST_MINUTES = 25;

    private final String word;
    private final int minutes;

    Slot(String word, int minutes) {
        this.word = word;
        this.minutes = minutes;
    }

    public String word() {
        return word;
    }

    /** How long a group talks about one of these, where there is time for it. */
    public int minutes() {
        return minutes;
    }

    /** Where a question belongs. */
    public static Slot of(Question question) {
        return switch (question.place()) {
            case OPENING -> OPENING;
            case CLOSING -> CLOSING;
            case CORE -> ofKind(question);
        };
    }

    /** Where a question belongs by its kind alone. */
    static Slot ofKind(Question question) {
        return switch (question.kind()) {
            case FACTUAL -> CLARIFY;
            case INTERPRETIVE -> INTERPRET;
            case EVALUATIVE -> EVALUATE;
        };
    }
}
