package org.lectern.importing.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.importing.draft.Report;
import org.lectern.importing.evidence.TitleKey;
import org.lectern.importing.lines.PrintedLine;
import org.lectern.importing.lines.Rules;

/** Takes out what is printed at the top or foot of page after page, and keeps the page number that stood in it. */
public final class RunningHeads {
    public static final String KIND = "dropped-head";
    private static final int FEWEST_PAGES = 3;
    private static final double OFTEN = 0.3;
    private static final int LONGEST = 90;
    private static final int LONGEST_NOISE = 6;

    private RunningHeads() {}

    public static List<PrintedPage> dropped(List<PrintedPage> pages, Report report) {
        long full = pages.stream().filter(page -> !page.empty()).count();
        if (full < FEWEST_PAGES) {
            return pages;
        }
        int enough = (int) Math.max(FEWEST_PAGES, Math.ceil(full * OFTEN));
        Map<String, Integer> times = new HashMap<>();
        int numbersTop = 0;
        int numbersFoot = 0;
        for (PrintedPage page : pages) {
            if (page.lines().size() > 2) {
                count(page.first(), "top ", times);
                count(page.last(), "foot ", times);
                numbersTop += PageSeams.number(page.first()) > 0 ? 1 : 0;
                numbersFoot += PageSeams.number(page.last()) > 0 ? 1 : 0;
            }
        }
        boolean numberedTop = numbersTop >= full * 0.5;
        boolean numberedFoot = numbersFoot >= full * 0.5;
        Counted tops = Counted.tops(pages);
        Counted feet = Counted.feet(pages);
        List<PrintedPage> kept = new ArrayList<>();
        boolean title = true;
        for (int i = 0; i < pages.size(); i++) {
            PrintedPage mended = uncounted(pages.get(i), tops.of(pages.get(i), i), feet.of(pages.get(i), i), report);
            for (int round = 0; round < 2 && mended.lines().size() > 1; round++) {
                // The title itself stands where later pages repeat it.
                boolean named = title && mended.first().chars().noneMatch(Character::isDigit);
                mended = named ? mended : without(mended, true, numberedTop, times, enough, report);
                mended = without(mended, false, numberedFoot, times, enough, report);
            }
            title &= mended.empty();
            kept.add(mended);
        }
        return kept;
    }

    /** Without the head and the foot beside which the page's number stands. */
    private static PrintedPage uncounted(PrintedPage page, int top, int foot, Report report) {
        if ((top == 0 && foot == 0) || page.lines().size() < 3) {
            return page;
        }
        report.count(KIND, "running heads and page numbers");
        List<PrintedLine> rest =
                page.lines().subList(top > 0 ? 1 : 0, page.lines().size() - (foot > 0 ? 1 : 0));
        return PrintedPage.of(rest).numbered(page.printed() > 0 ? page.printed() : Math.max(top, foot));
    }

    private static PrintedPage without(
            PrintedPage page, boolean top, boolean numbered, Map<String, Integer> times, int enough, Report report) {
        if (page.lines().size() <= 1) {
            return page;
        }
        String line = top ? page.first() : page.last();
        int number = PageSeams.number(line);
        String key = key(line);
        boolean running = !key.isEmpty()
                && line.length() <= LONGEST
                && times.getOrDefault((top ? "top " : "foot ") + key, 0) >= enough;
        if (!running && !(numbered && number > 0) && !noise(line) && !(!top && sheet(line))) {
            return page;
        }
        report.count(KIND, "running heads and page numbers");
        int printed = number > 0 ? number : outerNumber(line);
        List<PrintedLine> rest = page.lines().subList(top ? 1 : 0, page.lines().size() - (top ? 0 : 1));
        return PrintedPage.of(rest).numbered(page.printed() > 0 ? page.printed() : printed);
    }

    /** The letter by which binders told the sheets. */
    private static boolean sheet(String line) {
        return line.length() == 1
                && line.charAt(0) >= 'A'
                && line.charAt(0) <= 'Z'
                && "IVXA".indexOf(line.charAt(0)) < 0;
    }

    /** Specks that a scanner took for signs. */
    private static boolean noise(String line) {
        if (line.length() > LONGEST_NOISE || Rules.is(line)) {
            return false;
        }
        boolean differ = line.length() == 1 && "|~`^'\\".indexOf(line.charAt(0)) >= 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '>') {
                return false;
            }
            differ |= c != line.charAt(0) && c != ' ';
        }
        return differ;
    }

    private static void count(String line, String where, Map<String, Integer> times) {
        String key = key(line);
        if (!key.isEmpty() && line.length() <= LONGEST) {
            times.merge(where + key, 1, Integer::sum);
        }
    }

    private static String key(String line) {
        return TitleKey.level(
                        line.replaceAll("(?<=\\p{L}|\\s)0(?=\\p{Lu})", "O").replaceAll("\\d+", " "))
                .strip();
    }

    /** The number at either end of a running head. */
    private static int outerNumber(String line) {
        String[] words = line.split("\\s+", -1);
        int first = PageSeams.number(words[0]);
        return first > 0 ? first : PageSeams.number(words[words.length - 1]);
    }
}
