package org.lectern.importing.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.draft.Shape;
import org.lectern.importing.evidence.Dateline;
import org.lectern.importing.evidence.HeadingRanks;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.format.HtmlPieces.Seen;

/**
 * Headings of a page, or of all pages of a book, whose elements don't say that they are: short paragraphs all in bold, or of
 * a class whose name, size or weight sets them apart and which has text below each.
 */
final class UnmarkedHeadings {
    private static final int LONGEST = 100;
    private static final int PROSE = 100;
    private static final int SOME_PROSE = 50;
    private static final int FEWEST_BELOW_HEADINGS = 3;
    private static final double LARGER = 1.12;
    private static final double SHARE = 0.4;
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:.*[\\W_\\d])?(?:(?:sub|chap(?:ter)?|section|sect|part|cross|kapitel|article|essay|para)[-_ ]?)?"
                    + "(?:sub)?(?:h(?:ea)?d(?:ing|er|line)?s?|titles?|titre|titulo|titolo|titel|kop|berschrift|ct|cn|h[1-6])(?:[\\W_\\d].*|$)");
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?i).*(?:subtitle|author|byline|caption|toc|content|number|note|index|running|half|header-|date|foot).*");

    private final List<Seen> seen;
    private final Stylesheet style;
    private final Map<String, List<Integer>> dresses = new HashMap<>();
    private final int body;

    private UnmarkedHeadings(List<Seen> seen, Stylesheet style) {
        this.seen = seen;
        this.style = style;
        this.body = bodySize();
    }

    static List<Piece> found(List<Seen> seen, Stylesheet style) {
        return HtmlNotes.withoutEmptyHeadings(
                new UnmarkedHeadings(seen, style).headed().stream().map(Seen::piece).toList());
    }

    /** The same with what are headings made so. */
    static List<Seen> judged(List<Seen> seen, Stylesheet style) {
        return new UnmarkedHeadings(seen, style).headed();
    }

    private List<Seen> headed() {
        boolean headings = headings();
        TreeSet<Integer> found = new TreeSet<>(bolds(headings));
        found.addAll(dressed(headings));
        if (found.size() > seen.size() * SHARE && found.size() > 3) {
            return seen;
        }
        List<Integer> places = List.copyOf(found);
        List<HeadingRanks.Look> looks = places.stream().map(this::look).toList();
        int[] ranks = HeadingRanks.of(looks);
        List<Seen> headed = new ArrayList<>(seen);
        for (int i = 0; i < ranks.length; i++) {
            int at = places.get(i);
            String text = seen.get(at).piece().text();
            headed.set(at, seen.get(at).saying(Piece.heading(headings ? 6 : Math.min(6, ranks[i] + 1), text)));
        }
        return headed;
    }

    /** Whether elements say which the headings are; those above all text are a page's own. */
    private boolean headings() {
        boolean text = false;
        for (Seen one : seen) {
            text |= one.piece().is(Shape.TEXT) && one.piece().text().length() >= PROSE;
            if (text && one.piece().is(Shape.HEADING)) {
                return true;
            }
        }
        return seen.stream()
                        .filter(one -> one.piece().is(Shape.HEADING)
                                && one.piece().level() > 1)
                        .count()
                >= 2;
    }

    private boolean candidate(int i) {
        Piece piece = seen.get(i).piece();
        String text = piece.text();
        return piece.is(Shape.TEXT)
                && text.length() < LONGEST
                && text.length() > 1
                && ".,;".indexOf(Sentences.lastSign(text)) < 0
                && text.chars().anyMatch(Character::isLetter)
                && !Dateline.is(text);
    }

    private Set<Integer> bolds(boolean headings) {
        Set<Integer> bolds = new HashSet<>();
        for (int i = 0; i < seen.size(); i++) {
            if (!seen.get(i).bold() || !candidate(i)) {
                continue;
            }
            boolean above = i + 1 < seen.size()
                    && seen.get(i + 1).piece().is(Shape.TEXT)
                    && seen.get(i + 1).piece().text().length() >= PROSE;
            if (above || !headings) {
                bolds.add(i);
            }
        }
        return bolds.size() >= (headings ? FEWEST_BELOW_HEADINGS : 2) ? bolds : Set.of();
    }

    /** Those of a class of which nearly each is short and stands above text. */
    private Set<Integer> dressed(boolean headings) {
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).piece().is(Shape.TEXT)) {
                dresses.computeIfAbsent(dress(seen.get(i)), key -> new ArrayList<>()).add(i);
            }
        }
        Set<Integer> found = new HashSet<>();
        dresses.forEach((dress, members) -> {
            Seen first = seen.get(members.getFirst());
            boolean named = NAMED.matcher(first.holder().className()).matches()
                    && !OTHERWISE.matcher(first.holder().className()).matches();
            int size = style.size(first.holder());
            boolean heavy = style.bold(first.holder());
            boolean larger = size > body * LARGER || (heavy && size >= body);
            long heads = members.stream().filter(this::heads).count();
            boolean enough = members.size() >= 2 || (headings && named && larger);
            if ((named || larger)
                    && !dress.isEmpty()
                    && enough
                    && heads * 4 >= members.size() * 3L
                    && !OTHERWISE.matcher(first.holder().className()).matches()) {
                members.stream().filter(this::candidate).forEach(found::add);
            }
        });
        return found;
    }

    /** Whether it may be a heading, and text or another one stands below. */
    private boolean heads(int i) {
        for (int next = i + 1; candidate(i) && next < seen.size() && next <= i + 2; next++) {
            Piece below = seen.get(next).piece();
            boolean text = !below.is(Shape.HEADING) && !below.is(Shape.RULE) && below.text().length() >= SOME_PROSE;
            if (text && !dress(seen.get(i)).equals(dress(seen.get(next)))) {
                return true;
            }
            if (!candidate(next)) {
                return false;
            }
        }
        return false;
    }

    private HeadingRanks.Look look(int i) {
        Seen one = seen.get(i);
        boolean text = i + 1 < seen.size() && !candidate(i + 1) && !seen.get(i + 1).piece().is(Shape.HEADING);
        String face = one.bold() ? "" : dress(one);
        boolean bold = one.bold() || style.bold(one.holder());
        boolean centred = one.centred() || style.centred(one.holder());
        return new HeadingRanks.Look(
                one.piece().text(), style.size(one.holder()), bold, face, centred, false, 0, text);
    }

    private static String dress(Seen one) {
        return one.holder().className().isBlank()
                ? one.holder().attr("style")
                : one.holder().normalName() + "." + one.holder().className();
    }

    /** The size in which most of the text is set. */
    private int bodySize() {
        Map<Integer, Integer> lengths = new HashMap<>();
        for (Seen one : seen) {
            if (one.piece().text().length() >= SOME_PROSE) {
                lengths.merge(style.size(one.holder()), one.piece().text().length(), Integer::sum);
            }
        }
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(100);
    }

    /** Whether a piece is only a number, as above a title: {@code 3}, {@code IV}, {@code Chapter Two}. */
    static boolean number(Piece piece) {
        Numbering number = Numbering.of(piece.text());
        return piece.is(Shape.TEXT) && piece.text().length() <= 24 && number.numbered() && number.rest().isEmpty();
    }
}
