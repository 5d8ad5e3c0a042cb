package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.TitleKey;

/** Takes the reading's title, and the author, from the lines at its top. */
final class TitleRepair implements TextRepair {
    private static final int LONGEST = 160;
    /** Words of a title that ends in a full stop. */
    private static final int MOST_WORDS = 10;

    /** A name behind the word for author. */
    private static final Pattern EASTERN = Pattern.compile("(?:作者|著者|作|著|文|지은이|글)\\s*[:：]\\s*(.{1,30})");

    /** One sentence behind another. */
    private static final Pattern SEVERAL = Pattern.compile("\\p{Ll}{3}[.!?] \\p{Lu}");

    private static final Set<String> VERBS =
            Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "do", "did", "i");

    @Override
    public String kind() {
        return "";
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        if (draft.pieces().size() < 2 || !draft.title().isEmpty()) {
            return draft;
        }
        List<TextPiece> pieces = new ArrayList<>(draft.pieces());
        while (pieces.size() > 2
                && pieces.getFirst().is(PieceKind.VERSE)
                && Junk.menu(pieces.getFirst().text())) {
            report.count("dropped-head", pieces.removeFirst().text());
        }
        TextPiece first = pieces.getFirst();
        if (first.marked()) {
            return draft;
        }
        String[] lines = first.text().split("\n", -1);
        String title = lines[0].strip();
        if (!titled(title, first, pieces)) {
            return draft.with(pieces);
        }
        pieces.removeFirst();
        Draft named = draft.titled(withoutStop(title));
        for (int i = lines.length - 1; i >= 1; i--) {
            pieces.addFirst(TextPiece.text(lines[i].strip()));
        }
        if (!pieces.isEmpty() && pieces.getFirst().plain()) {
            String author = author(pieces.getFirst().text());
            if (!author.isEmpty()) {
                pieces.removeFirst();
                named = draft.author().isEmpty() ? named.by(author) : named;
            }
        }
        return named.with(pieces);
    }

    private static boolean titled(String title, TextPiece first, List<TextPiece> pieces) {
        boolean shape = first.is(PieceKind.TEXT) || first.is(PieceKind.HEADING) || first.is(PieceKind.VERSE);
        if (!shape || title.isEmpty() || title.length() > LONGEST || Sentences.tokens(title) > 22) {
            return false;
        }
        if (first.is(PieceKind.HEADING)
                && (Numbering.of(title).numbered()
                        || HeadingCandidate.known(TitleKey.of(title))
                        || others(pieces, first))) {
            return false;
        }
        TextPiece next = pieces.get(1);
        boolean byline = first.is(PieceKind.VERSE)
                && first.text().toLowerCase(Locale.ROOT).contains("\nby ");
        if (first.is(PieceKind.VERSE) && !byline && !titlePage(first.text(), next)) {
            return false;
        }
        boolean prose =
                (Sentences.startsLower(title) && !byline && author(next.text()).isEmpty())
                        || title.endsWith(",")
                        || title.endsWith(":")
                        || HeadingCandidate.webbish(title)
                        || Quotations.attribution(first)
                        || ("\"“".indexOf(title.charAt(0)) >= 0 && Sentences.closes(title));
        Numbering number = Numbering.of(title);
        boolean counts = number.numbered()
                && !first.is(PieceKind.HEADING)
                && (number.rest().isEmpty() || number.depth() > 1);
        if (prose || counts) {
            return false;
        }
        if (title.endsWith(".") && !title.endsWith("...") && sentence(title)) {
            return false;
        }
        return next.is(PieceKind.HEADING)
                || first.is(PieceKind.HEADING)
                || byline
                || next.text().length() > title.length()
                || !author(next.text()).isEmpty()
                || HeadingCandidate.possible(next);
    }

    /** A few lines that are no sentences, above a heading or under a title in capitals. */
    private static boolean titlePage(String text, TextPiece next) {
        String[] lines = text.split("\n", -1);
        boolean bare = lines.length <= 4;
        for (String line : lines) {
            bare &= ".,;".indexOf(Sentences.lastSign(line)) < 0 && !Sentences.startsLower(line);
        }
        return bare && (next.is(PieceKind.HEADING) || Sentences.capitals(lines[0]));
    }

    /** A first heading in capitals like all later ones is a chapter, unless another follows it at once. */
    private static boolean others(List<TextPiece> pieces, TextPiece first) {
        return pieces.size() > 1
                && !pieces.get(1).is(PieceKind.HEADING)
                && author(pieces.get(1).text()).isEmpty()
                && !first.marked()
                && Sentences.capitals(first.text())
                && othersInCapitals(pieces.subList(1, pieces.size()));
    }

    /** Whether there are headings, and all in capitals. */
    private static boolean othersInCapitals(List<TextPiece> pieces) {
        boolean any = false;
        for (TextPiece piece : pieces) {
            if (piece.is(PieceKind.HEADING)) {
                any = true;
                if (!Sentences.capitals(piece.text())) {
                    return false;
                }
            }
        }
        return any;
    }

    private static boolean sentence(String title) {
        if (Sentences.tokens(title) > MOST_WORDS || SEVERAL.matcher(title).find()) {
            return true;
        }
        for (String word : title.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (VERBS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The name in {@code by Ada Lovelace}, or nothing. */
    static String author(String line) {
        Matcher eastern = EASTERN.matcher(line.strip());
        if (eastern.matches()) {
            return eastern.group(1).strip();
        }
        boolean by = line.length() < 80 && line.toLowerCase(Locale.ROOT).startsWith("by ");
        String name = by ? line.substring(3).strip() : "";
        boolean small = by && line.equals(line.toLowerCase(Locale.ROOT)) && Sentences.tokens(name) <= 3;
        return (Sentences.startsUpper(name) || small) && !Sentences.closes(name) ? name : "";
    }

    private static String withoutStop(String title) {
        boolean stop = title.endsWith(".") && !title.endsWith("..");
        return stop ? title.substring(0, title.length() - 1) : title;
    }
}
