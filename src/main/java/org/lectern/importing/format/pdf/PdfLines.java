package org.lectern.importing.format.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.lectern.importing.draft.Report;
import org.lectern.importing.evidence.Vocabulary;
import org.lectern.importing.format.note.Superscript;
import org.lectern.text.UserException;

/**
 * The lines of a PDF's pages in the order in which they are read: glyphs become words, words on one baseline pieces of
 * lines, and columns are read one after another. Belongs to the thread that reads it.
 */
final class PdfLines extends PDFTextStripper {
    private static final long FEWEST_OPERATORS = 200_000;
    private static final long OPERATORS_A_BYTE = 20;
    private static final long MOST_OPERATORS = 100_000_000;
    private static final double APART = 0.7;
    private static final double RAISED = 0.8;
    private static final double RAISED_LABEL = 0.93;
    private static final int MOST_RAISED = 40;
    private static final double DROPPED = 1.8;


    /** What a page shows, held as it is read. */
    private record Drawn(List<PdfWord> words, double width, double height) {}

    private final List<Drawn> drawn = new ArrayList<>();
    private final String name;
    private final List<String> aside = new ArrayList<>();
    private long operatorsLeft;

    /**
     * @param name the file's, for a refusal
     * @param length the file's, in bytes; says how many operators it may run, see {@link #operators}
     */
    PdfLines(String name, long length) {
        this.name = name;
        this.operatorsLeft = operators(length);
    }

    /**
     * How many operators a file of so many bytes may run: far more than any page of text needs, and few enough to be through
     * with in seconds. Forms that draw each other would run for ever.
     */
    static long operators(long length) {
        return Math.min(MOST_OPERATORS, FEWEST_OPERATORS + OPERATORS_A_BYTE * length);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (--operatorsLeft < 0) {
            throw new UserException(
                    name + ": draws far more than a file of its size holds, as pages do that draw each other;"
                            + " print it to a new PDF and import that");
        }
        super.processOperator(operator, operands);
    }

    /**
     * One list a page; two where two were printed side by side.
     *
     * @param report told of words that run another way than a page's text, which aren't read
     */
    List<List<PdfLine>> pages(PDDocument document, Report report) throws IOException {
        writeText(document, new StringWriter());
        aside.forEach(words -> report.count("left-out", "set sideways or aslant: " + words));
        List<PdfSheets.Sheet> sheets = new ArrayList<>();
        List<List<PdfWord>> clear =
                PdfWatermarks.dropped(drawn.stream().map(Drawn::words).toList(), report);
        for (int i = 0; i < drawn.size(); i++) {
            List<PdfLine> segments = PdfMargins.withoutNumbers(segments(withoutDropCaps(clear.get(i))));
            sheets.add(new PdfSheets.Sheet(
                    segments, drawn.get(i).width(), drawn.get(i).height()));
        }
        return PdfSheets.pages(sheets);
    }

    @Override
    protected void writePage() {
        List<TextPosition> glyphs = new ArrayList<>();
        charactersByArticle.forEach(glyphs::addAll);
        int upright = PdfWords.direction(glyphs);
        List<TextPosition> others = glyphs.stream()
                .filter(glyph -> PdfWords.direction(glyph) != upright)
                .toList();
        glyphs.removeAll(Set.copyOf(others));
        String words = others.stream()
                .map(TextPosition::getUnicode)
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
        if (!words.isBlank()) {
            aside.add(words.strip());
        }
        PDRectangle box = getCurrentPage().getCropBox();
        boolean turned = getCurrentPage().getRotation() % 180 != 0 ^ upright % 180 != 0;
        double width = turned ? box.getHeight() : box.getWidth();
        double height = turned ? box.getWidth() : box.getHeight();
        drawn.add(new Drawn(PdfWords.of(glyphs), width, height));
    }

    /** A large first letter beside the first lines of a paragraph becomes the first letter of its first word. */
    private static List<PdfWord> withoutDropCaps(List<PdfWord> words) {
        Map<Long, Integer> amounts = new HashMap<>();
        words.forEach(
                word -> amounts.merge(Math.round(word.size() * 2), word.text().length(), Integer::sum));
        double body = amounts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(24L)
                / 2.0;
        List<PdfWord> kept = new ArrayList<>(words);
        for (PdfWord cap : words) {
            boolean large = cap.size() > body * DROPPED
                    && cap.text().length() <= 2
                    && Character.isUpperCase(cap.text().codePointAt(0));
            List<PdfWord> beside = large ? beside(cap, words, body) : List.of();
            boolean dropped = !beside.isEmpty() && cap.y() > beside.getFirst().y() + body * 0.3;
            if (dropped) {
                kept.remove(cap);
                for (int i = 0; i < beside.size(); i++) {
                    PdfWord word = beside.get(i);
                    String text = i == 0 ? begun(cap.text(), word.text()) : word.text();
                    PdfWord first = new PdfWord(text, cap.x(), word.y(), word.right(), word.size(), word.bold(), word.face());
                    kept.replaceAll(other -> other.equals(word) ? first : other);
                }
            }
        }
        return kept;
    }

