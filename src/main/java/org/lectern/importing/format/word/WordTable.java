package org.lectern.importing.format.word;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The rows and cells of Word's tables, through whatever is wrapped around them. */
final class WordTable {
    private static final int PROSE = 100;
    private static final int MOST_PROSE = 3;

    private WordTable() {}

    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        collect(table, "w:tr", rows);
        return rows;
    }

    static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        collect(row, "w:tc", cells);
        return cells;
    }

    private static void collect(Element parent, String tag, List<Element> found) {
        for (Element child : parent.children()) {
            switch (child.tagName()) {
                case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" -> collect(child, tag, found);
                default -> {
                    if (child.tagName().equals(tag)) {
                        found.add(child);
                    }
                }
            }
        }
    }

    /** Whether a cell is a page of its own rather than an entry of a table: it holds a table of rows, or much prose. */
    static boolean page(Element cell) {
        long prose = cell.children().stream()
                .filter(child -> child.tagName().equals("w:p") && child.text().length() >= PROSE)
                .count();
        boolean table = cell.children().stream()
                .filter(child -> child.tagName().equals("w:tbl"))
                .anyMatch(inner -> rows(inner).size() > 1);
        return table || prose >= MOST_PROSE;
    }
}
