package org.lectern.handout.format;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text, without regard to case, signs or layout: what formats are compared by. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[’']\\p{L}+)*|\\p{N}+(?:[.–]\\p{N}+)*");

    private Words() {}

    public static List<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
