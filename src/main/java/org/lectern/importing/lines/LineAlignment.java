package org.lectern.importing.lines;

import java.util.ArrayList;
import java.util.List;
import org.lectern.importing.draft.LineSetting;

/**
 * Where short lines are set: at the text's margin, in the middle, at the right, or anywhere else.
 *
 * @param left columns in front of most lines
 * @param centre the column around which short lines are centred, or at which they end; 0 where they do neither
 * @param right whether it is where they end
 */
record LineAlignment(int left, double centre, boolean right) {
    private static final int LONGEST = 70;
    private static final int SET_IN = 4;
    private static final int FEWEST = 2;
    private static final int TRIED = 200;
    private static final int MOST = 4_000;

    static LineAlignment of(List<Stanza> stanzas) {
        int[] indents = new int[41];
        List<Double> centres = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        List<Double> starts = new ArrayList<>();
        for (Stanza stanza : stanzas) {
            boolean brief = stanza.lines().size() <= 4;
            for (int i = 0; i < stanza.lines().size(); i++) {
                PrintedLine line = stanza.lines().get(i);
                indents[Math.min(40, line.indent())]++;
                boolean above = i == 0 && !brief && TitleLines.setInTitle(stanza.lines());
                if ((brief || above) && line.indent() >= SET_IN && line.length() <= LONGEST && centres.size() < MOST) {
                    centres.add(middle(line));
                    ends.add((double) line.indent() + line.length());
                    starts.add((double) line.indent());
                }
            }
        }
        int left = 0;
        for (int i = 1; i < indents.length; i++) {
            left = indents[i] > indents[left] ? i : left;
        }
        double centre = common(centres);
        double end = common(ends);
        boolean right = near(ends, end) > near(centres, centre);
        double at = right ? end : centre;
        int most = near(right ? ends : centres, at);
        boolean aligned = most >= FEWEST && most * 3 >= centres.size() && most > near(starts, common(starts));
        return new LineAlignment(left, aligned ? at : 0, right);
    }

    /** The column that most of these are near. */
    private static double common(List<Double> columns) {
        double best = 0;
        int most = 0;
        for (double at : columns.subList(0, Math.min(columns.size(), TRIED))) {
            int near = near(columns, at);
            best = near > most ? at : best;
            most = Math.max(near, most);
        }
        return best;
    }

    private static int near(List<Double> columns, double at) {
        int near = 0;
        for (double other : columns) {
            near += Math.abs(at - other) <= 1 ? 1 : 0;
        }
        return near;
    }

    private static double middle(PrintedLine line) {
        return line.indent() + line.length() / 2.0;
    }

    /** Where these lines are set, in a text of this width. */
    LineSetting setting(List<PrintedLine> lines, Width width) {
        boolean broken = lines.size() > 1
                && (!width.wrapped() || lines.getFirst().length() + lines.get(1).length() < width.columns() * 1.3);
        int indent = lines.stream().mapToInt(PrintedLine::indent).min().orElse(0) - left;
        boolean centred = centre > 0 && lines.stream().allMatch(line -> Math.abs(place(line) - centre) <= 1.5);
        return new LineSetting(Math.max(0, indent), indent > 0 && centred, broken);
    }

    private double place(PrintedLine line) {
        return right ? line.indent() + line.length() : middle(line);
    }
}
