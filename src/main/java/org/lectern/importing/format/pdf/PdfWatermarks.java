package org.lectern.importing.format.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.lectern.importing.draft.Report;

/** Words printed large across the text of nearly every page, at one place: “Draft”, “Copy”. They are no part of it. */
final class PdfWatermarks {
    private static final int FEWEST = 3;
    private static final double MOST_PAGES = 0.6;
    private static final double LARGER = 1.6;

    private PdfWatermarks() {}

    /** The pages' words without them. */
    static List<List<PdfWord>> dropped(List<List<PdfWord>> pages, Report report) {
        double large = body(pages) * LARGER;
        Map<String, Integer> times = new HashMap<>();
        for (List<PdfWord> page : pages) {
            Set<String> here = new HashSet<>();
            double top = text(page, large).min().orElse(Double.MAX_VALUE);
            double foot = text(page, large).max().orElse(0);
            page.stream()
                    .filter(word -> word.size() > large && top < word.y() - word.size() && foot > word.y())
                    .forEach(word -> here.add(key(word)));
            here.forEach(key -> times.merge(key, 1, Integer::sum));
        }
        Set<String> marks = times.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST && entry.getValue() >= pages.size() * MOST_PAGES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (marks.isEmpty()) {
            return pages;
        }
        report.count("dropped-head", marks.size(), "a watermark's words");
        return pages.stream()
                .map(page -> page.stream()
                        .filter(word -> word.size() <= large || !marks.contains(key(word)))
                        .toList())
                .toList();
    }

    /** Where the words stand that are no larger than text is. */
    private static DoubleStream text(List<PdfWord> page, double large) {
        return page.stream().filter(word -> word.size() <= large).mapToDouble(PdfWord::y);
    }

    private static String key(PdfWord word) {
        return Math.round(word.x()) + " " + Math.round(word.y()) + " " + word.text();
    }

    private static double body(List<List<PdfWord>> pages) {
        Map<Long, Integer> amounts = new HashMap<>();
        pages.forEach(page -> page.forEach(
                word -> amounts.merge(Math.round(word.size() * 2), word.text().length(), Integer::sum)));
        return amounts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(24L)
                / 2.0;
    }
}
