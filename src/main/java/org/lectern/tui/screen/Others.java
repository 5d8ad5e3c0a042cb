package org.lectern.tui.screen;

/** When others' notes show beside the text; a choice of display alone, lists and handouts don't ask it. */
public enum Others {
    AFTER("others' notes show once you have read the chapter"),
    ALWAYS("others' notes always show"),
    HIDDEN("others' notes are hidden");

    private final String words;

    Others(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public Others next() {
        return switch (this) {
            case AFTER -> ALWAYS;
            case ALWAYS -> HIDDEN;
            case HIDDEN -> AFTER;
        };
    }
}
