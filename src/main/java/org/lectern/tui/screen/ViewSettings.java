package org.lectern.tui.screen;

import org.lectern.reading.ReadingTime;
import org.lectern.study.notes.Recipients;
import org.lectern.tui.Theme;

/**
 * How this member likes to see things.
 *
 * @param column the text column's width in columns, 30 to 100
 * @param focus whether all but the paragraph at hand stands back
 * @param wordsPerMinute how fast they read
 * @param mouse whether the screen takes the mouse
 * @param type how the text is set
 * @param audience who sees what they write from here on
 * @param printing as what they last chose handouts
 */
public record ViewSettings(
        int column,
        Others others,
        boolean focus,
        Theme theme,
        int wordsPerMinute,
        boolean mouse,
        Typography type,
        PrintChoices printing,
        Recipients audience) {
    public static final int USUAL_COLUMN = 72;
    public static final ViewSettings USUAL =
            new ViewSettings(USUAL_COLUMN, Others.AFTER, false, Theme.TERMINAL, ReadingTime.READING, false);

    public ViewSettings {
        column = Math.clamp(column, 30, 100);
    }

    /** With the text set, and handouts made, as usual. */
    public ViewSettings(int column, Others others, boolean focus, Theme theme, int wordsPerMinute, boolean mouse) {
        this(column, others, focus, theme, wordsPerMinute, mouse, Typography.USUAL, PrintChoices.USUAL, Recipients.ME);
    }

    public ViewSettings withColumn(int columns) {
        return new ViewSettings(columns, others, focus, theme, wordsPerMinute, mouse, type, printing, audience);
    }

    public ViewSettings withOthers(Others shown) {
        return new ViewSettings(column, shown, focus, theme, wordsPerMinute, mouse, type, printing, audience);
    }

    public ViewSettings withFocus(boolean on) {
        return new ViewSettings(column, others, on, theme, wordsPerMinute, mouse, type, printing, audience);
    }

    public ViewSettings withMouse(boolean taken) {
        return new ViewSettings(column, others, focus, theme, wordsPerMinute, taken, type, printing, audience);
    }

    public ViewSettings withTheme(Theme look) {
        return new ViewSettings(column, others, focus, look, wordsPerMinute, mouse, type, printing, audience);
    }

    public ViewSettings withType(Typography other) {
        return new ViewSettings(column, others, focus, theme, wordsPerMinute, mouse, other, printing, audience);
    }

    public ViewSettings withPrinting(PrintChoices other) {
        return new ViewSettings(column, others, focus, theme, wordsPerMinute, mouse, type, other, audience);
    }

    /** For the evening; the next one begins with what is set. */
    public ViewSettings withAudience(Recipients chosen) {
        return new ViewSettings(column, others, focus, theme, wordsPerMinute, mouse, type, printing, chosen);
    }
}
