package org.lectern.importing.format.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.format.file.CharsetDecoding;
import org.lectern.importing.format.file.Outside;
import org.lectern.importing.format.marked.ContentsLinks;
import org.lectern.importing.format.marked.HtmlNotes;
import org.lectern.importing.format.marked.HtmlPieces;
import org.lectern.importing.format.marked.LooseText;
import org.lectern.importing.format.marked.PageAuthor;
import org.lectern.importing.format.marked.PageMedia;
import org.lectern.importing.format.marked.Stylesheet;
import org.lectern.importing.format.note.Noting;

/** A saved web page: the article in it, without what the site put around. */
public final class Html {
    private static final int SNIFFED = 2_000;

    private Html() {}

    /** Whether a text is HTML: it says so at its top, or most of its lines hold tags. */
    public static boolean looksLike(String text) {
        int start = afterComments(text);
        String head = text.substring(start, Math.min(text.length(), start + SNIFFED))
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

    /** Where a page begins behind comments, which tools that save pages put first. */
    private static int afterComments(String text) {
        int at = 0;
        while (true) {
            while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\ufeff')) {
                at++;
            }
            int end = text.startsWith("<!--", at) ? text.indexOf("-->", at) : -1;
            if (end < 0) {
                return at;
            }
            at = end + 3;
        }
    }

    public static Draft read(byte[] content, Report report) {
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(content), charset(content), "");
        } catch (IOException e) {
            throw new IllegalStateException("memory can be read", e);
        }
        Outside.cleared(page);
        Noting noting = new Noting();
        HtmlNotes.tie(Map.of("", page), noting, report);
        Optional<List<TextPiece>> thread = PageThread.of(page);
        PageTitle title = PageTitle.of(page);
        if (thread.isPresent()) {
            return new Draft(title.text(), "", thread.get(), noting.notes());
        }
        String author = PageAuthor.of(page);
        Stylesheet style = Stylesheet.in(page);
        int before = page.body().text().length();
        author = author.isEmpty() ? PageLines.author(page.body(), title) : author;
        WebArticle found = WebArticle.of(page.body(), report);
        Element article = found.element();
        ContentsLinks.removeFrom(article);
        LooseText.wrap(article);
        author = PageLines.removeFrom(article, title, author);
        if (title.element() != null) {
            title.element().remove();
        }
        found.tellLost(report);
        PageMedia.tellLost(article, report);
        int after = article.text().length();
        if (before > 0 && after < before * 0.9) {
            report.count(
                    "dropped-tail",
                    1,
                    "navigation, forms and the like around the article (" + (100 - 100L * after / before)
                            + " % of the page)");
        }
        return new Draft(title.text(), author, HtmlPieces.of(article, style), noting.notes());
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
        return said && !CharsetDecoding.surelyUtf8(content)
                ? null
                : CharsetDecoding.decode(content).charset().name();
    }
}
