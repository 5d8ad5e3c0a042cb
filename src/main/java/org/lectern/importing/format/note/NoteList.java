package org.lectern.importing.format.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.SetSign;
import org.lectern.importing.evidence.Sentences;

/**
 * Ties notes that are only typed: figures in the text, and below it, or below each chapter, a list under “Notes” or the
 * like. It is done where the list counts from 1 and the text refers to each number once and in their order; else all stays
 * as it is.
 */
public final class NoteList {
    private static final Pattern ENTRY = Pattern.compile(
            "\\s{0,12}(?:\\[(\\d{1,4})]|\\((\\d{1,4})\\)|\\^?(\\d{1,4})[.):]|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})|(\\d{1,4})(?=\\s{1,4}\\S))\\s*(.*)",
            Pattern.DOTALL);
    static final List<Pattern> MARKS = List.of(
            Pattern.compile("\\[(\\d{1,4})]"),
            Pattern.compile("([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})"),
            Pattern.compile("(?<=\\S)\\((\\d{1,4})\\)|(?<=\\p{L}[.,;:!?\"”’]{0,2}\\s)\\((\\d{1,4})\\)"),
            Pattern.compile("(?<=[\\p{L}\"”’)][.,;:!?\"”’)]{0,3})(?<!\\d)(\\d{1,3})(?=[\\s.,;:!?)”’]|$)"));
    private static final Pattern RAISED = MARKS.get(1);
    private static final int SURE = 3;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_REST = 600;
    private static final Pattern BACK = Pattern.compile("\\s*[↩⮐]\\ufe0e?$");
    private static final int MOST_UNITS = 400_000;

    private final Noting noting;
    private final boolean lines;
    private final List<@Nullable String> units;

    private NoteList(List<String> units, boolean lines, Noting noting) {
        this.units = new ArrayList<>(units);
        this.lines = lines;
        this.noting = noting;
    }

    record Entry(int from, int to, String text) {}

    /**
     * The units, signs in place of the figures; null for each that belonged to a list.
     *
     * @param lines whether a unit is a printed line, rather than a paragraph
     */
    public static List<@Nullable String> tied(List<String> units, boolean lines, Noting noting) {
        NoteList list = new NoteList(units, lines, noting);
        if (units.size() <= MOST_UNITS) {
            list.tie();
        }
        return list.units;
    }

    private void tie() {
        int from = 0;
        for (int i = 0; i < units.size(); i++) {
            if (title(unit(i))) {
                List<Entry> entries = entries(i + 1);
                if (!entries.isEmpty() && style(from, i, entries.size(), false) != null) {
                    take(from, i, entries, false);
                    i = entries.getLast().to() - 1;
                }
                from = i + 1;
            } else if (UntitledNotes.arrow(unit(i))) {
                List<Entry> entries = UntitledNotes.led(units, i, lines);
                int start = entries.getFirst().from();
                if (start > from && style(from, start, entries.size(), true) != null) {
                    take(from, start, entries, true);
                    dropRule(start);
                }
                i = entries.getLast().to() - 1;
                from = i + 1;
            }
        }
        untitled(from);
        closing(from);
    }

    /** A list that nothing is written above, at the very end. */
    private void untitled(int from) {
        int first = UntitledNotes.last(units, from);
        List<Entry> entries = first < 0 ? List.of() : entries(first);
        boolean whole = !entries.isEmpty()
                && units.subList(entries.getLast().to(), units.size()).stream()
                        .allMatch(unit -> unit == null || unit.isBlank());
        boolean bracketed = whole && unit(first).strip().startsWith("[");
        if (whole && (bracketed || entries.size() >= SURE) && style(from, first, entries.size(), bracketed) != null) {
            take(from, first, entries, bracketed);
            dropRule(first);
        }
    }

    /** The line of signs above a list goes with it, and the blank ones. */
    private void dropRule(int start) {
        int at = start - 1;
        while (at > 0 && (unit(at).isBlank() || UntitledNotes.rule(unit(at)))) {
            units.set(at, null);
            at--;
        }
    }

    /** A list that nothing is above, at the end of all, to which raised figures in the text refer. */
    private void closing(int from) {
        int end = units.size();
        while (end > from && unit(end - 1).isBlank()) {
            end--;
        }
        for (int i = end - 1; i > from; i--) {
            if (number(unit(i)) == 1) {
                List<Entry> entries = entries(i);
                boolean last = !entries.isEmpty() && (entries.getLast().to() >= end || overleaf(entries, end));
                if (last && counts(RAISED, from, i, entries.size())) {
                    take(from, i, entries, true);
                }
                return;
            }
        }
    }

    /** Takes the rest of the last entry along, which goes on behind a page's end. */
    private boolean overleaf(List<Entry> entries, int end) {
        Entry last = entries.getLast();
        String rest = text(last.to(), end);
        boolean goesOn = lines && rest.length() <= LONGEST_REST && Sentences.startsLower(rest);
        if (goesOn) {
            entries.set(
                    entries.size() - 1,
                    new Entry(last.from(), end, text(last.from(), end).replace('\n', ' ')));
        }
        return goesOn;
    }

