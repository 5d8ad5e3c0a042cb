package org.lectern.importing.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A text headed in one {@link Manner}, with all that looks like a heading and is none: short speech, names below verse, lists,
 * sentences that begin with a number, signatures, exclamations on a line of their own. Short and long as books are.
 */
final class Pamphlet {
    private static final int WIDEST = 46;

    private final Random random;
    private final Author author;
    private final Titling titling;
    private final Lexicon words;
    private final Manner manner;
    private final @Nullable Manner inner;
    private final int columns;
    private final boolean talks;
    private final boolean epigraphs;
    private final boolean longer;
    private final boolean wraps;
    private final List<String> lines = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private final String title;

    private Pamphlet(Random random, boolean odd) {
        this.random = random;
        this.author = new Author(random);
        this.titling = new Titling(random);
        this.words = new Lexicon(random);
        this.manner = odd ? Manner.odd(random) : Manner.any(random);
        this.inner = random.nextInt(4) == 0 ? lower() : null;
        this.columns = List.of(60, 70, 78, 100_000).get(random.nextInt(4));
        this.talks = random.nextInt(3) == 0;
        this.epigraphs = random.nextInt(4) == 0;
        this.longer = random.nextInt(4) == 0;
        this.wraps = longer && random.nextBoolean();
        this.title = titling.title();
    }

    /**
     * The pamphlet of a seed.
     *
     * @param odd whether it is headed in a manner that nothing is learned from
     */
    static Pamphlet of(int seed, boolean odd) {
        Pamphlet pamphlet = new Pamphlet(new Random((seed * 7_919L + 13) * 0x9E3779B97F4A7C15L), odd);
        pamphlet.write();
        return pamphlet;
    }

    String family() {
        return manner.family().strip();
    }

    String about() {
        return manner + (inner == null ? "" : " over " + inner);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** What is to be found, titles without their numbers, numbers where they have no titles. */
    List<String> heads() {
        return heads;
    }

    /** Sections are set more lightly than chapters: flush, without a unit's name. */
    private Manner lower() {
        List<Manner.Count> counts = List.of(Manner.Count.NOT, Manner.Count.NOT, Manner.Count.ROMAN_ALONE, Manner.Count.DIGITS_STOP);
        return new Manner(
                counts.get(random.nextInt(counts.size())),
                Manner.Around.NOTHING,
                random.nextBoolean() ? Manner.Written.SENTENCE : Manner.Written.TITLE,
                Manner.Place.FLUSH,
                1,
                1);
    }

    private void write() {
        front();
        boolean brief = random.nextInt(3) == 0;
        int chapters = brief ? 1 + random.nextInt(4) : random.nextInt(4) == 0 ? 15 + random.nextInt(22) : 3 + random.nextInt(9);
        int longest = brief ? 2 : random.nextInt(4) == 0 ? 40 : 9;
        boolean stacked = random.nextInt(3) == 0;
        for (int at = 1; at <= chapters; at++) {
            String said = manner.alone() ? "" : longer && random.nextInt(3) == 0 ? titling.longTitle() : titling.title();
            head(manner, at, said);
            if (inner != null && random.nextInt(stacked ? 4 : 30) > (stacked ? 0 : 26)) {
                sections();
                continue;
            }
            if (epigraphs && random.nextInt(3) > 0) {
                epigraph();
            }
            body(brief ? 1 + random.nextInt(2) : 2 + random.nextInt(longest));
            if (random.nextInt(3) > 0) {
                sections();
            }
        }
    }

    private void sections() {
        int sections = 2 + random.nextInt(3);
        for (int s = 1; inner != null && s <= sections; s++) {
            head(inner, s, inner.alone() ? "" : titling.title());
            body(1 + random.nextInt(6));
        }
    }

    private void front() {
        String name = words.given() + " " + words.surname();
        if (random.nextInt(10) == 0) {
            return;
        }
        int turn = random.nextInt(8);
        if (turn == 0) {
            lines.addAll(List.of(name, ""));
        }
        lines.add(random.nextBoolean() ? Titling.titleCase(title) : title.toUpperCase(Locale.ROOT));
        if (random.nextInt(4) == 0) {
            blank(1);
            lines.add(
                    switch (random.nextInt(3)) {
                        case 0 -> "A pamphlet on " + Lexicon.plural(words.noun());
                        case 1 -> Titling.titleCase(titling.longTitle());
                        default -> titling.title();
                    });
        }
        if (turn > 0 && turn < 6) {
            lines.addAll(List.of("", (turn == 1 ? "" : "by ") + name));
        }
        if (random.nextInt(5) == 0) {
            lines.addAll(List.of("", titling.place() + ", " + (1850 + random.nextInt(170))));
        }
        if (random.nextInt(6) == 0) {
            blank(1);
            epigraph();
        }
    }

    private void head(Manner how, int at, String said) {
        blank(how.above());
        for (String line : how.lines(at, said)) {
            String bare = line.strip();
            String margin = " ".repeat(line.indexOf(bare));
            (wraps && bare.length() > WIDEST ? wrapped(bare, WIDEST - 4) : List.of(bare)).forEach(part -> lines.add(part.isEmpty() ? "" : margin + part));
        }
        boolean counts = how.alone();
        heads.add(counts ? String.valueOf(at) : how.number() == Manner.Count.YEAR ? lines.getLast().strip() : said);
        blank(how.below());
    }

    private void epigraph() {
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            String sentence = author.sentence();
            lines.add("    " + sentence.substring(0, Math.min(46, sentence.length())).strip() + (random.nextInt(3) == 0 ? "," : ""));
        }
        blank(1);
        String name = switch (random.nextInt(4)) {
            case 0 -> words.surname();
            case 1 -> "— " + words.given() + " " + words.surname();
            case 2 -> (words.given() + " " + words.surname()).toUpperCase(Locale.ROOT);
            default -> words.given() + " " + words.surname();
        };
        lines.add(random.nextBoolean() ? name : "    " + name);
        blank(1);
    }

