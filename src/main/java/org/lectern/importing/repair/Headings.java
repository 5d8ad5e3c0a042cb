package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.Shape;
import org.lectern.importing.evidence.Dateline;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.TitleKey;

/** Finds headings that nothing marks, by evidence; where a text's own mark-up names headings, it is believed. */
final class Headings implements Mend {
    private static final double ENOUGH = 1.5;
    /** Where more of the pieces than this look like headings, they are something else. */
    private static final double TOO_MANY = 0.5;

    @Override
    public String kind() {
        return "";
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        List<Piece> pieces = draft.pieces();
        boolean marked = pieces.stream().anyMatch(piece -> piece.is(Shape.HEADING) && piece.marked());
        if (marked || pieces.size() < 2) {
            return draft;
        }
        NumberedLines numbered = NumberedLines.joined(pieces);
        List<Piece> joined = numbered.pieces();
        HeadingEvidence evidence = new HeadingEvidence(joined);
        StyleGroups looks = new StyleGroups(joined, evidence, !draft.title().isEmpty());
        Set<Integer> found = new HashSet<>();
        int texts = 0;
        for (int i = 0; i < joined.size(); i++) {
            texts += joined.get(i).is(Shape.TEXT) ? 1 : 0;
            if (joined.get(i).plain()
                    && (!Junk.mark(joined.get(i).text()) || Junk.headsProse(joined, i))
                    && !looks.otherwise(i)
                    && evidence.of(i) >= ENOUGH) {
                found.add(i);
            }
        }
        if (found.size() > texts * TOO_MANY) {
            found.removeIf(i -> !certain(joined.get(i)));
        }
        StyleGroups.Found likes = looks.found();
        if (likes.sure()) {
            found.removeIf(i -> !likes.headings().contains(i) && looks.doubtful(i));
        }
        found.addAll(likes.headings());
        found.addAll(numbered.counted());
        found.addAll(bareNumbers(joined));
        found.addAll(Letters.dates(joined));
        if (found.isEmpty()) {
            return draft.with(joined);
        }
        return draft.with(HeadingLevels.of(joined, found));
    }

    /** Numbers alone on their lines that count up from 1, with text below each, head sections without titles. */
    private static Set<Integer> bareNumbers(List<Piece> pieces) {
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i + 1 < pieces.size(); i++) {
            Numbering number = Numbering.of(pieces.get(i).text());
            boolean bare = pieces.get(i).plain()
                    && number.depth() == 1
                    && number.rest().isEmpty()
                    && pieces.get(i).text().length() <= 12;
            if (bare
                    && number.value() == numbers.size() + 1
                    && !Numbering.of(pieces.get(i + 1).text()).numbered()) {
                numbers.add(i);
            }
        }
        return numbers.size() >= 2 ? numbers : Set.of();
    }

    private static boolean certain(Piece piece) {
        Numbering number = Numbering.of(piece.text());
        return !number.word().isEmpty()
                || Candidate.known(TitleKey.of(piece.text()))
                || (Sentences.capitals(piece.text()) && number.numbered());
    }

    /**
     * The pieces with a number that stands alone on its line put before the title on the next.
     *
     * @param counted those of them that count up from 1
     */
    record NumberedLines(List<Piece> pieces, Set<Integer> counted) {
        /** In a text that counts {@code II}, {@code III}, the {@code I} in front of a title is a number too. */
        private static final Pattern ROMAN = Pattern.compile("[IVXL]{2,}");

        private static final Pattern LETTER = Pattern.compile("[IVX] +\\p{Lu}[^.]{2,80}");

        static NumberedLines joined(List<Piece> pieces) {
            List<Piece> joined = new ArrayList<>();
            Set<Integer> counted = new HashSet<>();
            boolean roman = pieces.stream()
                            .filter(piece -> piece.plain()
                                    && ROMAN.matcher(Numbering.of(piece.text()).label())
                                            .matches())
                            .count()
                    >= 2;
            Set<Integer> bare = bareNumbers(pieces);
            boolean titles = bare.stream().filter(i -> title(pieces, i + 1)).count() * 4 >= bare.size() * 3L;
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                if (roman && piece.plain() && LETTER.matcher(piece.text()).matches()) {
                    piece = piece.saying(piece.text().charAt(0) + ". "
                            + piece.text().substring(1).strip());
                }
                Numbering number = Numbering.of(piece.text());
                boolean alone = piece.plain()
                        && !number.word().isEmpty()
                        && number.rest().isEmpty();
                alone |= titles && bare.contains(i);
                boolean headed = number.numbered()
                        && number.rest().isEmpty()
                        && piece.plain()
                        && i + 1 < pieces.size()
                        && pieces.get(i + 1).is(Shape.HEADING);
                if (headed) {
                    continue;
                }
                if (alone && title(pieces, i + 1)) {
                    if (titles && bare.contains(i)) {
                        counted.add(joined.size());
                    }
                    String mark = ".):".indexOf(piece.text().charAt(piece.text().length() - 1)) >= 0 ? " " : ": ";
                    joined.add(piece.saying(piece.text() + mark + LineStyle.line(pieces.get(i + 1))));
                    i++;
                } else {
                    joined.add(piece);
                }
            }
            return new NumberedLines(joined, counted);
        }

        private static boolean title(List<Piece> pieces, int at) {
            return at + 1 < pieces.size()
                    && (pieces.get(at).plain()
                            || (pieces.get(at).is(Shape.VERSE)
                                    && StyleGroups.titleLines(pieces.get(at).text())))
                    && Candidate.possible(Piece.text(LineStyle.line(pieces.get(at))))
                    && !Numbering.of(pieces.get(at).text()).numbered()
                    && !Dateline.is(pieces.get(at).text())
                    && ".…:".indexOf(Sentences.lastSign(pieces.get(at).text())) < 0;
        }
    }
}
