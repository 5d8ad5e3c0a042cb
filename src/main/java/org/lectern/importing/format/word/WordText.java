package org.lectern.importing.format.word;

import static org.lectern.importing.format.word.Tags.child;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.NoteSign;
import org.lectern.importing.format.marked.Pictures;
import org.lectern.importing.format.note.Noting;

/**
 * The words of Word's paragraphs, in one line or, where lines are broken, in several: with the signs of footnotes, the
 * descriptions of pictures, formulas and readings of characters. Mutable; belongs to the thread that reads the file.
 */
final class WordText {
    private static final int DEEPEST = 100;

    private final Noting noting;
    private final Map<String, Element> noteTexts = new HashMap<>();
    private final List<Element> boxes = new ArrayList<>();
    private int footnotes;
    private int endnotes;
    private int silent;
    private int drawings;

    WordText(Noting noting) {
        this.noting = noting;
    }

    void footnotes(Document file) {
        file.getElementsByTag("w:footnote").forEach(note -> noteTexts.put("f" + note.attr("w:id"), note));
    }

    void endnotes(Document file) {
        file.getElementsByTag("w:endnote").forEach(note -> noteTexts.put("e" + note.attr("w:id"), note));
    }

    /** The pictures that nothing is said of. */
    int silent() {
        return silent;
    }

    /** The charts and diagrams, whose words lie elsewhere. */
    int drawings() {
        return drawings;
    }

    /** The words of a paragraph. What stands in text boxes is kept for {@link #boxes()}. */
    String of(Element paragraph) {
        StringBuilder words = new StringBuilder();
        inline(paragraph, words, 0);
        return stripped(words);
    }

    /** The contents of the text boxes that the paragraphs read since were tied to; asked for once. */
    List<Element> boxes() {
        List<Element> found = List.copyOf(boxes);
        boxes.clear();
        return found;
    }

    private static String stripped(CharSequence words) {
        return words.toString().replace('\u00a0', ' ').strip();
    }

    private void inline(Element element, StringBuilder out, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Node node : element.childNodes()) {
            if (node instanceof Element child) {
                element(child, out, depth);
            }
        }
    }

    private void element(Element child, StringBuilder out, int depth) {
        switch (child.tagName()) {
            case "w:t", "m:t" -> words(child, out);
            case "w:tab", "w:ptab" -> out.append(' ');
            case "w:br", "w:cr" -> out.append(child.attr("w:type").equals("page") ? "" : "\n");
            case "w:noBreakHyphen" -> out.append('-');
            case "w:sym" -> out.append(symbol(child.attr("w:char")));
            case "w:footnoteReference" -> note("f" + child.attr("w:id"), own(child), out);
            case "w:endnoteReference" -> note("e" + child.attr("w:id"), own(child), out);
            case "w:ruby" -> ruby(child, out, depth);
            case "mc:AlternateContent" -> alternative(child, out, depth);
            case "w:txbxContent" -> boxes.add(child);
            case "w:drawing" -> drawing(child, out, depth);
            case "v:imagedata" -> silent++;
            case "v:textpath" -> out.append(' ').append(child.attr("string")).append(' ');
            case "m:r", "m:oMath", "m:oMathPara" -> inline(child, out, depth + 1);
            case "w:del", "w:instrText", "w:pPr", "w:rPr", "w:moveFrom", "w:sdtPr", "w:tbl" -> {}
            default -> inline(child, out, depth + 1);
        }
    }

    private static void words(Element element, StringBuilder out) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            }
        }
    }

    /** A character of a font of signs; those fonts have their own characters, which nobody else can read, in a private area. */
    private static String symbol(String hex) {
        if (!hex.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        char sign = (char) Integer.parseInt(hex, 16);
        boolean own = (sign >= '\ue000' && sign <= '\uf8ff') || sign < ' ';
        return own ? "•" : String.valueOf(sign);
    }

    private void ruby(Element ruby, StringBuilder out, int depth) {
        Element base = child(ruby, "w:rubyBase");
        Element reading = child(ruby, "w:rt");
        if (base != null) {
            inline(base, out, depth + 1);
        }
        if (reading != null) {
            out.append('（');
            inline(reading, out, depth + 1);
            out.append('）');
        }
    }

    /** The same twice, for newer and older programs. */
    private void alternative(Element both, StringBuilder out, int depth) {
        int before = out.length();
        int boxed = boxes.size();
        for (Element choice : both.children()) {
            boolean done = out.length() > before || boxes.size() > boxed;
            if (choice.tagName().equals("mc:Choice") || (choice.tagName().equals("mc:Fallback") && !done)) {
                inline(choice, out, depth + 1);
            }
        }
    }

    private void drawing(Element drawing, StringBuilder out, int depth) {
        int boxed = boxes.size();
        inline(drawing, out, depth + 1);
        Element properties = drawing.getElementsByTag("wp:docPr").first();
        String words = Pictures.described(properties == null ? "" : properties.attr("descr"));
        if (!words.isEmpty()) {
            out.append(words);
        } else if (!drawing.getElementsByTag("pic:pic").isEmpty()) {
            silent++;
        } else if (boxes.size() == boxed
                && (!drawing.getElementsByTag("c:chart").isEmpty()
                        || !drawing.getElementsByTag("dgm:relIds").isEmpty())) {
            drawings++;
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
        @Nullable Element note = noteTexts.remove(id);
        if (note != null) {
            StringBuilder words = new StringBuilder();
            for (Element paragraph : note.getElementsByTag("w:p")) {
                StringBuilder line = new StringBuilder();
                inline(paragraph, line, 0);
                words.append(words.isEmpty() ? "" : "\n")
                        .append(NoteSign.without(stripped(line)).replace('\n', ' '));
            }
            boolean end = id.startsWith("e");
            out.append(noting.sign(
                    label.isEmpty() ? Integer.toString(end ? ++endnotes : ++footnotes) : label, words.toString()));
        }
    }
}
