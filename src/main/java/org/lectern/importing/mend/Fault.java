package org.lectern.importing.mend;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.lectern.text.UserException;

/** Says what is wrong with a mend, and where it was written. */
final class Fault {

    private Fault() {}

    static UserException of(String where, String what) {
        return new UserException(where.isEmpty() ? what : where + ": " + what);
    }

    static String verbs() {
        return Arrays.stream(Verb.values()).map(Verb::word).collect(Collectors.joining(", "));
    }
}
