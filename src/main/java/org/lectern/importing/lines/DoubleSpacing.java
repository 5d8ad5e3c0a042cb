package org.lectern.importing.lines;

import java.util.ArrayList;
import java.util.List;

/** Wrapped lines with a blank one after each are as good as none: the single blanks go, wider gaps stay as one. */
public final class DoubleSpacing {
    private static final int FEWEST = 6;

    private DoubleSpacing() {}

    public static List<PrintedLine> removed(List<PrintedLine> lines) {
        return found(lines) ? close(lines) : lines;
    }

    /** Nearly no line touches another, and most single gaps lie in mid-sentence between lines of one width. */
    private static boolean found(List<PrintedLine> lines) {
        int touching = 0;
        int single = 0;
        int open = 0;
        int longest = 0;
        for (int i = 0; i < lines.size(); i++) {
            longest = Math.max(longest, lines.get(i).length());
            if (i + 1 < lines.size()
                    && !lines.get(i).blank()
                    && !lines.get(i + 1).blank()) {
                touching++;
            }
            if (i + 2 < lines.size()
                    && !lines.get(i).blank()
                    && lines.get(i + 1).blank()
                    && !lines.get(i + 2).blank()) {
                single++;
                if (Width.open(lines.get(i), lines.get(i + 2))) {
                    open++;
                }
            }
        }
        return single >= FEWEST && touching * 10 <= single && open * 10 >= single * 6 && longest <= 160;
    }

    private static List<PrintedLine> close(List<PrintedLine> lines) {
        List<PrintedLine> closed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).blank()) {
                closed.add(lines.get(i));
                continue;
            }
            int end = i;
            while (end < lines.size() && lines.get(end).blank()) {
                end++;
            }
            boolean paragraph = end - i > 1
                    || closed.isEmpty()
                    || end == lines.size()
                    || (!Unwrap.goesOn(closed.getLast(), lines.get(end))
                            && closed.getLast().length() < 40);
            if (paragraph) {
                closed.add(PrintedLine.BLANK);
            }
            i = end - 1;
        }
        return closed;
    }
}
