package org.lectern.tui.screen;

/** The rooms, in the order of their keys. */
public enum Room {
    SHELF,
    READING,
    NOTES,
    QUESTIONS,
    SESSIONS,
    HANDOUT,
    GROUP,
    TABLE,
    NEWS
}
