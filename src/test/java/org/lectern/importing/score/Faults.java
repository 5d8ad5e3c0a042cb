package org.lectern.importing.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What happens to plain texts on their way to a reader. */
final class Faults {
    private final Random random;

    Faults(Random random) {
        this.random = random;
    }

    /** Each is done to a whole text. */
    enum Fault {
        NONE,
        NO_BLANK_LINES,
        WRAPPED_60,
        WRAPPED_72,
        HYPHENATED,
        INDENTED,
        DOUBLE_SPACED,
        CRLF_1252,
        PAGED,
        PAGED_NUMBERS_ONLY,
        BOOKLET,
        SIGNATURES_16,
        SCRAMBLED,
        BOOKLET_SEAMLESS,
        GLUED,
        STRAY_BREAKS,
        WEB_TAIL,
        LICENCE
    }

    /** Lines of at most so many columns, a blank one between blocks, and items of a list close together. */
    List<String> wrapped(List<Printed> blocks, int columns, boolean hyphens) {
        List<String> lines = new ArrayList<>();
        Printed before = null;
        for (Printed block : blocks) {
            boolean close = before != null && before.sort() == Printed.Sort.ITEM && block.sort() == Printed.Sort.ITEM;
            if (before != null && !close) {
                lines.add("");
            }
            String indent = " ".repeat(block.indent());
            for (String line : block.text().split("\n", -1)) {
                wrap(line, columns, hyphens && block.sort() == Printed.Sort.PROSE, indent, lines);
            }
            before = block;
        }
        return lines;
    }

    /** First lines are set in; nothing but headings has a blank line. */
    List<String> indented(List<Printed> blocks, int columns) {
        List<String> lines = new ArrayList<>();
        Printed before = null;
        for (Printed block : blocks) {
            boolean prose = block.sort() == Printed.Sort.PROSE && block.indent() == 0;
            boolean proseBefore = before != null && before.sort() == Printed.Sort.PROSE && before.indent() == 0;
            if (before != null && !(prose && proseBefore)) {
                lines.add("");
            }
            int from = lines.size();
            for (String line : block.text().split("\n", -1)) {
                wrap(prose ? "    " + line : line, columns, false, " ".repeat(block.indent()), lines);
            }
            if (prose && !proseBefore) {
                lines.set(from, lines.get(from).strip());
            }
            before = block;
        }
        return lines;
    }

    private static void wrap(String text, int columns, boolean hyphens, String indent, List<String> lines) {
        StringBuilder line = new StringBuilder(indent);
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            String rest = word;
            int room = columns - line.length() - (empty ? 0 : 1);
            if (rest.length() > room && !empty) {
                int at = hyphens ? breakAt(rest, room - 1) : 0;
                if (at > 0) {
                    line.append(' ').append(rest, 0, at).append(rest.charAt(at - 1) == '-' ? "" : "-");
                    rest = rest.substring(at);
                }
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(rest);
            empty = false;
        }
        lines.add(line.toString());
    }

    /** After a word's own hyphen, or after a vowel that two more letters follow. */
    private static int breakAt(String word, int most) {
        int own = word.lastIndexOf('-', Math.max(0, most - 1));
        if (own > 1 && own < word.length() - 2) {
            return own + 1;
        }
        if (word.indexOf('-') >= 0 || word.length() < 7) {
            return 0;
        }
        for (int at = Math.min(most, word.length() - 3); at >= 3; at--) {
            boolean vowel = "aeiou".indexOf(word.charAt(at - 1)) >= 0 && "aeiou".indexOf(word.charAt(at)) < 0;
            if (vowel && word.chars().limit(at + 2L).allMatch(Character::isLetter)) {
                return at;
            }
        }
        return 0;
    }

