package org.lectern.importing.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * One habit of heading chapters, put together of parts: how they are counted, what stands around the title, how it is
 * written, where it stands. So there are far more than anybody would write down, and one that is left out is unlike the rest.
 *
 * @param number how chapters are counted
 * @param around what stands around the title
 * @param written how its words begin
 * @param place where on the line
 * @param above blank lines above it
 * @param below blank lines below it
 */
record Manner(Count number, Around around, Written written, Place place, int above, int below) {

    /** How chapters are counted. */
    enum Count {
        NOT,
        DIGITS_STOP,
        DIGITS_BARE,
        SLASH,
        ROMAN_STOP,
        SMALL_ROMAN,
        LETTER_DECIMAL,
        CHAPTER,
        CHAPTER_CAPITALS,
        BOOK_ORDINAL,
        QUESTION,
        SECTION_SIGN,
        ARTICLE,
        NUMBER_ALONE_ABOVE,
        CHAPTER_ROMAN_ALONE,
        ROMAN_ALONE,
        DIGITS_ALONE,
        YEAR,
        BRACKETED_UNIT,
        PARENTHESIS_CAPITALS,
        DASHED_ABOVE,
        PART_OF,
        YEAR_BEHIND,
        ROMAN_BRACKETS_ABOVE,
        DOUBLE_ARROW,
        DAY_WORD,
        SINGLE_QUOTES,
        DOTS_IN_FRONT,
        SPACED_COLON;

        /** Never drawn: held out to the end, and measured once. */
        boolean odd() {
            return compareTo(PARENTHESIS_CAPITALS) >= 0;
        }

        static List<Count> drawn(boolean odd) {
            return Stream.of(values()).filter(count -> count.odd() == odd).toList();
        }
    }

    /** What stands around a title. */
    enum Around {
        NOTHING,
        TILDES,
        PLUSES,
        BRACES,
        COLONS,
        ARROW,
        DOTS_BELOW,
        RULE_ABOVE,
        STARS_BELOW,
        STOP,
        QUESTION_MARK,
        HASHES,
        QUOTES
    }

    /** How its words begin. */
    enum Written {
        TITLE,
        SENTENCE,
        CAPITALS,
        SMALL
    }

    /** Where on the line it stands. */
    enum Place {
        FLUSH,
        CENTRED,
        RIGHT,
        SET_IN
    }

    static Manner any(RandomGenerator random) {
        Count number = random.nextInt(3) == 0 ? Count.NOT : one(Count.drawn(false), random);
        Around around = random.nextInt(2) == 0 ? Around.NOTHING : Around.values()[random.nextInt(Around.values().length)];
        Place place = random.nextInt(5) < 3 ? Place.FLUSH : Place.values()[random.nextInt(Place.values().length)];
        Written written = Written.values()[random.nextInt(10) == 0 ? 3 : random.nextInt(3)];
        int above = 1 + random.nextInt(3);
        boolean apart = number != Count.NOT || around != Around.NOTHING || place != Place.FLUSH || above > 1;
        return new Manner(number, around, written, place, above, apart && random.nextInt(5) == 0 ? 0 : 1);
    }

    /** One of those that nothing was learned from. */
    static Manner odd(RandomGenerator random) {
        Count number = one(Count.drawn(true), random);
        return new Manner(number, Around.NOTHING, Written.values()[random.nextInt(3)], Place.FLUSH, 1 + random.nextInt(2), 1);
    }

    private static Count one(List<Count> counts, RandomGenerator random) {
        return counts.get(random.nextInt(counts.size()));
    }

    /** What it is of, for leaving it out together with what is much like it. */
    String family() {
        return (number == Count.NOT ? "" : number + " ") + (around == Around.NOTHING ? "" : around + " ")
                + (number == Count.NOT && around == Around.NOTHING ? place + " " + written : "");
    }

    /** Whether a title has no words of its own. */
    boolean alone() {
        return number == Count.CHAPTER_ROMAN_ALONE || number == Count.ROMAN_ALONE || number == Count.DIGITS_ALONE;
    }

