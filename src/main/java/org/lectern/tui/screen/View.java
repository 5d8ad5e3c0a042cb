package org.lectern.tui.screen;

import org.lectern.reading.ReadingTime;
import org.lectern.tui.Theme;

/**
 * How this member likes to see things.
 *
 * @param column the text column's width in columns, 30 to 100
 * @param focus whether all but the paragraph at hand stands back
 * @param wordsPerMinute how fast they read
 * @param mouse whether the screen takes the mouse
 * @param type how the text is set
 * @param printing as what they last chose handouts
 */
public record View(
        int column,
        Others others,
        boolean focus,
        Theme theme,
        int wordsPerMinute,
        boolean mouse,
        Typography type,
        Printing printing) {
    public static final int USUAL_COLUMN = 72;
    public static final View USUAL =
            new View(USUAL_COLUMN, Others.AFTER, false, Theme.TERMINAL, ReadingTime.READING, false);

    public View {
        column = Math.clamp(column, 30, 100);
    }

    /** With the text set, and handouts made, as usual. */
    public View(int column, Others others, boolean focus, Theme theme, int wordsPerMinute, boolean mouse) {
        this(column, others, focus, theme, wordsPerMinute, mouse, Typography.USUAL, Printing.USUAL);
    }

    public View withColumn(int columns) {
        return new View(columns, others, focus, theme, wordsPerMinute, mouse, type, printing);
    }

    public View withOthers(Others shown) {
        return new View(column, shown, focus, theme, wordsPerMinute, mouse, type, printing);
    }

    public View withFocus(boolean on) {
        return new View(column, others, on, theme, wordsPerMinute, mouse, type, printing);
    }

    public View withMouse(boolean taken) {
        return new View(column, others, focus, theme, wordsPerMinute, taken, type, printing);
    }

    public View withTheme(Theme look) {
        return new View(column, others, focus, look, wordsPerMinute, mouse, type, printing);
    }

    public View withType(Typography other) {
        return new View(column, others, focus, theme, wordsPerMinute, mouse, other, printing);
    }

    public View withPrinting(Printing other) {
        return new View(column, others, focus, theme, wordsPerMinute, mouse, type, other);
    }
}
