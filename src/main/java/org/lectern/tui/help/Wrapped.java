package org.lectern.tui.help;

import java.util.ArrayList;
import java.util.List;
import org.lectern.text.DisplayWidth;
import org.lectern.text.LineBreaker;
import org.lectern.text.TextLine;

/**
 * Lines fitted to a width; what goes on in another line stands under what the line says, not under its key.
 *
 * @param width columns, at least 2
 */
record Wrapped(int width, List<String> lines) {

    static Wrapped of(List<String> source, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : source) {
            if (DisplayWidth.of(line) <= width) {
                lines.add(line);
            } else {
                wrap(line, width, lines);
            }
        }
        return new Wrapped(width, List.copyOf(lines));
    }

    int size() {
        return lines.size();
    }

    String get(int line) {
        return lines.get(line);
    }

    private static void wrap(String line, int width, List<String> lines) {
        int indent = hanging(line);
        int under = indent < width / 2 ? indent : Math.min(6, width / 4);
        String lead = line.substring(0, Math.min(indent, line.length()));
        if (indent >= width / 2 && !lead.isBlank()) {
            lines.add(lead.stripTrailing());
            lead = " ".repeat(under);
        }
        String rest = line.substring(Math.min(indent, line.length()));
        for (TextLine part : LineBreaker.wrap(rest, Math.max(2, width - under))) {
            lines.add(lead + part.of(rest));
            lead = " ".repeat(under);
        }
    }

    /** Where the last column of a line begins: behind its last run of two spaces. */
    private static int hanging(String line) {
        int gap = line.lastIndexOf("  ");
        return gap < 0 ? line.length() - line.stripLeading().length() : gap + 2;
    }
}
