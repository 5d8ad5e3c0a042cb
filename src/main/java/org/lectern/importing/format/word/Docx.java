package org.lectern.importing.format.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.NoteSign;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.draft.Shape;
import org.lectern.importing.format.file.Archive;
import org.lectern.importing.format.file.FileMetadata;
import org.lectern.importing.format.marked.UnmarkedHeadings;
import org.lectern.importing.format.note.Noting;
import org.lectern.text.UserException;

/**
 * DOCX (ECMA-376): paragraphs with the headings, lists and quotations that their styles say. Without heading styles the
 * paragraphs are left to be judged by their looks. What was struck out in review is left out.
 */
public final class Docx {
    private static final int MOST_ANCESTORS = 20;

    private final Archive archive;
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Boolean> numbered = new HashMap<>();
    private final Noting noting = new Noting();
    private final Map<String, Element> noteTexts = new HashMap<>();
    private String title = "";
    private int count;
    private String list = "";
    private int footnotes;
    private int endnotes;

    private Docx(Archive archive) {
        this.archive = archive;
    }

    public static Draft read(String name, Archive archive) {
        return new Docx(archive).draft(name);
    }

    private Draft draft(String name) {
        Document document = archive.xml("word/document.xml")
                .orElseThrow(() ->
                        new UserException(name + ": a Word file without its text; save it again in a word processor"));
        archive.xml("word/styles.xml")
                .ifPresent(file ->
                        file.getElementsByTag("w:style").forEach(style -> styles.put(style.attr("w:styleId"), style)));
        archive.xml("word/numbering.xml").ifPresent(this::numbering);
        archive.xml("word/footnotes.xml")
                .ifPresent(file -> file.getElementsByTag("w:footnote")
                        .forEach(note -> noteTexts.put("f" + note.attr("w:id"), note)));
        archive.xml("word/endnotes.xml")
                .ifPresent(file -> file.getElementsByTag("w:endnote")
                        .forEach(note -> noteTexts.put("e" + note.attr("w:id"), note)));
        DocxLook look = new DocxLook(styles);
        List<Piece> pieces = new ArrayList<>();
        List<UnmarkedHeadings.Line> lines = new ArrayList<>();
        for (Element paragraph : document.getElementsByTag("w:p")) {
            if (paragraph.parents().stream()
                    .noneMatch(around -> around.tagName().equals("w:txbxContent"))) {
                piece(paragraph, pieces);
            }
            if (pieces.size() > lines.size()) {
                lines.add(look.line(pieces.getLast(), paragraph, styleName(paragraph)));
            }
        }
        List<Piece> found = UnmarkedHeadings.withoutNumbers(UnmarkedHeadings.judged(lines));
        boolean headings = found.stream().anyMatch(piece -> piece.is(Shape.HEADING));
        List<Piece> judged = headings ? found.stream().map(Docx::sure).toList() : found;
        return new Draft(
                title.isEmpty() ? FileMetadata.title(core("dc:title")) : title,
                FileMetadata.author(core("dc:creator")),
                judged,
                noting.notes());
    }

    /** Where headings are marked, what is not is text. */
    private static Piece sure(Piece piece) {
        return piece.is(Shape.TEXT) ? Piece.marked(Shape.TEXT, piece.text()) : piece;
    }

    private void piece(Element paragraph, List<Piece> pieces) {
        StringBuilder words = new StringBuilder();
        text(paragraph, words, 0);
        String text = words.toString().strip();
        if (text.isEmpty()) {
            return;
        }
        String style = styleName(paragraph);
        int level = level(paragraph, style);
        Element number = child(child(paragraph, "w:pPr"), "w:numPr");
        if (style.equals("title") && title.isEmpty()) {
            title = text.replace('\n', ' ');
        } else if (level > 0) {
            pieces.add(Piece.heading(level, text.replace('\n', ' ')));
        } else if (number != null || style.startsWith("list")) {
            pieces.add(Piece.marked(Shape.LIST_ITEM, label(number) + text.replace('\n', ' ')));
        } else if (style.contains("quot") || style.equals("block text")) {
            pieces.add(Piece.marked(Shape.QUOTATION, text.replace('\n', ' ')));
        } else if (text.indexOf('\n') >= 0) {
            pieces.add(Piece.marked(Shape.VERSE, text));
        } else {
            pieces.add(Piece.text(text));
        }
    }

