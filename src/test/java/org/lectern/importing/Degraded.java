package org.lectern.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Breaks a good text in the ways in which copies from websites, scans and PDFs are broken. */
final class Degraded {
    private final RandomGenerator random;

    Degraded(RandomGenerator random) {
        this.random = random;
    }

    /** How headings are printed. */
    enum Headings {
        PLAIN,
        NUMBERED,
        CAPITALS,
        NUMBERED_CAPITALS,
        CHAPTER_WORDS
    }

    /** Blocks with blank lines between them: title, contents if asked for, headings and paragraphs. */
    List<String> blocks(Book book, Headings headings, boolean contents) {
        List<String> blocks = new ArrayList<>();
        blocks.add(book.title());
        if (contents) {
            blocks.add("CONTENTS");
            for (int i = 0; i < book.chapters().size(); i++) {
                blocks.add((i + 1) + ". " + book.chapters().get(i).title());
            }
        }
        for (int i = 0; i < book.chapters().size(); i++) {
            Book.Part part = book.chapters().get(i);
            blocks.add(heading(part.title(), i + 1, headings));
            blocks.addAll(part.paragraphs());
            for (Book.Section section : part.sections()) {
                blocks.add(section.title());
                blocks.addAll(section.paragraphs());
            }
        }
        return blocks;
    }

    private static String heading(String title, int number, Headings headings) {
        return switch (headings) {
            case PLAIN -> title;
            case NUMBERED -> number + ". " + title;
            case CAPITALS -> title.toUpperCase(Locale.ROOT);
            case NUMBERED_CAPITALS -> number + ".  " + title.toUpperCase(Locale.ROOT);
            case CHAPTER_WORDS -> "Chapter " + number + ": " + title;
        };
    }

    /** What a blog prints below an article. */
    List<String> tail(Prose prose) {
        List<String> tail = new ArrayList<>(List.of("Share this:", "Related", "On Another Matter"));
        tail.addAll(prose.paragraphs(3));
        tail.addAll(List.of(
                "You can order the pamphlet here.",
                "Read more",
                "A Visit to the Seaside",
                "Posted in News",
                "Register for the meeting here",
                "Leave a Reply",
                "Your email address will not be published.",
                "https://example.org/somewhere",
                "3 Comments"));
        return tail;
    }

    static String spaced(List<String> blocks) {
        return String.join("\n\n", blocks) + "\n";
    }

    /** Lines of at most so many columns; with {@code hyphens} long words are broken where the line ends. */
    List<String> wrapped(List<String> blocks, int columns, boolean hyphens) {
        List<String> lines = new ArrayList<>();
        for (String block : blocks) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            StringBuilder line = new StringBuilder();
            for (String word : block.split(" ", -1)) {
                String rest = word;
                int room = columns - line.length() - (line.isEmpty() ? 0 : 1);
                if (rest.length() > room) {
                    int at = hyphens ? breakAt(rest, room - 1) : 0;
                    if (at > 0) {
                        line.append(line.isEmpty() ? "" : " ")
                                .append(rest, 0, at)
                                .append('-');
                        rest = rest.substring(at);
                    }
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(rest);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** After a vowel that two more letters follow; after a hyphen of the word's own nothing is added by callers' luck. */
    private static int breakAt(String word, int most) {
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

    static List<List<String>> pages(List<String> lines, int perPage) {
        List<List<String>> pages = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += perPage) {
            pages.add(lines.subList(from, Math.min(lines.size(), from + perPage)));
        }
        return pages;
    }

    /** Some spaces swallowed, as by a PDF, between a small word and the next. */
    String glued(String text, int oneIn) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean between = c == ' '
                    && i > 3
                    && i + 1 < text.length()
                    && (text.startsWith("the", i - 3) || text.charAt(i - 1) == '.')
                    && Character.isLetter(text.charAt(i + 1))
                    && (text.charAt(i - 1) == '.' || text.charAt(i - 4) == ' ');
            if (!between || random.nextInt(oneIn) != 0) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
