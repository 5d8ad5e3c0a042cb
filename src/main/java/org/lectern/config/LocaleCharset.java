package org.lectern.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which characters the environment says that a terminal takes. */
public final class LocaleCharset {
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_CTYPE", "LANG");

    private LocaleCharset() {}

    /** Returns the locale that counts for characters (POSIX): the first of the three that is set and not empty. */
    public static Optional<String> named(Map<String, String> environment) {
        return VARIABLES.stream()
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Returns whether the locale has UTF-8. Where none is named it is taken to: terminals of today do. */
    public static boolean isUnicode(Map<String, String> environment) {
        return named(environment)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(name -> name.contains("utf-8") || name.contains("utf8"))
                .orElse(true);
    }
}
