package org.lectern.importing.lines;

import java.util.List;
import org.lectern.importing.evidence.ContentsName;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Sentences;

/** The lines of a list of contents: each is an entry, however full it looks. */
public final class Entries {
    private static final int LONGEST = 160;
    private static final int MOST = 2_000;

    private Entries() {}

    /** @param named whether the line above says that a list of contents follows */
    static boolean found(List<PrintedLine> lines, boolean named) {
        if (lines.size() < 2 || lines.size() > MOST) {
            return false;
        }
        int paged = 0;
        int counting = 0;
        int prose = 0;
        int last = 0;
        for (PrintedLine line : lines) {
            String text = line.text();
            paged += paged(text) ? 1 : 0;
            int value = Numbering.of(text).value();
            counting += value > 0 && value == last + 1 ? 1 : 0;
            last = value > 0 ? value : last;
            prose += text.length() > LONGEST || (Sentences.lastSign(text) == '.' && !paged(text)) ? 1 : 0;
        }
        boolean own = ContentsName.is(lines.getFirst().text());
        if (prose * 4 > lines.size()) {
            return false;
        }
        return named || own || paged * 10 >= lines.size() * 6 || (counting == lines.size() && unit(lines));
    }

    private static boolean unit(List<PrintedLine> lines) {
        return lines.stream().noneMatch(line -> Numbering.of(line.text()).word().isEmpty());
    }

    /** {@code Title ..... 12}: dots, or a wide space, and a number at the end. */
    public static boolean paged(String text) {
        int end = text.length();
        while (end > 0 && Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        int leader = end;
        while (leader > 0 && " .·…_\t".indexOf(text.charAt(leader - 1)) >= 0) {
            leader--;
        }
        return end < text.length() && text.length() - end <= 4 && end - leader >= 3 && leader > 0;
    }
}
