package org.lectern.tui;

/** How a cell looks: its role, and shape that shows without colour. */
public record CellStyle(ScreenRole role, boolean bold, boolean italic, boolean underline, boolean reverse) {

    public static CellStyle of(ScreenRole role) {
        return new CellStyle(role, false, false, false, false);
    }

    public CellStyle inBold() {
        return new CellStyle(role, true, italic, underline, reverse);
    }

    public CellStyle inItalic() {
        return new CellStyle(role, bold, true, underline, reverse);
    }

    public CellStyle underlined() {
        return new CellStyle(role, bold, italic, true, reverse);
    }

    public CellStyle reversed() {
        return new CellStyle(role, bold, italic, underline, true);
    }
}
