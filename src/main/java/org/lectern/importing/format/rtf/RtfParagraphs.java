package org.lectern.importing.format.rtf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.format.marked.UnmarkedHeadings;
import org.lectern.importing.format.note.Superscript;

/** The paragraphs of an RTF text as they come, and what they are once all styles are known. */
final class RtfParagraphs {
    private static final int LONGEST_HEADING = 120;
    private static final double LARGER = 1.12;

    /**
     * @param size of most of its letters, in half-points
     * @param label what stood before a list's item; null where it is none
     */
    private record Paragraph(
            String text, int style, int level, boolean listed, String label, int size, boolean bold, Place place) {}

    /** Where a paragraph stands: what is in a table or a box is no heading, whatever it looks like. */
    private enum Place {
        TEXT,
        INSIDE,
        ROW
    }

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private int bolds;
    private int style;
    private int level;
    private boolean listed;
    private String label = "";
    private boolean inTable;
    /** The cells so far of the row that is read. */
    private final List<String> cells = new ArrayList<>();

    private final List<String> boxes = new ArrayList<>();

    void append(String words, boolean bold, int size) {
        text.append(words);
        sizes.merge(size, words.strip().length(), Integer::sum);
        bolds += bold ? words.strip().length() : 0;
    }

    void style(int number) {
        style = number;
    }

    void level(int outline) {
        level = outline >= 1 && outline <= 9 ? outline : 0;
    }

    void listed(boolean inText) {
        listed |= inText;
    }

    void label(String words) {
        listed = true;
        label = words;
    }

    /** Back to a paragraph without properties. */
    void plain(boolean inText) {
        if (inText) {
            style = 0;
            level = 0;
            listed = false;
            inTable = false;
        }
    }

    /** What follows stands in a table. */
    void inTable(boolean inText) {
        inTable |= inText;
    }

    /** Whether a paragraph that ends now is part of a cell, of a row that has begun. */
    boolean inCell(boolean inText) {
        return inText && inTable;
    }

    void cell(boolean inText) {
        if (inText) {
            cells.add(text.toString().strip());
            text.setLength(0);
        }
    }

    /** A row is one paragraph, its cells in their order; one with a single cell is what stands in that. */
    void row(boolean inText) {
        if (!inText) {
            return;
        }
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        cells.clear();
        if (filled.size() > 1) {
            text.append(String.join(" · ", filled).replace('\n', ' '));
            ended(Place.ROW);
        } else if (!filled.isEmpty()) {
            filled.getFirst().lines().forEach(line -> {
                text.append(line);
                ended(Place.INSIDE);
            });
        }
        inTable = false;
    }

    /** A line of a text box, which stands behind the paragraph that it is tied to. */
    void box(String line) {
        if (!line.isBlank()) {
            boxes.add(line.strip());
        }
    }

    /** Takes the raised sign, or the asterisks and daggers, at the end of what was read, as a footnote's mark. */
    String mark(int longest) {
        int from = text.length();
        while (from > 0
                && text.length() - from < longest
                && (Superscript.is(text.charAt(from - 1)) || "*†‡§¶".indexOf(text.charAt(from - 1)) >= 0)) {
            from--;
        }
        String found = text.substring(from);
        text.setLength(from);
        return found;
    }

    void end() {
        if (!cells.isEmpty()) {
            row(true);
        }
        boolean table = inTable;
        String[] read = text.toString().split(table ? "\n" : "\0", -1);
        for (String words : read) {
            text.setLength(0);
            text.append(words);
            ended(table ? Place.INSIDE : Place.TEXT);
        }
    }

