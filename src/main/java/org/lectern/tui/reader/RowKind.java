package org.lectern.tui.reader;

/** What a line of the page is. */
enum RowKind {
    BLANK,
    TITLE,
    HEADING,
    RULE,
    TEXT,
    QUOTATION,
    LIST_ITEM,
    VERSE,
    PREFORMATTED;

    /** Whether the cursor can stand on it: only what has an address. */
    boolean stop() {
        return switch (this) {
            case BLANK, TITLE, HEADING, RULE -> false;
            case TEXT, QUOTATION, LIST_ITEM, VERSE, PREFORMATTED -> true;
        };
    }
}
