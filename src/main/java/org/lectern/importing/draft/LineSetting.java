package org.lectern.importing.draft;

/**
 * Where on its line a short piece of text was set.
 *
 * @param indent columns from the text's margin
 * @param centred whether its lines stand in the middle, or end at the right margin, as others of the text do
 * @param broken whether it has more lines than it needs
 */
public record LineSetting(int indent, boolean centred, boolean broken) {
    /** At the margin; also where the source doesn't say. */
    public static final LineSetting FLUSH = new LineSetting(0, false, false);
}
