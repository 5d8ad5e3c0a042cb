package org.lectern.importing.format.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ties notes at the foot of printed pages, as a text taken from a PDF has them: they count on from page to page or anew on
 * each, and the page refers to each once and in their order. Where the pages of a text bear only one such note, nothing is
 * sure, and all stays as it is.
 */
public final class PageFoots {
    private static final int FEWEST = 2;
    /** Lines at the foot of a page that may be notes. */
    private static final int MOST_LINES = 40;

    private PageFoots() {}

    /**
     * What a page's foot says.
     *
     * @param first the number of its first note
     * @param starts the lines where its notes begin
     * @param end the line behind the last
     */
    private record Foot(int first, List<Integer> starts, int end, Pattern style) {}

    /** The pages, signs in place of the figures, and without their notes. */
    public static List<String> tied(List<String> pages, Noting noting) {
        List<List<String>> lines =
                pages.stream().map(page -> List.of(page.split("\n", -1))).toList();
        List<@Nullable Foot> feet = new ArrayList<>();
        int next = 1;
        int notes = 0;
        for (List<String> page : lines) {
            Foot foot = pages.size() < FEWEST ? null : foot(page, next);
            feet.add(foot);
            next = foot == null ? next : foot.first() + foot.starts().size();
            notes += foot == null ? 0 : foot.starts().size();
        }
        if (notes < FEWEST) {
            return pages;
        }
        List<String> tied = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Foot foot = feet.get(i);
            tied.add(foot == null ? pages.get(i) : without(lines.get(i), foot, noting));
        }
        return tied;
    }

    private static @Nullable Foot foot(List<String> page, int next) {
        int end = page.size();
        while (end > 0
                && (page.get(end - 1).isBlank() || page.get(end - 1).strip().matches("\\W*\\d{1,4}\\W*"))) {
            end--;
        }
        List<Integer> starts = new ArrayList<>();
        int least = Math.max(page.size() / 4, end - MOST_LINES);
        for (int i = end - 1; i >= least; i--) {
            int number = number(page.get(i));
            if (number <= 0) {
                continue;
            }
            boolean before = starts.isEmpty() || number == number(page.get(starts.getFirst())) - 1;
            if (!before) {
                break;
            }
            starts.addFirst(i);
            if (number == next || number == 1) {
                Pattern style = style(page.subList(0, i), number, starts.size());
                return style == null ? null : new Foot(number, starts, end, style);
            }
        }
        return null;
    }

    /** Notes begin with a figure and a capital; a figure and a full stop may be a list's. */
    private static int number(String line) {
        String bare = line.strip();
        return bare.matches("\\[?\\d{1,3}[\\].)]?\\s{1,4}[\\p{Lu}“\"‘(].*") ? NoteList.number(bare) : -1;
    }

    private static @Nullable Pattern style(List<String> body, int first, int count) {
        for (Pattern style : NoteList.MARKS) {
            int next = first;
            boolean once = true;
            for (String line : body) {
                Matcher marks = style.matcher(line);
                while (marks.find()) {
                    int value = NoteList.value(marks);
                    once &= value == next || value < first || value >= first + count;
                    next += value == next ? 1 : 0;
                }
            }
            if (once && next == first + count) {
                return style;
            }
        }
        return null;
    }

    private static String without(List<String> page, Foot foot, Noting noting) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < foot.starts().size(); i++) {
            int to = i + 1 < foot.starts().size() ? foot.starts().get(i + 1) : foot.end();
            notes.add(
                    NoteList.said(UntitledNotes.text(page.subList(foot.starts().get(i), to))));
        }
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (i < foot.starts().getFirst()) {
                kept.add(foot.style().matcher(page.get(i)).replaceAll(mark -> {
                    String label = Noting.bare(mark.group());
                    int at = Integer.parseInt(label) - foot.first();
                    boolean own = at >= 0 && at < notes.size();
                    return Matcher.quoteReplacement(own ? noting.sign(label, notes.get(at)) : mark.group());
                }));
            } else if (i >= foot.end()) {
                kept.add(page.get(i));
            }
        }
        return String.join("\n", kept);
    }
}
