package org.lectern.handout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.handout.sheet.Sheet.Section;
import org.lectern.handout.sheet.SheetLine.Look;
import org.lectern.handout.sheet.SheetPiece.Entry;
import org.lectern.handout.sheet.SheetPiece.Sort;

/**
 * Reads what a template made: a line a piece, told apart by how it begins. For one text.
 *
 * <pre>
 * ! badge            ^ over the title     # title              &gt; under it
 * ## id Heading      ### Subheading       words of a paragraph
 * -sort2 marker | words | aside           an item, two levels deep    + below it, as often as one likes
 * " at | words | aside                    a quotation
 * = kind | label | 0,2,1 | 0,0,1 | most | words                       a chart
 * | cell | cell                           a row, the first with headings
 * _ 8                                     ruled lines
 * : foot             ; left out
 * </pre>
 *
 * In words, {@code **} is strong, {@code *} emphasis, {@code ~} quiet; a backslash takes any of these signs their meaning,
 * and {@code \n} is a new line.
 */
final class SheetMarkup {
    private static final String SIGNS = "\\|*~#!^>-+\"=_:;";
    private static final int MOST = 500;
    private static final int DEEPEST = 9;

    private final List<String> under = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<SheetLine> foot = new ArrayList<>();
    private final List<SheetPiece> pieces = new ArrayList<>();
    private String badge = "";
    private String over = "";
    private String title = "";
    private String left = "";
    private String id = "";
    private String heading = "";

    private SheetMarkup() {}

    static Sheet sheet(String text, String language) {
        SheetMarkup markup = new SheetMarkup();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(markup::line);
        markup.section("", "");
        return new Sheet(
                language,
                markup.over,
                markup.title,
                markup.under,
                markup.badge,
                markup.sections,
                markup.foot,
                markup.left);
    }

