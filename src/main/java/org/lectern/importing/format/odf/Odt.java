package org.lectern.importing.format.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.NoteSign;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.format.file.Archive;
import org.lectern.importing.format.file.FileMetadata;
import org.lectern.importing.format.file.Outside;
import org.lectern.importing.format.marked.Pictures;
import org.lectern.importing.format.marked.UnmarkedHeadings;
import org.lectern.importing.format.note.Noting;
import org.lectern.text.UserException;

/** OpenDocument text: headings by their outline level, lists, quotations by style, notes behind the text. */
public final class Odt {
    private static final int DEEPEST = 100;
    private static final int MOST_NESTED = 256;
    private static final int HEAD = 2_000;
    private static final int PROSE = 100;
    private static final int MOST_PROSE = 3;

    private final Report report;
    private final OdtNumbers numbers = new OdtNumbers();
    /** Text boxes and drawings with words in them, until the block that they are tied to ends. */
    private final List<Element> boxes = new ArrayList<>();

    private int silent;

    private final OdtStyles styles = new OdtStyles();
    private final List<UnmarkedHeadings.Line> lines = new ArrayList<>();
    private final Noting noting = new Noting();
    private String title = "";

    private Odt(Report report) {
        this.report = report;
    }

    public static Draft read(String name, Archive archive, Report report) {
        Document content = archive.xml("content.xml")
                .orElseThrow(() -> new UserException(
                        name + ": an OpenDocument file without its text; save it again in a word processor"));
        List<Document> parts = new ArrayList<>(List.of(content));
        archive.xml("styles.xml").ifPresent(parts::add);
        archive.xml("meta.xml").ifPresent(parts::add);
        return new Odt(report).draft(name, parts);
    }

    /** Whether it is a text in one XML file, as {@code .fodt} is. */
    public static boolean flat(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        return head.contains("<office:document") && text.contains("<office:text");
    }

