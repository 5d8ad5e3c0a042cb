package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.ContentsName;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.TitleCase;
import org.lectern.importing.evidence.TitleKey;
import org.lectern.importing.lines.Markers;

/**
 * A list of contents in a text, and where the text bears its titles.
 *
 * @param from the list's first piece, its own heading included
 * @param to the piece after its last
 * @param matches which piece bears which entry's title
 */
record ContentsList(int from, int to, List<Entry> entries, Map<Integer, Entry> matches) {
    private static final Pattern ROMAN = Pattern.compile("[IVXL]{2,}");
    private static final Pattern LETTER = Pattern.compile("[IVX] \\p{Lu}.*");
    private static final int LONGEST_TITLE = 160;
    private static final int MOST_ENTRIES = 400;
    private static final int LATEST = 200;
    private static final int MOST_LINES = 4;

    /**
     * A title in the list.
     *
     * @param piece where it stands in the list
     * @param level 1 for a chapter, 2 for a section
     */
    record Entry(int piece, Numbering number, String title, String key, int indent, int level) {
        static Entry of(int piece, int margin, String line) {
            String bare = line.strip();
            String title = withoutPage(bare.substring(Markers.bullet(bare)));
            Numbering number = Numbering.of(title);
            String rest = number.rest().isEmpty() ? title : number.rest();
            int indent = margin + line.length() - line.stripLeading().length();
            return new Entry(piece, number, rest, TitleKey.of(title), indent, 1);
        }

        Entry numbered(Numbering other) {
            return new Entry(piece, other, other.rest(), TitleKey.of(other.rest()), indent, level);
        }

        Entry at(int other) {
            return new Entry(piece, number, title, key, indent, other);
        }
    }

    /** The list that a text begins with, or null. Its titles must be found again further down, in their order. */
    static @Nullable ContentsList find(List<TextPiece> pieces) {
        int last = Math.min(pieces.size(), LATEST);
        ContentsMatch match = new ContentsMatch(pieces);
        for (int i = 0; i < last; i++) {
            if (named(pieces.get(i))) {
                ContentsList list = read(pieces, i, true, match);
                if (list != null) {
                    return list;
                }
            }
        }
        for (int i = 0; i < Math.min(last, 40); i++) {
            ContentsList list = entryish(pieces.get(i)) ? read(pieces, i, false, match) : null;
            if (list != null) {
                return list;
            }
        }
        return null;
    }

    String missing() {
        List<String> titles = new ArrayList<>();
        for (Entry entry : entries) {
            if (!matches.containsValue(entry) && titles.size() < 5) {
                titles.add(entry.title());
            }
        }
        return String.join(", ", titles);
    }

    private static boolean named(TextPiece piece) {
        return piece.text().length() < 20_000 && ContentsName.is(firstLine(piece.text()));
    }

    private static boolean entryish(TextPiece piece) {
        boolean shape = piece.is(PieceKind.TEXT) || piece.is(PieceKind.LIST_ITEM) || piece.is(PieceKind.VERSE);
        return shape
                && firstLine(piece.text()).length() <= LONGEST_TITLE
                && !piece.text().isEmpty();
    }

    private static @Nullable ContentsList read(List<TextPiece> pieces, int at, boolean named, ContentsMatch match) {
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int i = at;
        boolean body = false;
        while (i < pieces.size() && entries.size() < MOST_ENTRIES && !body) {
            TextPiece piece = pieces.get(i);
            if (!(entryish(piece) || i == at)) {
                break;
            }
            String[] lines = whole(piece.text().split("\n", -1));
            // A title over several lines, which the list had on one.
            body = lines.length > 1
                    && lines.length <= MOST_LINES
                    && !entries.isEmpty()
                    && begins(entries, TitleKey.of(piece.oneLine()));
            for (int k = named && i == at ? 1 : 0; k < lines.length && !body; k++) {
                String line = lines[k];
                Entry entry = Entry.of(i, piece.setting().indent(), line);
                boolean prose = line.length() > LONGEST_TITLE || (Sentences.tokens(line) > 12 && line.endsWith("."));
                boolean again = !keys.add(entry.number().label() + " " + entry.key()) || begins(entries, entry.key());
                if (prose || again) {
                    body = true;
                } else if (!entry.key().isEmpty() && !columnHead(entry.key())) {
                    entries.add(entry);
                }
            }
            if (!body) {
                i++;
            }
        }
        if (entries.size() < (named ? 2 : 3)) {
            return null;
        }
        return match(match, at, romanLetters(entries), named);
    }

