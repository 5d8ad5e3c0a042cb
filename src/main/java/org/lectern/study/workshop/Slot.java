package org.lectern.study.workshop;

import org.lectern.study.questions.Question;

/** Where in an evening a question stands, in that order. */
public enum Slot {
    OPENING("opening", 8),
    CLARIFY("clarify", 6),
    INTERPRET("interpret", 12),
    EVALUATE("evaluate", 12),
    CLOSING("closing", 5);

    private final String word;
    private final int minutes;

    Slot(String word, int minutes) {
        this.word = word;
        this.minutes = minutes;
    }

    public String word() {
        return word;
    }

    /** How long a group talks about one of these. */
    public int minutes() {
        return minutes;
    }

    /** Where a question belongs. */
    public static Slot of(Question question) {
        return switch (question.place()) {
            case OPENING -> OPENING;
            case CLOSING -> CLOSING;
            case CORE ->
                switch (question.kind()) {
                    case FACTUAL -> CLARIFY;
                    case INTERPRETIVE -> INTERPRET;
                    case EVALUATIVE -> EVALUATE;
                };
        };
    }
}
