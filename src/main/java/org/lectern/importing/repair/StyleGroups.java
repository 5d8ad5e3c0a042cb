package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.draft.Shape;
import org.lectern.importing.evidence.Dateline;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.Written;
import org.lectern.importing.lines.Markers;

/**
 * Finds headings by what they have in common: short lines set in one way, over prose, that no other line of the text is set
 * in. So a title that looks like nothing by itself is known by its likes.
 */
final class StyleGroups {
    private static final double ENOUGH = 1.8;
    private static final double SURE = 3;
    private static final double LEAST = -2;
    private static final int LONG = 120;
    private static final int MOST_LINES = 4;
    private static final int MOST_SMALL = 7;
    private static final Set<String> MINUTED = Set.of(
            "present",
            "apologies",
            "absent",
            "chair",
            "in attendance",
            "attendees",
            "location",
            "time",
            "place",
            "regrets",
            "minutes",
            "facilitator");
    private static final int LONGEST_LINE = 70;

    private final List<Piece> pieces;
    private final HeadingEvidence evidence;
    private final int first;
    private final int usualGap;
    private final boolean diary;
    private final Set<String> speakers;

    /** @param titled whether the title that stood on top is already taken off */
    StyleGroups(List<Piece> pieces, HeadingEvidence evidence, boolean titled) {
        this.pieces = pieces;
        this.first = titled ? 0 : 1;
        this.evidence = evidence;
        this.usualGap = usualGap(pieces);
        this.speakers = speakers(pieces);
        this.diary = diary(pieces);
    }

