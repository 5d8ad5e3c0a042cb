package org.lectern.importing.format.file;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.lectern.importing.draft.NoteSign;

/** Clears what was read of what only this program may write. */
public final class Outside {
    private Outside() {}

    /** The document, its text without characters that could be taken for the signs of footnotes. */
    public static Document cleared(Document document) {
        document.traverse((node, depth) -> {
            if (node instanceof TextNode text && NoteSign.in(text.getWholeText())) {
                text.text(NoteSign.without(text.getWholeText()));
            }
        });
        return document;
    }
}
