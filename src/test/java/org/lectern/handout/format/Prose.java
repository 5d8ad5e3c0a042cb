package org.lectern.handout.format;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.reading.Reading;

/** Readings that nobody wrote, in sentences of a usual length, as chance makes them. For one thread. */
final class Prose {
    private static final List<String> WHO = List.of(
            "the treasurer",
            "a committee",
            "nobody in the room",
            "whoever arrives first",
            "an assembly",
            "the oldest member",
            "a delegate",
            "the one who keeps the key",
            "a neighbour",
            "the secretary");
    private static final List<String> DOES = List.of(
            "decides what the others will hear",
            "knows which of the two lists is the real one",
            "asks for patience and means obedience",
            "carries the chairs and loses the argument",
            "mistakes a habit for a rule",
            "writes down what was never said",
            "waits until the tired have gone home",
            "speaks for people who weren't asked",
            "opens a window instead of an answer",
            "remembers the vote and forgets the reasons");
    private static final List<String> WHEN = List.of(
            "long before anybody has sat down",
            "as soon as money is mentioned",
            "where no bell says that it is late",
            "in a town that has one hall and three keys",
            "and calls the result a custom",
            "although the minutes say otherwise",
            "since silence is cheaper than a second meeting",
            "which is why the door matters more than the table");

    private final RandomGenerator chance;

    Prose(RandomGenerator chance) {
        this.chance = chance;
    }

    /** A text with so many chapters, each of which has so many paragraphs at the most. */
    Reading reading(String slug, String title, String author, int chapters, int most, boolean digest) {
        List<Chapter> all = new ArrayList<>();
        for (int chapter = 1; chapter <= chapters; chapter++) {
            List<Block> blocks = new ArrayList<>();
            int paragraphs = most / 2 + chance.nextInt(most / 2 + 1);
            for (int paragraph = 1; paragraph <= paragraphs; paragraph++) {
                blocks.add(new Block.Paragraph(paragraph, Kind.PARAGRAPH, sentences(2 + chance.nextInt(7))));
            }
            all.add(new Chapter(chapter, capital(pick(WHO)) + (chance.nextBoolean() ? "" : ", " + pick(WHEN)), blocks));
        }
        Reading.About about =
                new Reading.About(title, author, "Corner Press, 2019", "All rights reserved", "en", "", digest);
        return new Reading(slug, about, all);
    }

    String sentences(int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add(sentence());
        }
        return String.join(" ", sentences);
    }

    String sentence() {
        String first = capital(pick(WHO)) + " " + pick(DOES);
        return switch (chance.nextInt(3)) {
            case 0 -> first + ".";
            case 1 -> first + ", " + pick(WHEN) + ".";
            default -> first + ", " + pick(WHEN) + "; " + pick(WHO) + " " + pick(DOES) + ".";
        };
    }

    /** A question that can be said in a breath. */
    String question() {
        return switch (chance.nextInt(4)) {
            case 0 -> "What would have to be true so that " + pick(WHO) + " " + pick(DOES) + "?";
            case 1 -> "Why does the author think that " + pick(WHO) + " " + pick(DOES) + "?";
            case 2 -> "Is it so that " + pick(WHO) + " " + pick(DOES) + ", or does it only look so?";
            default -> "What follows for us, if " + pick(WHO) + " " + pick(DOES) + " " + pick(WHEN) + "?";
        };
    }

    String pick(List<String> from) {
        return from.get(chance.nextInt(from.size()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
