package org.lectern.study.schedule;

import java.util.Locale;
import java.util.Set;

/** Chapters that nobody reads from beginning to end: lists of books, notes, an index. */
public final class BackMatter {
    private static final Set<String> TITLES = Set.of(
            "bibliography", "select bibliography", "selected bibliography", "annotated bibliography", "further reading",
            "suggested reading", "suggested readings", "recommended reading", "suggestions for further reading",
            "references", "works cited", "works consulted", "literature cited", "sources", "reading list", "index",
            "notes", "endnotes", "footnotes", "notes and references", "literatur", "literaturverzeichnis",
            "bibliographie", "bibliografie", "quellen", "quellenverzeichnis", "weiterführende literatur",
            "zum weiterlesen", "anmerkungen", "register", "références", "ouvrages cités", "pour aller plus loin",
            "bibliografía", "referencias", "lecturas recomendadas", "obras citadas", "bibliografia", "riferimenti");

    private BackMatter() {}

    /** Whether a chapter's title is that of such a list. */
    public static boolean is(String title) {
        String bare = title.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("^(appendix|anhang|annexe)?\\s*[\\p{L}\\d]{0,3}[.:)]\\s*", "")
                .replaceAll("[\\p{Punct}\\s]+$", "");
        return TITLES.contains(bare);
    }
}
