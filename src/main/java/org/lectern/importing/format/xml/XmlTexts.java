package org.lectern.importing.format.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Report;
import org.lectern.importing.format.file.Outside;

/** Tells the kinds of text in XML by their root element and reads them. Prefixes say nothing. */
public final class XmlTexts {
    private static final int HEAD = 4_000;
    private static final int MOST_NESTED = 256;
    private static final Pattern ROOT =
            Pattern.compile("<(?:\\w+:)?(FictionBook|article|book|chapter|part|section|opml)[\\s>]");

    private XmlTexts() {}

    /** The text, if it is one of these kinds. */
    public static Optional<Draft> read(String text, Report report) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        Matcher root = ROOT.matcher(head);
        boolean xml = head.stripLeading().startsWith("<");
        if (!xml || !root.find()) {
            return Optional.empty();
        }
        boolean docBook = head.contains("docbook") || head.contains("DocBook");
        return switch (root.group(1)) {
            case "FictionBook" -> Optional.of(new FictionBook(parsed(text), report).draft());
            case "opml" -> Optional.of(Opml.read(parsed(text)));
            default -> docBook ? Optional.of(new DocBook(parsed(text), report).draft()) : Optional.empty();
        };
    }

    private static Document parsed(String text) {
        Document file = Outside.cleared(Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(MOST_NESTED)));
        for (Element element : file.getAllElements()) {
            int colon = element.tagName().indexOf(':');
            if (colon >= 0) {
                element.tagName(element.tagName().substring(colon + 1));
            }
        }
        return file;
    }
}
