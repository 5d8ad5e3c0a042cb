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
    private static final String HELD = "\u00A0";

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
        // A dot between two things stays with the first of them, and is never alone.
        String rest = line.substring(Math.min(indent, line.length())).replace(" ·", HELD + "·");
        for (TextLine part : LineBreaker.wrap(rest, Math.max(2, width - under))) {
            lines.add(lead + part.of(rest).replace(HELD, " "));
            lead = " ".repeat(under);
        }
    }

    /** Where the last column of a line begins: behind its last run of two spaces. */
    private static int hanging(String line) {
        int gap = line.lastIndexOf("  ");
        return gap < 0 ? line.length() - line.stripLeading().length() : gap + 2;
    }
}
