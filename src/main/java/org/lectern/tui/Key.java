package org.lectern.tui;

import java.util.Optional;
import org.lectern.text.Graphemes;

/**
 * A key press.
 *
 * @param name what was pressed; {@link Name#TEXT} for a character
 * @param text the grapheme cluster typed, for {@link Name#TEXT}; else empty
 * @param shift held with a named key, where the terminal tells; a letter says it by itself
 */
public record Key(Name name, String text, boolean control, boolean alt, boolean shift) {
    private static final String CONTROL = "Ctrl-";
    private static final String ALT = "Alt-";
    private static final String SHIFT = "Shift-";

    public Key(Name name, String text, boolean control, boolean alt) {
        this(name, text, control, alt, false);
    }

    /** Keys with a name, spelled as in the key map file and in help. */
    public enum Name {
        TEXT(""),
        ENTER("Enter"),
        ESCAPE("Esc"),
        TAB("Tab"),
        BACK_TAB("Shift-Tab"),
        BACKSPACE("Backspace"),
        DELETE("Del"),
        INSERT("Ins"),
        UP("Up"),
        DOWN("Down"),
        LEFT("Left"),
        RIGHT("Right"),
        HOME("Home"),
        END("End"),
        PAGE_UP("PgUp"),
        PAGE_DOWN("PgDn"),
        F1("F1"),
        F2("F2"),
        F3("F3"),
        F4("F4"),
        F5("F5"),
        F6("F6"),
        F7("F7"),
        F8("F8"),
        F9("F9"),
        F10("F10"),
        F11("F11"),
        F12("F12");

        private final String spelling;

        Name(String spelling) {
            this.spelling = spelling;
        }

        public String spelling() {
            return spelling;
        }
    }

    public static Key of(String text) {
        return new Key(Name.TEXT, text, false, false);
    }

    public static Key of(Name name) {
        return new Key(name, "", false, false);
    }

    public static Key control(char letter) {
        return new Key(Name.TEXT, String.valueOf(letter), true, false);
    }

    /** The same key without shift. */
    public Key unshifted() {
        return shift ? new Key(name, text, control, alt) : this;
    }

    /** As in the key map: {@code j}, {@code Ctrl-f}, {@code Alt-b}, {@code Shift-Up}, {@code PgDn}, {@code Space}. */
    @Override
    public String toString() {
        String base = name == Name.TEXT ? (text.equals(" ") ? "Space" : text) : name.spelling();
        return (control ? CONTROL : "") + (alt ? ALT : "") + (shift ? SHIFT : "") + base;
    }

    /** The key spelled so, in small letters or large where it has a name; empty where none is. */
    public static Optional<Key> parse(String spelled) {
        String rest = spelled;
        boolean control = false;
        boolean alt = false;
        boolean shift = false;
        for (boolean more = true; more; ) {
            more = rest.length() > CONTROL.length() && begins(rest, CONTROL);
            if (more) {
                control = true;
                rest = rest.substring(CONTROL.length());
            } else if (rest.length() > ALT.length() && begins(rest, ALT)) {
                more = true;
                alt = true;
                rest = rest.substring(ALT.length());
            } else if (begins(rest, SHIFT) && rest.length() > SHIFT.length() && !begins(rest, "Shift-Tab")) {
                more = true;
                shift = true;
                rest = rest.substring(SHIFT.length());
            }
        }
        for (Name name : Name.values()) {
            if (name != Name.TEXT && name.spelling().equalsIgnoreCase(rest)) {
                return Optional.of(new Key(name, "", control, alt, shift));
            }
        }
        if (rest.equalsIgnoreCase("Space")) {
            return Optional.of(new Key(Name.TEXT, " ", control, alt));
        }
        if (control && rest.length() == 1 && rest.charAt(0) >= 'A' && rest.charAt(0) <= 'Z') {
            rest = String.valueOf((char) (rest.charAt(0) + 32));
        }
        boolean one = !rest.isEmpty() && Graphemes.next(rest, 0) == rest.length();
        return one && !shift ? Optional.of(new Key(Name.TEXT, rest, control, alt)) : Optional.empty();
    }

    private static boolean begins(String text, String with) {
        return text.regionMatches(true, 0, with, 0, with.length());
    }
}