    /** Entries that go on in the next line, which is set in and begins small below a number, made one line. */
    private static String[] whole(String[] lines) {
        List<String> whole = new ArrayList<>();
        boolean numbered = false;
        for (String line : lines) {
            boolean goesOn = numbered
                    && !whole.isEmpty()
                    && Sentences.startsLower(line)
                    && indent(line) > indent(whole.getLast())
                    && !Numbering.of(line).numbered();
            if (goesOn) {
                whole.add(whole.removeLast() + " " + line.strip());
            } else {
                numbered = Numbering.of(line).numbered();
                whole.add(line);
            }
        }
        return whole.toArray(String[]::new);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** In a list that counts {@code II}, {@code III}, the {@code I} in front of a title is a number too. */
    private static List<Entry> romanLetters(List<Entry> entries) {
        if (entries.stream()
                .noneMatch(entry -> ROMAN.matcher(entry.number().label()).matches())) {
            return entries;
        }
        return entries.stream()
                .map(entry -> entry.number().numbered()
                                || !LETTER.matcher(entry.title()).matches()
                        ? entry
                        : entry.numbered(Numbering.of(
                                entry.title().charAt(0) + ". " + entry.title().substring(2))))
                .toList();
    }

    /** What old books print above the numbers of chapters and pages. */
    private static boolean columnHead(String key) {
        return key.equals("page") || key.equals("chapter page") || key.equals("chapter") || key.equals("chap page");
    }

    /** Whether it is one of the first titles, with or without its {@code I}: then the list is over and the text begins. */
    private static boolean begins(List<Entry> entries, String key) {
        return entries.subList(0, Math.min(2, entries.size())).stream()
                .anyMatch(entry -> entry.key().equals(key)
                        || (!key.isEmpty() && entry.key().equals("i " + key)));
    }

    private static @Nullable ContentsList match(ContentsMatch match, int from, List<Entry> all, boolean named) {
        int bodyFrom = all.getLast().piece() + 1;
        Map<Integer, Entry> matches = match.of(all, bodyFrom);
        int lastMatched = -1;
        int firstMatched = -1;
        for (int e = 0; e < all.size(); e++) {
            if (matches.containsValue(all.get(e))) {
                firstMatched = firstMatched < 0 ? e : firstMatched;
                lastMatched = e;
            }
        }
        if (lastMatched < 0) {
            return null;
        }
        // Above a list that bears no name stand the text's own title and its author, which are none of its entries.
        boolean headed = !named && firstMatched <= 2 && all.get(firstMatched).piece() > from;
        int start = headed ? all.get(firstMatched).piece() : from;
        List<Entry> entries = all.subList(headed ? firstMatched : 0, lastMatched + 1);
        int to = all.get(lastMatched).piece() + 1;
        int least = named
                ? Math.max(2, (int) Math.ceil(entries.size() * 0.5))
                : Math.max(3, (int) Math.ceil(entries.size() * 0.8));
        if (matches.size() < least || (!named && match.crowded(matches.keySet()))) {
            return null;
        }
        Map<Entry, Entry> levelled = levels(entries);
        Map<Integer, Entry> result = new HashMap<>();
        matches.forEach((piece, entry) -> result.put(piece, levelled.getOrDefault(entry, entry)));
        return new ContentsList(start, to, List.copyOf(levelled.values()), result);
    }

    /** Deeper numbers and deeper indents are sections, as is what has no number between those that have. */
    private static Map<Entry, Entry> levels(List<Entry> entries) {
        int least = entries.stream().mapToInt(Entry::indent).min().orElse(0);
        int first = -1;
        int last = -1;
        int numbered = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).number().depth() == 1) {
                first = first < 0 ? i : first;
                last = i;
                numbered++;
            }
        }
        boolean flat = numbered == 0 && entries.stream().allMatch(entry -> entry.indent() == least);
        Set<Integer> lower =
                flat ? TitleCase.sections(entries.stream().map(Entry::title).toList()) : Set.of();
        Map<Entry, Entry> levelled = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean deep = entry.number().depth() >= 2
                    || (entry.indent() >= least + 2 && entries.getFirst().indent() == least);
            boolean between = numbered >= 2 && !entry.number().numbered() && i > first && i < last;
            levelled.put(entry, entry.at(deep || between || lower.contains(i) ? 2 : 1));
        }
        return levelled;
    }

    /** Without the page number at the end of a line, and the dots that lead to it. */
    private static String withoutPage(String line) {
        int end = line.length();
        while (end > 0 && Character.isDigit(line.charAt(end - 1))) {
            end--;
        }
        if (end == line.length() || line.length() - end > 4) {
            return stripLeaders(line);
        }
        String before = line.substring(0, end);
        String bare = stripLeaders(before);
        boolean led = before.length() - bare.length() >= 2;
        return led && !bare.isEmpty() ? bare : line;
    }

    private static String stripLeaders(String text) {
        int end = text.length();
        while (end > 0 && ". …·_\t".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
