package org.lectern.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines no wider than asked, each as full as it can be. Where a line may end is {@link BreakRules}'; a
 * word wider than a line is cut between clusters, a URL after one of its delimiters if it can be. Takes time linear in
 * the text's length, whatever is in it. For one thread and one text.
 */
public final class LineBreaker {
    private final String text;
    private final int columns;
    private final BreakRules rules;
    private final List<TextLine> lines = new ArrayList<>();

    /** Columns from the text's beginning, as if it were one line: before the cluster at hand, and at the line's start. */
    private int width;

    private int start;
    private int startWidth;

    /** Where the line's last cluster that is no space ends. */
    private int inkEnd;

    private int inkWidth;

    /** The last places where the line may end, from best to worst; none of them counts that lies before the line. */
    private final Place betweenWords = new Place();

    private final Place withinUrl = new Place();
    private final Place withinWord = new Place();

    private LineBreaker(String text, int columns) {
        this.text = text;
        this.columns = columns;
        this.rules = new BreakRules(text);
    }

    /**
     * The lines of a text. A {@code \n} ends a line whatever its width; a text of n of them has n + 1 lines at least.
     * Nothing but white space is left out between lines.
     *
     * @param columns at least 2, so that every cluster has room
     */
    public static List<TextLine> wrap(String text, int columns) {
        if (columns < 2) {
            throw new IllegalArgumentException("a line of " + columns + " columns has no room for a wide character");
        }
        return new LineBreaker(text, columns).wrap();
    }

    /** Where the lines of a text may end, in order: each the index at which the next line would begin, the text's length last. */
    public static List<Integer> places(String text) {
        BreakRules rules = new BreakRules(text);
        List<Integer> places = new ArrayList<>();
        int previous = 0;
        for (int at = 0; at < text.length(); ) {
            int next = Graphemes.next(text, at);
            boolean space = next - at == 1 && BreakRules.isSpace(text.charAt(at));
            if (at > 0 && !space) {
                switch (rules.between(previous, at)) {
                    case WORDS, URL -> places.add(at);
                    case LETTERS, NEVER -> {}
                }
            }
            previous = at;
            at = next;
        }
        places.add(text.length());
        return places;
    }

    private List<TextLine> wrap() {
        int previous = 0;
        for (int at = 0; at < text.length(); ) {
            int next = Graphemes.next(text, at);
            char first = text.charAt(at);
            if (first == '\n' || (first == '\r' && next - at == 2)) {
                lines.add(new TextLine(start, inkEnd, inkWidth - startWidth));
                begin(next, width);
            } else if (next - at == 1 && BreakRules.isSpace(first)) {
                width += DisplayWidth.ofCluster(text, at, next);
            } else {
                notePlace(previous, at);
                int own = DisplayWidth.ofCluster(text, at, next);
                while (width + own - startWidth > columns) {
                    endLine(at);
                }
                width += own;
                inkEnd = next;
                inkWidth = width;
            }
            previous = at;
            at = next;
        }
        lines.add(new TextLine(start, inkEnd, inkWidth - startWidth));
        return lines;
    }

    private void notePlace(int previous, int at) {
        switch (rules.between(previous, at)) {
            case WORDS -> mark(betweenWords, at);
            case URL -> mark(withinUrl, at);
            case LETTERS -> mark(withinWord, at);
            case NEVER -> {}
        }
    }

    private void mark(Place place, int at) {
        place.at = at;
        place.width = width;
        place.inkEnd = inkEnd;
        place.inkWidth = inkWidth;
    }

    /** Ends the line at the best place up to {@code at}; what stands behind that place begins the next line. */
    private void endLine(int at) {
        Place place = withinWord;
        if (betweenWords.at > start) {
            place = betweenWords;
        } else if (withinUrl.at > start) {
            place = withinUrl;
        } else if (withinWord.at <= start) {
            mark(withinWord, at);
        }
        if (place.inkEnd > start) {
            lines.add(new TextLine(start, place.inkEnd, place.inkWidth - startWidth));
        }
        begin(place.at, place.width);
    }

    private void begin(int at, int widthThere) {
        start = at;
        startWidth = widthThere;
        inkEnd = Math.max(inkEnd, start);
        inkWidth = Math.max(inkWidth, startWidth);
    }

    /** A place where a line may end: where the next one would begin, and where the ink before it ends. */
    private static final class Place {
        int at = -1;
        int width;
        int inkEnd;
        int inkWidth;
    }
}
