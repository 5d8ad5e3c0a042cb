package org.lectern.handout.reader;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.handout.Handout;
import org.lectern.handout.HandoutWords;
import org.lectern.handout.ReadersEdition;
import org.lectern.handout.ReadersEdition.Block;
import org.lectern.handout.ReadersEdition.Chapter;
import org.lectern.handout.fonts.FontCoverage;
import org.lectern.handout.format.HtmlWriter;
import org.lectern.handout.format.Paper;
import org.lectern.handout.format.StyleSheet;
import org.lectern.handout.template.Templates;

/** The parts of a reader's edition as well-formed HTML, for the screen, for paper and for EPUB. */
final class ReaderHtml {
    private final ReadersEdition edition;
    private final HandoutWords wording;
    private final Templates templates;
    private final NoteLinks links;

    ReaderHtml(ReadersEdition edition, Templates templates, NoteLinks links) {
        this.templates = templates;
        this.links = links;
        this.edition = edition;
        this.wording = templates.wording(edition.words());
    }

    /** One file for screen and paper, that loads and runs nothing. */
    String whole() {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body class="reader">
                %s</body>
                </html>
                """.formatted(
                        escaped(edition.language()), escaped(title()), StyleSheet.READER_SCREEN.css(templates), body());
    }

    /** The same, for setting in type. */
    String print(StyleSheet style, Paper paper) {
        String bookmarks = edition.chapters().stream()
                .map(chapter -> "<bookmark name=\"%s\" href=\"#c%d\"/>\n"
                        .formatted(escaped(heading(chapter)), chapter.number()))
                .collect(Collectors.joining());
        String page = "<html lang=\"" + escaped(edition.language()) + "\">\n<head>\n<title>" + escaped(title())
                + "</title>\n<meta name=\"description\" content=\"" + escaped(rights()) + "\"/>\n<bookmarks>\n"
                + bookmarks
                + "</bookmarks>\n<style>\n" + style.css(templates, paper)
                + "</style>\n</head>\n<body>\n<div class=\"running\"><p>"
                + escaped(title()) + "</p></div>\n" + body() + "</body>\n</html>\n";
        return FontCoverage.shown(page).text();
    }

    String title() {
        return edition.source().title();
    }

    String heading(Chapter chapter) {
        return edition.chapters().size() == 1 && chapter.title().equalsIgnoreCase(title())
                ? chapter.title()
                : (chapter.number() + " " + chapter.title()).strip();
    }

    /** Who wrote it, where it is from, whose it is, when this was made. */
    String rights() {
        Handout.Source source = edition.source();
        LocalDate made = LocalDate.ofInstant(edition.made(), ZoneOffset.UTC);
        return Stream.of(source.author(), source.source(), source.rights())
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.endsWith(".") ? part : part + ".")
                        .collect(Collectors.joining(" "))
                + " " + wording.say("reader.made", wording.day(made));
    }

    String front() {
        String passage = edition.passage().isEmpty() ? "" : wording.say("reader.passage", edition.passage());
        return "<header>\n<h1>" + escaped(title()) + "</h1>\n"
                + paragraph("author", edition.source().author()) + paragraph("under", passage) + "</header>\n";
    }

    /** @param file what stands before the {@code #} of a link; {@code %d} is the chapter's number */
    String contents(String file) {
        String items = edition.chapters().stream()
                .map(chapter -> "<li><a href=\"%s#c%d\">%s</a></li>\n"
                        .formatted(file.formatted(chapter.number()), chapter.number(), escaped(heading(chapter))))
                .collect(Collectors.joining());
        return "<h2>" + escaped(wording.say("contents")) + "</h2>\n<ol class=\"contents\">\n" + items + "</ol>\n";
    }

    String contentsName() {
        return wording.say("contents");
    }

    String chapter(Chapter chapter) {
        StringBuilder html = new StringBuilder(
                "<section id=\"c%d\">\n<h2>%s</h2>\n".formatted(chapter.number(), escaped(heading(chapter))));
        for (Block block : chapter.blocks()) {
            switch (block) {
                case ReadersEdition.Heading heading ->
                    html.append("<h3>").append(escaped(heading.title())).append("</h3>\n");
                case ReadersEdition.Rule rule -> html.append("<hr/>\n");
                case ReadersEdition.Paragraph paragraph -> paragraph(html, paragraph);
            }
        }
        return html.append("</section>\n").toString();
    }

    boolean hasTerms() {
        return !edition.terms().isEmpty();
    }

    String terms() {
        String entries = edition.terms().stream()
                .map(term -> "<dt>%s</dt>\n<dd>%s <span class=\"aside\">%s</span></dd>\n"
                        .formatted(escaped(term.term()), escaped(term.sense()), escaped(term.at())))
                .collect(Collectors.joining());
        return "<section id=\"terms\">\n<h2>" + escaped(wording.say("reader.terms")) + "</h2>\n<dl>\n" + entries
                + "</dl>\n</section>\n";
    }

    private String body() {
        StringBuilder body = new StringBuilder(front());
        if (edition.chapters().size() > 1) {
            body.append("<nav aria-label=\"").append(escaped(contentsName())).append("\">\n");
            body.append(contents("")).append("</nav>\n");
        }
        body.append("<main>\n");
        edition.chapters().forEach(chapter -> body.append(chapter(chapter)));
        body.append(hasTerms() ? terms() : "").append("</main>\n<footer>\n");
        return body.append(paragraph("rights", rights())).append("</footer>\n").toString();
    }

    private void paragraph(StringBuilder html, ReadersEdition.Paragraph paragraph) {
        html.append("<div class=\"p ")
                .append(paragraph.kind())
                .append("\" id=\"p")
                .append(paragraph.at())
                .append("\">\n");
        html.append("<p class=\"at\">").append(paragraph.at()).append("</p>\n");
        if (!paragraph.notes().isEmpty()) {
            html.append("<div class=\"side\">\n");
            paragraph
                    .notes()
                    .forEach(note -> html.append("<p class=\"note deep%d\">%s<strong>%s</strong> %s</p>\n"
                            .formatted(
                                    Math.min(3, note.depth()),
                                    note.sign().isEmpty() ? "" : escaped(note.sign()) + " ",
                                    escaped(note.name()),
                                    escaped(note.text()))));
            html.append("</div>\n");
        }
        html.append("<p class=\"text\">").append(noted(paragraph)).append("</p>\n");
        for (int i = 0; i < paragraph.footnotes().size(); i++) {
            ReadersEdition.Footnote note = paragraph.footnotes().get(i);
            html.append(links.note(paragraph.at() + "-" + (i + 1), escaped(note.label()), lines(note.text())));
        }
        html.append("</div>\n");
    }

    /** The text with the signs of its own notes, which stand below the paragraph. */
    private String noted(ReadersEdition.Paragraph paragraph) {
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (int i = 0; i < paragraph.footnotes().size(); i++) {
            ReadersEdition.Footnote note = paragraph.footnotes().get(i);
            int at = Math.clamp(note.offset(), done, paragraph.text().length());
            html.append(lines(paragraph.text().substring(done, at)))
                    .append(links.sign(paragraph.at() + "-" + (i + 1), escaped(note.label())));
            done = at;
        }
        return html.append(lines(paragraph.text().substring(done))).toString();
    }

    private static String lines(String text) {
        return escaped(text).replace("\n", "<br/>\n");
    }

    private static String paragraph(String kind, String text) {
        return text.isEmpty() ? "" : "<p class=\"" + kind + "\">" + escaped(text) + "</p>\n";
    }

    static String escaped(String text) {
        return HtmlWriter.escaped(text);
    }
}
