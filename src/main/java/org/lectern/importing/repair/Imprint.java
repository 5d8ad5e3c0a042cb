package org.lectern.importing.repair;

import java.util.Locale;
import java.util.Set;

/** Lines that an archive or a publisher puts above a text, each saying one thing of it: {@code Source: …}. */
final class Imprint {
    private static final int LONGEST_LABEL = 34;
    private static final int LONGEST = 300;
    private static final Set<String> LABELS = Set.of(
            "source",
            "sources",
            "written",
            "first published",
            "published",
            "publisher",
            "translated",
            "translator",
            "translation",
            "transcription",
            "transcribed",
            "transcription/markup",
            "transcribed/html markup",
            "markup",
            "html markup",
            "html",
            "proofread",
            "proofreader",
            "online version",
            "online",
            "public domain",
            "copyleft",
            "copyright",
            "author",
            "authors",
            "title",
            "subtitle",
            "date",
            "delivered",
            "spoken",
            "from",
            "original",
            "original title",
            "originally published",
            "publication date",
            "release date",
            "language",
            "credits",
            "edited",
            "editor",
            "isbn",
            "topics",
            "tags",
            "topic",
            "notes",
            "note",
            "url",
            "license",
            "licence",
            "retrieved",
            "downloaded",
            "accessed",
            "speech",
            "first delivered",
            "first issued",
            "printed",
            "scanned",
            "converted",
            "ocr",
            "reprinted",
            "layout",
            "cover",
            "format",
            "pages",
            "word count",
            "reading time",
            "translated by",
            "transcribed by",
            "edited by",
            "published by",
            "typeset by",
            "proofread by");

    private Imprint() {}

    /** What the line is about, lower case, as in {@code source}; empty where it is no such line. */
    static String label(String line) {
        int colon = line.indexOf(':');
        if (colon < 2 || colon > LONGEST_LABEL || line.length() > LONGEST || colon + 1 >= line.length()) {
            return "";
        }
        String label = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return LABELS.contains(label) ? label : "";
    }

    static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    /** Whether the line holds a site's links beside each other, as many at least: {@code Archive | Library | Search}. */
    static boolean links(String line, int least) {
        if (line.isEmpty() || line.length() > 160 || line.startsWith("|")) {
            return false;
        }
        int parts = 1;
        int longest = 0;
        int from = 0;
        for (int i = 1; i + 1 < line.length(); i++) {
            boolean parting = "|‹›»«>•·".indexOf(line.charAt(i)) >= 0
                    && Character.isWhitespace(line.charAt(i - 1))
                    && Character.isWhitespace(line.charAt(i + 1));
            if (parting) {
                parts++;
                longest = Math.max(longest, i - from);
                from = i;
            }
        }
        longest = Math.max(longest, line.length() - from);
        char last = line.charAt(line.length() - 1);
        return parts >= least && longest <= 44 && ".?!,;".indexOf(last) < 0;
    }
}
