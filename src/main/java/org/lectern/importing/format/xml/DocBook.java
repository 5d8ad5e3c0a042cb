package org.lectern.importing.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.NoteSign;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.format.marked.Pictures;
import org.lectern.importing.format.note.Noting;

/** DocBook 4 and 5: parts, chapters and sections with their titles, lists, quotations, listings, footnotes. */
final class DocBook {
    private static final int DEEPEST = 60;
    private static final int MOST_LEVELS = 6;
    private static final Set<String> HOLDERS = Set.of(
            "part",
            "chapter",
            "preface",
            "appendix",
            "section",
            "sect1",
            "sect2",
            "sect3",
            "sect4",
            "sect5",
            "article",
            "simplesect",
            "glossary",
            "bibliography",
            "dedication",
            "acknowledgements",
            "colophon");
    private static final Set<String> INFO = Set.of(
            "info",
            "bookinfo",
            "articleinfo",
            "chapterinfo",
            "sectioninfo",
            "titleabbrev",
            "indexterm",
            "index",
            "toc");

    private final Document file;
    private final Report report;
    private final Noting noting = new Noting();
    private final List<TextPiece> pieces = new ArrayList<>();

    DocBook(Document file, Report report) {
        this.file = file;
        this.report = report;
    }

    Draft draft() {
        Element root = file.children().getFirst();
        Element title = root.selectFirst("> title, > info > title, > bookinfo > title, > articleinfo > title");
        Element author = root.selectFirst("author");
        String name = author == null
                ? ""
                : author.select("firstname, othername, surname, personname").stream()
                        .filter(part -> part.select("firstname, surname").size() <= 1)
                        .map(Element::text)
                        .collect(Collectors.joining(" "));
        children(root, 1, PieceKind.TEXT, true);
        report.count("left-out", silent(), "pictures of which nothing is said");
        return new Draft(title == null ? "" : words(title), name, pieces, noting.notes());
    }

    private int silent() {
        return (int) file.select("mediaobject, inlinemediaobject").stream()
                .filter(media ->
                        Pictures.described(media.select("textobject").text()).isEmpty())
                .count();
    }

    private void children(Element parent, int depth, PieceKind shape, boolean root) {
        for (Element child : parent.children()) {
            String name = child.tagName();
            if (INFO.contains(name) || depth > DEEPEST || (root && name.equals("title"))) {
                continue;
            }
            if (HOLDERS.contains(name)) {
                Element inner = child.selectFirst("> info > title");
                if (inner != null) {
                    pieces.add(TextPiece.heading(Math.min(depth, MOST_LEVELS), words(inner)));
                }
                children(child, depth + 1, shape, false);
                continue;
            }
            switch (name) {
                case "title" -> pieces.add(TextPiece.heading(Math.clamp(depth - 1, 1, MOST_LEVELS), words(child)));
                case "bridgehead" -> pieces.add(TextPiece.heading(Math.clamp(depth, 1, MOST_LEVELS), words(child)));
                case "para", "simpara", "attribution", "term", "subtitle" -> paragraph(child, shape);
                case "blockquote", "epigraph" -> children(child, depth, PieceKind.QUOTATION, true);
                case "itemizedlist", "variablelist", "simplelist" -> list(child, depth, false);
                case "orderedlist", "procedure" -> list(child, depth, true);
                case "programlisting", "screen", "literallayout", "synopsis" ->
                    pieces.add(TextPiece.marked(
                            PieceKind.PREFORMATTED, child.wholeText().stripTrailing()));
                case "row", "tr" -> row(child);
                case "mediaobject" -> {
                    String words = Pictures.described(child.select("textobject").text());
                    if (!words.isEmpty()) {
                        pieces.add(TextPiece.marked(PieceKind.TEXT, words));
                    }
                }
                default ->
                    children(child, depth, shape, !child.select("> title").isEmpty() && !name.equals("figure"));
            }
        }
    }

    private void paragraph(Element para, PieceKind shape) {
        String words = words(para);
        if (!words.isEmpty()) {
            pieces.add(TextPiece.marked(shape, words));
        }
        for (Element inside : para.children()) {
            if (inside.tagName().endsWith("list") || inside.tagName().equals("programlisting")) {
                Element holder = new Element("para");
                holder.appendChild(inside.clone());
                children(holder, 1, shape, false);
            }
        }
    }

    private void list(Element list, int depth, boolean numbered) {
        int number = 0;
        for (Element item : list.select("> listitem, > varlistentry, > member, > step")) {
            int from = pieces.size();
            number++;
            if (item.tagName().equals("member")) {
                pieces.add(TextPiece.marked(PieceKind.LIST_ITEM, words(item)));
            } else {
                children(item, depth, PieceKind.LIST_ITEM, false);
            }
            if (numbered && from < pieces.size()) {
                TextPiece first = pieces.get(from);
                pieces.set(from, first.saying(number + ". " + first.text()));
            }
        }
    }

    private void row(Element row) {
        String cells = row.children().stream()
                .map(this::words)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!cells.isEmpty()) {
            pieces.add(TextPiece.marked(PieceKind.ROW, cells));
        }
    }

    private String words(Element element) {
        StringBuilder out = new StringBuilder();
        inline(element, out, 0);
        return out.toString().replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private void inline(Element element, StringBuilder out, int depth) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            } else if (node instanceof Element child && depth < DEEPEST) {
                switch (child.tagName()) {
                    case "footnote" ->
                        out.append(noting.sign("", NoteSign.without(child.text().strip())));
                    case "quote" -> {
                        out.append('“');
                        inline(child, out, depth + 1);
                        out.append('”');
                    }
                    case "itemizedlist",
                            "orderedlist",
                            "variablelist",
                            "simplelist",
                            "programlisting",
                            "indexterm" -> {}
                    default -> inline(child, out, depth + 1);
                }
            }
        }
    }
}
