package org.lectern.tui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.reading.Block;
import org.lectern.text.Folded;

/** The paragraphs of a reading as search compares them, each folded once, when first asked for. For one thread. */
final class Foldings {
    private final List<List<Block.Paragraph>> paragraphs;
    private final boolean caseMatters;
    private final Map<String, Folded> made = new HashMap<>();

    Foldings(List<List<Block.Paragraph>> paragraphs, boolean caseMatters) {
        this.paragraphs = paragraphs;
        this.caseMatters = caseMatters;
    }

    Folded of(int chapter, int paragraph) {
        String text = paragraphs.get(chapter - 1).get(paragraph - 1).text();
        return made.computeIfAbsent(text, original -> Folded.of(original, caseMatters));
    }
}