    private void ended(Place place) {
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            int most = sizes.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(24);
            paragraphs.add(
                    new Paragraph(words, style, level, listed, label, most, bolds * 10 >= words.length() * 9, place));
        }
        text.setLength(0);
        sizes.clear();
        bolds = 0;
        label = "";
        for (String line : boxes) {
            paragraphs.add(new Paragraph(line, 0, 0, false, "", 24, false, Place.INSIDE));
        }
        boxes.clear();
    }

    /** What is set in the style for titles, taken out of the text; empty where nothing or more than one paragraph is. */
    String title(Map<Integer, String> styles) {
        return taken("title", styles);
    }

    /** Likewise for authors. */
    String author(Map<Integer, String> styles) {
        return taken("author", styles);
    }

    /** The only paragraph that has the style of this name; it is no part of the text any more. */
    private String taken(String name, Map<Integer, String> styles) {
        List<Paragraph> found = paragraphs.stream()
                .filter(paragraph -> styles.getOrDefault(paragraph.style(), "").equals(name))
                .toList();
        if (found.size() != 1) {
            return "";
        }
        paragraphs.remove(found.getFirst());
        return found.getFirst().text().replace('\n', ' ');
    }

    /**
     * What the paragraphs are.
     *
     * @param styles their names, lower case
     * @param levels the outline levels that styles give, from 1
     */
    List<TextPiece> pieces(Map<Integer, String> styles, Map<Integer, Integer> levels, Report report) {
        boolean headings = paragraphs.stream().anyMatch(paragraph -> level(paragraph, styles, levels) > 0);
        Map<Integer, Integer> ranks = headings ? Map.of() : ranks();
        List<UnmarkedHeadings.Line> lines = new ArrayList<>();
        List<TextPiece> pieces = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            String name = styles.getOrDefault(paragraph.style(), "");
            String line = paragraph.text().replace('\n', ' ');
            int outline = level(paragraph, styles, levels);
            boolean large = ranks.containsKey(paragraph.size())
                    && line.length() <= LONGEST_HEADING
                    && paragraph.place() == Place.TEXT;
            if (paragraph.place() != Place.TEXT && outline == 0) {
                pieces.add(TextPiece.marked(paragraph.place() == Place.ROW ? PieceKind.ROW : PieceKind.TEXT, line));
            } else if (outline > 0 || large) {
                pieces.add(TextPiece.heading(large ? ranks.getOrDefault(paragraph.size(), 1) : outline, line));
            } else if (paragraph.listed() || name.startsWith("list ")) {
                pieces.add(TextPiece.marked(PieceKind.LIST_ITEM, number(paragraph.label()) + line));
            } else if (name.contains("quot") || name.equals("block text")) {
                pieces.add(TextPiece.marked(PieceKind.QUOTATION, line));
            } else if (paragraph.text().indexOf('\n') >= 0) {
                pieces.add(TextPiece.marked(PieceKind.VERSE, paragraph.text()));
            } else {
                pieces.add(headings ? TextPiece.marked(PieceKind.TEXT, line) : TextPiece.text(line));
            }
            lines.add(new UnmarkedHeadings.Line(
                    pieces.getLast(),
                    "",
                    UnmarkedHeadings.Called.NOTHING,
                    paragraph.size(),
                    paragraph.bold() && paragraph.place() == Place.TEXT,
                    false,
                    false));
        }
        return UnmarkedHeadings.withoutNumbers(UnmarkedHeadings.judgedByStyle(lines, report));
    }

    private static int level(Paragraph paragraph, Map<Integer, String> styles, Map<Integer, Integer> levels) {
        if (paragraph.level() > 0) {
            return paragraph.level();
        }
        String name = styles.getOrDefault(paragraph.style(), "");
        if (name.startsWith("heading ") && name.length() == 9 && Character.isDigit(name.charAt(8))) {
            return Math.max(1, name.charAt(8) - '0');
        }
        int level = levels.getOrDefault(paragraph.style(), 0);
        return level >= 1 && level <= 9 ? level : 0;
    }

    /** The sizes of type that only headings have, each with its rank from 1; short lines above them are few. */
    private Map<Integer, Integer> ranks() {
        Map<Integer, Integer> amounts = new HashMap<>();
        paragraphs.forEach(
                paragraph -> amounts.merge(paragraph.size(), paragraph.text().length(), Integer::sum));
        int body = amounts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(24);
        List<Integer> larger = amounts.keySet().stream()
                .filter(size -> size > body * LARGER)
                .sorted(Comparator.reverseOrder())
                .toList();
        Map<Integer, Integer> ranks = new HashMap<>();
        larger.forEach(size -> ranks.put(size, Math.min(6, larger.indexOf(size) + 1)));
        return ranks;
    }

    private static String number(String label) {
        boolean figures = label.chars().anyMatch(Character::isLetterOrDigit);
        return figures && label.length() <= 8 ? label + " " : "";
    }
}
