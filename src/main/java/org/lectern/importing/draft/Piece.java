package org.lectern.importing.draft;

/**
 * A piece of a text on its way to become a block.
 *
 * @param level of a heading from 1 (the highest); 0 where it isn't known, or for what is no heading
 * @param text one line; verse and preformatted text have lines that end in {@code \n}
 * @param gap blank lines before it in the source; 1 where the source doesn't say
 * @param marked whether the source itself says what it is, so that nobody needs to guess
 * @param setting of a plain text's lines
 */
public record Piece(Shape shape, int level, String text, int gap, boolean marked, Setting setting) {

    /** A piece at the margin. */
    public Piece(Shape shape, int level, String text, int gap, boolean marked) {
        this(shape, level, text, gap, marked, Setting.FLUSH);
    }

    public static Piece text(String text) {
        return new Piece(Shape.TEXT, 0, text, 1, false);
    }

    /** A piece whose shape the source gives. */
    public static Piece marked(Shape shape, String text) {
        return new Piece(shape, 0, text, 1, true);
    }

    public static Piece heading(int level, String text) {
        return new Piece(Shape.HEADING, level, text, 1, true);
    }

    public Piece as(Shape other) {
        return new Piece(other, other == Shape.HEADING ? level : 0, text, gap, marked, setting);
    }

    public Piece asHeading(int atLevel, String title) {
        return new Piece(Shape.HEADING, atLevel, title, gap, marked, setting);
    }

    public Piece saying(String other) {
        return new Piece(shape, level, other, gap, marked, setting);
    }

    /** The same as it stands in its source. */
    public Piece placed(int blankLines, Setting where) {
        return new Piece(shape, level, text, blankLines, marked, where);
    }

    /** Its lines as one, as of a title over several. */
    public String oneLine() {
        return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\n\\s*", " ").strip();
    }

    public boolean is(Shape asked) {
        return shape == asked;
    }

    /** Whether it is text that nobody has said anything about. */
    public boolean plain() {
        return shape == Shape.TEXT && !marked;
    }
}
