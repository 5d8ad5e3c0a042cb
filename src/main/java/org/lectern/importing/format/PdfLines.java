package org.lectern.importing.format;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.lectern.text.Sanitizer;

/**
 * The lines of a PDF's pages. A wider gap than between the lines of a paragraph, or another size of type, is written as a
 * blank line; what is set in from the margin keeps an indent. Belongs to the thread that reads it.
 */
final class PdfLines extends PDFTextStripper {
    private static final double WIDER = 1.35;
    private static final double OTHER_SIZE = 0.12;
    private static final int MOST_INDENT = 12;
    private static final double LARGER = 1.1;
    private static final int LONGEST_TITLE = 160;

    private record Printed(String text, double x, double y, double size) {}

    private final List<List<Printed>> pages = new ArrayList<>();
    private List<Printed> page = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double x;
    private double y;
    private double size;

    List<String> pages(PDDocument document) throws IOException {
        writeText(document, new StringWriter());
        double leading = leading();
        return pages.stream().map(printed -> text(printed, leading)).toList();
    }

    @Override
    protected void startPage(PDPage current) {
        page = new ArrayList<>();
    }

    @Override
    protected void endPage(PDPage current) {
        endLine();
        pages.add(page);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (line.isEmpty() && !positions.isEmpty()) {
            TextPosition first = positions.getFirst();
            x = first.getXDirAdj();
            y = first.getYDirAdj();
            size = 0;
        }
        for (TextPosition position : positions) {
            size = Math.max(size, position.getFontSizeInPt());
        }
        line.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        if (!line.toString().isBlank()) {
            page.add(new Printed(line.toString().strip(), x, y, size));
        }
        line.setLength(0);
    }

    /**
     * Short lines in larger type than the text's, each with its rank among the sizes from 1, the largest. Where such a title
     * has two or three lines, they are one.
     */
    Map<String, Integer> headings() {
        Map<Long, Integer> amounts = new HashMap<>();
        pages.forEach(lines -> lines.forEach(printed ->
                amounts.merge(Math.round(printed.size() * 2), printed.text().length(), Integer::sum)));
        long body = amounts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(24L);
        Map<String, Long> found = new HashMap<>();
        for (List<Printed> lines : pages) {
            for (int i = 0; i < lines.size(); i++) {
                long own = Math.round(lines.get(i).size() * 2);
                StringBuilder title = new StringBuilder(lines.get(i).text());
                boolean starts = own > body * LARGER
                        && (i == 0 || Math.round(lines.get(i - 1).size() * 2) != own);
                int end = i + 1;
                while (starts
                        && end < lines.size()
                        && end < i + 4
                        && Math.round(lines.get(end).size() * 2) == own) {
                    title.append(' ').append(lines.get(end).text());
                    end++;
                }
                if (starts && title.length() <= LONGEST_TITLE && title.chars().anyMatch(Character::isLetter)) {
                    found.put(Sanitizer.line(title.toString()), own);
                }
            }
        }
        List<Long> sizes = found.values().stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        Map<String, Integer> ranked = new HashMap<>();
        found.forEach((title, own) -> ranked.put(title, Math.min(6, sizes.indexOf(own) + 1)));
        return ranked;
    }

    /** The commonest distance between two lines, to half a point. */
    private double leading() {
        Map<Long, Integer> times = new HashMap<>();
        for (List<Printed> lines : pages) {
            for (int i = 0; i + 1 < lines.size(); i++) {
                double gap = lines.get(i + 1).y() - lines.get(i).y();
                if (gap > 2 && gap < 60) {
                    times.merge(Math.round(gap * 2), 1, Integer::sum);
                }
            }
        }
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() / 2.0)
                .orElse(12.0);
    }

    private static String text(List<Printed> lines, double leading) {
        StringBuilder text = new StringBuilder();
        double margin = margin(lines);
        Printed before = null;
        for (Printed printed : lines) {
            if (before != null) {
                double gap = printed.y() - before.y();
                boolean apart = gap > leading * WIDER
                        || gap < -leading
                        || Math.abs(printed.size() - before.size()) > OTHER_SIZE * before.size();
                text.append(apart ? "\n\n" : "\n");
            }
            int indent = (int) Math.max(
                    0, Math.min(MOST_INDENT, Math.round((printed.x() - margin) / Math.max(3, printed.size() * 0.5))));
            text.append(" ".repeat(indent >= 2 ? indent : 0)).append(printed.text());
            before = printed;
        }
        return text.toString();
    }

    /** The commonest left edge of the page. */
    private static double margin(List<Printed> lines) {
        Map<Long, Integer> times = new HashMap<>();
        for (Printed printed : lines) {
            times.merge(Math.round(printed.x()), 1, Integer::sum);
        }
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> (double) entry.getKey())
                .orElse(0.0);
    }
}
