package org.lectern.importing.format.marked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Dateline;
import org.lectern.importing.evidence.HeadingRanks;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.Vocabulary;

/**
 * Headings of a page, a book's pages or a word processor's file that nothing says are: short paragraphs all in bold, or in a
 * style whose name, size or weight sets them apart and which has text below each.
 */
public final class UnmarkedHeadings {
    private static final int LONGEST = 100;
    private static final int PROSE = 100;
    private static final int SOME_PROSE = 50;
    private static final int FEWEST_BELOW_HEADINGS = 3;
    /** So many headings that a writer has marked are all that there are. */
    private static final int MARKED = 3;

    private static final double LARGER = 1.12;
    private static final int LONGEST_NUMBER = 24;
    private static final Set<String> UNITS = Set.of("chapter", "part", "book", "kapitel", "chapitre", "capítulo");
    private static final double SHARE = 0.5;
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:.*[\\W_\\d])?(?:(?:sub|chap(?:ter)?|section|sect|part|cross|kapitel|article|essay|para)[-_ ]?)?"
                    + "(?:sub)?(?:h(?:ea)?d(?:ing|er|line)?s?|titles?|titre|titulo|titolo|titel|kop|berschrift|ct|cn|h[1-6])(?:[\\W_\\d].*|$)");
    private static final Pattern OTHERWISE_NAMED = Pattern.compile(
            "(?i).*(?:subtitle|author|byline|caption|toc|content|number|note|index|running|half|header-|date|foot).*");

    /**
     * A piece and how it looks.
     *
     * @param dress the name of its style, and whatever else tells styles apart; empty where it has none
     * @param called whether that name says that it is a heading, or that it is something else than text
     * @param size of its type, in any unit
     * @param bold whether all of it is, by what is said of its words
     * @param heavy whether its style is
     */
    public record Line(
            TextPiece piece, String dress, Called called, int size, boolean bold, boolean heavy, boolean centred) {}

    /** What the name of a style says. */
    public enum Called {
        HEADING,
        OTHERWISE,
        NOTHING;

        public static Called by(String name) {
            if (OTHERWISE_NAMED.matcher(name).matches()) {
                return OTHERWISE;
            }
            return NAMED.matcher(name).matches() ? HEADING : NOTHING;
        }
    }

    private final List<Line> lines;
    private final Map<String, List<Integer>> dresses = new HashMap<>();
    private final int body;

    private UnmarkedHeadings(List<Line> lines) {
        this.lines = lines;
        this.body = bodySize();
    }

    /** The pieces of pages, with what are headings made so. */
    public static List<TextPiece> judged(List<Line> lines) {
        return new UnmarkedHeadings(List.copyOf(lines)).headed(false);
    }

    /** The pieces of a word processor's file likewise. Whoever marks headings there marks all of them, by style. */
    public static List<TextPiece> judgedByStyle(List<Line> lines, Report report) {
        UnmarkedHeadings unmarked = new UnmarkedHeadings(List.copyOf(lines));
        List<TextPiece> headed = unmarked.headed(true);
        if (unmarked.headings()) {
            unmarked.bolds(true).stream()
                    .sorted()
                    .filter(i -> !headed.get(i).is(PieceKind.HEADING))
                    .forEach(i -> report.doubt(headed.get(i).text(), false));
        }
        return headed;
    }

    private List<TextPiece> headed(boolean styled) {
        boolean headings = headings();
        boolean all = styled
                && headings
                && lines.stream()
                                .filter(line -> line.piece().is(PieceKind.HEADING))
                                .count()
                        >= MARKED;
        TreeSet<Integer> found = new TreeSet<>(all ? Set.of() : bolds(headings));
        found.addAll(dressed(headings, all));
        if (!headings) {
            title(found);
            author(found);
        }
        List<TextPiece> headed = new ArrayList<>(lines.stream().map(Line::piece).toList());
        if (found.size() > lines.size() * SHARE && found.size() > 3) {
            return headed;
        }
        List<Integer> places = List.copyOf(found);
        int[] ranks = HeadingRanks.of(places.stream().map(this::look).toList());
        for (int i = 0; i < ranks.length; i++) {
            int at = places.get(i);
            headed.set(
                    at,
                    TextPiece.heading(
                            headings ? 6 : Math.min(6, ranks[i] + 1),
                            headed.get(at).text()));
        }
        return headed;
    }

    /** A line in larger type above all text is the title, where others are headings. */
    private void title(Set<Integer> found) {
        for (int i = 0; i < lines.size() && i < 3 && !found.isEmpty() && !found.contains(i); i++) {
            if (candidate(i) && lines.get(i).size() > body * LARGER) {
                found.add(i);
                return;
            }
        }
    }

    /** A name under the title is no heading, though it be set like one. */
    private void author(Set<Integer> found) {
        int first = found.stream().min(Integer::compare).orElse(-1);
        if (first < 0 || first > 1 || !found.contains(first + 1) || found.size() < 3) {
            return;
        }
        String line = lines.get(first + 1).piece().text();
        String name = PageAuthor.bare(line);
        boolean by = !name.equals(line.strip());
        Vocabulary english = Vocabulary.of(List.of());
        List<String> words = found.stream()
                .filter(i -> i != first + 1)
                .flatMap(i -> Stream.of(
                        lines.get(i).piece().text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)))
                .filter(word -> word.length() > 2)
                .toList();
        boolean known = words.stream().filter(english::knows).count() * 2 > words.size();
        boolean surname = known
                && name.indexOf(' ') > 0
                && Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                        .noneMatch(word -> word.length() > 2 && english.knows(word));
        if (PageAuthor.named(name) && (by || surname)) {
            found.remove(first + 1);
        }
    }

    /** Whether elements say which the headings are; those above all text are a page's own. */
    private boolean headings() {
        boolean text = false;
        int below = 0;
        for (Line line : lines) {
            TextPiece piece = line.piece();
            text |= piece.is(PieceKind.TEXT) && piece.text().length() >= PROSE;
            if (text && piece.is(PieceKind.HEADING)) {
                return true;
            }
            below += piece.is(PieceKind.HEADING) && piece.level() > 1 ? 1 : 0;
        }
        return below >= 2;
    }

    private boolean candidate(int i) {
        TextPiece piece = lines.get(i).piece();
        String text = piece.text();
        return piece.is(PieceKind.TEXT)
                && text.length() < LONGEST
                && text.length() > 1
                && ".,;".indexOf(Sentences.lastSign(text)) < 0
                && text.chars().anyMatch(Character::isLetter)
                && !Dateline.is(text);
    }

    private Set<Integer> bolds(boolean headings) {
        Set<Integer> bolds = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).bold() || !candidate(i)) {
                continue;
            }
            boolean above = i + 1 < lines.size()
                    && lines.get(i + 1).piece().is(PieceKind.TEXT)
                    && lines.get(i + 1).piece().text().length() >= PROSE;
            if (above || !headings) {
                bolds.add(i);
            }
        }
        return bolds.size() >= (headings ? FEWEST_BELOW_HEADINGS : 2) ? bolds : Set.of();
    }

    /**
     * Those of a style of which nearly each is short and stands above text.
     *
     * @param named whether only a style that is called a heading's is one
     */
    private Set<Integer> dressed(boolean headings, boolean named) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).piece().is(PieceKind.TEXT) && !lines.get(i).dress().isEmpty()) {
                dresses.computeIfAbsent(lines.get(i).dress(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        Set<Integer> found = new HashSet<>();
        for (List<Integer> members : dresses.values()) {
            Line first = lines.get(members.getFirst());
            boolean called = first.called() == Called.HEADING;
            boolean larger = first.size() > body * LARGER || (first.heavy() && first.size() >= body);
            boolean enough = members.size() >= 2 || (headings && called && larger);
            if ((called || (larger && !named))
                    && enough
                    && first.called() != Called.OTHERWISE
                    && members.stream().filter(this::heads).count() * 4 >= members.size() * 3L) {
                members.stream().filter(this::candidate).forEach(found::add);
            }
        }
        return found;
    }

    /** Whether it may be a heading, and text or another one stands below. */
    private boolean heads(int i) {
        for (int next = i + 1; candidate(i) && next < lines.size() && next <= i + 2; next++) {
            TextPiece below = lines.get(next).piece();
            boolean text = !below.is(PieceKind.HEADING)
                    && !below.is(PieceKind.RULE)
                    && below.text().length() >= SOME_PROSE;
            if (text && !lines.get(i).dress().equals(lines.get(next).dress())) {
                return true;
            }
            if (!candidate(next)) {
                return false;
            }
        }
        return false;
    }

    private HeadingRanks.Look look(int i) {
        Line line = lines.get(i);
        boolean text = i + 1 < lines.size()
                && !candidate(i + 1)
                && !lines.get(i + 1).piece().is(PieceKind.HEADING);
        return new HeadingRanks.Look(
                line.piece().text(),
                line.size(),
                line.bold() || line.heavy(),
                line.bold() ? "" : line.dress(),
                line.centred(),
                false,
                0,
                text);
    }

    /** The size in which most of the text is set. */
    private int bodySize() {
        Map<Integer, Integer> lengths = new HashMap<>();
        for (Line line : lines) {
            if (line.piece().text().length() >= SOME_PROSE) {
                lengths.merge(line.size(), line.piece().text().length(), Integer::sum);
            }
        }
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(100);
    }

    /** Whether a piece is only a number, as above a title: {@code 3}, {@code IV}, {@code Chapter Two}; or a word for one. */
    static boolean number(TextPiece piece) {
        Numbering number = Numbering.of(piece.text());
        boolean bare = number.numbered() && number.rest().isEmpty();
        return piece.is(PieceKind.TEXT)
                && piece.text().length() <= LONGEST_NUMBER
                && (bare || UNITS.contains(piece.text().strip().toLowerCase(Locale.ROOT)));
    }

    /** The pieces without the numbers that stand alone above headings, which are no part of a title. */
    public static List<TextPiece> withoutNumbers(List<TextPiece> pieces) {
        List<TextPiece> kept = new ArrayList<>();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            boolean above = !kept.isEmpty()
                    && kept.getLast().is(PieceKind.HEADING)
                    && !Numbering.of(kept.getLast().text()).numbered();
            if (!above || !number(pieces.get(i))) {
                kept.add(pieces.get(i));
            }
        }
        return kept.reversed();
    }
}
