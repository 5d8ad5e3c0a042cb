package org.lectern.handout;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The fixed words of handouts in a language, and dates in it. The names of days and months come with the words, since a
 * small runtime knows those of English only. Immutable.
 */
public final class Wording {
    private static final String BUNDLE = "org.lectern.handout.wording";
    private final ResourceBundle words;
    private final Locale locale;

    private Wording(ResourceBundle words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    public static Wording english() {
        return of("en");
    }

    /** The words in a language (a BCP 47 tag); English where there are none in it. */
    public static Wording of(String language) {
        Locale wanted = Locale.forLanguageTag(language);
        ResourceBundle words = ResourceBundle.getBundle(
                BUNDLE, wanted, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Locale found = words.getLocale();
        return new Wording(words, found.getLanguage().isEmpty() ? Locale.ENGLISH : found);
    }

    public String language() {
        return locale.toLanguageTag();
    }

    /** The words under a key, the arguments filled in. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    /** A date in words, with the day of the week: {@code Thursday 3 December 2026}. */
    public String day(LocalDate date) {
        return say(
                "day",
                name("days", date.getDayOfWeek().getValue()),
                Integer.toString(date.getDayOfMonth()),
                name("months", date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    private String name(String key, int number) {
        return words.getString(key).split(",", -1)[number - 1];
    }
}
