package org.lectern.importing.format.xml;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;

/** An outline in OPML 2.0: what has others below it is a heading, what has none is text. */
final class Opml {
    private static final int DEEPEST = 60;
    private static final int MOST_LEVELS = 6;

    private Opml() {}

    static Draft read(Document file) {
        List<TextPiece> pieces = new ArrayList<>();
        Element body = file.getElementsByTag("body").first();
        if (body != null) {
            below(body, 1, pieces);
        }
        return new Draft(
                file.select("head > title").text(),
                file.select("head > ownerName").text(),
                pieces);
    }

    private static void below(Element parent, int depth, List<TextPiece> pieces) {
        for (Element outline : parent.children()) {
            if (!outline.tagName().equals("outline") || depth > DEEPEST) {
                continue;
            }
            String text = outline.attr("text").isBlank() ? outline.attr("title") : outline.attr("text");
            boolean holds = !outline.children().isEmpty();
            String words =
                    text.replaceAll("<[^>]+>", "").replaceAll("\\s+", " ").strip();
            if (!words.isEmpty()) {
                pieces.add(
                        holds
                                ? TextPiece.heading(Math.min(depth, MOST_LEVELS), words)
                                : TextPiece.marked(depth > 1 ? PieceKind.LIST_ITEM : PieceKind.TEXT, words));
            }
            if (!outline.attr("_note").isBlank()) {
                outline.attr("_note")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> pieces.add(TextPiece.marked(PieceKind.TEXT, line.strip())));
            }
            below(outline, depth + 1, pieces);
        }
    }
}
