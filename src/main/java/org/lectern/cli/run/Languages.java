package org.lectern.cli.run;

import java.util.ArrayList;
import java.util.List;
import org.lectern.handout.HandoutWords;
import org.lectern.text.UserException;

/** The languages that what is printed can be in; itself their list, for completion. */
public final class Languages extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Languages() {
        super(HandoutWords.languages());
    }

    /** The language of that tag; refuses others with those there are. */
    public static String of(String tag) {
        String language = tag.strip();
        List<String> all = HandoutWords.languages();
        if (!all.contains(HandoutWords.of(language).language())
                || !language.toLowerCase(java.util.Locale.ROOT)
                        .startsWith(HandoutWords.of(language).language())) {
            throw new UserException(tag + ": no words in that language; there are " + String.join(", ", all));
        }
        return language;
    }
}
