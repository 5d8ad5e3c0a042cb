package org.lectern.reading;

/**
 * How long words take to read. 238 words a minute is the mean for silent reading of non-fiction in English (Brysbaert
 * 2019, doi 10.1016/j.jml.2019.104047); 90 is for study, with a pencil.
 */
public final class ReadingTime {
    public static final int READING = 238;
    public static final int STUDY = 90;

    private ReadingTime() {}

    /** Whole minutes, rounded up, for so many words at so many words a minute; 0 for no words. */
    public static int minutes(int words, int wordsPerMinute) {
        return (words + wordsPerMinute - 1) / wordsPerMinute;
    }

    public static int minutes(int words) {
        return minutes(words, READING);
    }
}
