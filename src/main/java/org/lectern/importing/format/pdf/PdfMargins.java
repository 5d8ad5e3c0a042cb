package org.lectern.importing.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Numbers that count a page's lines in its margin, as drafts and editions have them. */
final class PdfMargins {
    private static final int FEWEST = 5;
    private static final int LONG = 20;

    private PdfMargins() {}

    /** The pieces of lines without them. */
    static List<PdfLine> withoutNumbers(List<PdfLine> segments) {
        List<PdfLine> text =
                segments.stream().filter(line -> line.text().length() >= LONG).toList();
        if (text.size() < FEWEST) {
            return segments;
        }
        double left = PdfText.margin(text);
        double right = text.stream().mapToDouble(PdfLine::right).max().orElse(0);
        List<PdfLine> numbers = new ArrayList<>(segments.stream()
                .filter(line -> line.text().matches("\\d{1,4}") && (line.right() < left - 2 || line.x() > right + 2))
                .toList());
        numbers.sort(Comparator.comparingDouble(PdfLine::y));
        if (numbers.size() < FEWEST) {
            return segments;
        }
        int step = value(numbers.get(1)) - value(numbers.get(0));
        for (int i = 1; i < numbers.size(); i++) {
            if (step <= 0 || value(numbers.get(i)) - value(numbers.get(i - 1)) != step) {
                return segments;
            }
        }
        return segments.stream().filter(line -> !numbers.contains(line)).toList();
    }

    private static int value(PdfLine number) {
        return Integer.parseInt(number.text());
    }
}
