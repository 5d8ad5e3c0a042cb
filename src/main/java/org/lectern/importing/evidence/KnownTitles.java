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
            "interlude");

    private KnownTitles() {}

    /** @param key as of {@link TitleKey#of} */
    public static boolean is(String key) {
        return NAMES.contains(key);
    }
}
