package org.lectern.importing.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.NoteSign;
import org.lectern.importing.format.note.Superscript;

/**
 * Footnotes at the foot of a page, or of its columns: smaller type that begins with a figure or a sign, to which a raised one
 * in the page's text refers. One that goes on at the foot of the next page is made whole. Belongs to the thread that reads it.
 */
final class PdfNotes {
    private static final double SMALLER = 0.94;
    private static final int MOST_FEET = 2;
    private static final int LONGEST_FOOT = 80;
    private static final Pattern LABEL =
            Pattern.compile("([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\\d{1,3}(?=[.)]?\\s)|[*†‡§¶]{1,3})[.)]?\\s*(.*)");

    private final double body;
    private final List<Entry> tied = new ArrayList<>();
    private final List<Entry> loose = new ArrayList<>();
    private @Nullable Entry last;

    /** A note, growing while its lines come. */
    private static final class Entry {
        private final String label;
        private final StringBuilder text;

        Entry(String label, String text) {
            this.label = label;
            this.text = new StringBuilder(text);
        }

        void add(String line) {
            boolean broken = text.length() > 1
                    && text.charAt(text.length() - 1) == '-'
                    && !line.isEmpty()
                    && Character.isLowerCase(line.charAt(0));
            if (broken) {
                text.setLength(text.length() - 1);
            } else if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(line);
        }
    }

    /** @param body the size of most of the document's type */
    PdfNotes(double body) {
        this.body = body;
    }

    /** A page's lines without its notes, signs in place of what refers to them. */
    List<PdfLine> tie(List<PdfLine> page) {
        List<PdfLine> kept = new ArrayList<>();
        List<PdfLine> feet = new ArrayList<>();
        int from = 0;
        while (from < page.size()) {
            int to = from;
            while (to < page.size() && page.get(to).column() == page.get(from).column()) {
                to++;
            }
            part(page.subList(from, to), kept, feet);
            from = to;
        }
        if (feet.isEmpty()) {
            last = null;
            return page;
        }
        List<Entry> entries = entries(feet, kept);
        Map<String, String> signs = new HashMap<>();
        for (Entry entry : entries) {
            if (refers(kept, entry.label) && tied.size() < NoteSign.MOST) {
                signs.put(entry.label, NoteSign.of(tied.size()));
                tied.add(entry);
            } else {
                loose.add(entry);
            }
        }
        return kept.stream()
                .map(line -> line.saying(signed(line.text(), signs)))
                .toList();
    }

    /** What the signs stand for. */
    List<org.lectern.importing.draft.Draft.Note> footnotes() {
        return tied.stream()
                .map(entry -> new org.lectern.importing.draft.Draft.Note(
                        entry.label, entry.text.toString().strip()))
                .toList();
    }

    /** The notes to which nothing on their page refers, as a list. */
    List<String> loose() {
        return loose.stream()
                .map(entry -> (entry.label + " " + entry.text).strip())
                .toList();
    }

    /** The lines of one column: its text, and the notes at its foot; what stands below these, as a page's number, is text. */
    private void part(List<PdfLine> column, List<PdfLine> kept, List<PdfLine> feet) {
        int end = column.size();
        for (int i = 0; i < MOST_FEET && end > 0 && runningFoot(column, end - 1); i++) {
            end--;
        }
        int raised = raised(column, end);
        int start = end;
        while (start > 0 && small(column.get(start - 1))) {
            start--;
        }
        int labelled = start;
        while (labelled < end && !LABEL.matcher(column.get(labelled).text()).matches()) {
            labelled++;
        }
        boolean goesOn = last != null && end > start;
        int first = raised < end ? Math.min(raised, goesOn ? start : labelled) : goesOn ? start : labelled;
        boolean notes = first < end && (first > 0 || goesOn || !kept.isEmpty());
        kept.addAll(column.subList(0, notes ? first : column.size()));
        if (notes) {
            feet.addAll(column.subList(first, end));
            kept.addAll(column.subList(end, column.size()));
        }
    }

