package org.lectern.importing.format.file;

import java.util.Map;
import java.util.Set;

/**
 * What a reader that sees how lines are set knows of them beside their words.
 *
 * @param parted whether blank lines stand where a paragraph ends, and nowhere else
 * @param headings the words of each heading, with its rank among their looks from 1
 * @param outlined whether the file itself names its headings, so that any number of them is believed
 * @param rows the words of each row of a table
 * @param ordered whether the reader has put the pages in order, or knows that they are
 */
public record Typeset(
        boolean parted, Map<String, Integer> headings, boolean outlined, Set<String> rows, boolean ordered) {
    /** Of lines of which nothing but the words is known. */
    public static final Typeset NOT = new Typeset(false, Map.of(), false, Set.of(), false);

    public Typeset {
        headings = Map.copyOf(headings);
        rows = Set.copyOf(rows);
    }
}
