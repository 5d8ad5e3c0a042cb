package org.lectern.tui.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A handout's text as it lies on paper.
 *
 * @param lines for a list of {@link org.lectern.tui.help.Pages}: what begins without a space is a heading or the end of a page
 * @param pages how many it has on paper; 0 where that isn't known
 */
record Proof(List<String> lines, int pages) {
    private static final String EDGE = "───";
    private static final int WIDTH = 72;
    /** So many letters of a line are enough to know it again. */
    private static final int ENOUGH = 12;

    static final Proof NONE = new Proof(List.of(), 0);

    Proof {
        lines = List.copyOf(lines);
    }

    /** The text alone. */
    static Proof of(String text) {
        return new Proof(text.lines().map(Proof::shown).toList(), 0);
    }

    /** The text with the ends of its pages, as far as they can be told from the text of each page as it was set. */
    static Proof of(String text, List<String> pages) {
        List<String> source = text.lines().toList();
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        for (String page : pages.subList(Math.min(1, pages.size()), pages.size())) {
            int start = start(source, page, from);
            if (start > 0) {
                starts.add(start);
                from = start + 1;
            }
        }
        boolean all = starts.size() == pages.size() - 1;
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < source.size(); line++) {
            if (all && starts.contains(line)) {
                lines.add(edge(starts.indexOf(line) + 2, pages.size()));
                lines.add("");
            }
            lines.add(shown(source.get(line)));
        }
        return new Proof(lines, pages.size());
    }

    static boolean isEdge(String line) {
        return line.startsWith(EDGE) && line.contains(" page ");
    }

    private static String edge(int page, int of) {
        String words = EDGE + " page " + page + " of " + of + " ";
        return words + "─".repeat(Math.max(0, WIDTH - words.length()));
    }

    /** Headings stand out by a column; all else is set in. */
    private static String shown(String line) {
        boolean heading = !line.isEmpty()
                && Character.isLetter(line.codePointAt(0))
                && line.equals(line.toUpperCase(Locale.ROOT));
        return line.isEmpty() || heading ? line : " " + line;
    }

    /** The line, from one on, in which the first of a page's lines begins that can be found; -1 for none. */
    private static int start(List<String> source, String page, int from) {
        for (String set : page.lines().limit(6).toList()) {
            String wanted = letters(set);
            for (int line = from; wanted.length() >= ENOUGH && line < source.size(); line++) {
                String here = letters(source.get(line));
                String beginning = here.substring(0, Math.min(here.length(), wanted.length()));
                if (beginning.length() >= ENOUGH && wanted.startsWith(beginning)) {
                    return line;
                }
            }
        }
        return -1;
    }

    private static String letters(String line) {
        StringBuilder letters = new StringBuilder();
        line.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