    /** The text as a file's bytes would say it. */
    String spoilt(Work work, House house, Fault fault) {
        List<Printed> blocks = Printed.of(work, house);
        return switch (fault) {
            case NONE, CRLF_1252 -> joined(wrapped(blocks, 100_000, false));
            case NO_BLANK_LINES ->
                joined(wrapped(blocks, 100_000, false).stream()
                        .filter(line -> !line.isEmpty())
                        .toList());
            case WRAPPED_60 -> joined(wrapped(blocks, 60, false));
            case WRAPPED_72 -> joined(wrapped(blocks, 72, false));
            case HYPHENATED -> joined(wrapped(blocks, 64, true));
            case INDENTED -> joined(indented(blocks, 66));
            case DOUBLE_SPACED -> String.join("\n\n", wrapped(blocks, 66, false));
            case PAGED -> paged(work, wrapped(blocks, 64, true), true);
            case PAGED_NUMBERS_ONLY -> paged(work, wrapped(blocks, 64, true), false);
            case BOOKLET -> sheets(wrapped(blocks, 58, true), 0, "\f");
            case SIGNATURES_16 -> sheets(wrapped(blocks, 58, true), 16, "\f");
            case BOOKLET_SEAMLESS -> sheets(wrapped(blocks, 58, true), 0, "\n\n");
            case SCRAMBLED -> scrambled(wrapped(blocks, 58, true));
            case GLUED -> glued(joined(wrapped(blocks, 100_000, false)), 9);
            case STRAY_BREAKS -> stray(wrapped(blocks, 70, false));
            case WEB_TAIL -> Junk.around(joined(wrapped(blocks, 100_000, false)), random);
            case LICENCE -> Junk.licence(joined(wrapped(blocks, 72, false)), work);
        };
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    static List<String> pages(List<String> lines, int perPage) {
        List<String> pages = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += perPage) {
            List<String> page = lines.subList(from, Math.min(lines.size(), from + perPage));
            pages.add(String.join("\n", page).replaceAll("^\\n+|\\n+$", ""));
        }
        return pages;
    }

    private static String paged(Work work, List<String> lines, boolean heads) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (String page : pages(lines, 34)) {
            if (heads) {
                text.append(number == 1 ? "" : "\f" + (number % 2 == 0 ? work.title() : work.author()) + "\n\n");
            }
            text.append(page)
                    .append("\n\n")
                    .append(" ".repeat(30))
                    .append(number++)
                    .append("\n")
                    .append(heads ? "" : "\n");
        }
        return text.toString();
    }

    private static String sheets(List<String> lines, int signature, String seam) {
        int perPage = Math.max(12, lines.size() / 28);
        List<String> pages = pages(lines, perPage);
        int size = (pages.size() + 3) / 4 * 4;
        int each = signature == 0 ? size : signature;
        size = (size + each - 1) / each * each;
        List<String> sheets = new ArrayList<>();
        for (int from = 0; from < size; from += each) {
            for (int sheet = 0; sheet < each / 4; sheet++) {
                int left = from + each - 2 * sheet;
                int right = from + 1 + 2 * sheet;
                for (int page : new int[] {left, right, right + 1, left - 1}) {
                    if (page <= pages.size()) {
                        sheets.add(pages.get(page - 1));
                    }
                }
            }
        }
        return String.join(seam, sheets) + "\n";
    }

    private String scrambled(List<String> lines) {
        List<String> pages = pages(lines, Math.max(20, lines.size() / 14));
        Collections.shuffle(pages, random);
        return String.join("\f", pages) + "\n";
    }

    /** Some spaces swallowed, as by a PDF. */
    private String glued(String text, int oneIn) {
        StringBuilder out = new StringBuilder();
        boolean heading = true;
        int lineEnd = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i >= lineEnd) {
                lineEnd = text.indexOf('\n', i) + 1;
                heading = lineEnd - i < 120;
            }
            char c = text.charAt(i);
            boolean between = c == ' '
                    && !heading
                    && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1));
            boolean stop = c == ' ' && !heading && text.charAt(i - 1) == '.' && text.charAt(i - 3) != 'D';
            if (!((between && random.nextInt(oneIn * 3) == 0) || (stop && random.nextInt(oneIn) == 0))) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Blank lines in mid-paragraph, as a scanner puts them in at the ends of its columns. */
    private String stray(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            text.append(line).append('\n');
            boolean inside = line.length() > 55
                    && !next.isEmpty()
                    && Character.isLowerCase(next.charAt(0))
                    && Character.isLetter(line.charAt(line.length() - 1));
            if (inside && random.nextInt(12) == 0) {
                text.append('\n');
            }
        }
        return text.toString();
    }
}
