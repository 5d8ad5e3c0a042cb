package org.lectern.importing.draft;

/** The kind of file that a text comes from, which says what can have happened to it. */
public enum Origin {
    /** A web page with its mark-up. */
    WEB_PAGE,
    /** Lines without mark-up: a plain text, a pasted page, a PDF's text layer. */
    PASTED,
    MARKDOWN,
    /** An e-book or a word processor's file. */
    BOOK;

    /** Whether a web site's menus and links may stand around the text. */
    public boolean fromSite() {
        return this != BOOK;
    }

    /** Whether spaces may have been lost between words, as they are from pages of print and not from mark-up. */
    public boolean mayLackSpaces() {
        return this == PASTED || this == MARKDOWN;
    }
}
