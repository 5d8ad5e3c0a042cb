package org.lectern.handout;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.text.UserException;

/** For whom, and how, a handout is printed. */
public enum Edition {
    /** What everybody gets. */
    MEMBER("member"),
    /** With what the facilitator needs to lead the session; says so on every page. */
    FACILITATOR("facilitator"),
    /** The member's edition in 18 point, one column. */
    LARGE("large"),
    /** The member's edition as a folded booklet. */
    BOOKLET("booklet");

    private final String word;

    Edition(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The edition of that name, whatever its case; refuses others with those there are. */
    public static Edition of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(edition -> edition.word.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UserException(word + ": no such edition; there are "
                        + Arrays.stream(values()).map(Edition::word).collect(Collectors.joining(", "))));
    }
}
