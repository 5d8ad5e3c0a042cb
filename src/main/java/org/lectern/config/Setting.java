package org.lectern.config;

import java.util.List;
import java.util.Optional;
import org.lectern.text.UserException;

/** What a member can set for themselves. */
public enum Setting {
    MEMBER("member", "", "who you are, where --as doesn't say", Form.LINE),
    THEME(
            "theme",
            "auto",
            "colours of the screen: auto, terminal, light, dark, sepia, high-contrast, 16-colour, mono",
            Form.THEME),
    WIDTH("width", "72", "columns of the text, 30 to 80", Form.COLUMNS),
    JUSTIFY("justify", "no", "whether lines are spread to the same width: yes or no", Form.YES_OR_NO),
    HYPHENATE("hyphenate", "no", "whether words may be parted at a line's end: yes or no", Form.YES_OR_NO),
    SPREAD("spread", "no", "whether a wide screen shows two columns of text: yes or no", Form.YES_OR_NO),
    RULER("ruler", "no", "whether the line at hand is underlined: yes or no", Form.YES_OR_NO),
    HEAT("heat", "yes", "whether a strip shows where the group marked most: yes or no", Form.YES_OR_NO),
    RATE("rate", "238", "words you read in a minute, 60 to 1000; private", Form.RATE),
    OTHERS("others", "after", "others' notes on screen: hidden, after (you have read the chapter), always", Form.WHEN),
    AUDIENCE(
            "audience",
            "me",
            "who sees what you write where you don't say: me, held, facilitator, group",
            Form.AUDIENCE),
    KEYS("keys", "lectern", "what keys mean: lectern, vim, emacs or arrows; a file changes single ones", Form.PRESET),
    PLAIN(
            "plain",
            "no",
            "whether to go without a screen, line by line, as for a screen reader: yes or no",
            Form.YES_OR_NO),
    MOUSE("mouse", "no", "whether the screen takes the mouse: yes or no", Form.YES_OR_NO),
    EDITION("edition", "member", "which handout the screen shows: member, facilitator, large, booklet", Form.EDITION),
    FORMAT("format", "pdf", "as what the screen writes it: pdf, html, docx, odt, md, txt, json", Form.FORMAT),
    PAPER("paper", "either", "the paper that handouts are printed on: a4, letter, or either", Form.PAPER);

    private static final List<String> PRESETS = List.of("lectern", "vim", "emacs", "arrows");
    private static final List<String> THEMES =
            List.of("auto", "terminal", "light", "dark", "sepia", "high-contrast", "16-colour", "mono");

    private final String key;
    private final String otherwise;
    private final String meaning;
    private final Form form;

    Setting(String key, String otherwise, String meaning, Form form) {
        this.key = key;
        this.otherwise = otherwise;
        this.meaning = meaning;
        this.form = form;
    }

    /** What a value looks like. */
    private enum Form {
        LINE,
        THEME,
        PRESET,
        WHEN,
        AUDIENCE,
        YES_OR_NO,
        COLUMNS,
        RATE,
        EDITION,
        FORMAT,
        PAPER
    }

    public String key() {
        return key;
    }

    /** Its value where none is set. */
    public String otherwise() {
        return otherwise;
    }

    public String meaning() {
        return meaning;
    }

    public static Optional<Setting> of(String key) {
        for (Setting setting : values()) {
            if (setting.key.equals(key)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    /** The value as it is kept; refuses one that it can't have. */
    String require(String value) {
        String stripped = value.strip();
        if (!allows(stripped)) {
            throw new UserException(key + " can't be " + (stripped.isEmpty() ? "empty" : stripped) + ": " + meaning);
        }
        return stripped;
    }

    boolean allows(String value) {
        return switch (form) {
            case LINE -> value.indexOf('\n') < 0;
            case THEME -> THEMES.contains(value);
            case PRESET -> PRESETS.contains(value);
            case WHEN -> value.equals("hidden") || value.equals("after") || value.equals("always");
            case AUDIENCE -> List.of("me", "held", "facilitator", "group").contains(value);
            case YES_OR_NO -> value.equals("yes") || value.equals("no");
            case COLUMNS -> within(value, 30, 80);
            case RATE -> within(value, 60, 1000);
            case EDITION -> List.of("member", "facilitator", "large", "booklet").contains(value);
            case FORMAT ->
                List.of("pdf", "html", "docx", "odt", "md", "txt", "json").contains(value);
            case PAPER -> List.of("either", "a4", "letter").contains(value);
        };
    }

    private static boolean within(String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            return number >= least && number <= most;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }
}
