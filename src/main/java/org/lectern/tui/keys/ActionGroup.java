package org.lectern.tui.keys;

/** How help sorts the actions. */
public enum ActionGroup {
    MOVE("Move"),
    FIND("Find"),
    WRITE("Write"),
    SEE("See"),
    ROOMS("Rooms"),
    TYPE("While writing");

    private final String title;

    ActionGroup(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