    private static boolean title(String unit) {
        return unit.length() <= LONGEST_TITLE && NoteElements.title(unit.strip());
    }

    private String unit(int index) {
        String unit = units.get(index);
        return unit == null ? "" : unit;
    }

    /** Notes from 1 on, as far as they count up. */
    private List<Entry> entries(int first) {
        List<Entry> entries = new ArrayList<>();
        int at = first;
        while (at < units.size() && unit(at).isBlank()) {
            at++;
        }
        while (at < units.size() && number(unit(at)) == entries.size() + 1) {
            int next = at + 1;
            while (next < units.size() && number(unit(next)) != entries.size() + 2 && !title(unit(next))) {
                next++;
            }
            boolean last = next >= units.size() || number(unit(next)) != entries.size() + 2;
            int end = last ? endOfLast(at) : next;
            entries.add(new Entry(at, end, text(at, end)));
            at = next;
            if (last) {
                break;
            }
        }
        boolean empty = entries.stream().anyMatch(entry -> entry.text().isBlank());
        return empty ? List.of() : entries;
    }

    private int endOfLast(int at) {
        int end = at + 1;
        while (lines && end < units.size() && !unit(end).isBlank()) {
            end++;
        }
        return end;
    }

    /** The number that a note begins with; -1 where it has none. */
    static int number(String unit) {
        Matcher entry = ENTRY.matcher(unit);
        if (!entry.matches()) {
            return -1;
        }
        for (int group = 1; group <= 5; group++) {
            if (entry.group(group) != null) {
                return Integer.parseInt(Superscript.lowered(entry.group(group)));
            }
        }
        return -1;
    }

    /** A note without its number. */
    static String said(String unit) {
        Matcher entry = ENTRY.matcher(unit);
        return entry.matches() ? entry.group(6).strip() : unit;
    }

    private String text(int from, int to) {
        Matcher entry = ENTRY.matcher(unit(from));
        StringBuilder text = new StringBuilder(
                SetSign.without(entry.matches() ? entry.group(6).strip() : unit(from)));
        boolean apart = false;
        for (int i = from + 1; i < to; i++) {
            String more = SetSign.without(unit(i).strip());
            if (more.isEmpty()) {
                apart = true;
                continue;
            }
            boolean broken = lines
                    && !apart
                    && text.length() > 1
                    && (text.charAt(text.length() - 1) == '-' || text.charAt(text.length() - 1) == '‐')
                    && Character.isLowerCase(more.charAt(0));
            if (broken) {
                text.setLength(text.length() - 1);
            } else {
                text.append(lines && !apart ? " " : "\n");
            }
            text.append(more);
            apart = false;
        }
        String said = text.toString().strip();
        // What would be looked through is often the rest of a text, and has no such sign.
        boolean back = said.indexOf('↩') >= 0 || said.indexOf('⮐') >= 0;
        return back ? BACK.matcher(said).replaceFirst("") : said;
    }

    /** The way of writing in which the text refers to each number once, in their order. */
    private @Nullable Pattern style(int from, int to, int count, boolean certain) {
        for (int i = 0; i < MARKS.size(); i++) {
            boolean sure = certain || count >= SURE || i < 2;
            if (sure && counts(MARKS.get(i), from, to, count)) {
                return MARKS.get(i);
            }
        }
        return null;
    }

    private boolean counts(Pattern style, int from, int to, int count) {
        int next = 1;
        for (int i = from; i < to; i++) {
            Matcher marks = style.matcher(unit(i));
            while (marks.find()) {
                int value = value(marks);
                if (value != next && value <= count) {
                    return false;
                }
                next += value == next ? 1 : 0;
            }
        }
        return next == count + 1;
    }

    /** The number in a reference. */
    static int value(Matcher mark) {
        for (int group = 1; group <= mark.groupCount(); group++) {
            if (mark.group(group) != null) {
                return Integer.parseInt(Superscript.lowered(mark.group(group)));
            }
        }
        return -1;
    }

    private void take(int from, int heading, List<Entry> entries, boolean certain) {
        Pattern style = style(from, heading, entries.size(), certain);
        for (int i = from; style != null && i < heading; i++) {
            if (units.get(i) != null) {
                units.set(
                        i,
                        style.matcher(unit(i))
                                .replaceAll(found -> Matcher.quoteReplacement(sign(found.group(), entries))));
            }
        }
        for (int i = heading; i < entries.getLast().to(); i++) {
            units.set(i, null);
        }
    }

    private String sign(String mark, List<Entry> entries) {
        String label = Noting.bare(mark);
        int value = Integer.parseInt(label);
        return value < 1 || value > entries.size()
                ? mark
                : noting.sign(label, entries.get(value - 1).text());
    }
}
