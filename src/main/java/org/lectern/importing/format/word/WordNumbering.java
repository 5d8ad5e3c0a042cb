package org.lectern.importing.format.word;

import static org.lectern.importing.format.word.Tags.child;
import static org.lectern.importing.format.word.Tags.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.format.marked.ListNumber;

/** Numbers a file's list items as Word shows them. Mutable; belongs to the thread that reads the file. */
final class WordNumbering {
    private static final int LEVELS = 9;
    private static final int LONGEST = 24;

    private record Level(int start, String format, String text) {}

    private record Numbered(String list, Map<Integer, Level> levels, Set<Integer> anew) {}

    private final Map<String, Numbered> numbers = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    void add(Document file) {
        Map<String, Element> lists = new HashMap<>();
        Map<String, Element> styled = new HashMap<>();
        for (Element list : file.getElementsByTag("w:abstractNum")) {
            lists.put(list.attr("w:abstractNumId"), list);
            Element style = child(list, "w:styleLink");
            if (style != null) {
                styled.put(value(style), list);
            }
        }
        for (Element number : file.getElementsByTag("w:num")) {
            String id = value(child(number, "w:abstractNumId"));
            Element list = lists.get(id);
            Element linked = list == null ? null : styled.get(value(child(list, "w:numStyleLink")));
            Map<Integer, Level> levels = new HashMap<>();
            levels(linked == null ? list : linked, levels);
            Set<Integer> anew = new HashSet<>();
            for (Element override : number.getElementsByTag("w:lvlOverride")) {
                levels(override, levels);
                Element start = child(override, "w:startOverride");
                int at = depth(override.attr("w:ilvl"));
                Level level = levels.get(at);
                if (start != null && level != null) {
                    anew.add(at);
                    levels.put(at, new Level(Tags.number(start), level.format(), level.text()));
                }
            }
            numbers.put(number.attr("w:numId"), new Numbered(id, levels, anew));
        }
    }

    private static void levels(@Nullable Element holder, Map<Integer, Level> levels) {
        if (holder != null) {
            for (Element level : holder.getElementsByTag("w:lvl")) {
                Element start = child(level, "w:start");
                levels.put(
                        depth(level.attr("w:ilvl")),
                        new Level(
                                start == null ? 1 : Tags.number(start),
                                value(child(level, "w:numFmt")),
                                value(child(level, "w:lvlText"))));
            }
        }
    }

    private static int depth(String level) {
        return level.length() == 1 && Character.isDigit(level.charAt(0))
                ? Math.min(LEVELS - 1, level.charAt(0) - '0')
                : 0;
    }

    /** Whether it says that a paragraph is an item of a list; the list 0 takes one out of its style's list. */
    static boolean lists(@Nullable Element numPr) {
        return numPr != null && !value(child(numPr, "w:numId")).equals("0");
    }

    /** The number of the next item, as {@code 2. } or {@code b) }; empty where it has a bullet or nothing. */
    String next(@Nullable Element numPr) {
        String id = value(child(numPr, "w:numId"));
        Numbered number = numbers.get(id);
        if (numPr == null || number == null) {
            return "";
        }
        int at = depth(value(child(numPr, "w:ilvl")));
        int[] count = counts.computeIfAbsent(number.list(), key -> new int[LEVELS]);
        if (begun.add(id)) {
            number.anew().forEach(level -> count[level] = 0);
        }
        for (int level = 0; level <= at; level++) {
            Level one = number.levels().get(level);
            int start = one == null ? 1 : one.start();
            if (level == at) {
                count[level] = count[level] == 0 ? start + 1 : count[level] + 1;
            } else if (count[level] == 0) {
                count[level] = start + 1;
            }
        }
        for (int level = at + 1; level < LEVELS; level++) {
            count[level] = 0;
        }
        Level own = number.levels().get(at);
        return own == null ? "" : label(own, number.levels(), count);
    }

    private static String label(Level own, Map<Integer, Level> levels, int[] count) {
        if (own.format().equals("bullet")
                || own.format().equals("none")
                || own.text().isEmpty()) {
            return "";
        }
        StringBuilder label = new StringBuilder();
        String text = own.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i + 1 < text.length() && text.charAt(i + 1) >= '1' && text.charAt(i + 1) <= '9') {
                int level = text.charAt(++i) - '1';
                Level one = levels.get(level);
                // A count is one more than the number, so that 0 is none yet.
                label.append(ListNumber.written(count[level] - 1, one == null ? "decimal" : one.format()));
            } else {
                label.append(c);
            }
        }
        String shown = label.toString().strip();
        boolean says = shown.chars().anyMatch(Character::isLetterOrDigit) && shown.length() <= LONGEST;
        return says ? shown + " " : "";
    }
}
