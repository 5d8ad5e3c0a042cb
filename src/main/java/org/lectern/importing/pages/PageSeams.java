package org.lectern.importing.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.lines.PrintedLine;

/**
 * Finds where one page ends and the next begins: form feeds; else lines that hold only a page number; else lines with one
 * space in front in a text that is otherwise flush, which is how a page break comes out of some converters.
 */
public final class PageSeams {
    private static final int FEWEST = 3;
    private static final int FULL = 30;
    private static final List<String> PAGE = List.of("page", "p.", "pg.", "seite");
    private static final Pattern OF_ALL = Pattern.compile("(/|of)\\s*\\d{1,4}\\W?");

    private PageSeams() {}

    /** The pages, in the order of the file; one where no seam is sure. */
    public static List<PrintedPage> pages(List<String> formFed) {
        if (formFed.size() > 1) {
            return halves(formFed.stream()
                    .map(page -> PrintedPage.of(PrintedLine.all(page)))
                    .toList());
        }
        List<PrintedLine> lines = PrintedLine.all(formFed.getFirst());
        List<Integer> numbers = numberLines(lines);
        if (!numbers.isEmpty()) {
            return byNumbers(lines, numbers);
        }
        return split(lines, spacedStarts(lines));
    }

    /**
     * Two pages of each sheet's side, where a number that stands in its midst tells where the first one ends: in a booklet
     * the two numbers of each side add up to the same.
     */
    private static List<PrintedPage> halves(List<PrintedPage> sides) {
        Map<Integer, Integer> sums = new HashMap<>();
        int both = 0;
        for (PrintedPage side : sides) {
            int inner = innerNumber(side);
            int last = side.empty() ? 0 : number(side.last());
            if (inner >= 0 && last > 0) {
                both++;
                sums.merge(number(side.lines().get(inner).text()) + last, 1, Integer::sum);
            }
        }
        int most = sums.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most < 2 || most * 3 < both * 2) {
            return sides;
        }
        List<PrintedPage> pages = new ArrayList<>();
        for (PrintedPage side : sides) {
            int inner = innerNumber(side);
            if (inner >= 0) {
                pages.add(PrintedPage.of(side.lines().subList(0, inner))
                        .numbered(number(side.lines().get(inner).text())));
                pages.add(PrintedPage.of(
                        side.lines().subList(inner + 1, side.lines().size())));
            } else {
                pages.add(side);
            }
        }
        return pages;
    }

    /** The only line within a page that holds a number and stands by a blank line; -1 where there is none, or several. */
    private static int innerNumber(PrintedPage side) {
        int found = -1;
        for (int i = 1; i + 1 < side.lines().size(); i++) {
            boolean parted =
                    side.lines().get(i - 1).blank() || side.lines().get(i + 1).blank();
            if (parted && number(side.lines().get(i).text()) > 0) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** The pages that {@link BlankSeams} tells: only to be trusted where they are seen to be out of order. */
    public static List<PrintedPage> guessed(List<PrintedLine> lines) {
        return split(lines, BlankSeams.starts(lines));
    }

    private static List<PrintedPage> split(List<PrintedLine> lines, List<Integer> starts) {
        List<PrintedPage> pages = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            if (start > from) {
                pages.add(PrintedPage.of(lines.subList(from, start)));
            }
            from = start;
        }
        pages.add(PrintedPage.of(lines.subList(from, lines.size())));
        return pages;
    }

    /** The number in {@code 12}, {@code - 12 -}, {@code [12]}, {@code PrintedPage 12}, {@code 12/40}; 0 where a line is none. */
    static int number(String line) {
        if (line.length() > 16 || line.isEmpty() || line.chars().noneMatch(Character::isDigit)) {
            return 0;
        }
        String bare = bare(line);
        int end = 0;
        while (end < bare.length() && Character.isDigit(bare.charAt(end)) && bare.charAt(end) < 128) {
            end++;
        }
        if (end == 0 || end > 4) {
            return 0;
        }
        String rest = bare.substring(end).strip();
        boolean alone = rest.isEmpty()
                || rest.chars().allMatch(c -> "-–—])|~ ".indexOf(c) >= 0)
                || OF_ALL.matcher(rest).matches();
        return alone ? Integer.parseInt(bare.substring(0, end)) : 0;
    }

    /** Without the word for a page, and the signs that a number stands between. */
    private static String bare(String line) {
        int at = 0;
        for (String word : PAGE) {
            if (line.regionMatches(true, 0, word, 0, word.length())) {
                at = word.length();
                break;
            }
        }
        while (at < line.length() && "-–—[(|~ \t".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return line.substring(at);
    }

    /** Lines of page numbers: evenly spread, or standing in the middle of sentences. Numbered sections are neither. */
    private static List<Integer> numberLines(List<PrintedLine> lines) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (number(lines.get(i).text()) > 0) {
                found.add(i);
            }
        }
        if (found.size() < FEWEST) {
            return List.of();
        }
        int inside = 0;
        for (int i : found) {
            inside += insideSentence(lines, i) ? 1 : 0;
        }
        long distinct =
                found.stream().map(i -> number(lines.get(i).text())).distinct().count();
        boolean sure = distinct * 10 >= found.size() * 9L && inside * 3 >= found.size() && even(lines, found);
        return sure ? found : List.of();
    }

    private static boolean insideSentence(List<PrintedLine> lines, int at) {
        int before = at - 1;
        while (before >= 0 && lines.get(before).blank()) {
            before--;
        }
        int after = at + 1;
        while (after < lines.size() && lines.get(after).blank()) {
            after++;
        }
        return (before >= 0
                        && after < lines.size()
                        && lines.get(before).length() >= FULL
                        && Sentences.breaksOff(lines.get(before).text()))
                || (after < lines.size()
                        && Sentences.startsLower(lines.get(after).text()));
    }

    /** Whether as much text lies between most of them as between the others. */
    private static boolean even(List<PrintedLine> lines, List<Integer> marks) {
        int[] amounts = new int[marks.size() - 1];
        for (int m = 0; m + 1 < marks.size(); m++) {
            for (int i = marks.get(m) + 1; i < marks.get(m + 1); i++) {
                amounts[m] += lines.get(i).length();
            }
        }
        int[] sorted = amounts.clone();
        Arrays.sort(sorted);
        int median = sorted[sorted.length / 2];
        long near = Arrays.stream(amounts)
                .filter(a -> a >= median * 0.4 && a <= median * 1.9)
                .count();
        return median >= 400 && near * 10 >= amounts.length * 6L;
    }

    /** A number belongs to the page above it, or, where the text begins with one, to the page below. */
    private static List<PrintedPage> byNumbers(List<PrintedLine> lines, List<Integer> numbers) {
        int firstText = 0;
        while (firstText < lines.size() && lines.get(firstText).blank()) {
            firstText++;
        }
        boolean above = numbers.getFirst() == firstText;
        List<PrintedPage> pages = new ArrayList<>();
        int from = 0;
        for (int m = 0; m < numbers.size(); m++) {
            int at = numbers.get(m);
            if (above) {
                int to = m + 1 < numbers.size() ? numbers.get(m + 1) : lines.size();
                pages.add(PrintedPage.of(lines.subList(at + 1, to))
                        .numbered(number(lines.get(at).text())));
            } else {
                pages.add(PrintedPage.of(lines.subList(from, at))
                        .numbered(number(lines.get(at).text())));
                from = at + 1;
            }
        }
        if (!above && from < lines.size()) {
            pages.add(PrintedPage.of(lines.subList(from, lines.size())));
        }
        return pages;
    }

    private static List<Integer> spacedStarts(List<PrintedLine> lines) {
        List<Integer> starts = new ArrayList<>();
        int flush = 0;
        int inside = 0;
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            if (line.blank()) {
                continue;
            }
            if (line.indent() == 1) {
                starts.add(i);
                boolean open = i > 0
                        && !lines.get(i - 1).blank()
                        && Sentences.breaksOff(lines.get(i - 1).text());
                inside += open || Sentences.startsLower(line.text()) ? 1 : 0;
            } else {
                flush += line.indent() == 0 ? 1 : 0;
            }
        }
        boolean sure = starts.size() >= FEWEST && flush >= starts.size() * 5 && inside * 5 >= starts.size() * 2;
        return sure ? starts : List.of();
    }
}
