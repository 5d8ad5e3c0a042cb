package org.lectern.importing.format.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The words that a page's author made class names of. Names that a program drew at random hold none. */
final class ClassNames {
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z]{2})(?=[A-Z][a-z]{2})");
    private static final int LONGEST = 300;

    private ClassNames() {}

    /** The words of an element's class. */
    static List<String> of(Element element) {
        return words(element.className());
    }

    /** The words of an element's class and id, which together say what a site's template calls it. */
    static List<String> withId(Element element) {
        List<String> words = new ArrayList<>(of(element));
        words.addAll(words(element.id()));
        return words;
    }

    static boolean any(Element element, Set<String> wanted) {
        return of(element).stream().anyMatch(wanted::contains);
    }

    private static List<String> words(String names) {
        if (names.isEmpty() || names.length() > LONGEST) {
            return List.of();
        }
        return List.of(
                CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT).split("[\\s_:-]+", -1));
    }
}