    /** Words as they are, in whatever place of a line. */
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char at = words.charAt(i);
            if (at == '\n') {
                escaped.append("\\n");
            } else {
                escaped.append(SIGNS.indexOf(at) >= 0 ? "\\" : "").append(at);
            }
        }
        return escaped.toString();
    }

    private void line(String line) {
        String words = line.substring(1).strip();
        if (line.startsWith("###")) {
            add(new SheetPiece.Subhead(plain(line.substring(3))));
        } else if (line.startsWith("##")) {
            String[] named = line.substring(2).strip().split("\\s+", 2);
            section(named[0], named.length > 1 ? plain(named[1]) : "");
        } else {
            switch (line.charAt(0)) {
                case '!' -> badge = plain(words);
                case '^' -> over = plain(words);
                case '#' -> title = plain(words);
                case '>' -> {
                    if (!plain(words).isEmpty()) {
                        under.add(plain(words));
                    }
                }
                case ':' -> foot.add(line(words, Look.PLAIN));
                case ';' -> left = plain(words);
                case '_' -> add(new SheetPiece.Rules(number(words)));
                case '"' -> quote(fields(words));
                case '=' -> chart(fields(words));
                case '|' -> row(fields(words));
                case '-' -> item(line);
                case '+' -> below(line(words, Look.PLAIN));
                default -> {
                    SheetLine paragraph = line(line, Look.PLAIN);
                    if (!paragraph.isEmpty()) {
                        add(new SheetPiece.Text(paragraph));
                    }
                }
            }
        }
    }

    private void add(SheetPiece piece) {
        pieces.add(piece);
    }

    /** Begins a section; the one before it is there only if anything is in it. */
    private void section(String next, String title) {
        if (!pieces.isEmpty()) {
            sections.add(new Section(id.isEmpty() ? "top" : id, heading, List.copyOf(pieces)));
            pieces.clear();
        }
        id = next;
        heading = title;
    }

    private void item(String line) {
        String[] parts = line.split("\\s+", 2);
        String name = parts[0].substring(1);
        int letters = 0;
        while (letters < name.length() && Character.isLetter(name.charAt(letters))) {
            letters++;
        }
        Sort sort = Sort.valueOf(name.substring(0, letters).toUpperCase(Locale.ROOT));
        int depth = Math.min(DEEPEST, number(name.substring(letters)));
        List<String> fields = fields(parts.length > 1 ? parts[1] : "");
        Entry entry =
                new Entry(plain(field(fields, 0)), line(field(fields, 1), Look.PLAIN), plain(field(fields, 2)), depth);
        if (!pieces.isEmpty() && pieces.getLast() instanceof SheetPiece.Items items && items.sort() == sort) {
            replaceLast(new SheetPiece.Items(sort, with(items.entries(), entry)));
        } else {
            add(new SheetPiece.Items(sort, List.of(entry)));
        }
    }

    private void below(SheetLine words) {
        if (!words.isEmpty() && !pieces.isEmpty() && pieces.getLast() instanceof SheetPiece.Items items) {
            Entry last = items.entries().getLast();
            List<Entry> entries = new ArrayList<>(items.entries());
            List<SheetLine> below = new ArrayList<>(last.below());
            below.add(words);
            entries.set(entries.size() - 1, new Entry(last.marker(), last.text(), last.aside(), last.depth(), below));
            replaceLast(new SheetPiece.Items(items.sort(), entries));
        }
    }

    private void row(List<String> cells) {
        List<String> plain = cells.stream().map(SheetMarkup::plain).toList();
        if (!pieces.isEmpty() && pieces.getLast() instanceof SheetPiece.Grid grid) {
            List<List<String>> rows = new ArrayList<>(grid.rows());
            List<String> row = new ArrayList<>(
                    plain.subList(0, Math.min(plain.size(), grid.headings().size())));
            while (row.size() < grid.headings().size()) {
                row.add("");
            }
            rows.add(row);
            replaceLast(new SheetPiece.Grid(grid.headings(), rows));
        } else {
            add(new SheetPiece.Grid(plain, List.of()));
        }
    }

    private void quote(List<String> fields) {
        add(new SheetPiece.Quote(plain(field(fields, 0)), plain(field(fields, 1)), plain(field(fields, 2))));
    }

    private void chart(List<String> fields) {
        add(new SheetPiece.Chart(
                plain(field(fields, 0)),
                numbers(field(fields, 1)),
                numbers(field(fields, 2)),
                number(field(fields, 3)),
                plain(field(fields, 4))));
    }

    private void replaceLast(SheetPiece piece) {
        pieces.set(pieces.size() - 1, piece);
    }

    private static List<Entry> with(List<Entry> entries, Entry more) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(more);
        return all;
    }

    private static String field(List<String> fields, int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    /** What stands between bars that aren't escaped; still escaped itself. */
    private static List<String> fields(String words) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '\\') {
                i++;
            } else if (words.charAt(i) == '|') {
                fields.add(words.substring(from, i).strip());
                from = i + 1;
            }
        }
        fields.add(words.substring(from).strip());
        return fields;
    }

    private static List<Integer> numbers(String words) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : plain(words).split(",", -1)) {
            if (!word.isBlank()) {
                numbers.add(number(word));
            }
        }
        return numbers;
    }

    /** A whole number up to what a page can show; 0 for what is none. */
    private static int number(String words) {
        String plain = plain(words).strip();
        return plain.matches("[0-9]{1,6}") ? Math.min(MOST, Integer.parseInt(plain)) : 0;
    }

    private static String plain(String words) {
        return line(words, Look.PLAIN).text();
    }

    private static SheetLine line(String words, Look look) {
        SheetLine line = SheetLine.EMPTY;
        Look now = look;
        StringBuilder span = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char at = words.charAt(i);
            Look then = now;
            if (at == '\\' && i + 1 < words.length()) {
                i++;
                span.append(words.charAt(i) == 'n' ? '\n' : words.charAt(i));
            } else if (words.startsWith("**", i)) {
                i++;
                then = now == Look.STRONG ? Look.PLAIN : Look.STRONG;
            } else if (at == '*') {
                then = now == Look.EMPHASIS ? Look.PLAIN : Look.EMPHASIS;
            } else if (at == '~') {
                then = now == Look.QUIET ? Look.PLAIN : Look.QUIET;
            } else {
                span.append(at);
            }
            if (then != now) {
                line = line.and(span.toString(), now);
                span.setLength(0);
                now = then;
            }
        }
        return line.and(span.toString(), now).stripped();
    }
}
