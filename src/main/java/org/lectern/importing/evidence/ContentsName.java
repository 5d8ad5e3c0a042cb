package org.lectern.importing.evidence;

import java.util.Set;

/** What stands above a list of contents. */
public final class ContentsName {
    private static final Set<String> NAMES = Set.of(
            "contents",
            "table of contents",
            "list of contents",
            "inhalt",
            "inhaltsverzeichnis",
            "sommaire",
            "table des matieres",
            "indice",
            "contenido",
            "contenidos",
            "in this book",
            "in this pamphlet",
            "in this issue");
    private static final int LONGEST = 40;

    private ContentsName() {}

    public static boolean is(String line) {
        return line.length() <= LONGEST && NAMES.contains(TitleKey.level(line));
    }
}
