package org.lectern.handout;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fixed words of handouts in a language, and dates in it. The names of days and months come with the words, since a
 * small runtime knows those of English only. Immutable.
 */
public final class HandoutWords {
    private static final String BUNDLE = "org.lectern.handout.wording";
    private static final List<String> LANGUAGES = List.of("en", "de");
    private static final Set<String> LISTS = Set.of("days", "months");
    private final ResourceBundle words;
    private final Locale locale;
    private final Map<String, String> own;

    private HandoutWords(ResourceBundle words, Locale locale, Map<String, String> own) {
        this.words = words;
        this.locale = locale;
        this.own = own;
    }

    /** The languages that there are words in, BCP 47 tags. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    public static HandoutWords english() {
        return of("en");
    }

    /** The words in a language (a BCP 47 tag); English where there are none in it. */
    public static HandoutWords of(String language) {
        Locale wanted = Locale.forLanguageTag(language);
        ResourceBundle words = ResourceBundle.getBundle(
                BUNDLE, wanted, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Locale found = words.getLocale();
        return new HandoutWords(words, found.getLanguage().isEmpty() ? Locale.ENGLISH : found, Map.of());
    }

    /** These words, some of them said otherwise. */
    public HandoutWords saying(Map<String, String> otherwise) {
        return new HandoutWords(words, locale, Map.copyOf(otherwise));
    }

    public String language() {
        return locale.toLanguageTag();
    }

    /** The words' keys. */
    public Set<String> keys() {
        return new TreeSet<>(words.keySet());
    }

    /** The words under a key as they are kept, with what is to be filled in. */
    public String pattern(String key) {
        return own.getOrDefault(key, words.getString(key));
    }

    /** Whether a key's words are a list, with commas between. */
    public boolean isList(String key) {
        return LISTS.contains(key);
    }

    /** The words under a key, the arguments filled in. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(pattern(key), locale).format(arguments);
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
        return pattern(key).split(",", -1)[number - 1];
    }
}
