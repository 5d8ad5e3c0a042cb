package org.lectern.importing.format.word;

import static org.lectern.importing.format.word.Tags.child;
import static org.lectern.importing.format.word.Tags.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.evidence.Sentences;

/** The styles of paragraphs, each with what it is based on. */
final class WordStyles {
    private static final int DEEPEST = 20;
    private static final int LONGEST_TITLE = 150;

    private final Map<String, Element> styles = new HashMap<>();

    void add(Document file) {
        file.getElementsByTag("w:style").forEach(style -> styles.put(style.attr("w:styleId"), style));
    }

    @Nullable
    Element of(Element paragraph) {
        return styles.get(value(child(child(paragraph, "w:pPr"), "w:pStyle")));
    }

    @Nullable
    Element base(Element style) {
        return styles.get(value(child(style, "w:basedOn")));
    }

    /** Its name in lower case; empty where it has none. */
    String name(Element paragraph) {
        Element style = of(paragraph);
        return style == null ? "" : value(child(style, "w:name")).toLowerCase(Locale.ROOT);
    }

    /**
     * The level of a heading, from 1: by its style or what that is based on, else by the paragraph's own outline level, which
     * lawyers also give to whole paragraphs: only a title is a heading by it. 0 where it is text.
     */
    int level(Element paragraph) {
        Element own = child(child(paragraph, "w:pPr"), "w:outlineLvl");
        if (own != null && outline(value(own)) == 0) {
            return 0;
        }
        int styled = styled(paragraph);
        boolean prose =
                own != null && styled == 0 && prose(paragraph.wholeText().strip());
        return own == null ? styled : prose ? 0 : outline(value(own));
    }

    private static boolean prose(String text) {
        return text.length() > LONGEST_TITLE || (text.length() > LONGEST_TITLE / 2 && Sentences.closes(text));
    }

    private int styled(Element paragraph) {
        Integer level = first(paragraph, style -> {
            String name = value(child(style, "w:name")).toLowerCase(Locale.ROOT);
            if (name.startsWith("heading ") && name.length() == 9 && Character.isDigit(name.charAt(8))) {
                return Math.max(1, name.charAt(8) - '0');
            }
            Element outline = child(child(style, "w:pPr"), "w:outlineLvl");
            return outline == null ? null : outline(value(outline));
        });
        return level == null ? 0 : level;
    }

    /** What makes it an item of a list: its own word on that, else its style's. */
    @Nullable
    Element numbering(Element paragraph) {
        Element own = child(child(paragraph, "w:pPr"), "w:numPr");
        return own != null ? own : first(paragraph, style -> child(child(style, "w:pPr"), "w:numPr"));
    }

    /** The first answer of its style and of what that is based on, nearest first. */
    private <T> @Nullable T first(Element paragraph, Function<Element, @Nullable T> asked) {
        Element style = of(paragraph);
        for (int up = 0; style != null && up < DEEPEST; up++) {
            T answer = asked.apply(style);
            if (answer != null) {
                return answer;
            }
            style = base(style);
        }
        return null;
    }

    private static int outline(String value) {
        return value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) <= '8' ? value.charAt(0) - '0' + 1 : 0;
    }
}
