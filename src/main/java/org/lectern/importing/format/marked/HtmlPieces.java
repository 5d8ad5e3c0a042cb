package org.lectern.importing.format.marked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.format.note.Superscript;

/**
 * The pieces of an HTML element. Signs of footnotes stay where {@link HtmlNotes} put them; the label of a note that is
 * nowhere to be found is a raised figure. Belongs to the thread that reads it.
 */
public final class HtmlPieces {
    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "head", "title");

    /** The sign that leads to the heading itself. */
    private static final Pattern ANCHOR = Pattern.compile("\\s*[¶🔗]$");

    private static final Pattern PICTURE = Pattern.compile("\\[picture: ([^\\]]*)]");
    private static final Pattern BLANK = Pattern.compile("\\n\\s*\\n");
    private static final Pattern ORNAMENT = Pattern.compile("[\\p{So}\\p{Sk}⁂⁑⁎*•·~_=–—\\s]{1,20}");
    private static final int SHORT_LINE = 80;
    private static final int LONGEST_BOLD = 100;

    private final List<Seen> seen = new ArrayList<>();
    private final StringBuilder inline = new StringBuilder();
    /** For each character of {@link #inline}, whether it is bold, or white space. */
    private final BitSet bold = new BitSet();

    private Element holder = new Element("body");

    /**
     * A piece and what its page says of it.
     *
     * @param holder the element that it is the text of
     * @param bold whether all of it is
     * @param centred whether it stands in the middle
     */
    public record Seen(TextPiece piece, Element holder, boolean bold, boolean centred) {
        private UnmarkedHeadings.Line line(Stylesheet style) {
            String names = holder.className();
            return new UnmarkedHeadings.Line(
                    piece,
                    names.isBlank() ? holder.attr("style") : holder.normalName() + "." + names,
                    UnmarkedHeadings.Called.by(names),
                    style.size(holder),
                    bold,
                    style.bold(holder),
                    centred || style.centred(holder));
        }
    }

    /** The pieces of one page, those that only look like headings among them. */
    public static List<TextPiece> of(Element root, Stylesheet style) {
        return HtmlNotes.withoutEmptyHeadings(UnmarkedHeadings.withoutNumbers(judged(seen(root), style)));
    }

    /** With what are headings made so. */
    public static List<TextPiece> judged(List<Seen> seen, Stylesheet style) {
        return UnmarkedHeadings.judged(seen.stream().map(one -> one.line(style)).toList());
    }

    /** Nothing judged yet, as a book's pages are judged together. */
    public static List<Seen> seen(Element root) {
        HtmlPieces pieces = new HtmlPieces();
        pieces.children(root, PieceKind.TEXT, "");
        return pieces.seen;
    }

    private void children(Element parent, PieceKind shape, String label) {
        String front = label;
        for (Node node : parent.childNodes()) {
            holder = parent;
            if (node instanceof TextNode text) {
                words(text.getWholeText(), ElementLook.strong(parent));
            } else if (node instanceof Element element && !UNSEEN.contains(element.normalName())) {
                if (ElementLook.BLOCKS.contains(element.normalName())) {
                    flush(shape, front);
                    block(element, shape, front);
                    front = shape == PieceKind.LIST_ITEM ? "" : front;
                } else {
                    phrase(element, shape, front);
                }
            }
        }
        holder = parent;
        flush(shape, front);
    }

    private void phrase(Element element, PieceKind shape, String label) {
        if (ElementLook.backLink(element)) {
            return;
        }
        if (element.normalName().equals("br")) {
            sign("\n");
        } else if (PageMedia.shows(element)) {
            words(PageMedia.words(element), false);
        } else if (element.normalName().equals("sup") && ElementLook.raised(element)) {
            sign(Superscript.of(element.text().strip()));
        } else if (element.select("p, div, h1, h2, h3, blockquote, ul, ol").isEmpty()) {
            inlineChildren(element);
        } else {
            children(element, shape, label);
        }
    }

    private void inlineChildren(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                words(text.getWholeText(), ElementLook.strong(element));
            } else if (node instanceof Element inner && !UNSEEN.contains(inner.normalName())) {
                phrase(inner, PieceKind.TEXT, "");
            }
        }
    }

    private void block(Element element, PieceKind shape, String label) {
        String name = element.normalName();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
            case "hr" -> add(TextPiece.marked(PieceKind.RULE, ""), element);
            case "pre" -> preformatted(element);
            case "blockquote" -> children(element, shape == PieceKind.LIST_ITEM ? shape : PieceKind.QUOTATION, label);
            case "ul", "ol" -> items(element);
            case "tr" -> row(element);
            case "div", "section", "p" -> {
                if (Stanzas.is(element)) {
                    add(TextPiece.marked(PieceKind.VERSE, Stanzas.lines(element)), element);
                } else {
                    children(element, shape, label);
                }
            }
            case "figure" -> figure(element, shape, label);
            case "dl" -> definitions(element);
            default -> children(element, shape, label);
        }
    }

    private void heading(Element element, int level) {
        flat(element);
        String shown = taken().replace('\n', ' ');
        String text =
                PICTURE.matcher(shown).replaceAll(" ").replaceAll(" {2,}", " ").strip();
        if (text.isEmpty()) {
            text = PICTURE.matcher(shown)
                    .replaceAll("$1")
                    .replaceAll(" {2,}", " ")
                    .strip();
        }
        text = ANCHOR.matcher(text).replaceFirst("");
        if (!text.isEmpty()) {
            add(TextPiece.heading(level, text), element);
        }
    }

    /** All words of a heading, whatever elements they are in. */
    private void flat(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                words(text.getWholeText(), true);
            } else if (node instanceof Element inner
                    && !UNSEEN.contains(inner.normalName())
                    && !ElementLook.backLink(inner)) {
                boolean block = ElementLook.BLOCKS.contains(inner.normalName());
                if (inner.normalName().equals("br") || block) {
                    sign("\n");
                }
                if (PageMedia.shows(inner)) {
                    words(PageMedia.words(inner), true);
                } else if (inner.normalName().equals("sup") && ElementLook.raised(inner)) {
                    sign(Superscript.of(inner.text().strip()));
                } else {
                    flat(inner);
                }
            }
        }
    }

    private void add(TextPiece piece, Element element) {
        seen.add(new Seen(piece, element, false, false));
    }

    private void preformatted(Element element) {
        String text = element.wholeText().stripTrailing();
        if (!text.isBlank()) {
            add(TextPiece.marked(PieceKind.PREFORMATTED, text), element);
        }
    }

    private void items(Element list) {
        boolean numbered = list.normalName().equals("ol");
        int number = PageMedia.number(list.attr("start"), 1);
        for (Element item : list.children()) {
            if (item.normalName().equals("li")) {
                number = PageMedia.number(item.attr("value"), number);
                children(item, PieceKind.LIST_ITEM, numbered ? number + ". " : "");
                number++;
            } else {
                children(item, PieceKind.LIST_ITEM, "");
            }
        }
    }

    /** A table, a quotation or a poem may stand in one; else a picture and its caption are one block. */
    private void figure(Element figure, PieceKind shape, String label) {
        if (figure.selectFirst("table, blockquote, pre, ul, ol, h1, h2, h3, h4, h5, h6") != null
                || figure.select("p").size() > 1) {
            children(figure, shape, label);
            return;
        }
        flat(figure);
        String text = taken().replace('\n', ' ').replaceAll(" {2,}", " ").strip();
        if (!text.isEmpty()) {
            add(TextPiece.marked(shape == PieceKind.QUOTATION ? shape : PieceKind.TEXT, label + text), figure);
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
                children(child, PieceKind.LIST_ITEM, term.isEmpty() ? "" : term.replaceAll("\\s*[:–—-]$", "") + ": ");
                term = "";
            } else {
                term(term);
                term = "";
                children(child, PieceKind.TEXT, "");
            }
        }
        term(term);
    }

    private void term(String term) {
        if (!term.isEmpty()) {
            add(TextPiece.marked(PieceKind.LIST_ITEM, term), holder);
        }
    }

    private void row(Element row) {
        List<String> cells = row.children().stream()
                .map(Element::text)
                .filter(cell -> !cell.isBlank())
                .toList();
        boolean layout = PageMedia.layout(row);
        if (layout) {
            row.children().forEach(cell -> children(cell, PieceKind.TEXT, ""));
        } else if (!cells.isEmpty()) {
            add(TextPiece.marked(PieceKind.TEXT, String.join(" · ", cells)), row);
        }
    }

    private void flush(PieceKind shape, String label) {
        BitSet heavy = (BitSet) bold.clone();
        String text = taken();
        if (text.isBlank()) {
            return;
        }
        List<int[]> parts = parts(text);
        String front = label;
        for (int[] part : parts) {
            boolean all = heavy.nextClearBit(part[0]) >= part[1];
            int line = text.indexOf('\n', part[0]);
            boolean headed = !all
                    && line > 0
                    && line < part[1]
                    && line - part[0] <= LONGEST_BOLD
                    && part[1] - line > LONGEST_BOLD
                    && heavy.nextClearBit(part[0]) >= line;
            if (headed) {
                paragraph(text.substring(part[0], line), true, shape, front, false);
                paragraph(text.substring(line + 1, part[1]), false, shape, "", parts.size() > 1);
            } else {
                paragraph(text.substring(part[0], part[1]), all, shape, front, parts.size() > 1);
            }
            front = "";
        }
    }

    /** Where its paragraphs begin and end: two line breaks where one should have been part them. */
    private static List<int[]> parts(String text) {
        List<int[]> parts = new ArrayList<>();
        Matcher blank = BLANK.matcher(text);
        int from = 0;
        while (blank.find()) {
            part(text, from, blank.start(), parts);
            from = blank.end();
        }
        part(text, from, text.length(), parts);
        return parts;
    }

    private static void part(String text, int from, int to, List<int[]> parts) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        if (start < end) {
            parts.add(new int[] {start, end});
        }
    }

    /** @param parted whether it is one of several that line breaks part, of which only short ones with many lines are verse */
    private void paragraph(String words, boolean allBold, PieceKind shape, String label, boolean parted) {
        String text = words.strip();
        if (ORNAMENT.matcher(text).matches()) {
            add(TextPiece.marked(PieceKind.RULE, ""), holder);
            return;
        }
        String[] lines = text.split("\n", -1);
        int longest = 0;
        for (String line : lines) {
            longest = Math.max(longest, line.length());
        }
        boolean verse = lines.length >= (parted ? 3 : 2)
                && longest <= (parted ? SHORT_LINE * 3 / 4 : SHORT_LINE)
                && shape != PieceKind.LIST_ITEM;
        String line = text.replace('\n', ' ');
        TextPiece piece = verse
                ? TextPiece.marked(
                        shape == PieceKind.TEXT ? PieceKind.VERSE : shape, shape == PieceKind.TEXT ? text : line)
                : TextPiece.marked(shape, label + line);
        seen.add(new Seen(piece, holder, allBold && lines.length == 1 && label.isEmpty(), ElementLook.middle(holder)));
    }

    private String taken() {
        String text = inline.toString();
        inline.setLength(0);
        bold.clear();
        return text;
    }

    private void sign(String sign) {
        bold.set(inline.length(), inline.length() + sign.length());
        inline.append(sign);
    }

    /** White space as a browser shows it: one space. */
    private void words(String raw, boolean strong) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i) == '\u00a0' ? ' ' : raw.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!space) {
                bold.set(inline.length(), strong);
                inline.append(c);
            } else if (!inline.isEmpty()
                    && inline.charAt(inline.length() - 1) != ' '
                    && inline.charAt(inline.length() - 1) != '\n') {
                bold.set(inline.length());
                inline.append(' ');
            }
        }
    }
}
