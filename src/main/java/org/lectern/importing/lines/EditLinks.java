package org.lectern.importing.lines;

import java.util.List;

/** Titles as an encyclopedia that everybody may edit has them: {@code History[edit]}. */
final class EditLinks {
    private static final int LONGEST = 120;
    private static final List<String> LINKS = List.of(
            "[edit]",
            "[edit source]",
            "[edit | edit source]",
            "[Bearbeiten | Quelltext bearbeiten]",
            "[Bearbeiten]",
            "[modifier | modifier le code]",
            "[modifier]",
            "[editar]");

    private EditLinks() {}

    /** The title before the link; empty where the line is no such title. */
    static String title(String line) {
        if (line.isEmpty() || line.charAt(line.length() - 1) != ']' || line.length() > LONGEST) {
            return "";
        }
        for (String link : LINKS) {
            if (line.endsWith(link)) {
                return line.substring(0, line.length() - link.length()).strip();
            }
        }
        return "";
    }
}
