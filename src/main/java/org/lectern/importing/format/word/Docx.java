package org.lectern.importing.format.word;

import static org.lectern.importing.format.word.Tags.child;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.format.file.Archive;
import org.lectern.importing.format.file.CharsetDecoding;
import org.lectern.importing.format.file.FileMetadata;
import org.lectern.importing.format.file.Outside;
import org.lectern.importing.format.marked.HtmlPieces;
import org.lectern.importing.format.marked.Stylesheet;
import org.lectern.importing.format.marked.UnmarkedHeadings;
import org.lectern.importing.format.note.Noting;
import org.lectern.text.UserException;

/**
 * DOCX (ECMA-376): paragraphs with the headings, lists and quotations that their styles say, tables a row a piece, text boxes
 * behind the paragraph that they are tied to. Without heading styles the paragraphs are left to be judged by their looks.
 * What was struck out in review is left out.
 */
public final class Docx {
    private static final int DEEPEST = 100;
    private static final int MOST_LINES = 3;

    private final WordPackage parts;
    private final Report report;
    private final Noting noting = new Noting();
    private final WordText words = new WordText(noting);
    private final WordStyles styles = new WordStyles();
    private final WordNumbering numbers = new WordNumbering();
    private final DocxLook looks = new DocxLook(styles);
    private final List<UnmarkedHeadings.Line> lines = new ArrayList<>();
    private String title = "";
    /** A large first letter that stands in a paragraph of its own. */
    private String dropped = "";

    private Docx(WordPackage parts, Report report) {
        this.parts = parts;
        this.report = report;
    }

    /** Whether an archive holds a Word file's text. */
    public static boolean in(Archive archive) {
        return WordPackage.in(archive);
    }

    public static Draft read(String name, Archive archive, Report report) {
        return new Docx(new WordPackage(archive), report).draft(name);
    }

    private Draft draft(String name) {
        Document document = parts.document()
                .orElseThrow(() ->
                        new UserException(name + ": a Word file without its text; save it again in a word processor"));
        parts.part("styles").ifPresent(styles::add);
        parts.part("numbering").ifPresent(numbers::add);
        parts.part("footnotes").ifPresent(words::footnotes);
        parts.part("endnotes").ifPresent(words::endnotes);
        Element body = document.getElementsByTag("w:body").first();
        blocks(body == null ? document : body, false, 0);
        report.count("left-out", words.silent(), "pictures of which nothing is said");
        report.count("left-out", words.drawings(), "charts and diagrams");
        List<TextPiece> found = UnmarkedHeadings.withoutNumbers(UnmarkedHeadings.judgedByStyle(lines, report));
        boolean headings = found.stream().anyMatch(piece -> piece.is(PieceKind.HEADING));
        List<TextPiece> judged = headings ? found.stream().map(Docx::sure).toList() : found;
        return new Draft(
                title.isEmpty() ? FileMetadata.title(parts.property("dc:title")) : title,
                FileMetadata.author(parts.property("dc:creator")),
                judged,
                noting.notes());
    }

    /** Where headings are marked, what is not is text. */
    private static TextPiece sure(TextPiece piece) {
        return piece.is(PieceKind.TEXT) ? TextPiece.marked(PieceKind.TEXT, piece.text()) : piece;
    }

