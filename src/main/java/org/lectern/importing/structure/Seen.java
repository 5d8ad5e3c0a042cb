package org.lectern.importing.structure;

import java.util.Locale;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Ornament;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.Written;
import org.lectern.importing.lines.Markers;

/**
 * What is to be seen of a short piece by itself.
 *
 * @param line its lines as one
 * @param title without the signs around it
 * @param signs what is put around it
 * @param written how the words behind its number begin
 * @param tokens how many words it has
 * @param ends how it ends: a sign, {@code a} for a letter, {@code 1} for a digit
 * @param begins how it begins: {@code A}, {@code a}, {@code 1}, or the sign itself
 */
record Seen(
        String line,
        String title,
        String signs,
        Numbering number,
        Written written,
        int tokens,
        char ends,
        char begins,
        boolean quoted) {
    static final int LONGEST = 160;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 70;

    /** Whether the piece could be a heading at all: short, of letters, and nothing else by its marks. */
    static boolean possible(TextPiece piece) {
        boolean shape = piece.plain()
                || (piece.is(PieceKind.HEADING) && !piece.marked())
                || (piece.is(PieceKind.VERSE) && titleLines(piece.text()));
        return shape
                && piece.text().length() <= LONGEST
                && !piece.text().isEmpty()
                && piece.text().chars().anyMatch(Character::isLetterOrDigit);
    }

    /** A few lines of which none but the last ends as a line of verse or a sentence does. */
    private static boolean titleLines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            char last = Sentences.lastSign(lines[i]);
            if (lines[i].length() > LONGEST_LINE || (i + 1 < lines.length && ".;!,".indexOf(last) >= 0)) {
                return false;
            }
        }
        return lines.length <= MOST_LINES;
    }

    static Seen of(TextPiece piece) {
        String line = piece.oneLine();
        Ornament ornament = Ornament.of(line);
        String title = ornament.title().isEmpty() ? line : ornament.title();
        Numbering number = Numbering.of(title);
        char end = line.charAt(line.length() - 1);
        char sign = Sentences.lastSign(line);
        char ends = Character.isLetter(end) ? 'a' : Character.isDigit(end) ? '1' : sign == ' ' ? end : sign;
        boolean closed = "”\"’»'".indexOf(end) >= 0;
        boolean quoted = "“\"‘«„'".indexOf(line.charAt(0)) >= 0;
        char first = line.charAt(0);
        char begins = Character.isUpperCase(first)
                ? 'A'
                : Character.isLowerCase(first)
                        ? 'a'
                        : Character.isLetter(first) ? 'A' : Character.isDigit(first) ? '1' : first;
        if (Markers.bullet(line) > 0) {
            begins = '-';
        }
        return new Seen(
                line,
                title,
                ornament.marked() ? ornament.signs() : "",
                number,
                Written.of(number.rest().isEmpty() ? title : number.rest()),
                Sentences.tokens(number.rest().isEmpty() ? title : number.rest()),
                Character.isLetter(ends) ? 'a' : Character.isDigit(ends) ? '1' : ends,
                begins,
                quoted && (closed || ends == '—' || ends == '-' || ends == ','));
    }

    /** How it is counted, without the number itself: {@code chapter 1.}, {@code i)}; empty where it isn't. */
    String counted() {
        if (!number.numbered()) {
            return "";
        }
        String label = number.label();
        int at = title.indexOf(label) + label.length();
        char behind = at < title.length() ? title.charAt(at) : ' ';
        return number.word() + " " + form() + behind;
    }

    /** What its number is written in. */
    String form() {
        String label = number.label();
        if (label.isEmpty()) {
            return "none";
        }
        if (Character.isDigit(label.charAt(0))) {
            return "1" + ".1".repeat(number.depth() - 1);
        }
        if (number.depth() > 1) {
            return "a" + ".1".repeat(number.depth() - 1);
        }
        boolean roman = label.chars().allMatch(c -> "ivxlcIVXLC".indexOf(c) >= 0);
        String form = roman ? "i" : label.length() == 1 ? "a" : "one";
        boolean capital = Character.isUpperCase(label.charAt(0)) && !form.equals("one");
        return capital ? form.toUpperCase(Locale.ROOT) : form;
    }

    boolean bareNumber() {
        return number.numbered() && number.rest().isEmpty();
    }

    boolean closes() {
        return ".!?…:;,".indexOf(ends) >= 0;
    }
}
