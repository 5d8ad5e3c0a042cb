package org.lectern.tui.terminal;

import org.jspecify.annotations.Nullable;
import org.lectern.tui.Key;

/** The keys that terminals send as a control character. */
final class Controls {

    private Controls() {}

    /** The key, or null where none sends that character. */
    static @Nullable Key key(char control, boolean alt) {
        return switch (control) {
            case '\r', '\n' -> named(Key.Name.ENTER, alt);
            case '\t' -> named(Key.Name.TAB, alt);
            case '\b', 0x7F -> named(Key.Name.BACKSPACE, alt);
            case 0x1B -> named(Key.Name.ESCAPE, alt);
            case 0x00 -> new Key(Key.Name.TEXT, " ", true, alt);
            default ->
                control < 0x1B
                        ? new Key(Key.Name.TEXT, String.valueOf((char) (control + 'a' - 1)), true, alt)
                        : control < ' '
                                ? new Key(Key.Name.TEXT, String.valueOf((char) (control + '@')), true, alt)
                                : null;
        };
    }

    private static Key named(Key.Name name, boolean alt) {
        return new Key(name, "", false, alt);
    }
}
