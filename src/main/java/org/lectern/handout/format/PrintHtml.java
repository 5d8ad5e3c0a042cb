package org.lectern.handout.format;

import java.util.List;
import org.lectern.handout.fonts.FontCoverage;
import org.lectern.handout.sheet.Sheet;
import org.lectern.handout.template.Templates;
import org.lectern.text.LineBreaker;
import org.lectern.text.TextLine;

/**
 * A sheet as well-formed HTML for setting in type: what stands in the margins of each page comes first. An attribution that
 * no margin holds comes last. Letters that the fonts lack are replaced, and that is said at the end.
 */
final class PrintHtml {

    private PrintHtml() {}

    static String of(Sheet sheet, StyleSheet style, Templates templates, Paper paper) {
        StringBuilder page = new StringBuilder();
        page.append("<html lang=\"")
                .append(HtmlWriter.escaped(sheet.language()))
                .append("\">\n<head>\n<title>");
        page.append(HtmlWriter.escaped(HtmlWriter.title(sheet))).append("</title>\n");
        page.append("<meta name=\"description\" content=\"")
                .append(HtmlWriter.escaped(String.join(" ", sheet.under())))
                .append("\"/>\n<bookmarks>\n");
        sheet.sections()
                .forEach(section -> page.append("<bookmark name=\"%s\" href=\"#%s\"/>\n"
                        .formatted(HtmlWriter.escaped(section.title()), section.id())));
        page.append("</bookmarks>\n<style>\n")
                .append(style.css(templates, paper))
                .append("</style>\n</head>\n<body class=\"")
                .append(sheet.badge().isEmpty() ? "plain" : "leading")
                .append("\">\n");
        page.append("<div class=\"running\"><p><span class=\"badge\">")
                .append(HtmlWriter.escaped(sheet.badge()))
                .append("</span> ")
                .append(HtmlWriter.escaped(oneLine(HtmlWriter.title(sheet), style.runningLetters())))
                .append("</p></div>\n<div class=\"running-first\"><p><span class=\"badge\">")
                .append(HtmlWriter.escaped(sheet.badge()))
                .append("</span></p></div>\n");
        boolean below = style.footHolds(sheet);
        if (below) {
            foot(page, sheet, "foot");
        }
        HtmlWriter.head(page, sheet);
        HtmlWriter.main(page, sheet, true);
        if (!sheet.left().isEmpty()) {
            page.append("<p class=\"left\">")
                    .append(HtmlWriter.escaped(sheet.left()))
                    .append("</p>\n");
        }
        if (!below) {
            foot(page, sheet, "sources");
        }
        FontCoverage.Shown shown = FontCoverage.shown(page.toString());
        String lacking = shown.lacking() == 0
                ? ""
                : "<p class=\"left\">" + templates.wording(sheet.language()).say("page.unknown", shown.lacking())
                        + "</p>\n";
        return shown.text() + lacking + "</body>\n</html>\n";
    }

    /** The title again, as much of it as the margin above a page holds. */
    private static String oneLine(String title, int letters) {
        List<TextLine> lines = LineBreaker.wrap(title, letters);
        return lines.getFirst().of(title) + (lines.size() > 1 ? " …" : "");
    }

    private static void foot(StringBuilder page, Sheet sheet, String where) {
        page.append("<div class=\"").append(where).append("\">\n");
        HtmlWriter.foot(page, sheet);
        page.append("</div>\n");
    }
}