    /** The lines of a head; an empty one is a blank line. */
    List<String> lines(int at, String said) {
        String cased = switch (written) {
            case TITLE -> Titling.titleCase(said);
            case SENTENCE -> said;
            case CAPITALS -> said.toUpperCase(Locale.ROOT);
            case SMALL -> said.toLowerCase(Locale.ROOT);
        };
        String title = dressed(cased);
        String roman = House.roman(at);
        List<String> lines = new ArrayList<>();
        if (around == Around.RULE_ABOVE) {
            lines.addAll(List.of("-".repeat(24), ""));
        }
        lines.addAll(
                switch (number) {
                    case NOT -> List.of(title);
                    case DIGITS_STOP -> List.of(at + ". " + title);
                    case DIGITS_BARE -> List.of(at + "  " + title);
                    case SLASH -> List.of(at + "/ " + title);
                    case ROMAN_STOP -> List.of(roman + ". " + title);
                    case SMALL_ROMAN -> List.of(roman.toLowerCase(Locale.ROOT) + ". " + title);
                    case LETTER_DECIMAL -> List.of("A." + at + " " + title);
                    case CHAPTER -> List.of("Chapter " + at + ". " + title);
                    case CHAPTER_CAPITALS -> List.of("CHAPTER " + roman, title);
                    case BOOK_ORDINAL -> List.of("BOOK THE " + House.ordinal(at).toUpperCase(Locale.ROOT), "", title);
                    case QUESTION -> List.of("Question " + at + ": " + title);
                    case SECTION_SIGN -> List.of("§ " + at + ". " + title);
                    case ARTICLE -> List.of("Article " + roman + " — " + title);
                    case NUMBER_ALONE_ABOVE -> List.of("No. " + at + ".", "", title);
                    case CHAPTER_ROMAN_ALONE -> List.of(written == Written.CAPITALS ? "CHAPTER " + roman : "Chapter " + roman);
                    case ROMAN_ALONE -> List.of(roman + (around == Around.STOP ? "." : ""));
                    case DIGITS_ALONE -> List.of(at + (around == Around.STOP ? "." : ""));
                    case YEAR -> List.of((1840 + at * 3) + (above == 1 ? " and " : ": ") + title);
                    case BRACKETED_UNIT -> List.of("[Chapter " + at + "] " + title);
                    case PARENTHESIS_CAPITALS -> List.of("(" + at + ") " + title);
                    case DASHED_ABOVE -> List.of("- " + at + " -", "", title);
                    case PART_OF -> List.of("Part " + at + " of 40: " + title);
                    case YEAR_BEHIND -> List.of(title + " (" + (1880 + at) + ")");
                    case ROMAN_BRACKETS_ABOVE -> List.of("[" + roman + "]", title);
                    case DOUBLE_ARROW -> List.of("=> " + title);
                    case DAY_WORD -> List.of("Day " + House.word(at) + ". " + title);
                    case SINGLE_QUOTES -> List.of("‘" + title + "’");
                    case DOTS_IN_FRONT -> List.of("… " + title);
                    case SPACED_COLON -> List.of(roman + " : " + title);
                });
        if (around == Around.DOTS_BELOW) {
            lines.add("~".repeat(lines.getLast().length()));
        } else if (around == Around.STARS_BELOW) {
            lines.addAll(List.of("", "* * *"));
        }
        return lines.stream().map(this::placed).toList();
    }

    private String dressed(String title) {
        return switch (around) {
            case NOTHING, DOTS_BELOW, RULE_ABOVE, STARS_BELOW -> title;
            case TILDES -> "~ " + title + " ~";
            case PLUSES -> "+++ " + title + " +++";
            case BRACES -> "{" + title + "}";
            case COLONS -> ":: " + title + " ::";
            case ARROW -> "> " + title + " <";
            case STOP -> title.matches(".*[?!]") ? title : title + ".";
            case QUESTION_MARK -> title.matches(".*[?!]") ? title : title + "?";
            case QUOTES -> "“" + title + "”";
            case HASHES -> "## " + title + " ##";
        };
    }

    private String placed(String line) {
        return switch (place) {
            case FLUSH -> line;
            case CENTRED -> line.isEmpty() ? line : " ".repeat(Math.max(0, (66 - line.length()) / 2)) + line;
            case RIGHT -> line.isEmpty() ? line : " ".repeat(Math.max(0, 66 - line.length())) + line;
            case SET_IN -> line.isEmpty() ? line : "      " + line;
        };
    }
}
