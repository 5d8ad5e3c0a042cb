package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Breaks a paragraph into lines as a whole, so that no line is bad for the sake of the one before it (Knuth and Plass,
 * Breaking Paragraphs into Lines, 1981), in a grid of equal cells: spaces only grow, by whole columns. Where the words
 * leave no good way, {@link LineBreaker} has it. For one thread and one text.
 */
public final class TotalFit {
    /** By how many columns a space may grow on average; a line that would need more stays ragged. */
    private static final double MOST_STRETCH = 2;

    private static final double HYPHEN = 3_000;
    private static final double HYPHENS_IN_A_ROW = 20_000;
    private static final double SHORT_LAST_LINE = 1_500;
    private static final double HOPELESS = 1e9;

    private final String text;
    private final int columns;
    private final boolean justified;
    private final List<Place> places = new ArrayList<>();

    /**
     * A place where a line may end: where the next one begins, where the ink before it ends, and the columns and spaces before
     * both as if the text were one line.
     */
    private record Place(int at, int width, int spaces, int inkEnd, int inkWidth, int inkSpaces, boolean hyphen) {}

    private TotalFit(String text, int columns, boolean justified) {
        this.text = text;
        this.columns = columns;
        this.justified = justified;
    }

    /**
     * The lines of a paragraph. Nothing but white space is left out between them.
     *
     * @param text one line, without line ends
     * @param columns at least 2
     * @param justified whether spaces grow until the lines are as wide as asked; the last stays as it is
     * @param hyphenation parts words where that helps
     */
    public static List<FittedLine> lines(
            String text, int columns, boolean justified, Optional<Hyphenation> hyphenation) {
        List<FittedLine> whole = new TotalFit(text, columns, justified).lines(Optional.empty());
        if (hyphenation.isEmpty() || (!whole.isEmpty() && good(whole, columns))) {
            return whole.isEmpty() ? greedy(text, columns) : whole;
        }
        List<FittedLine> parted = new TotalFit(text, columns, justified).lines(hyphenation);
        return parted.isEmpty() ? greedy(text, columns) : parted;
    }

    /** Whether no line is so loose that parting a word would be worth it. */
    private static boolean good(List<FittedLine> lines, int columns) {
        return lines.subList(0, lines.size() - 1).stream()
                .allMatch(line -> columns - line.width() <= Math.max(2, columns / 12));
    }

    private List<FittedLine> lines(Optional<Hyphenation> hyphenation) {
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            return List.of();
        }
        places(hyphenation);
        int last = places.size() - 1;
        double[] least = new double[places.size()];
        int[] from = new int[places.size()];
        for (int i = 1; i <= last; i++) {
            least[i] = Double.MAX_VALUE;
            from[i] = -1;
            for (int j = i - 1; j >= 0; j--) {
                int width = width(places.get(j), places.get(i));
                if (width > columns) {
                    break;
                }
                if (j > 0 && from[j] < 0) {
                    continue;
                }
                double demerits = least[j] + demerits(j, i, width, i == last);
                if (demerits < least[i]) {
                    least[i] = demerits;
                    from[i] = j;
                }
            }
        }
        return last > 0 && from[last] < 0 ? List.of() : chosen(from, last);
    }

    private List<FittedLine> chosen(int[] from, int last) {
        List<FittedLine> lines = new ArrayList<>();
        for (int i = last; i > 0; i = from[i]) {
            Place begin = places.get(from[i]);
            Place end = places.get(i);
            int width = width(begin, end);
            int extra = i == last ? 0 : stretch(width, end.inkSpaces - begin.spaces);
            lines.add(new FittedLine(begin.at, Math.max(begin.at, end.inkEnd), width, end.hyphen, extra));
        }
        return lines.reversed();
    }

    private int stretch(int width, int spaces) {
        int slack = columns - width;
        return justified && spaces > 0 && slack <= spaces * MOST_STRETCH ? slack : 0;
    }

    private double demerits(int begin, int end, int width, boolean last) {
        Place place = places.get(end);
        double demerits = place.hyphen ? HYPHEN : 0;
        demerits += place.hyphen && places.get(begin).hyphen ? HYPHENS_IN_A_ROW : 0;
        if (last) {
            return demerits + (begin > 0 && width < Math.min(6, columns / 4) ? SHORT_LAST_LINE : 0);
        }
        int spaces = place.inkSpaces - places.get(begin).spaces;
        int slack = columns - width;
        boolean spread = justified && spaces > 0 && slack <= spaces * MOST_STRETCH;
        double ratio = spread ? (double) slack / spaces : 12.0 * slack / columns;
        double bad = Math.min(10_000, 100 * ratio * ratio * ratio + (justified && !spread && slack > 1 ? 2_000 : 0));
        return Math.min(HOPELESS, demerits + (10 + bad) * (10 + bad));
    }

    private static int width(Place begin, Place end) {
        return Math.max(0, end.inkWidth - begin.width) + (end.hyphen ? 1 : 0);
    }

    private void places(Optional<Hyphenation> hyphenation) {
        places.add(new Place(0, 0, 0, 0, 0, 0, false));
        BreakRules rules = new BreakRules(text);
        Parting parting = new Parting(text, hyphenation);
        int width = 0;
        int spaces = 0;
        int inkEnd = 0;
        int inkWidth = 0;
        int inkSpaces = 0;
        int previous = 0;
        for (int at = 0; at < text.length(); ) {
            int next = Graphemes.next(text, at);
            int own = DisplayWidth.ofCluster(text, at, next);
            if (next - at == 1 && BreakRules.isSpace(text.charAt(at))) {
                spaces += text.charAt(at) == ' ' ? 1 : 0;
            } else {
                BreakRules.Gap gap = at == 0 ? BreakRules.Gap.NEVER : rules.between(previous, at);
                boolean parted = gap == BreakRules.Gap.LETTERS && parting.at(at);
                if (gap == BreakRules.Gap.WORDS || gap == BreakRules.Gap.URL || parted) {
                    places.add(new Place(at, width, spaces, inkEnd, inkWidth, inkSpaces, parted));
                }
                inkEnd = next;
                inkWidth = width + own;
                inkSpaces = spaces;
            }
            width += own;
            previous = at;
            at = next;
        }
        places.add(new Place(text.length(), width, spaces, inkEnd, inkWidth, inkSpaces, false));
    }

    /** Each line as full as it can be, ragged. */
    private static List<FittedLine> greedy(String text, int columns) {
        List<FittedLine> lines = new ArrayList<>();
        for (TextLine line : LineBreaker.wrap(text, columns)) {
            lines.add(new FittedLine(line.start(), line.end(), line.width(), false, 0));
        }
        return List.copyOf(lines);
    }
}