    private void body(int count) {
        if (random.nextInt(8) > 0) {
            paragraph(author.paragraph());
        }
        for (int i = 1; i < count; i++) {
            some();
        }
        if (random.nextInt(6) > 0) {
            paragraph(author.paragraph());
        }
    }

    private void some() {
        switch (random.nextInt(talks ? 12 : 30)) {
            case 0, 3 -> talk();
            case 1 -> paragraph(fewWords());
            case 2 -> list();
            case 4 -> paragraph(counted());
            case 5 -> quotation();
            case 6 -> shown();
            default -> paragraph(random.nextInt(6) == 0 ? author.sentence() : author.paragraph());
        }
    }

    private void talk() {
        int said = 1 + random.nextInt(6);
        for (int i = 0; i < said; i++) {
            String clause = titling.title();
            String whole = switch (random.nextInt(6)) {
                case 0 -> "“" + clause + "?”";
                case 1 -> "“" + clause + "—”";
                case 2 -> "“" + Lexicon.capital(words.noun()) + "!”";
                case 3 -> "“" + clause + ",” said " + words.surname() + ".";
                case 4 -> "“" + author.sentence() + "”";
                default -> "“" + clause + ".”";
            };
            paragraph(whole);
        }
    }

    /** A paragraph of a few words. */
    private String fewWords() {
        return switch (random.nextInt(6)) {
            case 0 -> titling.title() + ".";
            case 1 -> titling.title() + "!";
            case 2 -> titling.title() + "?";
            case 3 -> titling.title() + "…";
            case 4 -> titling.title() + ":";
            default -> {
                String sentence = author.sentence();
                // One that lost its full stop.
                yield random.nextBoolean() ? sentence : sentence.substring(0, sentence.length() - 1);
            }
        };
    }

