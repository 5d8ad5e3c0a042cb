package org.lectern.importing.score;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.lectern.importing.score.Work.Form;
import org.lectern.importing.score.Work.Head;
import org.lectern.importing.score.Work.Part;
import org.lectern.importing.score.Work.Text;

/** Writes what groups read as typed text: essays with short paragraphs and asides, letters, interviews, pamphlets. */
final class Essayist {
    private final RandomGenerator random;
    private final Author author;
    private final Titling titling;
    private final Lexicon words;

    Essayist(RandomGenerator random) {
        this.random = random;
        this.author = new Author(random);
        this.titling = new Titling(random);
        this.words = new Lexicon(random);
    }

    /** What the chapters of a text are. */
    enum Genre {
        ESSAYS,
        LETTERS,
        INTERVIEWS
    }

    /**
     * A text.
     *
     * @param longTitles whether titles fill more than a line
     * @param sections whether chapters have sections
     */
    Work write(Genre genre, boolean longTitles, boolean sections) {
        List<Part> parts = new ArrayList<>();
        int chapters = 5 + random.nextInt(6);
        for (int i = 0; i < chapters; i++) {
            parts.add(new Head(1, longTitles && i % 3 != 2 ? titling.longTitle() : titling.title()));
            body(parts, genre, 3 + random.nextInt(4));
            int inner = sections && genre == Genre.ESSAYS ? random.nextInt(4) : 0;
            for (int s = 0; s < inner; s++) {
                parts.add(new Head(2, titling.title()));
                body(parts, genre, 2 + random.nextInt(3));
            }
        }
        Work.Kind kind = sections ? Work.Kind.SECTIONS : Work.Kind.BOOK;
        return new Work(titling.title(), words.given() + " " + words.surname(), kind, parts);
    }

    private void body(List<Part> parts, Genre genre, int count) {
        switch (genre) {
            case ESSAYS -> essay(parts, count);
            case LETTERS -> letter(parts, count);
            case INTERVIEWS -> interview(parts, count);
        }
    }

    private void essay(List<Part> parts, int count) {
        say(parts, author.paragraph());
        for (int i = 1; i < count; i++) {
            switch (random.nextInt(16)) {
                case 0 -> say(parts, author.sentence());
                case 1 -> {
                    say(parts, author.paragraph() + " We have it in writing:");
                    parts.add(Text.of(Form.BLOCK_QUOTE, author.paragraph()));
                }
                case 2 -> list(parts, Form.BULLET);
                case 3 -> list(parts, Form.NUMBERED);
                case 4 -> dialogue(parts);
                case 5 -> say(parts, author.sentence() + " " + author.sentence());
                default -> say(parts, author.paragraph());
            }
        }
        say(parts, author.paragraph());
    }

    private void list(List<Part> parts, Form form) {
        say(parts, author.paragraph() + " What they asked for was this:");
        int items = 3 + random.nextInt(4);
        for (int i = 0; i < items; i++) {
            parts.add(Text.of(form, random.nextInt(3) > 0 ? author.sentence() : titling.title()));
        }
    }

    private void dialogue(List<Part> parts) {
        int lines = 2 + random.nextInt(4);
        for (int i = 0; i < lines; i++) {
            parts.add(Text.of(Form.DIALOGUE, "“" + author.sentence() + "”"));
        }
    }

    private void letter(List<Part> parts, int count) {
        say(parts, titling.placeAndDate());
        say(parts, "Dear " + words.given() + ",");
        for (int i = 0; i < count; i++) {
            say(parts, random.nextInt(5) == 0 ? author.sentence() : author.paragraph());
        }
        say(
                parts,
                List.of("Yours, as ever,", "With comradely greetings,", "In haste,")
                        .get(random.nextInt(3)));
        say(parts, words.given() + " " + words.surname());
    }

    private void interview(List<Part> parts, int count) {
        say(parts, author.paragraph());
        for (int i = 0; i < count; i++) {
            String asked = author.sentence();
            say(parts, "Q: " + asked.substring(0, asked.length() - 1) + "?");
            say(parts, "A: " + (random.nextInt(4) == 0 ? author.sentence() : author.paragraph()));
        }
        say(parts, author.paragraph());
    }

    private static void say(List<Part> parts, String text) {
        parts.add(Text.of(Form.PROSE, text));
    }
}
