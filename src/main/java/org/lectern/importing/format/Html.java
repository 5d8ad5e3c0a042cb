package org.lectern.importing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.Shape;
import org.lectern.importing.evidence.TitleKey;

/** A saved web page: the article in it, without what the site put around. */
final class Html {
    private static final int SNIFFED = 2_000;
    private static final int LONGEST_LEAD = 300;

    private Html() {}

    /** Whether a text is HTML: it says so at its top, or most of its lines hold tags. */
    static boolean looksLike(String text) {
        String head = text.substring(0, Math.min(text.length(), SNIFFED))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || (head.startsWith("<?xml") && head.contains("<html"))) {
            return true;
        }
        boolean tags = head.startsWith("<")
                && (head.contains("<p>")
                        || head.contains("<p ")
                        || head.contains("<div")
                        || head.contains("<body")
                        || head.contains("<h1"));
        return tags || (head.contains("<head>") && head.contains("<body"));
    }

    static Draft read(byte[] content, Report report) {
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(content), charset(content), "");
        } catch (IOException e) {
            throw new IllegalStateException("memory can be read", e);
        }
        Outside.cleared(page);
        Noting noting = new Noting();
        HtmlNotes.tie(Map.of("", page), noting, report);
        String title = title(page);
        String author = author(page);
        int before = page.body().text().length();
        Clutter.removeFrom(page.body());
        Element article = Article.of(page.body());
        int after = article.text().length();
        if (before > 0 && after < before * 0.9) {
            report.count(
                    "dropped-tail",
                    1,
                    "navigation, forms and the like around the article (" + (100 - 100L * after / before)
                            + " % of the page)");
        }
        List<Piece> pieces =
                withoutLead(new HtmlPieces().of(article), article.select("h1").size());
        List<String> tops = article.select("h1").eachText();
        String heading = tops.size() == 1 ? tops.getFirst() : "";
        return named(heading.isBlank() ? title : heading, author, pieces).noting(noting.notes());
    }

    /** Null where the page says it, in its first bytes; else what it looks like. */
    private static @Nullable String charset(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, SNIFFED * 2), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        boolean said = head.contains("charset=")
                || (head.contains("<?xml") && head.contains("encoding="))
                || head.startsWith("\u00ef\u00bb\u00bf")
                || head.startsWith("\u00fe\u00ff")
                || head.startsWith("\u00ff\u00fe");
        return said ? null : Decoder.decode(content).charset().name();
    }

    /** The title's own heading goes, where another one holds the chapters or none does. */
    private static Draft named(String title, String author, List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>(pieces);
        if (!kept.isEmpty()
                && kept.getFirst().is(Shape.HEADING)
                && TitleKey.level(kept.getFirst().text()).equals(TitleKey.level(title))) {
            kept.removeFirst();
        }
        return new Draft(title, author, kept);
    }

    /** A date, a name and a picture's caption above the page's only top heading are not text. */
    private static List<Piece> withoutLead(List<Piece> pieces, int tops) {
        int length = 0;
        for (int i = 0; i < pieces.size() && tops == 1 && length < LONGEST_LEAD; i++) {
            if (pieces.get(i).is(Shape.HEADING) && pieces.get(i).level() == 1) {
                return pieces.subList(i, pieces.size());
            }
            length += pieces.get(i).text().length();
        }
        return pieces;
    }

    private static String title(Document page) {
        Element social = page.selectFirst("meta[property=og:title]");
        String title = social == null ? page.title() : social.attr("content");
        for (String mark : List.of(" | ", " — ", " – ", " - ", " « ", " » ", " :: ")) {
            int at = title.lastIndexOf(mark);
            boolean sure = !mark.contains("-") && !mark.contains("–") && !mark.contains("—");
            if (at > (sure ? 2 : 8)) {
                return title.substring(0, at).strip();
            }
        }
        return title.strip();
    }

    private static String author(Document page) {
        for (String query : List.of("meta[name=author]", "meta[property=article:author]", "meta[name=dc.creator]")) {
            Element meta = page.selectFirst(query);
            if (meta != null
                    && !meta.attr("content").isBlank()
                    && !meta.attr("content").contains("://")) {
                return meta.attr("content").strip();
            }
        }
        Element link =
                page.selectFirst("[rel=author], [itemprop=author] [itemprop=name], .byline .author, .author .fn");
        return link == null || link.text().length() > 80 ? "" : link.text().strip();
    }
}
