package org.lectern.tui;

/** How a cell looks: its role, and shape that shows without colour. */
public record Style(Role role, boolean bold, boolean italic, boolean underline, boolean reverse) {

    public static Style of(Role role) {
        return new Style(role, false, false, false, false);
    }

    public Style inBold() {
        return new Style(role, true, italic, underline, reverse);
    }

    public Style inItalic() {
        return new Style(role, bold, true, underline, reverse);
    }

    public Style underlined() {
        return new Style(role, bold, italic, true, reverse);
    }

    public Style reversed() {
        return new Style(role, bold, italic, underline, true);
    }
}
