package org.lectern.importing.format;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.draft.Shape;

/** The pieces of a Markdown document. Belongs to the thread that reads it. */
final class MarkdownPieces {
    private final List<Piece> pieces = new ArrayList<>();

    List<Piece> of(Node document) {
        blocks(document, Shape.TEXT, "");
        return pieces;
    }

    private void blocks(Node parent, Shape shape, String label) {
        String front = label;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                add(Piece.heading(heading.getLevel(), line(heading)));
            } else if (node instanceof Paragraph paragraph) {
                paragraph(paragraph, shape, front);
                front = "";
            } else if (node instanceof BlockQuote quote) {
                blocks(quote, Shape.QUOTATION, "");
            } else if (node instanceof BulletList list) {
                items(list, 0);
            } else if (node instanceof OrderedList list) {
                Integer start = list.getMarkerStartNumber();
                items(list, start == null ? 1 : start);
            } else if (node instanceof FencedCodeBlock code) {
                add(Piece.marked(Shape.PREFORMATTED, code.getLiteral().stripTrailing()));
            } else if (node instanceof IndentedCodeBlock code) {
                add(Piece.marked(Shape.PREFORMATTED, code.getLiteral().stripTrailing()));
            } else if (node instanceof ThematicBreak) {
                pieces.add(Piece.marked(Shape.RULE, ""));
            } else if (node instanceof HtmlBlock html) {
                add(Piece.text(withoutTags(html.getLiteral())));
            }
        }
    }

    private void items(Node list, int start) {
        int number = start;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                blocks(item, Shape.LIST_ITEM, start == 0 ? "" : number + ". ");
                number++;
            }
        }
    }

    private void paragraph(Paragraph paragraph, Shape shape, String label) {
        String text = inline(paragraph);
        boolean verse = shape != Shape.LIST_ITEM && text.indexOf('\n') >= 0;
        if (verse) {
            add(Piece.marked(
                    shape == Shape.TEXT ? Shape.VERSE : shape, shape == Shape.TEXT ? text : text.replace('\n', ' ')));
        } else {
            add(Piece.marked(shape, label + text.replace('\n', ' ')));
        }
    }

    private void add(Piece piece) {
        if (!piece.text().isBlank()) {
            pieces.add(piece.saying(
                    piece.is(Shape.PREFORMATTED) ? piece.text() : piece.text().strip()));
        }
    }

    private static String line(Node node) {
        return inline(node).replace('\n', ' ');
    }

    private static String inline(Node parent) {
        StringBuilder text = new StringBuilder();
        inline(parent, text, 0);
        return text.toString();
    }

    private static void inline(Node parent, StringBuilder text, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                text.append(' ');
            } else if (node instanceof HardLineBreak) {
                text.append('\n');
            } else if (depth < 200) {
                inline(node, text, depth + 1);
            }
        }
    }

    private static String withoutTags(String html) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (c == '<') {
                String end = html.startsWith("<!--", i) ? "-->" : ">";
                int close = html.indexOf(end, i);
                i = close < 0 ? html.length() : close + end.length();
            } else {
                text.append(c);
                i++;
            }
        }
        return text.toString().replace('\n', ' ');
    }
}
