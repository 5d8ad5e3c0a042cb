package org.lectern.importing.format.marked;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lectern.importing.format.note.Noting;

/** Notes whose words stand in the sentence that they belong to, and that a page shows in its margin or when asked. */
final class InlineNotes {
    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:.*[\\W_])?(?:side-?note|margin-?note|footnote[\\w-]*note|footnote-?(?:text|content|body|tooltip)|inline-?footnote|tooltip-?note|role_footnote)(?:[\\W_].*)?");
    private static final int LONGEST_LABEL = 6;
    private static final int SHORTEST = 8;

    private InlineNotes() {}

    static void take(Document page, Noting noting) {
        for (Element note : page.select("span, small, aside, ins")) {
            boolean said = NAMES.matcher(note.className()).matches()
                    || note.attr("epub:type").equals("footnote")
                    || note.attr("role").equals("doc-footnote")
                    || (note.attr("role").equals("tooltip") && note.id().contains("note"));
            boolean within = note.parent() != null
                    && (note.parent().normalName().equals("p") || note.parent().closest("p, li, blockquote") != null);
            if (!said || !within || note.text().length() < SHORTEST) {
                continue;
            }
            String label = "";
            Element before = note.previousElementSibling();
            while (before != null
                    && touches(before, note)
                    && Noting.bare(before.text()).length() <= LONGEST_LABEL) {
                Element sign = before;
                before = before.previousElementSibling();
                label = sign.hasText() ? Noting.bare(sign.text()) : label;
                sign.remove();
            }
            Element inner = note.selectFirst("sup");
            label = label.isEmpty() && inner != null ? Noting.bare(inner.text()) : label;
            for (Element sign : note.select("sup, .sidenote-number, [class*=tag_note]")) {
                if (Noting.bare(sign.text()).equals(label)) {
                    sign.remove();
                }
            }
            note.replaceWith(new TextNode(noting.sign(label, note.text())));
        }
    }

    private static boolean touches(Element sign, Element note) {
        boolean kind = sign.is("sup, label, input, a, button") || sign.selectFirst("sup, button") != null;
        Node next = sign.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        return kind && note.equals(next);
    }
}
