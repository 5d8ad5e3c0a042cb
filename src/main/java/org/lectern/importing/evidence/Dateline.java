package org.lectern.importing.evidence;

import java.util.regex.Pattern;

/** The line over a letter or an entry of a diary that says where and when: {@code Lyon, 3 March 1871}. */
public final class Dateline {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final Pattern LINE = Pattern.compile("(?:[\\p{L}.' -]{2,40}, *){0,2}(?:the )?(?:" + DAY + "(?: of)? "
            + MONTH + ",?|" + MONTH + " " + DAY + ",?)(?: \\d{4})?\\.?");
    private static final Pattern YEAR = Pattern.compile("\\(?(?:" + MONTH + ",? )?[12]\\d{3}\\)?");
    private static final int LONGEST = 70;

    private Dateline() {}

    /** Whether a line is a date and no more, be it only a year or a month of one. */
    public static boolean dated(String line) {
        return is(line) || YEAR.matcher(line).matches();
    }

    public static boolean is(String line) {
        return line.length() <= LONGEST
                && line.chars().anyMatch(c -> c >= '0' && c <= '9')
                && LINE.matcher(line).matches();
    }
}
