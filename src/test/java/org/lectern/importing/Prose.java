package org.lectern.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes English prose of a kind: grammatical, pointless, and the same for the same seed. */
final class Prose {
    private static final List<String> NOUNS = List.of(
            "assembly",
            "committee",
            "garden",
            "library",
            "harbour",
            "minutes",
            "delegate",
            "question",
            "printer",
            "cooperative",
            "neighbourhood",
            "kitchen",
            "agreement",
            "treasurer",
            "bulletin",
            "correspondence",
            "representation",
            "workshop",
            "correction",
            "archive",
            "translation",
            "responsibility",
            "newspaper",
            "discussion",
            "electricity",
            "apprentice",
            "carpenter",
            "conversation",
            "institution",
            "movement",
            "afternoon",
            "disagreement",
            "rotation",
            "chairperson",
            "accountability",
            "organiser",
            "decision",
            "majority",
            "minority",
            "federation",
            "experience",
            "imagination");
    private static final List<String> ADJECTIVES = List.of(
            "careful",
            "ordinary",
            "patient",
            "self-governing",
            "long-standing",
            "half-forgotten",
            "provisional",
            "practical",
            "quiet",
            "stubborn",
            "well-known",
            "democratic",
            "temporary",
            "reluctant",
            "generous",
            "unfinished",
            "collective");
    private static final List<String> VERBS = List.of(
            "remembers",
            "questions",
            "repairs",
            "interrupts",
            "supports",
            "translates",
            "postpones",
            "organises",
            "describes",
            "misunderstands",
            "replaces",
            "encourages",
            "documents",
            "reconsiders",
            "distributes",
            "outlives");
    private static final List<String> OPENERS = List.of(
            "In the end",
            "For all that",
            "Even so",
            "As a rule",
            "At the same time",
            "On most evenings",
            "Without much notice",
            "Every autumn",
            "Since nobody objected",
            "Contrary to expectation");
    private static final List<String> TITLES = List.of(
            "The Keys to the Hall",
            "What a Chair Is For",
            "Minutes and Memory",
            "On Being Late",
            "Bread and Paper",
            "The Long Agenda",
            "Who Washes Up",
            "Small Majorities",
            "Letters to the Printer",
            "The Open Window",
            "Against the Bell",
            "Rotation",
            "A Room of Strangers",
            "The Second Vote",
            "Tools Held in Common",
            "Silence as Consent",
            "The Treasurer’s Dilemma",
            "Notes from a Cold Winter",
            "How Meetings Begin",
            "Leaving Well",
            "Accounts",
            "Harbour Lights",
            "Quarrels",
            "Practice");

    private final RandomGenerator random;
    private final List<String> unused = new ArrayList<>(TITLES);

    Prose(RandomGenerator random) {
        this.random = random;
    }

    Book book(int chapters, int sections) {
        List<Book.Part> parts = new ArrayList<>();
        for (int i = 0; i < chapters; i++) {
            List<Book.Section> inner = new ArrayList<>();
            for (int s = 0; s < sections; s++) {
                inner.add(new Book.Section(title(), paragraphs(2 + random.nextInt(2))));
            }
            parts.add(new Book.Part(title(), paragraphs(3 + random.nextInt(3)), inner));
        }
        return new Book("The Long Table: Essays on Meeting", parts);
    }

    private String title() {
        return unused.isEmpty() ? sentence().substring(0, 12).strip() : unused.remove(random.nextInt(unused.size()));
    }

    List<String> paragraphs(int count) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder paragraph = new StringBuilder(sentence());
            int sentences = 3 + random.nextInt(5);
            for (int s = 0; s < sentences; s++) {
                paragraph.append(' ').append(sentence());
            }
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    String sentence() {
        String clause = clause();
        String sentence = switch (random.nextInt(4)) {
            case 0 -> pick(OPENERS) + ", " + clause;
            case 1 -> clause + ", and " + clause();
            case 2 -> clause + " because " + clause();
            default -> clause;
        };
        String end = random.nextInt(12) == 0 ? "?" : ".";
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + end;
    }

    private String clause() {
        return "the " + maybe() + pick(NOUNS) + " of the " + pick(NOUNS) + " " + pick(VERBS) + " "
                + (random.nextBoolean() ? "the " : "every ") + maybe() + pick(NOUNS);
    }

    private String maybe() {
        return random.nextInt(3) == 0 ? pick(ADJECTIVES) + " " : "";
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
