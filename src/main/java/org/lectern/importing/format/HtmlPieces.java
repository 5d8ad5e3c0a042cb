package org.lectern.importing.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.draft.Shape;
import org.lectern.importing.evidence.HeadingRanks;
import org.lectern.importing.evidence.Sentences;

/**
 * The pieces of an HTML element. Signs of footnotes stay where {@link HtmlNotes} put them; the label of a note that is
 * nowhere to be found is a raised figure. Belongs to the thread that reads it.
 */
final class HtmlPieces {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "figure",
            "figcaption",
            "blockquote",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "hr",
            "address",
            "center",
            "body",
            "html",
            "details",
            "summary",
            "fieldset",
            "hgroup",
            "nav");
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "head", "img", "svg", "title");

    private static final int PROSE = 100;
    private static final int MOST_BOLD = 3;

    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Integer> centred = new HashSet<>();
    private final StringBuilder inline = new StringBuilder();
    private boolean bold = true;
    private boolean middle;

    List<Piece> of(Element root) {
        children(root, Shape.TEXT, "");
        return HtmlNotes.withoutEmptyHeadings(headed());
    }

    /**
     * Where no heading is marked as one, short bold paragraphs are headings, their levels told by how they look; else they are
     * sections, where several have text below them.
     */
    private List<Piece> headed() {
        boolean headings = pieces.stream().anyMatch(piece -> piece.is(Shape.HEADING) && piece.level() > 1);
        List<Integer> bolds = new ArrayList<>();
        List<HeadingRanks.Look> looks = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Shape.HEADING) && piece.level() == 0) {
                boolean text = i + 1 < pieces.size() && !pieces.get(i + 1).is(Shape.HEADING);
                boolean above = text
                        && pieces.get(i + 1).is(Shape.TEXT)
                        && pieces.get(i + 1).text().length() >= PROSE;
                if (above || !headings) {
                    bolds.add(i);
                    looks.add(HeadingRanks.Look.bold(piece.text(), centred.contains(i), text));
                }
            }
        }
        boolean enough = bolds.size() >= (headings ? MOST_BOLD : 2);
        int[] ranks = HeadingRanks.of(looks);
        List<Piece> headed = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean unknown = piece.is(Shape.HEADING) && piece.level() == 0;
            int at = bolds.indexOf(i);
            if (unknown && enough && at >= 0) {
                headed.add(Piece.heading(headings ? 6 : Math.min(6, ranks[at] + 1), piece.text()));
            } else {
                headed.add(unknown ? Piece.marked(Shape.TEXT, piece.text()) : piece);
            }
        }
        return headed;
    }

    private void children(Element parent, Shape shape, String label) {
        String front = label;
        for (Node node : parent.childNodes()) {
            middle = middle(parent);
            if (node instanceof TextNode text) {
                words(text.getWholeText());
                bold &= text.isBlank() || strong(parent);
            } else if (node instanceof Element element && !UNSEEN.contains(element.normalName())) {
                if (BLOCKS.contains(element.normalName())) {
                    flush(shape, front);
                    front = inline.isEmpty() && !pieces.isEmpty() && front.isEmpty() ? "" : front;
                    block(element, shape, front);
                    front = shape == Shape.LIST_ITEM ? "" : front;
                } else {
                    phrase(element, shape, front);
                }
            }
        }
        middle = middle(parent);
        flush(shape, front);
    }

    private void phrase(Element element, Shape shape, String label) {
        if (backLink(element)) {
            return;
        }
        if (element.normalName().equals("br")) {
            inline.append('\n');
        } else if (element.normalName().equals("sup") && raised(element)) {
            inline.append(Superscript.of(element.text().strip()));
        } else if (element.select("p, div, h1, h2, h3, blockquote, ul, ol").isEmpty()) {
            inlineChildren(element);
        } else {
            children(element, shape, label);
        }
    }

    private void inlineChildren(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                words(text.getWholeText());
                bold &= text.isBlank() || strong(element);
            } else if (node instanceof Element inner && !UNSEEN.contains(inner.normalName())) {
                phrase(inner, Shape.TEXT, "");
            }
        }
    }

    private void block(Element element, Shape shape, String label) {
        String name = element.normalName();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
            case "hr" -> pieces.add(Piece.marked(Shape.RULE, ""));
            case "pre" -> preformatted(element);
            case "blockquote" -> children(element, shape == Shape.LIST_ITEM ? shape : Shape.QUOTATION, label);
            case "ul", "ol" -> items(element);
            case "tr" -> row(element);
            case "figure" -> figure(element, shape, label);
            case "dl" -> definitions(element);
            default -> children(element, shape, label);
        }
    }

    private void heading(Element element, int level) {
        inlineChildren(element);
        String text = taken().replace('\n', ' ').strip();
        if (!text.isEmpty()) {
            pieces.add(Piece.heading(level, text));
        }
    }

    private void preformatted(Element element) {
        String text = element.wholeText().stripTrailing();
        if (!text.isBlank()) {
            pieces.add(Piece.marked(Shape.PREFORMATTED, text));
        }
    }

    private void items(Element list) {
        boolean numbered = list.normalName().equals("ol");
        int number = 1;
        for (Element item : list.children()) {
            if (item.normalName().equals("li") && BLOCKS.contains("li")) {
                children(item, Shape.LIST_ITEM, numbered ? number + ". " : "");
                number++;
            } else {
                children(item, Shape.LIST_ITEM, "");
            }
        }
    }

    /** A table, a quotation or a poem may stand in one; the caption of a picture that isn't shown says nothing. */
    private void figure(Element figure, Shape shape, String label) {
        if (figure.selectFirst("table, blockquote, pre, p, ul, ol") != null) {
            children(figure, shape, label);
        }
    }

    /** A term and its short definition are one item; longer ones stand below their terms. */
    private void definitions(Element list) {
        String term = "";
        for (Element child : list.select("dt, dd")) {
            boolean simple = child.selectFirst("p, ul, ol, dl, div, blockquote, pre, table") == null;
            if (child.parents().stream().filter(up -> up.normalName().equals("dl")).findFirst().stream()
                    .noneMatch(list::equals)) {
                continue;
            }
            if (child.normalName().equals("dt")) {
                term(term);
                inlineChildren(child);
                term = taken().replace('\n', ' ').strip();
            } else if (simple) {
                children(child, Shape.LIST_ITEM, term.isEmpty() ? "" : term.replaceAll("\\s*[:–—-]$", "") + ": ");
                term = "";
            } else {
                term(term);
                term = "";
                children(child, Shape.TEXT, "");
            }
        }
        term(term);
    }

    private void term(String term) {
        if (!term.isEmpty()) {
            pieces.add(Piece.marked(Shape.LIST_ITEM, term));
        }
    }

    private void row(Element row) {
        List<String> cells = row.children().stream()
                .map(Element::text)
                .filter(cell -> !cell.isBlank())
                .toList();
        boolean layout = row.select("p, div, blockquote").size() > 3;
        if (layout) {
            row.children().forEach(cell -> children(cell, Shape.TEXT, ""));
        } else if (!cells.isEmpty()) {
            pieces.add(Piece.marked(Shape.TEXT, String.join(" · ", cells)));
        }
    }

    private void flush(Shape shape, String label) {
        boolean allBold = bold;
        String text = taken();
        if (text.isBlank()) {
            return;
        }
        String[] lines = text.strip().split("\n", -1);
        boolean parted = false;
        int longest = 0;
        for (String line : lines) {
            parted |= line.isBlank();
            longest = Math.max(longest, line.length());
        }
        if (parted) {
            paragraphs(text, shape, label);
        } else if (lines.length >= 2 && longest <= 80 && shape != Shape.LIST_ITEM) {
            pieces.add(Piece.marked(
                    shape == Shape.TEXT ? Shape.VERSE : shape,
                    shape == Shape.TEXT ? text.strip() : text.strip().replace('\n', ' ')));
        } else if (allBold
                && shape == Shape.TEXT
                && lines.length == 1
                && text.length() < 100
                && Sentences.lastSign(text) != '.'
                && label.isEmpty()) {
            if (middle) {
                centred.add(pieces.size());
            }
            pieces.add(new Piece(Shape.HEADING, 0, text.strip(), 1, true));
        } else {
            pieces.add(Piece.marked(shape, label + text.strip().replace('\n', ' ')));
        }
    }

    /** Two line breaks where a paragraph should have been. */
    private void paragraphs(String text, Shape shape, String label) {
        String front = label;
        for (String part : text.split("\n\\s*\n", -1)) {
            if (!part.isBlank()) {
                pieces.add(Piece.marked(shape, front + part.strip().replace('\n', ' ')));
                front = "";
            }
        }
    }

    private String taken() {
        String text = inline.toString();
        inline.setLength(0);
        bold = true;
        return text;
    }

    /** White space as a browser shows it: one space. */
    private void words(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i) == '\u00a0' ? ' ' : raw.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!space) {
                inline.append(c);
            } else if (!inline.isEmpty()
                    && inline.charAt(inline.length() - 1) != ' '
                    && inline.charAt(inline.length() - 1) != '\n') {
                inline.append(' ');
            }
        }
    }

    private static boolean middle(Element element) {
        String style = element.attr("style").replace(" ", "");
        return element.attr("align").equalsIgnoreCase("center")
                || style.contains("text-align:center")
                || element.normalName().equals("center")
                || element.className().matches("(?i).*\\b(text-|align-?|has-text-align-)?cente?red?\\b.*");
    }

    private static boolean strong(Element element) {
        return element.closest("b, strong") != null;
    }

    /** The arrow that leads from a note back to its place. */
    private static boolean backLink(Element element) {
        return element.normalName().equals("a")
                && (element.className().contains("footnote-back")
                        || element.attr("role").equals("doc-backlink")
                        || element.text().startsWith("↩")
                        || element.text().equals("^"));
    }

    /** A figure that was raised: the label of a note, or a power. */
    private static boolean raised(Element sup) {
        String text = sup.text().strip();
        boolean figures = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return text.length() <= 5
                && (figures
                        || ((sup.selectFirst("a") != null || sup.closest("a") != null)
                                && text.chars().anyMatch(Character::isDigit)));
    }
}
