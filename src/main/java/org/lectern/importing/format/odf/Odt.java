package org.lectern.importing.format.odf;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.NoteSign;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.draft.Shape;
import org.lectern.importing.format.file.Archive;
import org.lectern.importing.format.file.FileMetadata;
import org.lectern.importing.format.marked.UnmarkedHeadings;
import org.lectern.importing.format.note.Noting;
import org.lectern.text.UserException;

/** OpenDocument text: headings by their outline level, lists, quotations by style, notes behind the text. */
public final class Odt {
    private static final int DEEPEST = 100;

    private final OdtStyles styles = new OdtStyles();
    private final List<UnmarkedHeadings.Line> lines = new ArrayList<>();
    private final Noting noting = new Noting();
    private String title = "";

    private Odt() {}

    public static Draft read(String name, Archive archive) {
        Document content = archive.xml("content.xml")
                .orElseThrow(() -> new UserException(
                        name + ": an OpenDocument file without its text; save it again in a word processor"));
        Element text = content.getElementsByTag("office:text").first();
        if (text == null) {
            throw new UserException(
                    name + ": an OpenDocument file that holds no text; export it as text or PDF and import that");
        }
        Odt odt = new Odt();
        odt.styles.add(content);
        archive.xml("styles.xml").ifPresent(odt.styles::add);
        odt.blocks(text, Shape.TEXT, 0);
        List<Piece> judged = UnmarkedHeadings.withoutNumbers(UnmarkedHeadings.judged(odt.lines));
        boolean headings = judged.stream().anyMatch(piece -> piece.is(Shape.HEADING));
        List<Piece> all = new ArrayList<>();
        for (Piece piece : judged) {
            all.add(headings && piece.plain() ? Piece.marked(Shape.TEXT, piece.text()) : piece);
        }
        String author = archive.xml("meta.xml")
                .map(meta -> meta.getElementsByTag("meta:initial-creator").text())
                .orElse("");
        String named = archive.xml("meta.xml")
                .map(meta -> meta.getElementsByTag("dc:title").text())
                .orElse("");
        return new Draft(
                odt.title.isEmpty() ? FileMetadata.title(named) : odt.title,
                FileMetadata.author(author),
                all,
                odt.noting.notes());
    }

    private void blocks(Element parent, Shape shape, int depth) {
        for (Element child : parent.children()) {
            switch (child.tagName()) {
                case "text:h" -> heading(child);
                case "text:p" -> paragraph(child, shape);
                case "text:list" -> blocks(child, Shape.LIST_ITEM, depth + 1);
                case "text:table-of-content", "text:tracked-changes", "office:forms", "text:sequence-decls" -> {}
                default -> {
                    if (depth < DEEPEST) {
                        blocks(child, shape, depth + 1);
                    }
                }
            }
        }
    }

    private void heading(Element element) {
        String level = element.attr("text:outline-level");
        int depth = level.length() == 1 && Character.isDigit(level.charAt(0)) ? Math.max(1, level.charAt(0) - '0') : 1;
        String text = words(element).replace('\n', ' ').strip();
        if (!text.isEmpty()) {
            add(Piece.heading(depth, text), element);
        }
    }

    private void paragraph(Element element, Shape shape) {
        String text = words(element).strip();
        String style = styles.name(element.attr("text:style-name"));
        int level = styles.level(element.attr("text:style-name"));
        if (text.isEmpty()) {
            return;
        }
        if (style.equals("title") && title.isEmpty()) {
            title = text.replace('\n', ' ');
        } else if (level > 0 && shape == Shape.TEXT) {
            add(Piece.heading(level, text.replace('\n', ' ')), element);
        } else if (shape == Shape.LIST_ITEM) {
            add(Piece.marked(Shape.LIST_ITEM, text.replace('\n', ' ')), element);
        } else if (style.contains("quot")) {
            add(Piece.marked(Shape.QUOTATION, text.replace('\n', ' ')), element);
        } else if (text.indexOf('\n') >= 0) {
            add(Piece.marked(Shape.VERSE, text), element);
        } else {
            add(Piece.text(text), element);
        }
    }

    private void add(Piece piece, Element element) {
        lines.add(styles.line(piece, element));
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
                    case "office:annotation", "text:soft-page-break", "draw:frame" -> {}
                    default -> {
                        if (depth < DEEPEST) {
                            inline(child, out, depth + 1);
                        }
                    }
                }
            }
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
