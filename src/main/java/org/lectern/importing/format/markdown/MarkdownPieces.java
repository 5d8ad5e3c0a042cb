package org.lectern.importing.format.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
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
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.NoteSign;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.format.note.Noting;

/** The pieces of a Markdown document. Belongs to the thread that reads it. */
final class MarkdownPieces {
    private static final int DEEPEST = 40;

    private final List<TextPiece> pieces = new ArrayList<>();

    private final Noting noting = new Noting();
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, String> signs = new HashMap<>();
    private final Report report;

    MarkdownPieces(Report report) {
        this.report = report;
    }

    List<TextPiece> of(Node document) {
        define(document, 0);
        blocks(document, PieceKind.TEXT, "");
        unmatched();
        return pieces;
    }

    List<Draft.Note> footnotes() {
        return noting.notes();
    }

    private void define(Node parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null && depth < DEEPEST; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                definitions.putIfAbsent(key(definition.getLabel()), definition);
            } else {
                define(node, depth + 1);
            }
        }
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    /** Notes that nothing refers to are a section of their own. */
    private void unmatched() {
        List<TextPiece> left = new ArrayList<>();
        for (Map.Entry<String, FootnoteDefinition> entry : definitions.entrySet()) {
            String text = signs.containsKey(entry.getKey()) ? "" : paragraphs(entry.getValue());
            if (!text.isBlank()) {
                left.add(TextPiece.marked(
                        PieceKind.LIST_ITEM, entry.getValue().getLabel() + ". " + text.replace('\n', ' ')));
            }
        }
        if (!left.isEmpty()) {
            int deepest = pieces.stream()
                    .filter(piece -> piece.is(PieceKind.HEADING))
                    .mapToInt(TextPiece::level)
                    .max()
                    .orElse(1);
            pieces.add(TextPiece.heading(Math.max(2, deepest), "Notes"));
            pieces.addAll(left);
            report.warn(left.size() + (left.size() == 1 ? " note is" : " notes are")
                    + " referred to nowhere in the text; kept behind it");
        }
    }

    /** What stands in a note, each of its paragraphs a line. */
    private String paragraphs(Node definition) {
        MarkdownPieces inner = new MarkdownPieces(report);
        inner.blocks(definition, PieceKind.TEXT, "");
        return inner.pieces.stream()
                .map(piece -> NoteSign.without(piece.text()).replace('\n', ' '))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** A name that only links the two is not shown; a number is. */
    private static String shown(String label) {
        return label.length() <= 2 || label.chars().allMatch(Character::isDigit) ? label : "";
    }

    private String sign(FootnoteReference reference) {
        FootnoteDefinition definition = definitions.get(key(reference.getLabel()));
        if (definition == null) {
            return "[^" + reference.getLabel() + "]";
        }
        String known = signs.get(key(reference.getLabel()));
        if (known == null) {
            known = noting.sign(shown(reference.getLabel()), paragraphs(definition));
            signs.put(key(reference.getLabel()), known);
        }
        return known;
    }

    private void blocks(Node parent, PieceKind shape, String label) {
        String front = label;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                add(TextPiece.heading(heading.getLevel(), line(heading)));
            } else if (node instanceof Paragraph paragraph) {
                paragraph(paragraph, shape, front);
                front = "";
            } else if (node instanceof BlockQuote quote) {
                blocks(quote, PieceKind.QUOTATION, "");
            } else if (node instanceof BulletList list) {
                items(list, 0);
            } else if (node instanceof OrderedList list) {
                Integer start = list.getMarkerStartNumber();
                items(list, start == null ? 1 : start);
            } else if (node instanceof FencedCodeBlock code) {
                add(TextPiece.marked(PieceKind.PREFORMATTED, code.getLiteral().stripTrailing()));
            } else if (node instanceof IndentedCodeBlock code) {
                add(TextPiece.marked(PieceKind.PREFORMATTED, code.getLiteral().stripTrailing()));
            } else if (node instanceof ThematicBreak) {
                pieces.add(TextPiece.marked(PieceKind.RULE, ""));
            } else if (node instanceof HtmlBlock html) {
                add(TextPiece.text(withoutTags(html.getLiteral())));
            }
        }
    }

    private void items(Node list, int start) {
        int number = start;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                blocks(item, PieceKind.LIST_ITEM, start == 0 ? "" : number + ". ");
                number++;
            }
        }
    }

    private void paragraph(Paragraph paragraph, PieceKind shape, String label) {
        String text = shape == PieceKind.LIST_ITEM ? untasked(inline(paragraph)) : inline(paragraph);
        boolean verse = shape != PieceKind.LIST_ITEM && text.indexOf('\n') >= 0;
        if (verse) {
            add(TextPiece.marked(
                    shape == PieceKind.TEXT ? PieceKind.VERSE : shape,
                    shape == PieceKind.TEXT ? text : text.replace('\n', ' ')));
        } else {
            add(TextPiece.marked(shape, label + text.replace('\n', ' ')));
        }
    }

    /** Without the box of a task. */
    private static String untasked(String text) {
        return text.matches("(?s)\\[[ xX]\\] .*") ? text.substring(4) : text;
    }

    private void add(TextPiece piece) {
        if (!piece.text().isBlank()) {
            pieces.add(piece.saying(
                    piece.is(PieceKind.PREFORMATTED)
                            ? piece.text()
                            : piece.text().strip()));
        }
    }

    private String line(Node node) {
        return inline(node).replace('\n', ' ');
    }

    private String inline(Node parent) {
        StringBuilder text = new StringBuilder();
        inline(parent, text, 0);
        return text.toString();
    }

    private void inline(Node parent, StringBuilder text, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text words) {
                text.append(NoteSign.without(words.getLiteral()));
            } else if (node instanceof Code code) {
                text.append(NoteSign.without(code.getLiteral()));
            } else if (node instanceof SoftLineBreak) {
                text.append(' ');
            } else if (node instanceof HardLineBreak) {
                text.append('\n');
            } else if (node instanceof FootnoteReference reference) {
                text.append(sign(reference));
            } else if (node instanceof InlineFootnote note) {
                String words = NoteSign.without(inline(note)).replace('\n', ' ');
                text.append(noting.sign("", words));
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
