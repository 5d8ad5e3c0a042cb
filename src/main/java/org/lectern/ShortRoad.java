package org.lectern;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code lectern} and {@code lectern read …} ask for, told without a command-line library, so that the first page comes
 * at once.
 *
 * @param database what {@code --db} said
 * @param as what {@code --as} said; empty where it didn't
 * @param plain whether it is to be read line by line
 * @param target {@code READING} or {@code READING:ADDRESS}; empty for where one left off
 */
record ShortRoad(Optional<Path> database, String as, boolean noColor, boolean plain, String target) {

    /** The request, or empty where the words are for the command line proper. */
    static Optional<ShortRoad> of(String[] arguments) {
        Path database = null;
        String as = "";
        boolean noColor = false;
        boolean plain = false;
        boolean read = false;
        String target = "";
        for (int i = 0; i < arguments.length; i++) {
            String word = arguments[i];
            if (word.equals("--no-color")) {
                noColor = true;
            } else if (word.equals("--plain")) {
                plain = true;
            } else if (word.equals("--db")
                    || word.equals("--as")
                    || word.startsWith("--db=")
                    || word.startsWith("--as=")) {
                String value = value(arguments, i);
                if (value == null) {
                    return Optional.empty();
                }
                i += word.length() == 4 ? 1 : 0;
                if (word.startsWith("--db")) {
                    database = Path.of(value);
                } else {
                    as = value;
                }
            } else if (!read && word.equals("read")) {
                read = true;
            } else if (read && target.isEmpty() && !word.startsWith("-")) {
                target = word;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new ShortRoad(Optional.ofNullable(database), as, noColor, plain, target));
    }

    private static @Nullable String value(String[] arguments, int at) {
        int equals = arguments[at].indexOf('=');
        if (equals >= 0) {
            return arguments[at].substring(equals + 1);
        }
        return at + 1 < arguments.length ? arguments[at + 1] : null;
    }
}