    /** The blank lines that most often part two paragraphs. */
    static int usualGap(List<Piece> pieces) {
        Map<Integer, Integer> gaps = new TreeMap<>();
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).text().length() >= LONG
                    && pieces.get(i - 1).text().length() >= LONG) {
                gaps.merge(pieces.get(i).gap(), 1, Integer::sum);
            }
        }
        int usual = 1;
        int most = 0;
        for (Map.Entry<Integer, Integer> gap : gaps.entrySet()) {
            if (gap.getValue() >= most) {
                usual = gap.getKey();
                most = gap.getValue();
            }
        }
        return usual;
    }

    /** Whom a conversation names again and again in front of what they say. */
    private static Set<String> speakers(List<Piece> pieces) {
        Map<String, Integer> times = new HashMap<>();
        for (Piece piece : pieces) {
            String name = speaker(piece.text());
            if (!name.isEmpty()) {
                times.merge(name, 1, Integer::sum);
            }
        }
        Set<String> often = new HashSet<>();
        times.forEach((name, count) -> {
            boolean asked =
                    !name.endsWith(".") || (times.getOrDefault("q.", 0) >= 3 && times.getOrDefault("a.", 0) >= 3);
            if (count >= 3 && asked) {
                often.add(name);
            }
        });
        return often;
    }

    private static String speaker(String text) {
        if (text.startsWith("Q. ") || text.startsWith("A. ")) {
            return text.substring(0, 2).toLowerCase(Locale.ROOT);
        }
        int colon = text.indexOf(':');
        boolean named = colon > 0
                && colon < Math.min(30, text.length() - 1)
                && Sentences.tokens(text.substring(0, colon)) <= 3
                && text.substring(0, colon).chars().noneMatch(Character::isDigit);
        return named ? text.substring(0, colon).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether it is known to be something else: said by somebody, a letter's date or signature, the line above a quotation. */
    boolean otherwise(int at) {
        int before = at - 1;
        while (before > 0 && pieces.get(before).is(Shape.RULE)) {
            before--;
        }
        boolean dated = before >= 0
                && !diary
                && Dateline.is(pieces.get(at).text())
                && (pieces.get(before).is(Shape.HEADING) || Candidate.possible(pieces.get(before)));
        return dated
                || minuted(pieces.get(at).text())
                || stageDirection(pieces.get(at).text())
                || signature(at)
                || speakers.contains(speaker(pieces.get(at).text()))
                || evidence.introduces(at);
    }

    /** Whether most dates stand right above what was written that day, and not below a title. */
    private static boolean diary(List<Piece> pieces) {
        int dates = 0;
        int below = 0;
        for (int i = 1; i < pieces.size(); i++) {
            if (Dateline.is(pieces.get(i).text())) {
                dates++;
                Piece above = pieces.get(i > 1 && pieces.get(i - 1).is(Shape.RULE) ? i - 2 : i - 1);
                below += above.is(Shape.HEADING) || Candidate.possible(above) ? 1 : 0;
            }
        }
        return dates >= 3 && below * 3 <= dates;
    }

    /** {@code Present: …}, as minutes begin. */
    private static boolean minuted(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && colon < text.length() - 1
                && MINUTED.contains(text.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** A sentence in brackets, or what a picture shows. */
    private static boolean stageDirection(String text) {
        char begins = text.charAt(0);
        char ends = text.charAt(text.length() - 1);
        boolean bracketed = (begins == '[' && ends == ']') || (begins == '(' && ends == ')');
        return bracketed
                && text.length() > 2
                && (text.charAt(text.length() - 2) == '.' || text.startsWith("[Illustration"));
    }

    /** The end of a letter, above where and when the next was written. */
    private boolean signature(int at) {
        return at + 1 < pieces.size()
                && pieces.get(at).text().length() <= LONGEST_LINE
                && (Dateline.is(pieces.get(at + 1).text())
                        || pieces.get(at + 1).text().startsWith("--\n"))
                && (pieces.get(at + 1).text().startsWith("--\n")
                        || Letters.closing(pieces.get(at))
                        || pieces.get(at - (at > 0 ? 1 : 0)).text().endsWith(","));
    }

    private boolean apart(int at) {
        return look(at).plainlyApart() || pieces.get(at).setting().broken();
    }

    LineStyle look(int at) {
        return LineStyle.of(pieces, at, usualGap);
    }

    /**
     * Headings.
     *
     * @param sure whether several are set so that nobody would take them for anything else
     */
    record Found(Set<Integer> headings, boolean sure) {}

    /** The headings that their likes make known. */
    Found found() {
        Map<LineStyle, List<Integer>> groups = new HashMap<>();
        Set<Integer> candidates = new HashSet<>();
        for (int i = first; i + 1 < pieces.size(); i++) {
            if (could(i)) {
                candidates.add(i);
                groups.computeIfAbsent(look(i), look -> new ArrayList<>()).add(i);
            }
        }
        Set<Integer> found = new HashSet<>();
        AtomicBoolean sure = new AtomicBoolean();
        withLikes(withFirst(groups)).forEach((look, members) -> {
            double score = members.size() >= 2 ? score(look, members, candidates) : LEAST;
            if (score >= ENOUGH) {
                sure.compareAndSet(false, members.size() >= 3 && score >= SURE && look.plainlyApart());
                members.stream()
                        .filter(at -> evidence.bare(at, apart(at)) >= LEAST)
                        .forEach(found::add);
            }
        });
        return new Found(found, sure.get());
    }

    /** Whether nothing sets it apart from the paragraphs around, and it may be one: it ends as a sentence does. */
    boolean doubtful(int at) {
        LineStyle look = look(at);
        char last = Sentences.lastSign(pieces.get(at).text());
        return !look.plainlyApart()
                && look.counted().isEmpty()
                && look.written() != Written.CAPITALS
                && (last == '!' || last == '?' || last == '.')
                && Sentences.tokens(pieces.get(at).text()) > 5;
    }

    /** The first title, which stands further below what is above it, goes with those that are set like it but for that. */
    private static Map<LineStyle, List<Integer>> withFirst(Map<LineStyle, List<Integer>> groups) {
        Map<LineStyle, List<Integer>> joined = new HashMap<>(groups);
        groups.forEach((look, members) -> {
            LineStyle near = look.near();
            if (look.wide()
                    && members.size() == 1
                    && groups.containsKey(near)
                    && !look.counted().isEmpty()) {
                List<Integer> all = new ArrayList<>(members);
                all.addAll(groups.get(near));
                joined.put(near, all);
                joined.remove(look);
            }
        });
        return joined;
    }

    /** Titles of one word, which may be written either way, go with those of more words that are set like them. */
    private static Map<LineStyle, List<Integer>> withLikes(Map<LineStyle, List<Integer>> groups) {
        Map<LineStyle, List<Integer>> joined = new HashMap<>(groups);
        for (LineStyle look : groups.keySet()) {
            if (look.written() == Written.EITHER) {
                LineStyle title = look.written(Written.TITLE);
                LineStyle sentence = look.written(Written.SENTENCE);
                int titles = groups.getOrDefault(title, List.of()).size();
                int sentences = groups.getOrDefault(sentence, List.of()).size();
                LineStyle like = titles >= sentences ? title : sentence;
                if (titles + sentences > 0) {
                    List<Integer> all = new ArrayList<>(joined.getOrDefault(like, List.of()));
                    all.addAll(groups.getOrDefault(look, List.of()));
                    joined.put(like, all);
                    joined.remove(look);
                }
            }
        }
        return joined;
    }

    private double score(LineStyle look, List<Integer> members, Set<Integer> candidates) {
        double sum = 0;
        int prose = 0;
        int under = 0;
        for (int at : members) {
            sum += Math.clamp(evidence.bare(at, apart(at)), -3, 4);
            prose += abovesProse(at) ? 1 : 0;
            under += (candidates.contains(at - 1) && !members.contains(at - 1))
                            || (at > 0 && pieces.get(at - 1).is(Shape.HEADING))
                    ? 1
                    : 0;
        }
        int count = members.size();
        if (look.counted().isEmpty() && under * 2 >= count) {
            return LEAST;
        }
        boolean loud = look.written() == Written.CAPITALS || !look.counted().isEmpty();
        boolean stopped = look.dress().equals(".") && !loud;
        boolean introducing = look.dress().equals(":") && !loud && look.written() != Written.TITLE;
        if ((stopped || introducing) && look.standsOut() < 1) {
            return LEAST;
        }
        return sum / count + look.standsOut() + (count >= 3 ? 0.5 : 0) - 2.5 * (count - prose) / count;
    }

    /** Whether a paragraph stands below it, right away or under a line or two such as a date. */
    private boolean abovesProse(int at) {
        int letters = 0;
        for (int i = at + 1; i < Math.min(at + 5, pieces.size()); i++) {
            Piece piece = pieces.get(i);
            letters += piece.is(Shape.HEADING) ? 0 : piece.text().length();
            if (letters >= LONG + 40 || (i == at + 1 && letters >= LONG)) {
                return true;
            }
            if (piece.gap() > Math.max(usualGap, pieces.get(at).gap() - 1) || piece.is(Shape.HEADING)) {
                return false;
            }
        }
        return false;
    }

    /** Whether it is short, begins as titles do, and is nothing else that is known. */
    private boolean could(int at) {
        Piece piece = pieces.get(at);
        boolean plain = piece.plain() || (piece.is(Shape.VERSE) && titleLines(piece.text()));
        String line = LineStyle.line(piece);
        if (!plain
                || line.isEmpty()
                || line.length() > Candidate.LONGEST
                || (Junk.mark(line) && !Junk.headsProse(pieces, at))
                || otherwise(at)) {
            return false;
        }
        Ornament dress = Ornament.of(line);
        String title = dress.title();
        char first = Sentences.firstSign(title);
        boolean small = Written.of(title) == Written.SMALL
                && Character.isLetter(first)
                && title.length() <= LONGEST_LINE
                && (look(at).plainlyApart()
                        || between(at)
                        || !Numbering.of(title).word().isEmpty());
        boolean begins = small
                || Character.isUpperCase(first)
                || Character.isDigit(first)
                || (title.length() > 1 && "§#".indexOf(title.charAt(0)) >= 0);
        boolean quoted = "“\"‘«".indexOf(line.charAt(0)) >= 0 && "”\"’»".indexOf(line.charAt(line.length() - 1)) >= 0;
        boolean open = title.isEmpty() || ",;-".indexOf(title.charAt(title.length() - 1)) >= 0;
        return begins
                && !open
                && !quoted
                && !Candidate.webbish(title)
                && title.chars().anyMatch(Character::isLetter)
                && Sentences.tokens(title) <= 22
                && (dress.marked() || Markers.bullet(line) == 0)
                && !Quotations.attribution(piece)
                && (title.indexOf(". ") < 0 || Numbering.of(title).numbered());
    }

    /** Whether a few words stand by themselves between a paragraph that ends and one that begins. */
    private boolean between(int at) {
        return at + 1 < pieces.size()
                && Sentences.tokens(pieces.get(at).text()) <= MOST_SMALL
                && !Sentences.closes(pieces.get(at).text())
                && (at == 0
                        || at == 1
                        || (pieces.get(at - 1).is(Shape.TEXT)
                                && Sentences.closes(pieces.get(at - 1).text())))
                && pieces.get(at + 1).text().length() >= LONG
                && Sentences.startsUpper(pieces.get(at + 1).text());
    }

    /** A few lines of which none ends as a line of verse or a sentence does. */
    static boolean titleLines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            char last = Sentences.lastSign(lines[i]);
            if (lines[i].length() > LONGEST_LINE || (i + 1 < lines.length && ".;!".indexOf(last) >= 0)) {
                return false;
            }
        }
        return lines.length <= MOST_LINES;
    }
}
