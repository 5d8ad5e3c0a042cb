package org.lectern.handout.reader;

/** How the sign of a text's own note and the note lead to one another. What is handed in is escaped. */
enum NoteLinks {
    /** Not at all: on paper the note stands in sight of its sign. */
    PAPER,
    /** By links, with the roles of DPUB-ARIA 1.1. */
    WEB,
    /** By links, with those roles and the kinds of EPUB's structural semantics, by which a reading system shows a note in place. */
    EPUB;

    /** @param name one in the file */
    String sign(String name, String label) {
        return switch (this) {
            case PAPER -> "<sup>" + label + "</sup>";
            case WEB -> link("", name, label);
            case EPUB -> link(" epub:type=\"noteref\"", name, label);
        };
    }

    String note(String name, String label, String text) {
        String back = "<p><a role=\"doc-backlink\" href=\"#sign%s\">%s</a> %s</p>".formatted(name, label, text);
        return switch (this) {
            case PAPER -> "<p class=\"footnote\"><strong>%s</strong> %s</p>\n".formatted(label, text);
            case WEB -> "<div class=\"footnote\" role=\"note\" id=\"note%s\">%s</div>\n".formatted(name, back);
            case EPUB ->
                "<aside class=\"footnote\" epub:type=\"footnote\" role=\"doc-footnote\" id=\"note%s\">%s</aside>\n"
                        .formatted(name, back);
        };
    }

    private static String link(String kind, String name, String label) {
        return "<sup><a%s role=\"doc-noteref\" id=\"sign%s\" href=\"#note%s\">%s</a></sup>"
                .formatted(kind, name, name, label);
    }
}
