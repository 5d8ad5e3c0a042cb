package org.lectern.reading;

/** What a numbered paragraph is. */
public enum Kind {
    PARAGRAPH("paragraph"),
    QUOTATION("quotation"),
    LIST_ITEM("list-item"),
    VERSE("verse"),
    PREFORMATTED("preformatted");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The word for it in commands, files and the database. */
    public String word() {
        return word;
    }

    /** The kind with that word; {@link IllegalArgumentException} where there is none. */
    public static Kind of(String word) {
        for (Kind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of paragraph: " + word);
    }
}
