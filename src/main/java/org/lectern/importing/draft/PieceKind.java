package org.lectern.importing.draft;

/** What a piece of text is, as far as is known. */
public enum PieceKind {
    /** A paragraph, or whatever nothing else is known of. */
    TEXT,
    HEADING,
    QUOTATION,
    LIST_ITEM,
    VERSE,
    PREFORMATTED,
    /** A row of a table, its cells in their order. */
    ROW,
    RULE
}
