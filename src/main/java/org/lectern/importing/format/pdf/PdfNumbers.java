package org.lectern.importing.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Page numbers at the foot or the head of pages, by themselves, that count up with the pages. They are no text. */
final class PdfNumbers {
    private static final int FEWEST = 2;

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
        if (lowest >= 0 && bare(lines.get(lowest)).matches("\\d{1,4}")) {
            return lowest;
        }
        return highest >= 0 && bare(lines.get(highest)).matches("\\d{1,4}") ? highest : -1;
    }

    private static String bare(PdfLine line) {
        return line.text().replaceAll("[-–—\\[\\] ]", "");
    }
}
