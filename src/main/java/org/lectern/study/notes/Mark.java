package org.lectern.study.notes;

/** A one-key sign on a passage. */
public enum Mark {
    UNCLEAR('?', "unclear"),
    STRIKING('!', "striking"),
    AGREE('+', "agree"),
    DISAGREE('-', "disagree"),
    CONNECTS('=', "connects"),
    TERM('d', "term");

    private final char sign;
    private final String word;

    Mark(char sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    public char sign() {
        return sign;
    }

    public String word() {
        return word;
    }
}
