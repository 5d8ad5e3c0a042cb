package org.lectern.importing.score;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.score.HeadStyle.SectionStyle;

/**
 * A plain text as one person types it: heads, margins, blank lines and a list of contents by one habit from end to end.
 *
 * @param columns at which lines are wrapped; far beyond any line where they aren't
 * @param before blank lines above a chapter's head
 * @param indented columns by which the first line of a paragraph is set in; 0 where blank lines part paragraphs
 */
record Typescript(
        HeadStyle head,
        SectionStyle sections,
        Contents contents,
        int columns,
        int before,
        int indented,
        boolean byline) {
    private static final int UNWRAPPED = 100_000;
    private static final int PAGE = 64;

    /** How the list of contents is typed. */
    enum Contents {
        NONE,
        DOTTED,
        PLAIN,
        PANDOC
    }

    static Typescript any(HeadStyle head, SectionStyle sections, RandomGenerator random) {
        List<Integer> widths = List.of(60, 72, 80, UNWRAPPED);
        int columns = widths.get(random.nextInt(widths.size()));
        Contents contents = random.nextInt(5) < 3
                ? Contents.NONE
                : Contents.values()[1 + random.nextInt(Contents.values().length - 1)];
        int indented = columns < UNWRAPPED && !head.flush() && random.nextInt(4) == 0 ? 2 + random.nextInt(4) : 0;
        return new Typescript(
                head,
                sections,
                head == HeadStyle.CHAPTER_WORD_ALONE ? Contents.NONE : contents,
                columns,
                1 + random.nextInt(3),
                indented,
                random.nextBoolean());
    }

    String typed(Work work) {
        List<String> lines = new ArrayList<>();
        front(work, lines);
        int chapter = 0;
        int section = 0;
        int item = 0;
        Work.@Nullable Part before = null;
        for (Work.Part part : work.parts()) {
            switch (part) {
                case Work.Head top
                when top.level() == 1 -> {
                    chapter++;
                    section = 0;
                    blank(lines, this.before);
                    for (String line : head.lines(chapter, top.title())) {
                        lines.add(placed(line));
                    }
                    if (head.flush()) {
                        before = null;
                        continue;
                    }
                }
                case Work.Head inner -> {
                    section++;
                    blank(lines, 1);
                    lines.addAll(section(chapter, section, inner.title()));
                }
                case Work.Text text -> {
                    item = text.form() == Work.Form.NUMBERED ? item + 1 : 0;
                    text(lines, text, item, before);
                }
            }
            before = part;
        }
        return String.join("\n", lines) + "\n";
    }

    private void text(List<String> lines, Work.Text text, int item, Work.@Nullable Part before) {
        boolean prose = text.form() == Work.Form.PROSE || text.form() == Work.Form.DIALOGUE;
        boolean listed = text.form() == Work.Form.BULLET || text.form() == Work.Form.NUMBERED;
        boolean after = before instanceof Work.Text;
        boolean same = before instanceof Work.Text other
                && (other.form() == text.form()
                        || (prose && (other.form() == Work.Form.PROSE || other.form() == Work.Form.DIALOGUE)));
        if (before != null && !(same && (listed || (prose && indented > 0)))) {
            blank(lines, 1);
        }
        switch (text.form()) {
            case BLOCK_QUOTE -> wrap(lines, "    ", "    ", text.text());
            case BULLET -> wrap(lines, "  - ", "    ", text.text());
            case NUMBERED -> wrap(lines, item + ". ", "   ", text.text());
            default -> wrap(lines, after && same && prose ? " ".repeat(indented) : "", "", text.text());
        }
    }

    private void front(Work work, List<String> lines) {
        String title = head.name().contains("SENTENCE") ? work.title() : Titling.titleCase(work.title());
        lines.add(head.centred() ? centred(title) : title);
        if (byline) {
            lines.add("");
            lines.add(head.centred() ? centred("by " + work.author()) : "by " + work.author());
        }
        if (contents == Contents.NONE) {
            return;
        }
        blank(lines, 2);
        if (contents != Contents.PANDOC) {
            lines.add("Contents");
            lines.add("");
        }
        int chapter = 0;
        int section = 0;
        for (Work.Part part : work.parts()) {
            if (part instanceof Work.Head top && top.level() == 1) {
                chapter++;
                section = 0;
                lines.add(entry(
                        0,
                        String.join(
                                " ",
                                head.lines(chapter, top.title()).stream()
                                        .filter(line -> line.chars().anyMatch(Character::isLetterOrDigit))
                                        .toList()),
                        chapter * 7));
            } else if (part instanceof Work.Head inner && sections != SectionStyle.NONE) {
                section++;
                lines.add(entry(1, section(chapter, section, inner.title()).getFirst(), chapter * 7 + section));
            }
        }
    }

    private String entry(int depth, String title, int page) {
        return switch (contents) {
            case NONE, PLAIN -> "  ".repeat(depth) + title;
            case DOTTED -> "  ".repeat(depth) + title + " " + ".".repeat(Math.max(3, 60 - title.length())) + " " + page;
            case PANDOC -> "    ".repeat(depth) + "-   " + title;
        };
    }

    private List<String> section(int chapter, int section, String title) {
        return switch (sections) {
            case NONE, SENTENCE_CASE -> List.of(title);
            case DECIMAL -> List.of(chapter + "." + section + " " + title);
            case TITLE_CASE -> List.of(Titling.titleCase(title));
            case DASHES_BELOW -> List.of(title, "-".repeat(title.length()));
        };
    }

    private String placed(String line) {
        if (head == HeadStyle.SET_IN) {
            return "     " + line;
        }
        return head == HeadStyle.RIGHT
                ? " ".repeat(Math.max(0, PAGE - line.length())) + line
                : head.centred() ? centred(line) : line;
    }

    private static String centred(String line) {
        return line.isEmpty() ? line : " ".repeat(Math.max(0, (PAGE - line.length()) / 2)) + line;
    }

    private static void blank(List<String> lines, int count) {
        for (int i = 0; i < count; i++) {
            lines.add("");
        }
    }

    private void wrap(List<String> lines, String first, String rest, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }
}
