package org.lectern.tui;

/** What a piece of screen is for; a theme says how that looks. Shape says it already, so that none needs colour. */
public enum ScreenRole {
    /** The text of a reading, and whatever else is to be read. */
    TEXT,
    /** What stands back: rules, addresses, hints. */
    DIM,
    /** Titles and headings. */
    HEADING,
    /** The line above and the line below. */
    BAR,
    /** Quotations and verse. */
    QUOTATION,
    /** Notes and what belongs to them. */
    NOTE,
    /** Signs of marks. */
    MARK,
    /** The paragraph at hand, or the row chosen. */
    CURRENT,
    /** Selected words. */
    SELECTION,
    /** Words found. */
    HIT,
    /** Key names in hints and help. */
    KEY,
    /** Something went wrong. */
    ERROR
}
