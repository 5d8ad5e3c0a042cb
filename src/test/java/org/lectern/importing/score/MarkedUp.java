package org.lectern.importing.score;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Formats that mark structure, and what writers of them do. */
enum MarkedUp {
    MARKDOWN("md"),
    MARKDOWN_WRAPPED("md"),
    HTML("html"),
    WEB_PAGE("html"),
    WEB_PAGE_BOLD("html"),
    EPUB3("epub"),
    EPUB2_NCX_ONLY("epub"),
    DOCX("docx"),
    DOCX_BOLD("docx"),
    ODT("odt"),
    PDF("pdf"),
    PDF_BOLD("pdf"),
    PDF_BOOKLET("pdf");

    private final String suffix;

    MarkedUp(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    byte[] write(Work work, RandomGenerator random) {
        return switch (this) {
            case MARKDOWN -> bytes(markdown(work, 100_000, random.nextBoolean()));
            case MARKDOWN_WRAPPED -> bytes(markdown(work, 72, random.nextBoolean()));
            case HTML ->
                bytes("<!DOCTYPE html><html><head><title>" + escaped(work.title()) + "</title></head><body><h1>"
                        + escaped(work.title()) + "</h1>" + html(work, false) + "</body></html>");
            case WEB_PAGE -> bytes(WebPage.around(work, html(work, false), random));
            case WEB_PAGE_BOLD -> bytes(WebPage.around(work, html(work, true), random));
            case EPUB3 -> epub(work, true);
            case EPUB2_NCX_ONLY -> epub(work, false);
            case DOCX -> Office.docx(work, false);
            case DOCX_BOLD -> Office.docx(work, true);
            case ODT -> Office.odt(work);
            case PDF -> PdfPages.of(work, PdfPages.Heads.LARGER, false);
            case PDF_BOLD -> PdfPages.of(work, bold(work, random), false);
            case PDF_BOOKLET -> PdfPages.of(work, PdfPages.Heads.LARGER, true);
        };
    }

    /** Where a book has sections, something tells them from its chapters. */
    private static PdfPages.Heads bold(Work work, RandomGenerator random) {
        List<PdfPages.Heads> heads = new ArrayList<>(List.of(PdfPages.Heads.values()));
        heads.remove(PdfPages.Heads.LARGER);
        if (!work.heads(2).isEmpty()) {
            heads.remove(PdfPages.Heads.ALIKE);
        }
        return heads.get(random.nextInt(heads.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Levels without a gap: where there are no parts, chapters are the second level. */
    static int depth(Work work, Work.Head head) {
        boolean parts = work.kind() == Work.Kind.PARTS;
        return head.level() + (parts ? 2 : 1);
    }

    static String spelled(Work.Head head, int part) {
        return head.level() == 0 ? "Part " + House.roman(part) + ": " + head.title() : head.title();
    }

    private static String markdown(Work work, int columns, boolean frontMatter) {
        StringBuilder out = new StringBuilder();
        if (frontMatter) {
            out.append("---\ntitle: \"")
                    .append(work.title())
                    .append("\"\nauthor: ")
                    .append(work.author())
                    .append("\n---\n\n");
        } else {
            out.append("# ").append(work.title()).append("\n\n");
        }
        int item = 0;
        int part = 0;
        for (Work.Part each : work.parts()) {
            switch (each) {
                case Work.Head head -> {
                    part += head.level() == 0 ? 1 : 0;
                    out.append("#".repeat(depth(work, head)))
                            .append(' ')
                            .append(spelled(head, part))
                            .append("\n\n");
                }
                case Work.Text text -> {
                    item = text.form() == Work.Form.NUMBERED ? item + 1 : 0;
                    String body = switch (text.form()) {
                        case PROSE, DIALOGUE, TERM -> wrap(text.text(), columns, "");
                        case EPIGRAPH -> wrap(text.text() + " — " + text.source(), columns, "> ");
                        case BLOCK_QUOTE -> wrap(text.text(), columns, "> ");
                        case BULLET -> "- " + wrap(text.text(), columns, "  ").strip();
                        case NUMBERED ->
                            item + ". " + wrap(text.text(), columns, "   ").strip();
                        case VERSE -> text.text().replace("\n", "  \n");
                    };
                    out.append(body).append("\n\n");
                }
            }
        }
        return out.toString();
    }

    private static String wrap(String text, int columns, String prefix) {
        StringBuilder out = new StringBuilder(prefix);
        int used = 0;
        for (String word : text.split(" ", -1)) {
            if (used > 0 && used + word.length() + 1 > columns) {
                out.append('\n').append(prefix);
                used = 0;
            }
            out.append(used == 0 ? "" : " ").append(word);
            used += word.length() + 1;
        }
        return out.toString();
    }

    static String html(Work work, boolean boldHeads) {
        StringBuilder out = new StringBuilder();
        Work.Form open = Work.Form.PROSE;
        int part = 0;
        for (Work.Part each : work.parts()) {
            Work.Form own = each instanceof Work.Text text ? text.form() : Work.Form.PROSE;
            out.append(open == own ? "" : closing(open) + opening(own));
            open = own;
            switch (each) {
                case Work.Head head -> {
                    part += head.level() == 0 ? 1 : 0;
                    String tag = "h" + depth(work, head);
                    String title = escaped(spelled(head, part));
                    out.append(
                            boldHeads
                                    ? "<p><strong>" + (head.level() == 1 ? title.toUpperCase(Locale.ROOT) : title)
                                            + "</strong></p>"
                                    : "<" + tag + ">" + title + "</" + tag + ">");
                }
                case Work.Text text -> out.append(block(text));
            }
            out.append('\n');
        }
        return out.append(closing(open)).toString();
    }

    private static String block(Work.Text text) {
        String body = escaped(text.text());
        return switch (text.form()) {
            case PROSE, DIALOGUE, TERM -> "<p>" + body + "</p>";
            case EPIGRAPH -> "<blockquote><p>" + body + " — " + escaped(text.source()) + "</p></blockquote>";
            case BLOCK_QUOTE -> "<blockquote><p>" + body + "</p></blockquote>";
            case BULLET, NUMBERED -> "<li>" + body + "</li>";
            case VERSE -> "<p>" + body.replace("\n", "<br/>\n") + "</p>";
        };
    }

    private static String opening(Work.Form form) {
        return form == Work.Form.BULLET ? "<ul>" : form == Work.Form.NUMBERED ? "<ol>" : "";
    }

    private static String closing(Work.Form form) {
        return form == Work.Form.BULLET ? "</ul>" : form == Work.Form.NUMBERED ? "</ol>" : "";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A file a chapter. The older kind's chapters are headed in the contents alone. */
    private static byte[] epub(Work work, boolean version3) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("mimetype", "application/epub+zip");
        files.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"book.opf\"/></rootfiles></container>");
        List<Work> chapters = chapters(work);
        StringBuilder manifest = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        StringBuilder nav = new StringBuilder();
        StringBuilder ncx = new StringBuilder();
        int part = 0;
        for (int i = 0; i < chapters.size(); i++) {
            Work chapter = chapters.get(i);
            String file = "c" + i + ".xhtml";
            boolean isPart = chapter.kind() == Work.Kind.PARTS;
            part += isPart ? 1 : 0;
            String title = isPart ? "Part " + House.roman(part) + ": " + chapter.title() : chapter.title();
            boolean headed = chapter.parts().isEmpty() || chapter.parts().getFirst() instanceof Work.Head;
            String heading = version3 && headed ? "<h1>" + escaped(title) + "</h1>" : "";
            List<Work.Part> rest = headed && !chapter.parts().isEmpty()
                    ? chapter.parts().subList(1, chapter.parts().size())
                    : chapter.parts();
            String body = html(new Work(title, "", Work.Kind.BOOK, rest), false);
            files.put(
                    file,
                    "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>"
                            + heading + (isPart && !version3 ? "<p>" + escaped(title) + "</p>" : "") + body
                            + "</body></html>");
            manifest.append("<item id=\"c")
                    .append(i)
                    .append("\" href=\"")
                    .append(file)
                    .append("\" media-type=\"application/xhtml+xml\"/>");
            spine.append("<itemref idref=\"c").append(i).append("\"/>");
            boolean opens = version3 && isPart;
            nav.append(isPart && part > 1 ? "</ol></li>" : "")
                    .append("<li><a href=\"")
                    .append(file)
                    .append("\">")
                    .append(escaped(title))
                    .append("</a>")
                    .append(opens ? "<ol>" : "</li>");
            ncx.append(isPart && part > 1 ? "</navPoint>" : "")
                    .append("<navPoint id=\"n")
                    .append(i)
                    .append("\"><navLabel><text>")
                    .append(escaped(title))
                    .append("</text></navLabel><content src=\"")
                    .append(file)
                    .append("\"/>")
                    .append(isPart ? "" : "</navPoint>");
        }
        nav.append(part > 0 ? "</ol></li>" : "");
        ncx.append(part > 0 ? "</navPoint>" : "");
        files.put(
                "book.opf",
                "<package xmlns=\"http://www.idpf.org/2007/opf\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata><dc:title>"
                        + escaped(work.title()) + "</dc:title><dc:creator>" + escaped(work.author())
                        + "</dc:creator></metadata><manifest>" + manifest
                        + (version3
                                ? "<item id=\"nav\" href=\"nav.xhtml\" properties=\"nav\" media-type=\"application/xhtml+xml\"/>"
                                : "<item id=\"ncx\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>")
                        + "</manifest><spine toc=\"ncx\">" + spine + "</spine></package>");
        files.put(
                version3 ? "nav.xhtml" : "toc.ncx",
                version3
                        ? "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"><body><nav epub:type=\"toc\"><ol>"
                                + nav + "</ol></nav></body></html>"
                        : "<ncx><navMap>" + ncx + "</navMap></ncx>");
        return Office.zip(files);
    }

    /** The chapters of a work, each one beginning with its head; a part is one of its own. */
    private static List<Work> chapters(Work work) {
        List<Work> chapters = new ArrayList<>();
        List<Work.Part> current = new ArrayList<>();
        String title = work.title();
        Work.Kind kind = Work.Kind.BOOK;
        for (Work.Part part : work.parts()) {
            if (part instanceof Work.Head head && head.level() <= 1) {
                if (!current.isEmpty()) {
                    chapters.add(new Work(title, "", kind, current));
                }
                current = new ArrayList<>();
                title = head.title();
                kind = head.level() == 0 ? Work.Kind.PARTS : Work.Kind.BOOK;
            }
            current.add(part);
        }
        chapters.add(new Work(title, "", kind, current));
        return chapters;
    }
}
