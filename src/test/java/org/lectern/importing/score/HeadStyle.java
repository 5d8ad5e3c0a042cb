package org.lectern.importing.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** How the head of a chapter is typed. */
enum HeadStyle {
    TITLE_CASE(false),
    TITLE_CASE_FLUSH(false),
    SENTENCE_CASE(false),
    SENTENCE_CASE_FLUSH(false),
    CAPITALS(false),
    CAPITALS_FLUSH(false),
    NUMBER_DOT(false),
    NUMBER_DOT_FLUSH(false),
    NUMBER_SPACE(false),
    ROMAN_DOT(false),
    CHAPTER_WORD_ALONE(false),
    CHAPTER_COLON_CAPITALS(false),
    CHAPTER_ABOVE(false),
    NUMBER_ABOVE(false),
    ROMAN_ABOVE(false),
    TITLE_CASE_LONG(false),
    SENTENCE_CASE_LONG(false),
    CAPITALS_LONG(false),
    EQUALS_BELOW(false),
    DASHES_BELOW(false),
    TILDES_BELOW(false),
    CENTRED(false),
    CENTRED_CAPITALS(false),
    STARS_ABOVE(false),
    FULL_STOP(false),
    COLON_BEHIND(false),
    CHAPTER_CAPITALS_STOP(false),
    NUMBERED_LONG(false),
    CENTRED_LONG(false),
    CHAPTER_ABOVE_CENTRED(false),
    LINES_AROUND(false),
    UNDERSCORES(false),
    WIKI(false),
    RIGHT(false),
    CENTRED_NUMBER_ABOVE(false),
    SPACED_LETTERS(false),
    NUMBER_SIGN(false),
    ROMAN_DASH(false),
    ORDINAL(false),
    NUMBER_PARENTHESIS(false),
    LESSON_DASH(false),
    STARS_BESIDE(false),
    STARS_BELOW(false),
    CENTRED_SENTENCE_CLOSE(false),
    DASHES_BESIDE(false),
    DIARY(false),
    SET_IN(false),
    LINE_ABOVE(false),
    ROMAN_SPACE_CAPITALS(false),
    CHAPTER_THE(false),
    ABOVE_LONG(false),
    NUMBER_COLON(false),
    BRACKETS(false),
    LETTERED(true),
    QUOTED(true),
    SLASHES(true),
    ANGLES(true),
    NUMBER_HASH(true),
    CHAPTER_DASH(true),
    SMALL_LETTERS(true),
    CHAPTER_SMALL_LETTERS(true),
    WIDE_BELOW(true),
    LINES_OF_EQUALS(true),
    NUMBER_BOX_ABOVE(true),
    PIPES(true),
    CAPITALS_COLON_SENTENCE(true);

    /** Of the last set, measured before anybody looked at it, and mended since; the page on importing has both figures. */
    final boolean heldOut;

    HeadStyle(boolean heldOut) {
        this.heldOut = heldOut;
    }

    boolean longTitles() {
        return name().endsWith("_LONG");
    }

    /** Whether the text begins on the line below. */
    boolean flush() {
        return name().endsWith("_FLUSH") || name().endsWith("_CLOSE");
    }

    boolean centred() {
        return name().startsWith("CENTRED") || name().endsWith("_CENTRED");
    }

    boolean numbered() {
        return name().startsWith("NUMBER") || this == ROMAN_DOT || this == ROMAN_DASH || this == CHAPTER_COLON_CAPITALS;
    }

