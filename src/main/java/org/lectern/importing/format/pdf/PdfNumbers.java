package org.lectern.importing.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Page numbers at the foot or the head of pages, by themselves, that count up with the pages. They are no text. */
final class PdfNumbers {
    private static final int FEWEST = 2;
    /** A booklet's sheets have three pages one behind the other, never five. */
    private static final int SURE = 5;

    private static final double SAME_LINE = 3;
    private static final Pattern FIGURE = Pattern.compile("(?<![\\d.,])\\d{1,5}(?![\\d,]|\\.\\d)");

    private PdfNumbers() {}

    /** The pages without their numbers; all as it is where the numbers don't count as the pages do. */
    static List<List<PdfLine>> dropped(List<List<PdfLine>> pages) {
        Map<Integer, Integer> offsets = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            int number = number(pages.get(page));
            if (number >= 0) {
                offsets.merge(number - page, 1, Integer::sum);
            }
        }
        Map.Entry<Integer, Integer> most =
                offsets.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
        int numbered = offsets.values().stream().mapToInt(Integer::intValue).sum();
        if (most == null || most.getValue() < FEWEST || most.getValue() * 4 < numbered * 3) {
            return pages;
        }
        List<List<PdfLine>> kept = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<PdfLine> lines = new ArrayList<>(pages.get(page));
            if (place(lines) >= 0 && number(lines) - page == most.getKey()) {
                lines.remove(place(lines));
            }
            kept.add(lines);
        }
        return kept;
    }

    /** Whether figures in the first or last line of most pages, within a running head too, count up with the pages. */
    static boolean countAtEdges(List<List<PdfLine>> pages) {
        Map<Integer, Integer> offsets = new HashMap<>();
        int filled = 0;
        for (int page = 0; page < pages.size(); page++) {
            if (pages.get(page).isEmpty()) {
                continue;
            }
            filled++;
            Set<Integer> here = new HashSet<>();
            for (PdfLine line : edges(pages.get(page))) {
                Matcher figure = FIGURE.matcher(line.text());
                while (figure.find()) {
                    here.add(Integer.parseInt(figure.group()) - page);
                }
            }
            here.forEach(offset -> offsets.merge(offset, 1, Integer::sum));
        }
        int steady = offsets.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return steady >= SURE && steady * 10 >= filled * 7;
    }

    /** The highest and the lowest line, with what stands at their heights. */
    private static List<PdfLine> edges(List<PdfLine> page) {
        double top = page.stream().mapToDouble(PdfLine::y).min().orElse(0);
        double foot = page.stream().mapToDouble(PdfLine::y).max().orElse(0);
        return page.stream()
                .filter(line -> line.y() <= top + SAME_LINE || line.y() >= foot - SAME_LINE)
                .toList();
    }

    /** What the page's number is; -1 where none stands by itself. */
    static int number(List<PdfLine> lines) {
        int at = place(lines);
        return at < 0 ? -1 : Integer.parseInt(bare(lines.get(at)));
    }

    private static int place(List<PdfLine> lines) {
        int lowest = -1;
        int highest = -1;
        for (int i = 0; i < lines.size(); i++) {
            lowest = lowest < 0 || lines.get(i).y() > lines.get(lowest).y() ? i : lowest;
            highest = highest < 0 || lines.get(i).y() < lines.get(highest).y() ? i : highest;
        }
        if (lowest >= 0 && bare(lines.get(lowest)).matches("\\d{1,5}")) {
            return lowest;
        }
        return highest >= 0 && bare(lines.get(highest)).matches("\\d{1,5}") ? highest : -1;
    }

    private static String bare(PdfLine line) {
        return line.text().replaceAll("[-–—\\[\\] ]", "");
    }
}