    /** The first words of the lines beside a large letter, from above. */
    private static List<PdfWord> beside(PdfWord cap, List<PdfWord> words, double body) {
        Map<Long, PdfWord> rows = new TreeMap<>();
        for (PdfWord word : words) {
            boolean within = word.y() <= cap.y() + body * 0.8 && word.y() > cap.y() - cap.size() * 0.85;
            boolean near = word.x() > cap.x() - 1 && word.x() < cap.right() + body * 2;
            if (within && near && word.size() < cap.size() / 1.5) {
                rows.merge(Math.round(word.y()), word, (one, other) -> one.x() <= other.x() ? one : other);
            }
        }
        return List.copyOf(rows.values());
    }

    /** {@code T} and {@code he} are one word; {@code A} and {@code chair} are two. */
    private static String begun(String cap, String word) {
        String bare = word.replaceAll("[^\\p{L}].*", "");
        Vocabulary english = Vocabulary.of(List.of());
        boolean two = (cap.equals("A") || cap.equals("I") || cap.equals("O"))
                && english.knows(bare)
                && !english.knows(cap + bare);
        return two ? cap + " " + word : cap + word;
    }

    /** Pieces of lines: words on one baseline with no more than a word's space between them, raised signs where they stand. */
    private static List<PdfLine> segments(List<PdfWord> words) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::y));
        List<List<PdfWord>> rows = new ArrayList<>();
        for (PdfWord word : sorted) {
            List<PdfWord> row = null;
            for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 6) && row == null; i--) {
                row = on(rows.get(i), word) ? rows.get(i) : null;
            }
            if (row == null) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(word);
        }
        join(rows);
        List<PdfLine> segments = new ArrayList<>();
        for (List<PdfWord> row : rows) {
            row.sort(Comparator.comparingDouble(PdfWord::x));
            int from = 0;
            for (int i = 1; i <= row.size(); i++) {
                if (i == row.size()
                        || row.get(i).x() - row.get(i - 1).right()
                                > APART
                                        * Math.max(
                                                row.get(i).size(),
                                                row.get(i - 1).size())) {
                    segments.add(segment(row.subList(from, i)));
                    from = i;
                }
            }
        }
        return segments;
    }

    /** Whether a word stands on this row's baseline. */
    private static boolean on(List<PdfWord> row, PdfWord word) {
        return row.stream()
                .anyMatch(other -> Math.abs(other.y() - word.y()) < Math.min(other.size(), word.size()) * 0.25);
    }

    /** Raised and lowered words go to the row in which they stand. */
    private static void join(List<List<PdfWord>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            List<PdfWord> small = rows.get(i);
            for (int k = Math.max(0, i - 3); k < Math.min(rows.size(), i + 4) && small.size() <= MOST_RAISED; k++) {
                List<PdfWord> row = rows.get(k);
                List<PdfWord> joined = k == i
                        ? List.of()
                        : small.stream().filter(word -> raisedBeside(word, row)).toList();
                small.removeAll(joined);
                row.addAll(joined);
            }
        }
        rows.removeIf(List::isEmpty);
    }

    private static boolean raisedBeside(PdfWord word, List<PdfWord> row) {
        return row.stream()
                .anyMatch(other -> word.size() < other.size() * (label(word) ? RAISED_LABEL : RAISED)
                        && other.y() - word.y() < other.size() * 0.6
                        && word.y() - other.y() < other.size() * 0.3
                        && Math.min(Math.abs(word.x() - other.right()), Math.abs(other.x() - word.right()))
                                < other.size() * 0.6);
    }

    private static PdfLine segment(List<PdfWord> words) {
        Map<Long, Integer> sizes = new HashMap<>();
        words.forEach(
                word -> sizes.merge(Math.round(word.size() * 2), word.text().length(), Integer::sum));
        double size = sizes.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(24L)
                / 2.0;
        double base = words.stream()
                .filter(word -> !small(word, size))
                .mapToDouble(PdfWord::y)
                .max()
                .orElse(words.getFirst().y());
        StringBuilder text = new StringBuilder();
        PdfWord before = null;
        for (PdfWord word : words) {
            boolean raised = raised(word, size, base);
            if (before != null && word.x() - before.right() > word.size() * 0.1 && !(raised && spaced(before, word))) {
                text.append(' ');
            }
            text.append(raised ? Superscript.raised(word.text()) : word.text());
            before = word;
        }
        return new PdfLine(
                text.toString(),
                words.getFirst().x(),
                base,
                words.getLast().right(),
                size,
                words.stream().allMatch(PdfWord::bold),
                face(words),
                0);
    }

    /** The font in which most of the words' letters are set. */
    private static String face(List<PdfWord> words) {
        Map<String, Integer> amounts = new HashMap<>();
        words.forEach(word -> amounts.merge(word.face(), word.text().length(), Integer::sum));
        return amounts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static boolean spaced(PdfWord before, PdfWord word) {
        return word.x() - before.right() < before.size() * 0.2;
    }

    private static boolean raised(PdfWord word, double size, double base) {
        return small(word, size) && base - word.y() > size * 0.15;
    }

    private static boolean small(PdfWord word, double size) {
        return word.size() <= size * (label(word) ? RAISED_LABEL : RAISED);
    }

    /** A figure or a sign by itself, as the label of a note. */
    private static boolean label(PdfWord word) {
        String text = word.text();
        return text.length() <= 3 && text.chars().allMatch(c -> (c >= '0' && c <= '9') || "*†‡§¶".indexOf(c) >= 0);
    }
}
