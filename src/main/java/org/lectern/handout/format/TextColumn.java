package org.lectern.handout.format;

import java.util.List;
import org.lectern.text.DisplayWidth;
import org.lectern.text.LineBreaker;
import org.lectern.text.TextLine;

/** A column of plain text that is being filled from its top. For one thread. */
final class TextColumn {
    /** What is the least room for words beside their lead. */
    private static final int NARROWEST = 20;

    private static final int GAP = 2;
    private final StringBuilder text = new StringBuilder();
    private final int columns;
    private boolean atGap = true;

    TextColumn(int columns) {
        this.columns = columns;
    }

    static int width(String text) {
        return DisplayWidth.of(text);
    }

    /**
     * Adds words, wrapped, the lines below the first indented as far as the lead is wide. Nothing where there are no words.
     *
     * @param lead what stands before the first line
     * @param aside what stands at the right, on the last line where there is room
     */
    void add(String lead, String words, String aside) {
        if (words.isEmpty()) {
            return;
        }
        int indent = Math.min(width(lead), columns - NARROWEST);
        boolean apart = width(lead) > indent;
        if (apart) {
            LineBreaker.wrap(lead.strip(), columns).forEach(line -> line(line.of(lead.strip())));
        }
        String before = apart ? " ".repeat(indent) : lead;
        List<TextLine> lines = LineBreaker.wrap(words, columns - indent);
        for (int i = 0; i < lines.size(); i++) {
            String line = (i == 0 ? before : " ".repeat(indent)) + lines.get(i).of(words);
            if (i < lines.size() - 1 || aside.isEmpty()) {
                line(line);
            } else if (width(line) + GAP + width(aside) <= columns) {
                line(line + " ".repeat(columns - width(line) - width(aside)) + aside);
            } else {
                line(line);
                right(aside, indent);
            }
        }
    }

    /** An empty line, unless there is one already, or nothing yet. */
    void gap() {
        if (!atGap) {
            text.append('\n');
            atGap = true;
        }
    }

    void rule() {
        line("_".repeat(columns));
    }

    String text() {
        return text.toString();
    }

    private void right(String aside, int indent) {
        for (TextLine line : LineBreaker.wrap(aside, columns - indent)) {
            line(" ".repeat(columns - line.width()) + line.of(aside));
        }
    }

    private void line(String line) {
        text.append(line.replace('\u00a0', ' ').stripTrailing()).append('\n');
        atGap = false;
    }
}
