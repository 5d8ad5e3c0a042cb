package org.lectern.importing.lines;

import java.util.Arrays;
import java.util.List;
import org.lectern.importing.evidence.Sentences;

/**
 * How wide a text's lines were set, and whether they were hard-wrapped at all.
 *
 * @param columns what nine of ten full lines keep within; 0 where it isn't wrapped
 * @param slack what lines in mid-sentence leave free
 */
record Width(int columns, Slack slack) {
    Width(int columns) {
        this(columns, Slack.UNKNOWN);
    }

    static final Width UNWRAPPED = new Width(0);
    private static final int WIDEST = 160;
    private static final int NARROW = 55;
    private static final int NARROWEST = 28;
    private static final double FULL = 0.72;
    private static final int MANY = 8;

    boolean wrapped() {
        return columns > 0;
    }

    /** Whether the line ends because nothing more fitted: the next line's first word would have passed the margin. */
    boolean full(PrintedLine line, PrintedLine next) {
        int word = next.text().indexOf(' ');
        int first = word < 0 ? next.length() : word;
        return line.indent() + line.length() + 1 + first >= columns * (wrapped() ? 0.9 : 1)
                && line.indent() + line.length() >= columns * FULL;
    }

    /** Whether the next line's first word would have had room at the end of the line, and some to spare. */
    boolean fits(PrintedLine line, PrintedLine next) {
        int word = next.text().indexOf(' ');
        return line.indent() + line.length() + 1 + (word < 0 ? next.length() : word) <= columns - 2;
    }

    /** As wide as one stanza was set, told from its own lines. */
    static Width ofStanza(List<PrintedLine> lines) {
        int[] widths = lines.stream()
                .mapToInt(line -> line.indent() + line.length())
                .sorted()
                .toArray();
        // Two lines that a converter ran together say nothing about the others.
        return new Width(widths.length < MANY ? widths[widths.length - 1] : widths[(int) ((widths.length - 1) * 0.95)]);
    }

    /** As told from all lines that another line of the same stanza follows. */
    static Width of(List<List<PrintedLine>> stanzas) {
        int[] lengths =
                new int[stanzas.stream().mapToInt(stanza -> stanza.size() - 1).sum()];
        int breaks = 0;
        int open = 0;
        int stopped = 0;
        for (List<PrintedLine> stanza : stanzas) {
            for (int i = 0; i + 1 < stanza.size(); i++) {
                lengths[breaks++] = stanza.get(i).indent() + stanza.get(i).length();
                if (open(stanza.get(i), stanza.get(i + 1))) {
                    open++;
                }
                String text = stanza.get(i).text();
                stopped += ",;:.!?—".indexOf(text.charAt(text.length() - 1)) >= 0 ? 1 : 0;
            }
        }
        if (breaks < 2 || open < breaks * 0.45) {
            return UNWRAPPED;
        }
        Arrays.sort(lengths, 0, breaks);
        int columns = lengths[(int) ((breaks - 1) * 0.9)];
        if (columns > WIDEST || columns < NARROWEST) {
            return UNWRAPPED;
        }
        // Verse, whose lines end where something is said; those of prose end anywhere.
        if (columns < NARROW && stopped >= breaks * 0.4) {
            return UNWRAPPED;
        }
        int full = 0;
        for (int i = 0; i < breaks; i++) {
            if (lengths[i] >= columns * FULL) {
                full++;
            }
        }
        return full >= breaks * 0.55 ? new Width(columns, Slack.of(stanzas, columns)) : UNWRAPPED;
    }

    /** Whether the line, which ends a sentence, was ended on purpose: more room is left than in mid-sentence. */
    boolean endedEarly(PrintedLine line, PrintedLine next) {
        int length = line.indent() + line.length();
        return slack.known() ? slack.exceeded(line, next) : length < columns * 0.8 && !full(line, next);
    }

    static boolean open(PrintedLine line, PrintedLine next) {
        return !Sentences.closes(line.text()) || Sentences.startsLower(next.text());
    }
}
