package org.lectern.handout.format;

import org.lectern.handout.sheet.Sheet;
import org.lectern.handout.template.Templates;

/**
 * A sheet as well-formed HTML for setting in type: what stands in the margins of each page comes first. Letters that the
 * fonts lack are replaced, and that is said at the end.
 */
final class PrintHtml {

    private PrintHtml() {}

    static String of(Sheet sheet, Style style, Templates templates, Paper paper) {
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
                .append(HtmlWriter.escaped(HtmlWriter.title(sheet)))
                .append("</p></div>\n<div class=\"running-first\"><p><span class=\"badge\">")
                .append(HtmlWriter.escaped(sheet.badge()))
                .append("</span></p></div>\n<div class=\"foot\">\n");
        HtmlWriter.foot(page, sheet);
        page.append("</div>\n");
        HtmlWriter.head(page, sheet);
        HtmlWriter.main(page, sheet, true, sheet.badge().isEmpty() && style.dense());
        if (!sheet.left().isEmpty()) {
            page.append("<p class=\"left\">")
                    .append(HtmlWriter.escaped(sheet.left()))
                    .append("</p>\n");
        }
        Letters.Shown shown = Letters.shown(page.toString());
        String lacking = shown.lacking() == 0
                ? ""
                : "<p class=\"left\">" + templates.wording(sheet.language()).say("page.unknown", shown.lacking())
                        + "</p>\n";
        return shown.text() + lacking + "</body>\n</html>\n";
    }
}
