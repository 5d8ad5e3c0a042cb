package org.lectern.importing.score;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * How a publisher sets a plain text: its headings, its list of contents, its front matter.
 *
 * @param sections how sections are headed
 * @param contents whether a list of contents stands in front
 * @param pageNumbers whether that list gives pages
 * @param byline whether the author stands under the title
 */
record House(Heading heading, Sections sections, boolean contents, boolean pageNumbers, boolean byline) {
    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> ORDINALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    /** How a chapter is headed. */
    enum Heading {
        PLAIN(false),
        NUMBERED(false),
        NUMBER_SPACE(false),
        ROMAN(false),
        ROMAN_ABOVE(false),
        CAPITALS(false),
        NUMBERED_CAPITALS(false),
        CHAPTER_COLON(false),
        CHAPTER_ABOVE(false),
        CHAPTER_ROMAN_ABOVE(false),
        CENTRED(false),
        UNDERLINED(false),
        PARAGRAPH_SIGN(false),
        LECTURE_DASH(true),
        LETTER_ORDINAL(true),
        BRACKETED(true),
        STOPPED_CAPITALS(true),
        ASTERISKS(true),
        PARENTHESIS(true),
        BOLD_STARS(true);

        /** Not looked at while the repairs were tuned. */
        final boolean heldOut;

        Heading(boolean heldOut) {
            this.heldOut = heldOut;
        }
    }

    /** How a section is headed. */
    enum Sections {
        PLAIN,
        DECIMAL,
        LETTERED
    }

    static House any(RandomGenerator random, boolean heldOut) {
        List<Heading> headings = java.util.Arrays.stream(Heading.values())
                .filter(heading -> heading.heldOut == heldOut)
                .toList();
        return of(headings.get(random.nextInt(headings.size())), random);
    }

    static House of(Heading heading, RandomGenerator random) {
        Sections sections = switch (heading) {
            case NUMBERED, NUMBER_SPACE, NUMBERED_CAPITALS -> random.nextBoolean() ? Sections.DECIMAL : Sections.PLAIN;
            case ROMAN, CHAPTER_COLON -> random.nextInt(3) == 0 ? Sections.LETTERED : Sections.PLAIN;
            default -> Sections.PLAIN;
        };
        return new House(heading, sections, random.nextInt(3) == 0, random.nextBoolean(), random.nextBoolean());
    }

    /** The lines of a chapter's heading; an empty one is a blank line. */
    List<String> chapter(int number, String title) {
        String word = word(number);
        return switch (heading) {
            case PLAIN, CENTRED -> List.of(title);
            case UNDERLINED -> List.of(title, "=".repeat(title.length()));
            case NUMBERED -> List.of(number + ". " + title);
            case NUMBER_SPACE -> List.of(number + "  " + title);
            case ROMAN -> List.of(roman(number) + ". " + title);
            case ROMAN_ABOVE -> List.of(roman(number), "", title);
            case CAPITALS -> List.of(upper(title));
            case NUMBERED_CAPITALS -> List.of(number + ". " + upper(title));
            case CHAPTER_COLON -> List.of("Chapter " + number + ": " + title);
            case CHAPTER_ABOVE -> List.of("CHAPTER " + upper(word), "", title);
            case CHAPTER_ROMAN_ABOVE -> List.of("CHAPTER " + roman(number), upper(title));
            case PARAGRAPH_SIGN -> List.of("§ " + number + ". " + title);
            case LECTURE_DASH -> List.of("LECTURE " + roman(number) + " — " + upper(title));
            case LETTER_ORDINAL -> List.of(Lexicon.capital(ordinal(number)) + " Letter", "", title);
            case BRACKETED -> List.of("[" + number + "] " + title);
            case STOPPED_CAPITALS -> List.of(upper(title) + (title.endsWith("?") ? "" : "."));
            case ASTERISKS -> List.of("* * *", "", title);
            case PARENTHESIS -> List.of(number + ") " + title);
            case BOLD_STARS -> List.of("**" + title + "**");
        };
    }

    String section(int chapter, int number, String title) {
        return switch (sections) {
            case PLAIN -> title;
            case DECIMAL -> chapter + "." + number + " " + title;
            case LETTERED -> "(" + (char) ('a' + number - 1) + ") " + title;
        };
    }

    static String word(int number) {
        return WORDS.get(Math.min(number, 20));
    }

    static String ordinal(int number) {
        return ORDINALS.get(Math.min(number, 20));
    }

    static String roman(int number) {
        int left = number;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            int value = List.of(10, 9, 5, 4, 1).get(i);
            while (left >= value) {
                text.append(List.of("X", "IX", "V", "IV", "I").get(i));
                left -= value;
            }
        }
        return text.toString();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
