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
public record TextPiece(PieceKind shape, int level, String text, int gap, boolean marked, LineSetting setting) {

    /** A piece at the margin. */
    public TextPiece(PieceKind shape, int level, String text, int gap, boolean marked) {
        this(shape, level, text, gap, marked, LineSetting.FLUSH);
    }

    public static TextPiece text(String text) {
        return new TextPiece(PieceKind.TEXT, 0, text, 1, false);
    }

    /** A piece whose shape the source gives. */
    public static TextPiece marked(PieceKind shape, String text) {
        return new TextPiece(shape, 0, text, 1, true);
    }

    public static TextPiece heading(int level, String text) {
        return new TextPiece(PieceKind.HEADING, level, text, 1, true);
    }

    public TextPiece as(PieceKind other) {
        return new TextPiece(other, other == PieceKind.HEADING ? level : 0, text, gap, marked, setting);
    }

    public TextPiece asHeading(int atLevel, String title) {
        return new TextPiece(PieceKind.HEADING, atLevel, title, gap, marked, setting);
    }

    public TextPiece saying(String other) {
        return new TextPiece(shape, level, other, gap, marked, setting);
    }

    /** The same as it stands in its source. */
    public TextPiece placed(int blankLines, LineSetting where) {
        return new TextPiece(shape, level, text, blankLines, marked, where);
    }

    /** Its lines as one, as of a title over several. */
    public String oneLine() {
        return text.indexOf('\n') < 0
                ? text
                : text.replaceAll("\\s*\\n\\s*", " ").strip();
    }

    public boolean is(PieceKind asked) {
        return shape == asked;
    }

    /** Whether it is text that nobody has said anything about. */
    public boolean plain() {
        return shape == PieceKind.TEXT && !marked;
    }
}
