package org.lectern.importing.format.marked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.format.file.Archive;
import org.lectern.importing.format.note.NoteElements;
import org.lectern.importing.format.note.Noting;

/**
 * Ties the footnotes of web pages, and of the pages of a book, to their places: each link that refers to a note becomes a
 * sign, and the note is taken out of its page, wherever that stands in the book. Belongs to the thread that reads it.
 */
public final class HtmlNotes {
    private static final int MOST_LINKS = 20_000;

    private final Map<String, Document> pages;
    private final Noting noting;
    private final Map<String, Element> targets = new HashMap<>();
    private final Map<Element, List<Element>> references = new LinkedHashMap<>();

    private HtmlNotes(Map<String, Document> pages, Noting noting) {
        this.pages = pages;
        this.noting = noting;
    }

    /** @param pages by their paths in the book; a single page's path is empty */
    public static void tie(Map<String, Document> pages, Noting noting, Report report) {
        pages.values().forEach(page -> InlineNotes.take(page, noting));
        HtmlNotes notes = new HtmlNotes(pages, noting);
        pages.forEach(notes::findTargets);
        pages.forEach(notes::findReferences);
        notes.take();
        long left = pages.values().stream()
                .flatMap(page -> page.select("aside, li, div, section, p").stream())
                .filter(NoteElements::left)
                .count();
        if (left > 0) {
            report.warn(left + (left == 1 ? " note is" : " notes are")
                    + " referred to nowhere in the text; kept where the text has them");
        }
    }

    private void findTargets(String path, Document page) {
        for (Element element : page.select("[id], a[name]")) {
            String id = element.id().isEmpty() ? element.attr("name") : element.id();
            targets.putIfAbsent(path + "#" + id, element);
            if (!element.attr("name").isEmpty()) {
                targets.putIfAbsent(path + "#" + element.attr("name"), element);
            }
        }
    }

    private void findReferences(String path, Document page) {
        int seen = 0;
        for (Element link : page.select("a[href*=#]")) {
            Element target = target(path, link);
            if (target == null || ++seen > MOST_LINKS) {
                continue;
            }
            Element note = NoteElements.around(target);
            if (note != null && NoteElements.refers(link, target, note)) {
                references.computeIfAbsent(note, key -> new ArrayList<>()).add(link);
            }
        }
    }

    private @Nullable Element target(String path, Element link) {
        String href = link.attr("href");
        int hash = href.indexOf('#');
        String file = Archive.decoded(href.substring(0, hash));
        if (file.contains("://")) {
            return pages.size() == 1 ? samePage(href, hash) : null;
        }
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "";
        String to = file.isEmpty() || pages.size() == 1 ? path : Archive.normal(folder + file);
        Element found = targets.get(to + "#" + href.substring(hash + 1));
        return found == null ? targets.get(to + "#" + Archive.decoded(href.substring(hash + 1))) : found;
    }

    /** A saved page's links to itself may bear its whole address. */
    private @Nullable Element samePage(String href, int hash) {
        Document page = pages.values().iterator().next();
        Element own = page.selectFirst("link[rel=canonical], meta[property=og:url]");
        String address = own == null ? "" : own.hasAttr("href") ? own.attr("href") : own.attr("content");
        boolean same = !address.isEmpty() && href.substring(0, hash).equals(address);
        return same ? targets.get("#" + href.substring(hash + 1)) : null;
    }

    private void take() {
        Map<Element, Tie> ties = new LinkedHashMap<>();
        for (Map.Entry<Element, List<Element>> entry : references.entrySet()) {
            Element note = entry.getKey();
            List<Element> links =
                    entry.getValue().stream().filter(link -> !inNote(link)).toList();
            boolean nested = note.parents().stream().anyMatch(references::containsKey);
            boolean one = links.stream()
                            .map(link -> Noting.bare(link.text()))
                            .distinct()
                            .count()
                    == 1;
            if (one && !nested) {
                ties.put(note, new Tie(links.getFirst().text(), text(note, links.getFirst()), links));
            }
        }
        ties.forEach((note, tie) -> {
            if (!tie.text().isBlank()) {
                String sign = noting.sign(tie.label(), tie.text());
                tie.links().forEach(link -> replace(link, sign));
                remove(note);
            }
        });
    }

    private record Tie(String label, String text, List<Element> links) {}

    /** What a note refers to is not the text's. */
    private boolean inNote(Element link) {
        return link.parents().stream().anyMatch(references::containsKey);
    }

    /** The note's words, without the label in front and the way back. */
    private String text(Element note, Element link) {
        Element copy = note.clone();
        copy.select(".mw-cite-backlink, [role=doc-backlink], .footnote-back, .footnote-backref")
                .remove();
        String label = Noting.bare(link.text());
        for (Element way : copy.select("a[href*=#], a:not([href])")) {
            if (NoteElements.back(way.text(), label)) {
                Element around = way.parent();
                way.remove();
                if (around != null
                        && around.normalName().equals("sup")
                        && around.text().isBlank()) {
                    around.remove();
                }
            }
        }
        StringBuilder text = new StringBuilder();
        for (TextPiece piece : HtmlPieces.of(copy, Stylesheet.NONE)) {
            if (!piece.is(PieceKind.RULE)) {
                text.append(text.isEmpty() ? "" : "\n").append(piece.text().replace('\n', ' '));
            }
        }
        return NoteElements.withoutLabel(text.toString(), label);
    }

    private static void replace(Element link, String sign) {
        Element place = link;
        Element around = link.parent();
        while (around != null
                && (around.normalName().equals("sup") || around.normalName().equals("span"))
                && Noting.bare(around.text()).equals(Noting.bare(link.text()))) {
            place = around;
            around = around.parent();
        }
        Node before = place.previousSibling();
        if (before instanceof TextNode text && NoteElements.opens(text.getWholeText())) {
            Node after = place.nextSibling();
            if (after instanceof TextNode rest && rest.getWholeText().startsWith("]")) {
                text.text(text.getWholeText().substring(0, text.getWholeText().length() - 1));
                rest.text(rest.getWholeText().substring(1));
            }
        }
        place.replaceWith(new TextNode(sign));
    }

    /** With what held nothing else. */
    private static void remove(Element note) {
        Element around = note.parent();
        Element term = note.normalName().equals("dd") ? note.previousElementSibling() : null;
        if (term != null && term.normalName().equals("dt")) {
            term.remove();
        }
        note.remove();
        while (around != null && !around.normalName().equals("body") && !around.hasText()) {
            Element outer = around.parent();
            around.remove();
            around = outer;
        }
    }

    /** Pieces without the headings over notes of which none is left there. */
    public static List<TextPiece> withoutEmptyHeadings(List<TextPiece> pieces) {
        List<TextPiece> kept = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int next = i + 1;
            while (next < pieces.size() && pieces.get(next).is(PieceKind.RULE)) {
                next++;
            }
            boolean nothing = next >= pieces.size() || pieces.get(next).is(PieceKind.HEADING);
            if (!nothing
                    || !pieces.get(i).is(PieceKind.HEADING)
                    || !NoteElements.title(pieces.get(i).text())) {
                kept.add(pieces.get(i));
            }
        }
        return kept;
    }
}
