package org.lectern.importing.format.odf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.format.marked.ListNumber;

/** Numbers an OpenDocument text's list items by the styles of their lists. Mutable; belongs to the thread that reads the file. */
final class OdtNumbers {
    private static final String NUMBERED = "text:list-level-style-number";

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Integer> ended = new HashMap<>();
    private final Deque<Level> open = new ArrayDeque<>();
    private String label = "";

    /** A list that is being read, in those around it. */
    private static final class Level {
        private final String style;
        private final boolean goesOn;
        private int number;

        Level(String style, boolean goesOn) {
            this.style = style;
            this.goesOn = goesOn;
        }
    }

    void add(Document file) {
        for (Element style : file.getElementsByTag("text:list-style")) {
            styles.putIfAbsent(style.attr("style:name"), style);
        }
    }

    void open(Element list) {
        String own = list.attr("text:style-name");
        Level around = open.peek();
        String style = own.isEmpty() && around != null ? around.style : own;
        Level level = new Level(
                style, list.attr("text:continue-numbering").equals("true") || list.hasAttr("text:continue-list"));
        Element numbered = numbered(style, open.size() + 1);
        int start = numbered == null ? 1 : number(numbered.attr("text:start-value"), 1);
        level.number = level.goesOn ? ended.getOrDefault(style + open.size(), start - 1) : start - 1;
        open.push(level);
    }

    void close() {
        Level level = open.pop();
        ended.put(level.style + open.size(), level.number);
        label = "";
    }

    void item(Element item) {
        Level level = open.peek();
        if (level != null) {
            level.number = number(item.attr("text:start-value"), level.number + 1);
            label = shown();
        }
    }

    /** The number of the item that has begun, for its first paragraph; then nothing. */
    String taken() {
        String taken = label;
        label = "";
        return taken;
    }

    private String shown() {
        List<Level> levels = new ArrayList<>(open);
        Element own = numbered(levels.getFirst().style, levels.size());
        String format = own == null ? "" : own.attr("style:num-format");
        if (own == null || format.isEmpty()) {
            return "";
        }
        int display = Math.clamp(number(own.attr("text:display-levels"), 1), 1, levels.size());
        StringBuilder number = new StringBuilder();
        for (int i = display - 1; i >= 0; i--) {
            Element one = numbered(levels.getFirst().style, levels.size() - i);
            number.append(number.isEmpty() ? "" : ".")
                    .append(ListNumber.written(levels.get(i).number, one == null ? "1" : one.attr("style:num-format")));
        }
        return own.attr("style:num-prefix") + number + own.attr("style:num-suffix") + " ";
    }

    private @Nullable Element numbered(String style, int depth) {
        Element found = styles.get(style);
        if (found != null) {
            for (Element level : found.getElementsByTag(NUMBERED)) {
                if (level.attr("text:level").equals(Integer.toString(depth))) {
                    return level;
                }
            }
        }
        return null;
    }

    private static int number(String value, int otherwise) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
