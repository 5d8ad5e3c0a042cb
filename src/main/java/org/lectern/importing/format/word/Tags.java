package org.lectern.importing.format.word;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Looks into elements of WordprocessingML. */
final class Tags {
    private Tags() {}

    static @Nullable Element child(@Nullable Element parent, String tag) {
        if (parent != null) {
            for (Element child : parent.children()) {
                if (child.tagName().equals(tag)) {
                    return child;
                }
            }
        }
        return null;
    }

    /** Its {@code w:val}; empty where there is none. */
    static String value(@Nullable Element element) {
        return element == null ? "" : element.attr("w:val");
    }

    /** Whether a toggle is there and not switched off. */
    static boolean on(@Nullable Element toggle) {
        String value = value(toggle);
        return toggle != null && !value.equals("0") && !value.equals("false");
    }

    /** A number of up to four figures; 0 where there is none. */
    static int number(@Nullable Element element) {
        String value = value(element);
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
    }
}
