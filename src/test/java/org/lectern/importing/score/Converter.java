package org.lectern.importing.score;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Plain texts as converters make them of books: with their notes, pages and columns. */
enum Converter {
    /** Of marked-up text: a list of contents set in, notes {@code [1]} behind the text. */
    PLAIN_WRITER,
    /** Of an e-book: lines as long as paragraphs, notes behind each chapter with an arrow back. */
    E_BOOK,
    /** Of a PDF: pages with running heads and numbers, broken words, no blank line but above heads. */
    PAGES,
    /** Of a PDF, lines where they stand on the page: a margin, numbers in the middle, notes at the foot. */
    LAYOUT,
    /** The same with two columns side by side. */
    LAYOUT_COLUMNS;

    private static final int LINES = 46;
    private static final int GUTTER = 64;

    String written(Work work, RandomGenerator random) {
        List<String> lines = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Author author = new Author(random);
        int columns = switch (this) {
            case PLAIN_WRITER -> 72;
            case E_BOOK -> 100_000;
            case PAGES -> 64;
            case LAYOUT -> 80;
            case LAYOUT_COLUMNS -> 46;
        };
        lines.addAll(List.of(work.title(), "by " + work.author(), ""));
        if (this == PLAIN_WRITER) {
            work.heads(1).forEach(head -> lines.add("-   " + head.title()));
            lines.add("");
        }
        boolean first = true;
        for (Work.Part part : work.parts()) {
            if (part instanceof Work.Head head) {
                if (this == E_BOOK) {
                    arrows(lines, notes);
                }
                lines.addAll(List.of("", head.title()));
                if (this != PAGES) {
                    lines.add("");
                }
                first = true;
            } else if (part instanceof Work.Text text) {
                String said = text.text();
                if (noted() && text.form() == Work.Form.PROSE && said.endsWith(".") && random.nextInt(5) == 0) {
                    notes.add(author.sentence());
                    said += this == PLAIN_WRITER ? "[" + notes.size() + "]" : "" + notes.size();
                }
                if (!first && (this == PLAIN_WRITER || this == E_BOOK)) {
                    lines.add("");
                }
                boolean setIn = !first && (this == LAYOUT || this == LAYOUT_COLUMNS);
                wrap(lines, (setIn ? "   " : "") + said, columns, this == PAGES || this == LAYOUT_COLUMNS);
                first = false;
            }
        }
        return switch (this) {
            case PLAIN_WRITER -> ended(lines, notes);
            case E_BOOK -> {
                arrows(lines, notes);
                yield String.join("\n", lines) + "\n";
            }
            case PAGES -> pages(work, lines);
            case LAYOUT -> layout(lines);
            case LAYOUT_COLUMNS -> columns(lines);
        };
    }

    private boolean noted() {
        return this == PLAIN_WRITER || this == E_BOOK;
    }

    private static String ended(List<String> lines, List<String> notes) {
        for (int i = 0; i < notes.size(); i++) {
            lines.add("");
            wrap(lines, "[" + (i + 1) + "] " + notes.get(i), 72, false);
        }
        return String.join("\n", lines) + "\n";
    }

    private static void arrows(List<String> lines, List<String> notes) {
        if (!notes.isEmpty()) {
            lines.addAll(List.of("", "* * *"));
            notes.forEach(note -> lines.addAll(List.of("", note + "↩︎")));
            notes.clear();
        }
    }

    private static String pages(Work work, List<String> lines) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (String page : Faults.pages(lines, LINES)) {
            text.append(number == 1 ? "" : work.title() + "\n\n")
                    .append(page)
                    .append("\n\n")
                    .append(number++)
                    .append("\n\f");
        }
        return text.toString();
    }

    private static String layout(List<String> lines) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (String page : Faults.pages(lines, LINES)) {
            page.lines()
                    .forEach(line -> text.append(line.isEmpty() ? "" : " ".repeat(9) + line)
                            .append('\n'));
            text.append("\n").append(" ".repeat(48)).append(number++).append("\n\f");
        }
        return text.toString();
    }

    private static String columns(List<String> lines) {
        List<String> columns = Faults.pages(lines, LINES);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < columns.size(); i += 2) {
            List<String> left = columns.get(i).lines().toList();
            List<String> right =
                    i + 1 < columns.size() ? columns.get(i + 1).lines().toList() : List.of();
            for (int k = 0; k < Math.max(left.size(), right.size()); k++) {
                String own = k < left.size() ? left.get(k) : "";
                String other = k < right.size() ? right.get(k) : "";
                text.append((own + " ".repeat(Math.max(2, GUTTER - own.length())) + other).stripTrailing())
                        .append('\n');
            }
            text.append("\n").append(" ".repeat(48)).append(i / 2 + 1).append("\n\f");
        }
        return text.toString();
    }

    /** Broken words end in a hyphen that is no hyphen-minus. */
    private static void wrap(List<String> lines, String text, int columns, boolean hyphens) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            int room = columns - line.length() - 1;
            if (!line.toString().isBlank() && rest.length() > room) {
                boolean breaks =
                        hyphens && room > 5 && rest.length() > 8 && rest.chars().allMatch(Character::isLetter);
                if (breaks) {
                    line.append(' ').append(rest, 0, 4).append('‐');
                    rest = rest.substring(4);
                }
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(rest);
        }
        lines.add(line.toString());
    }
}
