package org.lectern.tui.screen;

import org.lectern.reading.ReadingTime;

/**
 * How this member likes to see things.
 *
 * @param column the text column's width in columns, 30 to 80
 * @param focus whether all but the paragraph at hand stands back
 * @param wordsPerMinute how fast they read
 */
public record View(int column, Others others, boolean focus, int wordsPerMinute) {
    public static final int USUAL_COLUMN = 72;
    public static final View USUAL = new View(USUAL_COLUMN, Others.AFTER, false, ReadingTime.READING);

    public View {
        column = Math.clamp(column, 30, 80);
    }

    public View withColumn(int columns) {
        return new View(columns, others, focus, wordsPerMinute);
    }

    public View withOthers(Others shown) {
        return new View(column, shown, focus, wordsPerMinute);
    }

    public View withFocus(boolean on) {
        return new View(column, others, on, wordsPerMinute);
    }
}