    /** A sentence that begins as numbered titles do. */
    private String counted() {
        return switch (random.nextInt(4)) {
            case 0 -> "Chapter " + (2 + random.nextInt(9)) + " is " + titling.title().toLowerCase(Locale.ROOT) + ", as we shall see.";
            case 1 -> (1800 + random.nextInt(200)) + " was " + titling.title().toLowerCase(Locale.ROOT) + ".";
            case 2 -> "Part two of this is " + titling.title().toLowerCase(Locale.ROOT) + ".";
            default -> "Letter " + House.roman(1 + random.nextInt(9)) + " says so, and " + author.sentence().toLowerCase(Locale.ROOT);
        };
    }

    private void list() {
        paragraph(author.paragraph() + " This is what they had:");
        int items = 3 + random.nextInt(5);
        boolean apart = random.nextBoolean();
        int kind = random.nextInt(4);
        for (int i = 1; i <= items; i++) {
            String item = random.nextInt(3) == 0 ? author.sentence() : titling.title();
            String mark = switch (kind) {
                case 0 -> i + ". ";
                case 1 -> "* ";
                case 2 -> "(" + (char) ('a' + i - 1) + ") ";
                default -> "- ";
            };
            lines.add(mark + item);
            if (apart) {
                blank(1);
            }
        }
        if (!apart) {
            blank(1);
        }
    }

    private void quotation() {
        switch (random.nextInt(3)) {
            case 0 -> paragraph(author.paragraph() + " It was put in these words:");
            case 1 -> paragraph("To quote from a " + words.adjective() + " " + words.noun() + (random.nextBoolean() ? ":" : ""));
            default -> paragraph(author.paragraph());
        }
        boolean signs = random.nextInt(3) == 0;
        if (signs) {
            paragraph("“" + author.paragraph() + "”");
        } else {
            for (String line : wrapped(author.paragraph(), Math.min(columns, 70) - 8)) {
                lines.add("    " + line);
            }
            blank(1);
        }
        if (random.nextInt(3) > 0) {
            paragraph(source());
        }
    }

    /** Where words were taken from. */
    private String source() {
        String book = Titling.titleCase(titling.title());
        String page = List.of("p. ", "pg ", "Thesis ", "chapter ", "Vol. ").get(random.nextInt(5)) + (1 + random.nextInt(200));
        return switch (random.nextInt(6)) {
            case 0 -> words.given() + " " + words.surname();
            case 1 -> book + ", " + page;
            case 2 -> "-" + book + ", " + page;
            case 3 -> words.surname() + ", " + book;
            case 4 -> "— " + words.surname() + ", " + book;
            default -> "(" + book + ", " + page + ")";
        };
    }

    /** A letter's end, a bill on a wall, a verse with its poet. */
    private void shown() {
        switch (random.nextInt(5)) {
            case 0 -> {
                paragraph(random.nextBoolean() ? "Yours, as ever," : author.sentence());
                paragraph(words.given() + " " + words.surname());
                if (random.nextBoolean()) {
                    paragraph(titling.placeAndDate());
                }
            }
            case 1 -> {
                paragraph(
                        switch (random.nextInt(4)) {
                            case 0 -> words.surname() + " writes";
                            case 1 -> "This is";
                            case 2 -> "or, as " + words.surname() + " has it—";
                            default -> "And further on";
                        });
                for (int i = 0; i < 2 + random.nextInt(5); i++) {
                    String sentence = author.sentence();
                    lines.add("    " + sentence.substring(0, Math.min(44, sentence.length())).strip());
                }
                blank(1);
            }
            case 2 -> {
                paragraph(titling.title());
                for (int i = 0; i < 4 + random.nextInt(8); i++) {
                    String sentence = author.sentence();
                    lines.add("    " + sentence.substring(0, Math.min(44, sentence.length())).strip());
                }
                blank(1);
            }
            case 3 -> {
                paragraph(author.paragraph() + " On the wall was chalked:");
                paragraph(titling.title().toUpperCase(Locale.ROOT) + (random.nextBoolean() ? "!" : ""));
            }
            default -> epigraph();
        }
    }

    private void paragraph(String text) {
        lines.addAll(wrapped(text, columns));
        blank(1);
    }

    /** As many blank lines as these, and no more, stand above what follows. */
    private void blank(int count) {
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        for (int i = 0; i < count; i++) {
            lines.add("");
        }
    }

    private static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
