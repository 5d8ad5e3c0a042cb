package org.lectern.importing.lines;

import java.util.Arrays;
import java.util.List;
import org.lectern.importing.evidence.Sentences;

/**
 * How much room a line may leave at its end, were the next word on it, and still be no paragraph's last: as the lines that
 * break off in mid-sentence tell. Typed lines are measured in characters, printed ones in the widths of letters, by which
 * of the two tells more.
 *
 * @param columns where lines end, as nine of ten keep it
 * @param most the room that lines in mid-sentence leave, in columns; -1 where too few lines tell
 * @param glyph thousandths of the type's size to a column; 0 where characters are counted
 */
record Slack(double columns, int most, double glyph) {
    static final Slack UNKNOWN = new Slack(0, -1, 0);
    private static final int FEWEST_TELLING = 60;
    private static final int FEWEST_PARAGRAPHS = 5;
    private static final double NEARLY_ALL = 0.98;

    static Slack of(List<List<PrintedLine>> stanzas, int columns) {
        long letters = 0;
        long width = 0;
        int breaks = 0;
        for (List<PrintedLine> stanza : stanzas) {
            for (int i = 0; i + 1 < stanza.size(); i++) {
                letters += stanza.get(i).length();
                width += Glyphs.width(stanza.get(i).text());
                breaks++;
            }
        }
        if (breaks < FEWEST_TELLING) {
            return UNKNOWN;
        }
        Measured typed = measured(stanzas, new Slack(columns, -1, 0));
        double glyph = (double) width / Math.max(1, letters);
        Slack printed = new Slack(0, -1, glyph);
        double[] widths = new double[breaks];
        int at = 0;
        for (List<PrintedLine> stanza : stanzas) {
            for (int i = 0; i + 1 < stanza.size(); i++) {
                widths[at++] = printed.length(stanza.get(i));
            }
        }
        Arrays.sort(widths);
        Measured set = measured(stanzas, new Slack(widths[(int) ((breaks - 1) * 0.9)], -1, glyph));
        return set.cost() < typed.cost() * 0.9 ? set.slack() : typed.slack();
    }

    private record Measured(Slack slack, double cost) {}

    /**
     * The room that costs least: each column more joins as many paragraphs as end there, each less parts as many sentences.
     */
    private static Measured measured(List<List<PrintedLine>> stanzas, Slack measure) {
        int widest = (int) Math.ceil(measure.columns());
        int[] inside = new int[widest + 1];
        int[] ended = new int[widest + 1];
        int telling = 0;
        int ends = 0;
        for (List<PrintedLine> stanza : stanzas) {
            for (int i = 0; i + 1 < stanza.size(); i++) {
                PrintedLine line = stanza.get(i);
                PrintedLine next = stanza.get(i + 1);
                boolean lower = Sentences.startsLower(next.text());
                int room = Math.clamp((int) Math.ceil(measure.room(line, next)), 0, widest);
                if (lower && Sentences.breaksOff(line.text()) && !hyphened(line)) {
                    inside[room]++;
                    telling++;
                } else if (!lower && Sentences.closes(line.text())) {
                    ended[room]++;
                    ends++;
                }
            }
        }
        if (telling < FEWEST_TELLING) {
            return new Measured(UNKNOWN, Double.MAX_VALUE);
        }
        int most = 0;
        int seen = inside[0];
        while (most < widest && seen < telling * NEARLY_ALL) {
            seen += inside[++most];
        }
        int early = 0;
        for (int room = most + 1; room <= widest; room++) {
            early += ended[room];
        }
        double paragraphs = (double) early / Math.max(1, widest - most);
        double sentences = Math.max(0, ends - early - paragraphs * most);
        // Where blank lines or indents part paragraphs, those few that end here tell nothing.
        if (early < FEWEST_PARAGRAPHS || early * 2 < sentences) {
            return new Measured(new Slack(measure.columns(), most, measure.glyph()), measure.glyph() == 0 ? 0 : 1);
        }
        int best = most;
        double least = Double.MAX_VALUE;
        seen = 0;
        for (int room = 0; room <= most; room++) {
            seen += inside[room];
            double cost = sentences * (telling - seen) / telling + paragraphs * room;
            if (cost < least) {
                least = cost;
                best = room;
            }
        }
        return new Measured(new Slack(measure.columns(), best, measure.glyph()), least);
    }

    private static boolean hyphened(PrintedLine line) {
        return "-‐".indexOf(line.text().charAt(line.length() - 1)) >= 0;
    }

    boolean known() {
        return most >= 0;
    }

    /** Whether more room is left at the end of the line than in mid-sentence. */
    boolean exceeded(PrintedLine line, PrintedLine next) {
        return Math.ceil(room(line, next)) > most;
    }

    private double room(PrintedLine line, PrintedLine next) {
        int space = next.text().indexOf(' ');
        int word = space < 0 ? next.length() : space;
        double first = glyph == 0 ? word + 1 : (Glyphs.width(next.text(), word) + Glyphs.width(" ")) / glyph;
        return columns - length(line) - first;
    }

    private double length(PrintedLine line) {
        return line.indent() + (glyph == 0 ? line.length() : Glyphs.width(line.text()) / glyph);
    }
}