    private void blocks(Element parent, boolean cell, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Element child : parent.children()) {
            switch (child.tagName()) {
                case "w:p" -> {
                    paragraph(child, cell);
                    // A table may stand in a run, and be shown below it.
                    child.select("w|r > w|tbl").forEach(inner -> table(inner, depth + 1));
                    boxes(depth);
                }
                case "w:tbl" -> table(child, depth + 1);
                case "w:altChunk" -> chunk(parts.path(child.attr("r:id")), depth);
                case "mc:AlternateContent" -> {
                    Element choice = child(child, "mc:Choice");
                    blocks(choice == null ? child : choice, cell, depth + 1);
                }
                case "w:sdt" -> blocks(filled(child), cell, depth + 1);
                case "w:sdtPr", "w:sectPr", "w:del", "w:moveFrom", "w:tcPr", "w:trPr", "w:tblPr" -> {}
                default -> blocks(child, cell, depth + 1);
            }
        }
    }

    /** A content control; the part of the glossary that it shows, where nobody has filled it in. */
    private Element filled(Element control) {
        Element placeholder = child(child(child(control, "w:sdtPr"), "w:placeholder"), "w:docPart");
        if (placeholder == null || child(control, "w:sdtContent") != null) {
            return control;
        }
        return parts.part("glossaryDocument").stream()
                .flatMap(file -> file.getElementsByTag("w:docPart").stream())
                .filter(part ->
                        Tags.value(child(child(part, "w:docPartPr"), "w:name")).equals(Tags.value(placeholder)))
                .flatMap(part -> part.getElementsByTag("w:docPartBody").stream())
                .findFirst()
                .orElse(control);
    }

    private void boxes(int depth) {
        for (Element box : words.boxes()) {
            blocks(box, false, depth + 1);
        }
    }

    private void table(Element table, int depth) {
        for (Element row : WordTable.rows(table)) {
            List<Element> cells = WordTable.cells(row);
            List<Element> filled = cells.stream().filter(Element::hasText).toList();
            if (filled.size() <= 1 || cells.stream().anyMatch(this::page)) {
                cells.forEach(cell -> blocks(cell, true, depth + 1));
            } else {
                List<String> texts = cells.stream()
                        .map(this::cell)
                        .filter(text -> !text.isEmpty())
                        .toList();
                if (!texts.isEmpty()) {
                    add(TextPiece.marked(PieceKind.ROW, String.join(" · ", texts)), null);
                }
                boxes(depth);
            }
        }
    }

    /** Whether a cell is a page of its own: it has much prose or a table in it, or text below a heading. */
    private boolean page(Element cell) {
        List<Element> filled =
                cell.getElementsByTag("w:p").stream().filter(Element::hasText).toList();
        boolean headed = filled.size() > MOST_LINES && filled.stream().anyMatch(line -> styles.level(line) > 0);
        return headed || WordTable.page(cell);
    }

    /** The paragraphs of a cell in one line. */
    private String cell(Element cell) {
        List<String> texts = new ArrayList<>();
        for (Element paragraph : cell.getElementsByTag("w:p")) {
            if (paragraph.closest("w|txbxContent") == null || cell.closest("w|txbxContent") != null) {
                texts.add(words.of(paragraph).replace('\n', ' '));
            }
        }
        return String.join(" ", texts).strip();
    }

    private void paragraph(Element paragraph, boolean cell) {
        String text = words.of(paragraph);
        if (text.isEmpty()) {
            return;
        }
        Element frame = child(child(paragraph, "w:pPr"), "w:framePr");
        String drop = frame == null ? "" : frame.attr("w:dropCap");
        if (!drop.isEmpty() && !drop.equals("none") && dropped.isEmpty()) {
            dropped = text;
            return;
        }
        text = dropped + text;
        dropped = "";
        String line = text.replace('\n', ' ');
        String style = styles.name(paragraph);
        int level = styles.level(paragraph);
        @Nullable Element number = styles.numbering(paragraph);
        if (style.equals("title") && title.isEmpty()) {
            title = line;
        } else if (level > 0) {
            numbers.next(number);
            add(TextPiece.heading(level, line), paragraph);
        } else if (WordNumbering.lists(number) || style.startsWith("list")) {
            add(TextPiece.marked(PieceKind.LIST_ITEM, numbers.next(number) + line), paragraph);
        } else if (style.contains("quot") || style.equals("block text")) {
            add(TextPiece.marked(PieceKind.QUOTATION, line), paragraph);
        } else if (text.indexOf('\n') >= 0) {
            add(TextPiece.marked(cell ? PieceKind.TEXT : PieceKind.VERSE, cell ? line : text), paragraph);
        } else {
            add(cell ? TextPiece.marked(PieceKind.TEXT, text) : TextPiece.text(text), cell ? null : paragraph);
        }
    }

    /** @param paragraph that it looks like; null where it is no heading, whatever it looks like */
    private void add(TextPiece piece, @Nullable Element paragraph) {
        lines.add(paragraph == null ? looks.plain(piece) : looks.line(piece, paragraph, styles.name(paragraph)));
    }

    /** Another document that Word takes in where it stands. */
    private void chunk(String path, int depth) {
        String kind = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        byte[] content = parts.bytes(path).orElse(null);
        if (content == null) {
            report.warn("an included document (" + path + ") is not in the file; its text is missing");
            return;
        }
        switch (kind) {
            case "html", "htm", "xhtml" -> {
                Document page = Outside.cleared(
                        org.jsoup.Jsoup.parse(CharsetDecoding.decode(content).text()));
                HtmlPieces.of(page.body(), Stylesheet.in(page)).forEach(piece -> add(piece, null));
            }
            case "txt" ->
                new String(content, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> add(TextPiece.text(line.strip()), null));
            case "docx" -> {
                if (depth < 2) {
                    read(path, Archive.open(path, content), report).pieces().forEach(piece -> add(piece, null));
                }
            }
            default -> report.warn("an included document (" + path + ") was not read; import it by itself");
        }
    }
}
