package org.lectern.importing.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lectern.importing.draft.Report;
import org.lectern.importing.repair.LineRepairs;

/**
 * Puts a PDF's pages in order before its headings are judged, for a booklet's first sheet bears the end of its text.
 *
 * @param order for each place the index of its page; empty for the file's own order
 * @param known whether that is settled
 */
record PdfOrder(List<Integer> order, boolean known) {
    static final PdfOrder OWN = new PdfOrder(List.of(), true);
    private static final int FEWEST = 3;
    /** A thicker booklet is bound of several, whose pages bear numbers. */
    private static final int MOST_IMPOSED = 64;

    /** Of so many bookmarks that lead on, one may lead back. */
    private static final int BACK = 20;

    /**
     * Finds it.
     *
     * @param pages without their numbers and running heads
     * @param whole the same with them, by which the order may be known
     * @param outline bookmarks, which lead from page to page in the order of the text
     */
    static PdfOrder of(
            List<List<PdfLine>> pages, List<List<PdfLine>> whole, List<PdfOutline.Entry> outline, Report report) {
        int[] numbers = whole.stream().mapToInt(PdfNumbers::number).toArray();
        if (pages.size() < 2 || counted(numbers) || PdfNumbers.countAtEdges(whole) || leads(outline)) {
            return OWN;
        }
        List<Integer> printed = printed(numbers);
        if (!printed.isEmpty()) {
            report.count(
                    "reordered-pages",
                    pages.size(),
                    pages.size() + " pages put in order by the numbers printed on them");
            return new PdfOrder(printed, true);
        }
        if (pages.size() > MOST_IMPOSED) {
            return OWN;
        }
        List<List<PdfLine>> read = PdfText.mutable(pages);
        PdfNotes notes = new PdfNotes(PdfText.body(read));
        read.replaceAll(page -> new ArrayList<>(notes.tie(page)));
        PdfHeadings headings = new PdfHeadings();
        headings.seen(read);
        PdfText text = new PdfText(read);
        List<String> written =
                read.stream().map(page -> text.of(page, List.of(), headings)).toList();
        return LineRepairs.order(written, report)
                .map(order -> new PdfOrder(rising(order) ? List.of() : order, true))
                .orElse(new PdfOrder(List.of(), false));
    }

    /** Whether bookmarks lead to several pages, from the first to the last. */
    private static boolean leads(List<PdfOutline.Entry> outline) {
        int on = 0;
        int back = 0;
        for (int i = 1; i < outline.size(); i++) {
            int step = outline.get(i).page() - outline.get(i - 1).page();
            on += step > 0 ? 1 : 0;
            back += step < 0 ? 1 : 0;
        }
        return on >= FEWEST - 1 && back * BACK <= on;
    }

    private static boolean rising(List<Integer> order) {
        return IntStream.range(1, order.size()).allMatch(i -> order.get(i) > order.get(i - 1));
    }

    /** The pages as they are to be read. */
    List<List<PdfLine>> of(List<List<PdfLine>> pages) {
        return order.isEmpty() ? pages : order.stream().map(pages::get).toList();
    }

    /** Whether the numbers on most pages count as these do. */
    private static boolean counted(int[] numbers) {
        Map<Integer, Integer> offsets = new HashMap<>();
        for (int page = 0; page < numbers.length; page++) {
            if (numbers[page] >= 0) {
                offsets.merge(numbers[page] - page, 1, Integer::sum);
            }
        }
        int numbered = offsets.values().stream().mapToInt(Integer::intValue).sum();
        int steady = offsets.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return steady >= FEWEST && steady * 10 >= numbers.length * 6 && steady * 10 >= numbered * 9;
    }

    /** The pages by their numbers, where nearly each has one of its own; one without stays behind the one that it follows. */
    private static List<Integer> printed(int[] numbers) {
        int[] given = IntStream.of(numbers).filter(number -> number > 0).toArray();
        int low = IntStream.of(given).min().orElse(0);
        int high = IntStream.of(given).max().orElse(0);
        boolean each = given.length > FEWEST
                && given.length * 10 >= numbers.length * 8
                && IntStream.of(given).distinct().count() == given.length
                && high - low <= numbers.length * 2;
        if (!each) {
            return List.of();
        }
        boolean title = low == 2 && given.length == numbers.length - 1;
        double[] places = new double[numbers.length];
        double last = low - 1.0;
        for (int i = 0; i < numbers.length; i++) {
            last = numbers[i] > 0 ? numbers[i] : title ? 1 : last + 0.001;
            places[i] = last;
        }
        List<Integer> order = IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> places[i]))
                .toList();
        return rising(order) ? List.of() : order;
    }
}