    /** Reads a text in one XML file. */
    public static Draft readFlat(String name, String text, Report report) {
        Document whole =
                Outside.cleared(Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(MOST_NESTED)));
        return new Odt(report).draft(name, List.of(whole));
    }

    private Draft draft(String name, List<Document> parts) {
        Element text = parts.getFirst().getElementsByTag("office:text").first();
        if (text == null) {
            throw new UserException(
                    name + ": an OpenDocument file that holds no text; export it as text or PDF and import that");
        }
        parts.forEach(styles::add);
        parts.forEach(numbers::add);
        blocks(text, PieceKind.TEXT, 0);
        report.count("left-out", silent, "pictures of which nothing is said");
        List<TextPiece> judged = UnmarkedHeadings.withoutNumbers(UnmarkedHeadings.judgedByStyle(lines, report));
        boolean headings = judged.stream().anyMatch(piece -> piece.is(PieceKind.HEADING));
        List<TextPiece> all = new ArrayList<>();
        for (TextPiece piece : judged) {
            all.add(headings && piece.plain() ? TextPiece.marked(PieceKind.TEXT, piece.text()) : piece);
        }
        return new Draft(
                title.isEmpty() ? FileMetadata.title(said(parts, "dc:title")) : title,
                FileMetadata.author(said(parts, "meta:initial-creator")),
                all,
                noting.notes());
    }

    private static String said(List<Document> parts, String tag) {
        return parts.stream()
                .flatMap(part -> part.getElementsByTag("office:meta").stream())
                .map(meta -> meta.getElementsByTag(tag).text())
                .findFirst()
                .orElse("");
    }

    private void blocks(Element parent, PieceKind shape, int depth) {
        for (Element child : parent.children()) {
            switch (child.tagName()) {
                case "text:h" -> heading(child);
                case "text:p" -> paragraph(child, shape);
                case "text:list" -> {
                    numbers.open(child);
                    blocks(child, PieceKind.LIST_ITEM, depth + 1);
                    numbers.close();
                }
                case "text:list-item" -> {
                    numbers.item(child);
                    blocks(child, shape, depth + 1);
                }
                case "table:table" -> table(child, depth + 1);
                case "text:table-of-content",
                        "text:tracked-changes",
                        "office:forms",
                        "text:sequence-decls",
                        "office:annotation" -> {}
                default -> {
                    if (depth < DEEPEST) {
                        blocks(child, shape, depth + 1);
                    }
                }
            }
            boxes(depth);
        }
    }

    /** What stands in the text boxes and drawings that the last block was tied to. */
    private void boxes(int depth) {
        List<Element> found = List.copyOf(boxes);
        boxes.clear();
        if (depth < DEEPEST) {
            found.forEach(box -> blocks(box, PieceKind.TEXT, depth + 1));
        }
    }

    private void table(Element table, int depth) {
        for (Element row : table.children()) {
            if (!row.tagName().equals("table:table-row")) {
                // Head rows and groups of rows are wrapped.
                if (depth < DEEPEST && row.tagName().startsWith("table:table-")) {
                    table(row, depth + 1);
                }
                continue;
            }
            List<Element> cells = row.children().stream()
                    .filter(cell -> cell.tagName().equals("table:table-cell") && cell.hasText())
                    .toList();
            boolean page = cells.stream()
                    .anyMatch(cell -> !cell.getElementsByTag("table:table-row").isEmpty()
                            || cell.children().stream()
                                            .filter(line -> line.text().length() >= PROSE)
                                            .count()
                                    >= MOST_PROSE);
            if (cells.size() <= 1 || page) {
                cells.forEach(cell -> blocks(cell, PieceKind.TEXT, depth + 1));
            } else {
                String line = cells.stream().map(this::cell).collect(Collectors.joining(" · "));
                lines.add(styles.plain(TextPiece.marked(PieceKind.ROW, line)));
                boxes(depth);
            }
        }
    }

    private String cell(Element cell) {
        return cell.select("text|p, text|h").stream()
                .map(line -> words(line).replace('\n', ' ').strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void heading(Element element) {
        String level = element.attr("text:outline-level");
        int depth = level.length() == 1 && Character.isDigit(level.charAt(0)) ? Math.max(1, level.charAt(0) - '0') : 1;
        String text = words(element).replace('\n', ' ').strip();
        if (!text.isEmpty()) {
            add(TextPiece.heading(depth, text), element);
        }
    }

    private void paragraph(Element element, PieceKind shape) {
        String text = words(element).strip();
        String style = styles.name(element.attr("text:style-name"));
        int level = styles.level(element.attr("text:style-name"));
        if (text.isEmpty()) {
            return;
        }
        if (style.equals("title") && title.isEmpty()) {
            title = text.replace('\n', ' ');
        } else if (level > 0 && shape == PieceKind.TEXT && element.closest("table|table-cell") == null) {
            add(TextPiece.heading(level, text.replace('\n', ' ')), element);
        } else if (shape == PieceKind.LIST_ITEM) {
            add(TextPiece.marked(PieceKind.LIST_ITEM, numbers.taken() + text.replace('\n', ' ')), element);
        } else if (style.contains("quot")) {
            add(TextPiece.marked(PieceKind.QUOTATION, text.replace('\n', ' ')), element);
        } else if (text.indexOf('\n') >= 0) {
            add(TextPiece.marked(PieceKind.VERSE, text), element);
        } else {
            add(TextPiece.text(text), element);
        }
    }

    private void add(TextPiece piece, Element element) {
        boolean cell = element.closest("table|table-cell") != null && piece.is(PieceKind.TEXT);
        lines.add(cell ? styles.plain(TextPiece.marked(PieceKind.TEXT, piece.text())) : styles.line(piece, element));
    }

    private String words(Element element) {
        StringBuilder out = new StringBuilder();
        inline(element, out, 0);
        return out.toString();
    }

    private void inline(Element element, StringBuilder out, int depth) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText().replace('\n', ' '));
            } else if (node instanceof Element child) {
                switch (child.tagName()) {
                    case "text:s", "text:tab" -> out.append(' ');
                    case "text:line-break" -> out.append('\n');
                    case "text:note" -> note(child, out);
                    case "office:annotation", "text:soft-page-break", "text:ruby-text" -> {}
                    case "text:ruby" -> ruby(child, out, depth);
                    case "draw:frame" -> frame(child, out);
                    case "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:line", "draw:g", "draw:text-box" -> {
                        if (child.hasText()) {
                            boxes.add(child);
                        }
                    }
                    default -> {
                        if (depth < DEEPEST) {
                            inline(child, out, depth + 1);
                        }
                    }
                }
            }
        }
    }

    private void ruby(Element ruby, StringBuilder out, int depth) {
        inline(ruby, out, depth + 1);
        String reading = ruby.getElementsByTag("text:ruby-text").text().strip();
        out.append(reading.isEmpty() ? "" : "（" + reading + "）");
    }

    /** A picture with what is said of it, or a box of text. */
    private void frame(Element frame, StringBuilder out) {
        Element box = frame.getElementsByTag("draw:text-box").first();
        if (box != null) {
            boxes.add(box);
        } else if (!frame.getElementsByTag("draw:image").isEmpty()) {
            Element said = frame.getElementsByTag("svg:desc").first();
            said = said == null ? frame.getElementsByTag("svg:title").first() : said;
            String words = Pictures.described(said == null ? "" : said.text());
            silent += words.isEmpty() ? 1 : 0;
            out.append(words);
        }
    }

    private void note(Element note, StringBuilder out) {
        Element body = note.getElementsByTag("text:note-body").first();
        if (body != null) {
            StringBuilder words = new StringBuilder();
            for (Element paragraph : body.select("text|p, text|h")) {
                StringBuilder line = new StringBuilder();
                inline(paragraph, line, 0);
                words.append(words.isEmpty() ? "" : "\n")
                        .append(NoteSign.without(line.toString()).strip().replace('\n', ' '));
            }
            Element citation = note.getElementsByTag("text:note-citation").first();
            out.append(noting.sign(citation == null ? "" : citation.text(), words.toString()));
        }
    }
}
