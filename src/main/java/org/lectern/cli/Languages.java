package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import org.lectern.handout.Wording;
import org.lectern.text.UserException;

/** The languages that what is printed can be in; itself their list, for completion. */
final class Languages extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Languages() {
        super(Wording.languages());
    }

    /** The language of that tag; refuses others with those there are. */
    static String of(String tag) {
        String language = tag.strip();
        List<String> all = Wording.languages();
        if (!all.contains(Wording.of(language).language())
                || !language.toLowerCase(java.util.Locale.ROOT)
                        .startsWith(Wording.of(language).language())) {
            throw new UserException(tag + ": no words in that language; there are " + String.join(", ", all));
        }
        return language;
    }
}
