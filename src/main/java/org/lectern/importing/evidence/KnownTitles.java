package org.lectern.importing.evidence;

import java.util.Set;

/** Titles that nearly every book has. */
public final class KnownTitles {
    private static final Set<String> NAMES = Set.of(
            "introduction",
            "preface",
            "foreword",
            "prologue",
            "conclusion",
            "conclusions",
            "epilogue",
            "afterword",
            "appendix",
            "notes",
            "bibliography",
            "references",
            "further reading",
            "acknowledgements",
            "acknowledgments",
            "glossary",
            "abstract",
            "summary",
            "postscript",
            "endnotes",
            "works cited",
            "dedication",
            "index",
            "interlude",
            "introductory note",
            "concluding remarks",
            "author s note",
            "authors note",
            "about the author",
            "list of illustrations",
            "vorwort",
            "nachwort",
            "einleitung",
            "schluss",
            "schlusswort",
            "anhang",
            "literatur",
            "danksagung",
            "avant propos",
            "postface",
            "annexe",
            "remerciements",
            "prologo",
            "epilogo",
            "prefacio",
            "introduccion",
            "conclusiones",
            "agradecimientos",
            "introduzione",
            "conclusione",
            "prefazione",
            "inleiding",
            "voorwoord",
            "предисловие",
            "введение",
            "заключение",
            "послесловие",
            "пролог",
            "эпилог",
            "προλογος",
            "επιλογος",
            "εισαγωγη",
            "συμπερασματα");

    private KnownTitles() {}

    /** @param key as of {@link TitleKey#of} */
    public static boolean is(String key) {
        return NAMES.contains(key);
    }
}
