package org.lectern.tui.screen;

import org.lectern.reading.ReadingTime;
import org.lectern.tui.Theme;

/**
 * How this member likes to see things.
 *
 * @param column the text column's width in columns, 30 to 100
 * @param focus whether all but the paragraph at hand stands back
 * @param wordsPerMinute how fast they read
 */
public record View(int column, Others others, boolean focus, Theme theme, int wordsPerMinute) {
    public static final int USUAL_COLUMN = 72;
    public static final View USUAL = new View(USUAL_COLUMN, Others.AFTER, false, Theme.TERMINAL, ReadingTime.READING);

    public View {
        column = Math.clamp(column, 30, 100);
    }

    public View withColumn(int columns) {
        return new View(columns, others, focus, theme, wordsPerMinute);
    }

    public View withOthers(Others shown) {
        return new View(column, shown, focus, theme, wordsPerMinute);
    }

    public View withFocus(boolean on) {
        return new View(column, others, on, theme, wordsPerMinute);
    }

    public View withTheme(Theme look) {
        return new View(column, others, focus, look, wordsPerMinute);
    }
}
