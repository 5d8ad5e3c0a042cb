package org.lectern.importing.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The numbers that stand beside running heads, as in {@code 12   A TITLE} and {@code ANOTHER TITLE   13}: where they count
 * with the pages, the lines they stand in are running heads, whatever these say.
 */
final class Counted {
    private static final int FEWEST = 4;
    private static final int LONGEST = 90;

    private final Function<PrintedPage, String> line;
    private final Map<Integer, Integer> offsets = new HashMap<>();
    private final int usual;

    private Counted(List<PrintedPage> pages, Function<PrintedPage, String> line) {
        this.line = line;
        int filled = 0;
        for (int i = 0; i < pages.size(); i++) {
            if (!pages.get(i).empty()) {
                filled++;
                int number = number(line.apply(pages.get(i)));
                if (number > 0) {
                    offsets.merge(number - i, 1, Integer::sum);
                }
            }
        }
        int best = 0;
        int times = 0;
        for (Map.Entry<Integer, Integer> entry : offsets.entrySet()) {
            if (entry.getValue() > times) {
                times = entry.getValue();
                best = entry.getKey();
            }
        }
        this.usual = times >= FEWEST && times * 2 >= filled ? best : Integer.MIN_VALUE;
    }

    static Counted tops(List<PrintedPage> pages) {
        return new Counted(pages, PrintedPage::first);
    }

    static Counted feet(List<PrintedPage> pages) {
        return new Counted(pages, PrintedPage::last);
    }

    /** The number beside the head of the page at this place among all; 0 where none counts with the others. */
    int of(PrintedPage page, int at) {
        if (usual == Integer.MIN_VALUE || page.empty()) {
            return 0;
        }
        int number = number(line.apply(page));
        return number > 0 && number - at == usual ? number : 0;
    }

    /** The number at either end of a short line, parted from its words; scanners take figures for letters. */
    private static int number(String line) {
        if (line.length() > LONGEST || line.length() < 5) {
            return 0;
        }
        int first = line.indexOf(' ');
        int last = line.lastIndexOf(' ');
        if (first < 0) {
            return 0;
        }
        int left = value(line.substring(0, first));
        return left > 0 ? left : value(line.substring(last + 1));
    }

    private static int value(String word) {
        boolean figure = false;
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int digit = c >= '0' && c <= '9' ? c - '0' : "Oo".indexOf(c) >= 0 ? 0 : "lI|".indexOf(c) >= 0 ? 1 : -1;
            if (digit < 0 || word.length() > 4) {
                return 0;
            }
            figure |= c >= '0' && c <= '9';
            value = value * 10 + digit;
        }
        return figure ? value : 0;
    }
}
