package org.lectern.importing.format.marked;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Verse whose lines are elements of their own, as libraries of old books set it. */
final class Stanzas {
    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:^|.*[\\W_])(?:verse|poem|poetry|poesie|stanza|strophe|lg|linegroup|lyrics|song|line-?block)(?:[\\W_\\d].*|$)");
    private static final Set<String> LINES = Set.of("p", "div", "span");
    private static final int LONGEST_LINE = 100;

    private Stanzas() {}

    /** Whether each of its elements is a line of one stanza. */
    static boolean is(Element element) {
        List<Element> lines = element.children();
        if (lines.size() < 2 || !element.ownText().isBlank()) {
            return false;
        }
        boolean named = named(element) || (element.parent() != null && named(element.parent()));
        for (Element line : lines) {
            boolean simple = LINES.contains(line.normalName())
                    && line.children()
                            .select("p, div, br, ul, ol, table, blockquote, h1, h2, h3")
                            .isEmpty()
                    && line.text().length() <= LONGEST_LINE;
            if (!simple
                    || (line.normalName().equals("span")
                            && !named(line)
                            && !line.className().contains("line"))) {
                return false;
            }
            named |= named(line);
        }
        return named;
    }

    static String lines(Element stanza) {
        return stanza.children().stream()
                .filter(Element::hasText)
                .map(line -> line.text().strip())
                .collect(Collectors.joining("\n"));
    }

    private static boolean named(Element element) {
        return NAMES.matcher(element.className()).matches();
    }
}
