package org.lectern.importing.format.note;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds typed notes that no title stands above: those that end in an arrow back to their place, as converters write them,
 * and those that count from 1 at the very end of a text.
 */
final class UntitledNotes {
    private static final String ARROWS = "↩⏎↵↑";
    /** A note longer than this, in lines or paragraphs, is none. */
    private static final int LONGEST = 40;
    /** Lines at the end of a text that are looked through. */
    private static final int LOOKED_AT = 20_000;

    private UntitledNotes() {}

    /** Whether a note ends here. */
    static boolean arrow(String unit) {
        int end = end(unit);
        return end > 0 && ARROWS.indexOf(unit.charAt(end - 1)) >= 0;
    }

    /** The notes of which the first ends at {@code at}: at least one. */
    static List<NoteList.Entry> led(List<@Nullable String> units, int at, boolean lines) {
        List<NoteList.Entry> entries = new ArrayList<>();
        int from = first(units, at, lines);
        int end = at;
        while (end >= 0) {
            entries.add(new NoteList.Entry(from, end + 1, text(units, from, end)));
            from = end + 1;
            while (from < units.size() && unit(units, from).isBlank()) {
                from++;
            }
            end = end(units, from);
        }
        return entries;
    }

    /** Where the note from {@code from} on ends; -1 where what stands there is none. */
    private static int end(List<@Nullable String> units, int from) {
        for (int i = from; i < Math.min(units.size(), from + LONGEST); i++) {
            if (unit(units, i).isBlank()) {
                return -1;
            }
            if (arrow(unit(units, i))) {
                return i;
            }
        }
        return -1;
    }

    private static int first(List<@Nullable String> units, int at, boolean lines) {
        int from = at;
        while (lines
                && from > 0
                && at - from < LONGEST
                && NoteList.number(unit(units, from)) != 1
                && !unit(units, from - 1).isBlank()
                && !rule(unit(units, from - 1))) {
            from--;
        }
        return from;
    }

    private static String text(List<@Nullable String> units, int from, int end) {
        List<String> lines = new ArrayList<>();
        for (int i = from; i <= end; i++) {
            lines.add(unit(units, i));
        }
        String whole = text(lines);
        String bare = whole.substring(0, end(whole) - 1).strip();
        return NoteList.number(bare) > 0 ? NoteList.said(bare) : bare;
    }

    /** Printed lines as one, words broken at their ends made whole. */
    static String text(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String each : lines) {
            String line = each.strip();
            boolean broken = !text.isEmpty()
                    && "-‐".indexOf(text.charAt(text.length() - 1)) >= 0
                    && Character.isLowerCase(line.isEmpty() ? ' ' : line.charAt(0));
            if (broken) {
                text.setLength(text.length() - 1);
            } else if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(line);
        }
        return text.toString();
    }

    /** Without white space and what tells a screen how to draw an arrow. */
    private static int end(String unit) {
        int end = unit.length();
        while (end > 0 && unseen(unit.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean unseen(char sign) {
        return Character.isWhitespace(sign) || (sign >= '\uFE00' && sign <= '\uFE0F');
    }

    /** The last unit that begins with 1 as notes do, near the end and not before {@code from}; -1 where there is none. */
    static int last(List<@Nullable String> units, int from) {
        for (int i = units.size() - 1; i >= Math.max(from, units.size() - LOOKED_AT); i--) {
            String unit = unit(units, i);
            boolean could = unit.length() > 2 && unit.indexOf('1') >= 0 && unit.indexOf('1') < 8;
            if (could && NoteList.number(unit) == 1) {
                return i;
            }
        }
        return -1;
    }

    static boolean rule(String unit) {
        String bare = unit.replace(" ", "");
        return bare.length() >= 3
                && "*-_—=".indexOf(bare.charAt(0)) >= 0
                && bare.chars().allMatch(c -> c == bare.charAt(0));
    }

    private static String unit(List<@Nullable String> units, int index) {
        String unit = units.get(index);
        return unit == null ? "" : unit;
    }
}
