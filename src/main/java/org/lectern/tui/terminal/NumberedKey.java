package org.lectern.tui.terminal;

import org.jspecify.annotations.Nullable;
import org.lectern.tui.Key;

/** A key told by its number: {@code ESC [ code ; modifiers u} or {@code ESC [ 27 ; modifiers ; code ~}. */
final class NumberedKey {
    private static final int ALT = 2;
    private static final int CONTROL = 4;

    private NumberedKey() {}

    static @Nullable Key parse(String sequence) {
        int end = sequence.length() - 1;
        boolean codeFirst = sequence.charAt(end) == 'u';
        int code = Parameters.number(sequence, 2, end, codeFirst ? 0 : 2);
        int modifiers = Math.max(0, Parameters.number(sequence, 2, end, 1) - 1);
        boolean alt = (modifiers & ALT) != 0;
        boolean control = (modifiers & CONTROL) != 0;
        if (code == '\t' && (modifiers & 1) != 0) {
            return new Key(Key.Name.BACK_TAB, "", control, alt);
        }
        if (code < ' ' || code == 0x7F) {
            Key named = Controls.key((char) code, alt);
            return named == null || named.name() == Key.Name.TEXT ? null : new Key(named.name(), "", control, alt);
        }
        boolean isText = Character.isValidCodePoint(code)
                && !Character.isISOControl(code)
                && Character.getType(code) != Character.PRIVATE_USE;
        return isText ? new Key(Key.Name.TEXT, Character.toString(code), control, alt) : null;
    }
}
