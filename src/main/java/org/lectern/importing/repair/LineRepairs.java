package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Report;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.Vocabulary;
import org.lectern.importing.lines.DoubleSpacing;
import org.lectern.importing.lines.Entries;
import org.lectern.importing.lines.Hyphens;
import org.lectern.importing.lines.Markers;
import org.lectern.importing.lines.PrintedLine;
import org.lectern.importing.lines.Unwrap;
import org.lectern.importing.pages.PageOrder;
import org.lectern.importing.pages.PageSeams;
import org.lectern.importing.pages.PrintedPage;
import org.lectern.importing.pages.RunningHeads;

/** The repairs on printed lines, in their order: pages found and ordered, lines joined, broken words made whole. */
public final class LineRepairs {
    private static final int LONGEST_WRAPPED = 160;
    /** What part of a line's usual length one that a page's end cut in mid-sentence has at least. */
    private static final double CUT = 0.6;

    private LineRepairs() {}

    /**
     * Pieces from lines.
     *
     * @param formFed text between form feeds
     * @param typeset whether blank lines part paragraphs, and no others
     * @param without kinds of repair to leave out
     */
    public static Draft draft(List<String> formFed, boolean typeset, Set<String> without, Report report) {
        List<PrintedPage> pages = PageSeams.pages(formFed);
        if (!without.contains(RunningHeads.KIND)) {
            pages = RunningHeads.dropped(pages, report);
        }
        Vocabulary vocabulary = Vocabulary.of(pages.stream()
                .flatMap(page -> page.lines().stream())
                .map(PrintedLine::text)
                .toList());
        List<PrintedPage> inFile = pages.stream().filter(page -> !page.empty()).toList();
        if (!without.contains(PageOrder.KIND)) {
            pages = ordered(pages, vocabulary, report);
        }
        boolean inOrder = pages.equals(inFile) && !report.warnings().contains(PageOrder.WARNING);
        Hyphens hyphens = new Hyphens(vocabulary);
        Unwrap unwrap = new Unwrap(
                hyphens, !without.contains(Unwrap.UNWRAPPED), !without.contains(Unwrap.DEHYPHENATED), report);
        List<PrintedLine> lines = joined(pages, inOrder);
        return new Draft("", "", unwrap.pieces(typeset ? lines : DoubleSpacing.removed(lines)));
    }

    /**
     * The order in which pages are to be read, for a reader that knows more of them than their words.
     *
     * @return for each place the index of its page, those without words left out; nothing where that isn't for the reader to say
     */
    public static Optional<List<Integer>> order(List<String> formFed, Report report) {
        List<PrintedPage> pages = PageSeams.pages(formFed);
        List<PrintedPage> bare = RunningHeads.dropped(pages, new Report());
        if (formFed.size() < 2 || bare.size() != formFed.size()) {
            return Optional.empty();
        }
        IdentityHashMap<PrintedPage, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < bare.size(); i++) {
            places.put(bare.get(i), i);
        }
        return Optional.of(new PageOrder(report)
                .ordered(bare, Vocabulary.of(formFed)).stream()
                        .map(page -> places.getOrDefault(page, 0))
                        .toList());
    }

    /** The pages as they are to be read; where no seam is to be seen, as far as the sentences cut by a blank line tell. */
    private static List<PrintedPage> ordered(List<PrintedPage> pages, Vocabulary vocabulary, Report report) {
        PageOrder order = new PageOrder(report);
        if (pages.size() > 1) {
            return order.ordered(pages, vocabulary);
        }
        List<PrintedPage> guessed = PageSeams.guessed(pages.getFirst().lines());
        List<PrintedPage> found = order.ordered(guessed, vocabulary);
        return found.equals(guessed) ? pages : found;
    }

    /**
     * The text of pages put in order, for a reader that knows no pages; the pages as they come where they are in order.
     *
     * @param formFed text between form feeds
     * @param without kinds of repair to leave out
     */
    public static String inOrder(List<String> formFed, Set<String> without, Report report) {
        String whole = String.join("\n", formFed);
        if (without.contains(PageOrder.KIND)) {
            return whole;
        }
        List<PrintedPage> pages =
                formFed.size() > 1 ? PageSeams.pages(formFed) : PageSeams.guessed(PrintedLine.all(whole));
        List<PrintedPage> bare = without.contains(RunningHeads.KIND) ? pages : RunningHeads.dropped(pages, report);
        List<PrintedPage> filled = bare.stream().filter(page -> !page.empty()).toList();
        Vocabulary vocabulary = Vocabulary.of(List.of(whole));
        List<PrintedPage> found = new PageOrder(report).ordered(filled, vocabulary);
        return found.equals(pages.stream().filter(page -> !page.empty()).toList())
                ? whole
                : joined(found, false).stream()
                        .map(line -> " ".repeat(line.indent()) + line.text())
                        .collect(Collectors.joining("\n"));
    }

    /**
     * One page after another, with a blank line between them, but for a sentence or a paragraph that goes on.
     *
     * @param inOrder whether each page is followed by the one that follows it in the file
     */
    private static List<PrintedLine> joined(List<PrintedPage> pages, boolean inOrder) {
        List<PrintedLine> lines = new ArrayList<>();
        PrintedPage before = null;
        int full = fullLine(pages);
        for (PrintedPage page : pages) {
            if (page.empty()) {
                continue;
            }
            boolean overleaf =
                    before != null && inOrder && before.lines().getLast().overleaf();
            boolean goesOn = before != null && (overleaf || goesOn(before, page, full));
            if (before != null && !goesOn) {
                lines.add(PrintedLine.BLANK);
            }
            PrintedLine first = page.lines().getFirst();
            lines.add(goesOn || first.indent() == 1 ? new PrintedLine(first.text(), 0) : first);
            lines.addAll(page.lines().subList(1, page.lines().size()));
            before = page;
        }
        return lines;
    }

    /** How long a line is that was cut by the margin, at least: 0 where lines aren't wrapped. */
    private static int fullLine(List<PrintedPage> pages) {
        int[] lengths = pages.stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> !line.blank())
                .mapToInt(line -> line.indent() + line.length())
                .sorted()
                .toArray();
        int usual = lengths.length == 0 ? 0 : lengths[lengths.length * 3 / 4];
        return usual > LONGEST_WRAPPED ? 0 : (int) (usual * CUT);
    }

    private static boolean goesOn(PrintedPage page, PrintedPage next, int full) {
        if (next.startsWithHeading() || (page.endsWithHeading() && !Sentences.startsLower(next.first()))) {
            return false;
        }
        boolean item = Markers.bullet(next.first()) > 0 || (Markers.item(next.first()) && Markers.item(page.last()));
        boolean attribution = page.last().matches("[—–―] ?\\p{Lu}.{0,58}") && !Sentences.startsLower(next.first());
        if (item || attribution || Entries.paged(page.last())) {
            return false;
        }
        return Hyphens.broken(page.last(), next.first())
                || Sentences.abbreviated(page.last())
                || (Sentences.breaksOff(page.last())
                        && page.lines().size() > 2
                        && page.lines().getLast().end() >= full)
                || Sentences.startsLower(next.first());
    }
}