    /** The lines, without their indents; an empty one is a blank line. */
    List<String> lines(int number, String title) {
        String cased = Titling.titleCase(title);
        String upper = title.toUpperCase(Locale.ROOT);
        String word = House.word(number);
        return switch (this) {
            case TITLE_CASE, TITLE_CASE_FLUSH, CENTRED, RIGHT -> List.of(cased);
            case SENTENCE_CASE, SENTENCE_CASE_FLUSH, CENTRED_SENTENCE_CLOSE, DIARY, SET_IN -> List.of(title);
            case NUMBER_PARENTHESIS -> List.of(number + ") " + title);
            case LESSON_DASH -> List.of("Lesson " + number + " - " + title);
            case STARS_BESIDE -> List.of("*** " + cased + " ***");
            case STARS_BELOW -> List.of(title, "", "* * *");
            case DASHES_BESIDE -> List.of("— " + title + " —");
            case LINE_ABOVE -> List.of("_".repeat(30), "", title);
            case ROMAN_SPACE_CAPITALS -> List.of(House.roman(number) + "  " + upper);
            case CHAPTER_THE -> List.of("Chapter the " + Lexicon.capital(House.ordinal(number)), "", cased);
            case ABOVE_LONG -> above(number, broken(title, 40));
            case NUMBER_COLON -> List.of(number + ": " + title);
            case BRACKETS -> List.of("[" + cased + "]");
            case LETTERED -> List.of((char) ('A' + number - 1) + ". " + cased);
            case QUOTED -> List.of("“" + cased + "”");
            case SLASHES -> List.of("// " + title + " //");
            case ANGLES -> List.of("<< " + cased + " >>");
            case NUMBER_HASH -> List.of("#" + number + " " + cased);
            case CHAPTER_DASH -> List.of("Chapter " + number + " — " + title);
            case SMALL_LETTERS -> List.of(title.toLowerCase(Locale.ROOT));
            case CHAPTER_SMALL_LETTERS -> List.of("chapter " + word + ": " + title.toLowerCase(Locale.ROOT));
            case WIDE_BELOW -> List.of(title, "", "");
            case LINES_OF_EQUALS -> List.of("=".repeat(50), upper, "=".repeat(50));
            case NUMBER_BOX_ABOVE -> List.of("[" + number + "]", title);
            case PIPES -> List.of("| " + cased + " |");
            case CAPITALS_COLON_SENTENCE -> List.of("DEBATE " + number + ": " + title);
            case CAPITALS, CAPITALS_FLUSH, CENTRED_CAPITALS -> List.of(upper);
            case NUMBER_DOT, NUMBER_DOT_FLUSH -> List.of(number + ". " + title);
            case NUMBER_SPACE -> List.of(number + " " + cased);
            case ROMAN_DOT -> List.of(House.roman(number) + ". " + cased);
            case ROMAN_DASH -> List.of(House.roman(number) + " – " + title);
            case CHAPTER_WORD_ALONE -> List.of("Chapter " + Lexicon.capital(word));
            case CHAPTER_COLON_CAPITALS -> List.of("CHAPTER " + number + ": " + upper);
            case CHAPTER_ABOVE, CHAPTER_ABOVE_CENTRED -> List.of("Chapter " + number, title);
            case NUMBER_ABOVE -> List.of(number + "", "", title);
            case ROMAN_ABOVE, CENTRED_NUMBER_ABOVE -> List.of(House.roman(number) + ".", "", cased);
            case TITLE_CASE_LONG, CENTRED_LONG -> broken(cased, 38);
            case SENTENCE_CASE_LONG -> broken(title, 42);
            case CAPITALS_LONG -> broken(upper, 40);
            case NUMBERED_LONG -> broken(number + ". " + title, 44);
            case EQUALS_BELOW -> List.of(cased, "=".repeat(cased.length()));
            case DASHES_BELOW -> List.of(title, "-".repeat(title.length()));
            case TILDES_BELOW -> List.of(title, "~".repeat(title.length()));
            case STARS_ABOVE -> List.of("* * *", "", title);
            case FULL_STOP -> List.of(title + (title.matches(".*[?!]") ? "" : "."));
            case COLON_BEHIND -> List.of(cased + (title.matches(".*[?!]") ? "" : ":"));
            case CHAPTER_CAPITALS_STOP -> List.of("CHAPTER " + House.roman(number) + ". " + upper + ".");
            case LINES_AROUND -> List.of("-".repeat(40), cased, "-".repeat(40));
            case UNDERSCORES -> List.of("_" + title + "_");
            case WIKI -> List.of("== " + title + " ==");
            case SPACED_LETTERS -> List.of(spaced(upper));
            case NUMBER_SIGN -> List.of("No. " + number + " " + title);
            case ORDINAL -> List.of("The " + Lexicon.capital(House.ordinal(number)) + " Talk: " + cased);
        };
    }

    private static String spaced(String upper) {
        return upper.replace(" ", "\u0000")
                .replaceAll("(\\p{L})(?=\\p{L})", "$1 ")
                .replace("\u0000", "   ");
    }

    private static List<String> above(int number, List<String> title) {
        List<String> lines = new ArrayList<>(List.of(number + ".", ""));
        lines.addAll(title);
        return lines;
    }

    private static List<String> broken(String title, int columns) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (title.length() - from > columns) {
            int at = title.lastIndexOf(' ', from + columns);
            lines.add(title.substring(from, at));
            from = at + 1;
        }
        lines.add(title.substring(from));
        return lines;
    }

    /** How sections can be typed below such chapters, so that a reader tells them from these. */
    SectionStyle sections(RandomGenerator random) {
        return switch (this) {
            case NUMBER_DOT, NUMBER_SPACE -> random.nextBoolean() ? SectionStyle.DECIMAL : SectionStyle.SENTENCE_CASE;
            case ROMAN_DOT,
                    CHAPTER_COLON_CAPITALS,
                    CHAPTER_ABOVE,
                    ROMAN_ABOVE,
                    CAPITALS,
                    CAPITALS_LONG,
                    CENTRED_CAPITALS -> random.nextBoolean() ? SectionStyle.TITLE_CASE : SectionStyle.SENTENCE_CASE;
            case EQUALS_BELOW -> SectionStyle.DASHES_BELOW;
            case TITLE_CASE, CENTRED -> SectionStyle.SENTENCE_CASE;
            case CHAPTER_CAPITALS_STOP, NUMBERED_LONG, CHAPTER_ABOVE_CENTRED, LINES_AROUND, ROMAN_DASH, WIKI ->
                SectionStyle.SENTENCE_CASE;
            default -> SectionStyle.NONE;
        };
    }

    /** How a section is headed. */
    enum SectionStyle {
        NONE,
        DECIMAL,
        TITLE_CASE,
        SENTENCE_CASE,
        DASHES_BELOW
    }
}
