package org.lectern.importing.repair;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line above a post that says who wrote it and when. */
final class PostHeader {
    private static final int LONGEST = 120;
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("^(.{0,40}?)\\s*\\(?\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}.{0,40}\\bNo\\.?\\s?\\d{2,}.{0,20}$"),
            Pattern.compile("^On .{6,60}?,? (\\S.{0,40}) wrote:$"),
            Pattern.compile("^(.{1,40}) (?:says|said on .{4,40}):$"),
            Pattern.compile("^(?:Posted )?[Bb]y:? (.{1,30}?) (?:»|on|at) .{0,12}\\d{1,2}[:./ ].{2,40}$"));

    private PostHeader() {}

    static boolean is(String line) {
        return matcher(line) != null;
    }

    /** Who wrote it; empty where the line doesn't say. */
    static String name(String line) {
        Matcher found = matcher(line);
        String name = found == null ? "" : String.valueOf(found.group(1)).strip();
        int comma = name.lastIndexOf(", ");
        return comma < 0 ? name : name.substring(comma + 2);
    }

    private static @Nullable Matcher matcher(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(line);
            if (matcher.matches()) {
                return matcher;
            }
        }
        return null;
    }
}