    /** Where notes in the text's own type begin, told by their raised figure. */
    private static int raised(List<PdfLine> column, int end) {
        for (int i = 1; i < end; i++) {
            Matcher label = LABEL.matcher(column.get(i).text());
            if (label.matches()
                    && Superscript.is(label.group(1).charAt(0))
                    && refers(column.subList(0, i), Superscript.lowered(label.group(1)))) {
                return i;
            }
        }
        return end;
    }

    private boolean small(PdfLine line) {
        return line.size() < body * SMALLER;
    }

    /** A short line at the foot, well below what is above it: a page's number, or a running foot. */
    private static boolean runningFoot(List<PdfLine> column, int at) {
        String text = column.get(at).text();
        boolean number = text.length() <= 12 && text.matches("[-–— ]*(\\d{1,4}|[ivxlc]{1,7})[-–— ]*");
        boolean apart = at > 0
                && column.get(at).y() - column.get(at - 1).y() > column.get(at).size() * 1.9;
        return number
                || (apart
                        && text.length() < LONGEST_FOOT
                        && !LABEL.matcher(text).matches());
    }

    private List<Entry> entries(List<PdfLine> feet, List<PdfLine> body) {
        List<Entry> entries = new ArrayList<>();
        for (PdfLine line : feet) {
            Matcher label = LABEL.matcher(line.text());
            if (label.matches() && starts(label.group(1), entries, body)) {
                last = new Entry(Superscript.lowered(label.group(1)), label.group(2));
                entries.add(last);
            } else if (last != null) {
                last.add(line.text());
            } else {
                last = new Entry("", line.text());
                entries.add(last);
            }
        }
        return entries;
    }

    /** A raised figure or a sign begins a note; a plain figure only where it is the next one, or the text refers to it. */
    private static boolean starts(String label, List<Entry> before, List<PdfLine> body) {
        if (!Character.isDigit(label.charAt(0)) || Superscript.is(label.charAt(0))) {
            return true;
        }
        String previous = before.isEmpty() ? "" : before.getLast().label;
        boolean next = !previous.isEmpty()
                && previous.chars().allMatch(Character::isDigit)
                && Integer.parseInt(label) == Integer.parseInt(previous) + 1;
        return next || refers(body, label);
    }

    private static boolean refers(List<PdfLine> lines, String label) {
        Map<String, String> probe = Map.of(label, "\u0000");
        return !label.isEmpty()
                && lines.stream().anyMatch(line -> signed(line.text(), probe).indexOf('\u0000') >= 0);
    }

    /** The line with signs in place of the labels: whole runs of raised figures, and asterisks and the like behind a word. */
    private static String signed(String text, Map<String, String> signs) {
        if (signs.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean raised = Superscript.is(text.charAt(at));
            boolean mark = "*†‡§¶".indexOf(text.charAt(at)) >= 0;
            boolean behind = !raised && behindWord(text, at);
            while (end < text.length()
                    && (raised
                            ? Superscript.is(text.charAt(end))
                            : behind ? figure(text, end) : mark && text.charAt(end) == text.charAt(at))) {
                end++;
            }
            String sign = end > at ? signs.get(Superscript.lowered(text.substring(at, end))) : null;
            boolean placed = raised
                    || (behind && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))))
                    || (mark && at > 0 && text.charAt(at - 1) != ' ');
            if (sign != null && placed) {
                out.append(sign);
                at = end;
            } else {
                int next = Math.max(at + 1, end);
                out.append(text, at, next);
                at = next;
            }
        }
        return out.toString();
    }

    /** Whether a figure stands right behind a word, or behind the sign that ends one: some fonts have raised figures of their own. */
    private static boolean behindWord(String text, int at) {
        if (at < 2 || !figure(text, at)) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean sign = ".,;:!?”’\")]".indexOf(before) >= 0 && !Character.isDigit(text.charAt(at - 2));
        return Character.isLetter(before) || sign;
    }

    private static boolean figure(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
