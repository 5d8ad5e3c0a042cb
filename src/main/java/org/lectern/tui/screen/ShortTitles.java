package org.lectern.tui.screen;

import org.lectern.text.DisplayWidth;

/** Titles where there is little room. */
public final class ShortTitles {

    private ShortTitles() {}

    /** A title without what follows its first colon or opening bracket. */
    public static String brief(String title) {
        int end = title.length();
        for (String mark : new String[] {": ", " (", " — ", " – "}) {
            int at = title.indexOf(mark);
            end = at > 3 ? Math.min(end, at) : end;
        }
        return title.substring(0, end).strip();
    }

    /** The whole title where it fits, else without its subtitle, clipped. */
    public static String fitting(String title, int columns) {
        return DisplayWidth.of(title) <= columns ? title : Cells.clip(brief(title), columns);
    }
}
