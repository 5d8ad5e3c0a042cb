package org.lectern.tui;

/**
 * A key press.
 *
 * @param name what was pressed; {@link Name#TEXT} for a character
 * @param text the grapheme cluster typed, for {@link Name#TEXT}; else empty
 */
public record Key(Name name, String text, boolean control, boolean alt) {

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
        F1("F1");

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

    /** As in the key map: {@code j}, {@code Ctrl-f}, {@code Alt-b}, {@code PgDn}, {@code Space}. */
    @Override
    public String toString() {
        String base = name == Name.TEXT ? (text.equals(" ") ? "Space" : text) : name.spelling();
        return (control ? "Ctrl-" : "") + (alt ? "Alt-" : "") + base;
    }
}
