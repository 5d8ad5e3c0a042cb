package org.lectern.importing.repair;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.evidence.MailHead;
import org.lectern.importing.evidence.Sentences;

/** The line or lines above a post that say who wrote it and when, as mail, forums and copied web pages have them. */
final class PostHeader {
    private static final int LONGEST = 220;
    private static final int LONGEST_MAIL = 1_000;
    private static final int MOST_LINES = 6;
    private static final int MOST_TOKENS = 30;
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
    private static final Pattern DATE = Pattern.compile("(?:\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}|" + MONTH
            + " \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:\\d{4}|’\\d\\d|'\\d\\d))?|\\b\\d{1,2}\\.? " + MONTH
            + "(?:,? \\d{4})?|\\b\\d+ ?(?:s|secs?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|y|yrs?|years?)\\.? ago"
            + "|\\b[Yy]esterday\\b|\\b[Tt]oday\\b)");
    private static final Pattern CLOCK =
            Pattern.compile("\\b\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?\\b");
    private static final Pattern MODERN = Pattern.compile(
            "\\b(?:wrote|writes|says|said|posted|commented|replied|ago|No\\.\\s?\\d+)\\b|»|\\b[Rr]e: |^u/|@");
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("(?m)^(?:From|Von|De): \"?([^<\"\\n]{1,40}?)\"? *(?:<|$)"),
            Pattern.compile(
                    "(?:^|\\n)(?:.*\\b)?(?:[Pp]osted )?[Bb]y:? ([^»\\n]{1,40}?)(?: +(?:»|on\\b|at\\b|\\u00b7|\\d+ \\w+ ago)|\\n)"),
            Pattern.compile("^On .{6,60}?,? ([^,\\n]{1,40}) wrote:?$"),
            Pattern.compile("^([^\\n]{1,40}?) (?:wrote|writes|says|said|posted|commented|replied)\\b"));
    private static final Pattern PLAIN_SAYS = Pattern.compile("^.{1,40} (?:says|said on .{4,40}|wrote):$");
    private static final Pattern HANDLE = Pattern.compile("[\\p{L}\\p{N}_.-]{2,24}");

    private PostHeader() {}

    /** Whether a piece is one: a date with a time or another sign of a forum, some words besides, and no sentence. */
    static boolean is(String text) {
        if (text.indexOf('\n') > 0 && text.length() <= LONGEST_MAIL && MailHead.is(List.of(text.split("\n", -1)))) {
            return true;
        }
        if (text.length() > LONGEST || text.length() < 6) {
            return false;
        }
        if (PLAIN_SAYS.matcher(text).matches()) {
            return true;
        }
        Matcher date = DATE.matcher(text);
        if (!date.find()) {
            return false;
        }
        String[] lines = text.split("\n", -1);
        if (lines.length > MOST_LINES || Sentences.tokens(text) > MOST_TOKENS) {
            return false;
        }
        for (String line : lines) {
            boolean sentence = Sentences.tokens(line) > 6 && ".!?".indexOf(Sentences.lastSign(line)) >= 0;
            if (sentence && !line.matches(".*[ap]\\.m\\.$")) {
                return false;
            }
        }
        boolean handle = lines.length == 2
                && HANDLE.matcher(lines[0].strip()).matches()
                && date.start() > lines[0].length()
                && Sentences.tokens(lines[1]) <= 6;
        boolean modern = CLOCK.matcher(text).find() || MODERN.matcher(text).find();
        return handle || (modern && letters(text, date));
    }

    /** Whether it only says whose words follow. */
    static boolean leads(String text) {
        return text.length() <= LONGEST && PLAIN_SAYS.matcher(text).matches();
    }

    /** Whether a name or other words stand beside the date. */
    private static boolean letters(String text, Matcher date) {
        String rest = text.substring(0, date.start()) + " " + text.substring(date.end());
        return rest.replaceAll("\\b(?:[AaPp][Mm]|at|on|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b", " ")
                .chars()
                .anyMatch(Character::isLetter);
    }

    /** Who wrote it; empty where it doesn't say. */
    static String name(String text) {
        if (!is(text)) {
            return "";
        }
        for (Pattern named : NAMED) {
            String name = first(named, text);
            if (name != null && !name.isEmpty()) {
                return bare(name);
            }
        }
        Matcher date = DATE.matcher(text);
        if (!date.find()) {
            return "";
        }
        String before = text.substring(0, date.start());
        int line = before.indexOf('\n');
        return bare(line > 0 ? before.substring(0, line) : before);
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String bare(String name) {
        String bare = name.strip()
                .replaceFirst("^u/", "")
                .replaceFirst("(?i)[,·•|(\\s—–-]*(?:\\bon|\\bat|posted)?[\\s,·•|(:—–-]*$", "");
        int comma = bare.lastIndexOf(", ");
        String last = comma < 0 ? bare : bare.substring(comma + 2);
        return last.length() > 40 || last.toLowerCase(Locale.ROOT).startsWith("re:") ? "" : last;
    }
}