    private String label(@Nullable Element number) {
        String id = number == null ? "" : value(child(number, "w:numId"));
        if (!numbered.getOrDefault(id, false)) {
            return "";
        }
        count = id.equals(list) ? count + 1 : 1;
        list = id;
        return count + ". ";
    }

    private void numbering(Document file) {
        Map<String, Boolean> formats = new HashMap<>();
        for (Element format : file.getElementsByTag("w:abstractNum")) {
            Element first = format.getElementsByTag("w:numFmt").first();
            formats.put(
                    format.attr("w:abstractNumId"),
                    first != null
                            && !first.attr("w:val").equals("bullet")
                            && !first.attr("w:val").equals("none"));
        }
        for (Element number : file.getElementsByTag("w:num")) {
            numbered.put(number.attr("w:numId"), formats.getOrDefault(value(child(number, "w:abstractNumId")), false));
        }
    }

    private void text(Element element, StringBuilder out, int depth) {
        for (Node node : element.childNodes()) {
            if (!(node instanceof Element child)) {
                continue;
            }
            switch (child.tagName()) {
                case "w:t" -> words(child, out);
                case "w:tab" -> out.append(' ');
                case "w:br", "w:cr" -> out.append(child.attr("w:type").equals("page") ? "" : "\n");
                case "w:noBreakHyphen" -> out.append('-');
                case "w:footnoteReference" -> note("f" + child.attr("w:id"), own(child), out);
                case "w:endnoteReference" -> note("e" + child.attr("w:id"), own(child), out);
                case "w:del", "w:instrText", "w:pPr", "w:rPr", "w:moveFrom", "mc:Fallback", "w:txbxContent" -> {}
                default -> {
                    if (depth < MOST_ANCESTORS) {
                        text(child, out, depth + 1);
                    }
                }
            }
        }
    }

    private static void words(Element element, StringBuilder out) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            }
        }
    }

    /** A sign that stands behind the reference in place of a number. */
    private static String own(Element reference) {
        Element next = reference.attr("w:customMarkFollows").isEmpty() ? null : reference.nextElementSibling();
        String sign = next == null ? "" : next.text().strip();
        if (next != null && next.tagName().equals("w:t")) {
            next.remove();
        }
        return sign;
    }

    private void note(String id, String label, StringBuilder out) {
        Element note = noteTexts.remove(id);
        if (note != null) {
            StringBuilder words = new StringBuilder();
            for (Element paragraph : note.getElementsByTag("w:p")) {
                StringBuilder line = new StringBuilder();
                text(paragraph, line, 0);
                words.append(words.isEmpty() ? "" : "\n")
                        .append(NoteSign.without(line.toString()).strip().replace('\n', ' '));
            }
            boolean end = id.startsWith("e");
            out.append(noting.sign(
                    label.isEmpty() ? Integer.toString(end ? ++endnotes : ++footnotes) : label, words.toString()));
        }
    }

    private String styleName(Element paragraph) {
        Element style = styles.get(value(child(child(paragraph, "w:pPr"), "w:pStyle")));
        return style == null ? "" : value(child(style, "w:name")).toLowerCase(Locale.ROOT);
    }

    /** By the outline level of the paragraph, or of its style or what that is based on; 0 where it is text. */
    private int level(Element paragraph, String name) {
        Element own = child(child(paragraph, "w:pPr"), "w:outlineLvl");
        if (own != null) {
            return outline(value(own));
        }
        if (name.startsWith("heading ") && name.length() == 9 && Character.isDigit(name.charAt(8))) {
            return name.charAt(8) - '0';
        }
        Element style = styles.get(value(child(child(paragraph, "w:pPr"), "w:pStyle")));
        for (int up = 0; style != null && up < MOST_ANCESTORS; up++) {
            Element outline = child(child(style, "w:pPr"), "w:outlineLvl");
            if (outline != null) {
                return outline(value(outline));
            }
            style = styles.get(value(child(style, "w:basedOn")));
        }
        return 0;
    }

    private static int outline(String value) {
        return value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) <= '8' ? value.charAt(0) - '0' + 1 : 0;
    }

    private String core(String tag) {
        return archive.xml("docProps/core.xml")
                .map(core -> core.getElementsByTag(tag).text().strip())
                .orElse("");
    }

    private static @Nullable Element child(@Nullable Element parent, String tag) {
        if (parent != null) {
            for (Element child : parent.children()) {
                if (child.tagName().equals(tag)) {
                    return child;
                }
            }
        }
        return null;
    }

    private static String value(@Nullable Element element) {
        return element == null ? "" : element.attr("w:val");
    }
}
