package org.lectern.desk.mend;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.lectern.text.UserException;

/** Says what is wrong with a mend, and where it was written. */
final class MendFault {

    private MendFault() {}

    static UserException of(String where, String what) {
        return new UserException(where.isEmpty() ? what : where + ": " + what);
    }

    static String verbs() {
        return Arrays.stream(MendVerb.values()).map(MendVerb::word).collect(Collectors.joining(", "));
    }
}
