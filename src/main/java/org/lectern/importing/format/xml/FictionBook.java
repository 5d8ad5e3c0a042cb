package org.lectern.importing.format.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.lectern.importing.format.note.Noting;

/** FictionBook 2: sections with titles in sections, poems, citations, notes in a body of their own. */
final class FictionBook {
    private static final int DEEPEST = 60;
    private static final int MOST_LEVELS = 6;

    private final Document file;
    private final Report report;
    private final Noting noting = new Noting();
    private final List<TextPiece> pieces = new ArrayList<>();
    private final Map<String, Element> notes = new HashMap<>();

    FictionBook(Document file, Report report) {
        this.file = file;
        this.report = report;
    }

    Draft draft() {
        List<Element> bodies = List.copyOf(file.getElementsByTag("body"));
        for (Element body : bodies) {
            if (body.attr("name").matches("(?i)(?:foot|end)?notes|comments")) {
                body.select("section[id]").forEach(note -> notes.put(note.id(), note));
            }
        }
        for (Element body : bodies) {
            if (body.equals(bodies.getFirst())
                    || body.select("section[id]").stream().noneMatch(notes::containsValue)) {
                children(body, 1, PieceKind.TEXT);
            }
        }
        report.count("left-out", file.select("body image").size(), "pictures");
        Element info = file.getElementsByTag("title-info").first();
        String author = info == null
                ? ""
                : info.select("> author").stream()
                        .map(one -> one.select("first-name, middle-name, last-name").stream()
                                .map(Element::text)
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(", "));
        return new Draft(info == null ? "" : info.select("> book-title").text(), author, pieces, noting.notes());
    }

    private void children(Element parent, int depth, PieceKind shape) {
        for (Element child : parent.children()) {
            switch (child.tagName()) {
                case "section" -> {
                    if (depth < DEEPEST) {
                        children(child, depth + 1, shape);
                    }
                }
                case "title" -> heading(child, depth);
                case "subtitle" -> {
                    String words = words(child);
                    boolean letters = words.chars().anyMatch(Character::isLetterOrDigit);
                    pieces.add(
                            letters
                                    ? TextPiece.heading(level(depth + 1), words)
                                    : TextPiece.marked(PieceKind.RULE, ""));
                }
                case "p", "text-author", "td" -> add(shape, words(child));
                case "cite", "epigraph", "annotation" -> children(child, depth, PieceKind.QUOTATION);
                case "stanza" ->
                    add(
                            PieceKind.VERSE,
                            child.select("> v").stream().map(this::words).collect(Collectors.joining("\n")));
                case "tr" ->
                    add(
                            PieceKind.ROW,
                            child.children().stream()
                                    .map(this::words)
                                    .filter(cell -> !cell.isEmpty())
                                    .collect(Collectors.joining(" · ")));
                case "empty-line", "image", "date" -> {}
                default -> children(child, depth, shape);
            }
        }
    }

    private void heading(Element title, int depth) {
        String words = title.children().stream()
                .map(this::words)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(": "));
        // The title of the book's body is the book's own.
        if (!words.isEmpty()
                && !(title.parent() != null && title.parent().tagName().equals("body"))) {
            pieces.add(TextPiece.heading(level(depth), words));
        }
    }

    private static int level(int depth) {
        return Math.clamp(depth - 1, 1, MOST_LEVELS);
    }

    private void add(PieceKind shape, String words) {
        if (!words.isBlank()) {
            pieces.add(TextPiece.marked(shape, words));
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
                String href = child.attributes().asList().stream()
                        .filter(attribute -> attribute.getKey().endsWith("href"))
                        .map(attribute -> attribute.getValue().replaceFirst("^#", ""))
                        .findFirst()
                        .orElse("");
                Element note = child.tagName().equals("a") ? notes.get(href) : null;
                if (note == null) {
                    inline(child, out, depth + 1);
                } else {
                    out.append(noting.sign(child.text(), note(note)));
                }
            }
        }
    }

    private String note(Element note) {
        return note.select("p").stream()
                .filter(line -> line.closest("title") == null)
                .map(line -> NoteSign.without(line.text().strip()))
                .collect(Collectors.joining("\n"));
    }
}
