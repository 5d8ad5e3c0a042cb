package org.lectern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.guide.Guide;
import org.lectern.guide.Sketch;
import org.lectern.reading.Reading;

/** Texts as broken as people's files are, and a guide to one of them, so that training goes where real imports go. Always the same ones. */
final class TrainingTexts {
    static final String TITLE = "Notes from the Harbour Library";
    private static final String ID = "notes-from-the-harbour-library";
    private static final int CHAPTERS = 6;
    private static final List<String> TITLES =
            List.of("Introduction", "Ledgers", "Keys", "Tides", "Keepers", "Reading");
    private static final List<String> SECTIONS = List.of("Morning", "The long shelf", "Evening", "What was lent");
    private static final List<String> WORDS = List.of(
            ("the a of in to and that which with for library harbour reader shelf winter member"
                            + " ledger lamp question meeting paper morning bridge keeper window letter argument passage"
                            + " borrowed opened counted written carried agreed remembered divided returned kept"
                            + " slowly often together seldom again patiently old quiet common public careful well-kept")
                    .split(" "));

    private final Random random = new Random(1);

    /** As saved from a website: a list of contents, numbered chapters, sections, curly quotes, notes, a broken paragraph, and the site's own words. */
    String web() {
        StringBuilder text =
                new StringBuilder(TITLE + "\n\nThis is the full text of a pamphlet published by the Harbour Press."
                        + " You can buy the print version here.\n\nCONTENTS\n\n");
        for (int i = 0; i < CHAPTERS; i++) {
            text.append(i + 1).append(". ").append(TITLES.get(i)).append("\n\n");
        }
        for (int i = 0; i < CHAPTERS; i++) {
            text.append(i + 1)
                    .append(". ")
                    .append(TITLES.get(i).toUpperCase(Locale.ROOT))
                    .append("\n\n");
            for (String section : SECTIONS) {
                text.append(section).append("\n\n");
                IntStream.range(0, 4).forEach(each -> text.append(paragraph()).append("\n\n"));
                text.append("What a café keeps by the harbour is never only the naïve and the\n\n")
                        .append("wish to be kept, as every reader of its ledgers knew.\n\n");
            }
            text.append("- ")
                    .append(sentence())
                    .append("\n- ")
                    .append(sentence())
                    .append("\n\n> ")
                    .append(sentence())
                    .append("\n\n");
        }
        return text
                + "Advertisement\n\nShare this:\n\nLike Loading...\n\nRelated\n\nThe harbour in winter\n\nLeave a comment\n";
    }

    /** As typed: a title and who wrote it, titles of chapters in capitals or not and of sections as in a sentence, a conversation. */
    String essay(boolean capitals) {
        StringBuilder text = new StringBuilder("ON KEEPING A LIBRARY\n\nby Mara Keeper\n\n2004\n\n");
        for (String title : TITLES) {
            String chapter = "What " + title + " Are For";
            text.append(capitals ? chapter.toUpperCase(Locale.ROOT) : chapter).append("\n\n");
            for (String section : SECTIONS) {
                text.append(paragraph()).append("\n\n").append(section).append("\n\n");
                IntStream.range(0, 3).forEach(each -> text.append(paragraph()).append("\n\n"));
            }
            text.append("Mara: ")
                    .append(sentence())
                    .append("\n\nOlek: ")
                    .append(sentence())
                    .append("\n\n");
        }
        return text.toString();
    }

    /** As copied from a place where people answer each other. */
    String thread() {
        StringBuilder text = new StringBuilder("Does the harbour need a keeper?\n\n");
        String said = sentence();
        for (int i = 0; i < 8; i++) {
            text.append("> ").append(said).append("\n\n");
            said = sentence();
            text.append(said).append("\n\n").append(paragraph()).append("\n\n\n\n");
        }
        return text.toString();
    }

    /** As taken from a printed booklet: lines cut and hyphenated, words run together, pages with their numbers, out of order. */
    String printed() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String glued = i % 4 == 0 ? " Thelibrarykeepsthewinterledgerforallreaders." : "";
            lines.addAll(wrapped(paragraph().replace(". The", ".The").replace("of the", "ofthe") + glued));
            lines.add("");
        }
        List<String> pages = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += 36) {
            List<String> page = lines.subList(from, Math.min(lines.size(), from + 36));
            pages.add(String.join("\n", page) + "\n\n" + (pages.size() + 1) + "\n");
        }
        List<String> imposed = new ArrayList<>();
        for (int low = 0, high = pages.size() - 1; low <= high; low++, high--) {
            imposed.add(pages.get(high));
            if (low < high) {
                imposed.add(pages.get(low));
            }
        }
        return String.join("\f", imposed);
    }

    /** Knows the text by its words, as the guides in the program know theirs. */
    static Guide guide(String text) {
        List<String> paragraphs =
                text.lines().filter(line -> line.length() > 80).toList();
        List<Guide.GuideChapter> chapters = TITLES.stream()
                .map(title -> new Guide.GuideChapter(
                        title, Sketch.of(text, 64), List.of("What the chapter on " + title + " says.")))
                .toList();
        List<Guide.GuideQuestion> questions = IntStream.range(0, 40)
                .mapToObj(i -> new Guide.GuideQuestion(
                        "q" + i,
                        "interpretive",
                        "core",
                        i % CHAPTERS + 1,
                        "What is kept here, and for whom?",
                        i % 5 == 0 ? List.of() : List.of(Sketch.of(paragraphs.get(i % paragraphs.size()), 12)),
                        List.of(),
                        ""))
                .toList();
        Reading.About about = new Reading.About(TITLE, "A Keeper", "", "", "en", ID, true);
        List<Guide.Term> terms =
                List.of(new Guide.Term("keeper", "who opens the doors", 1, Sketch.of(paragraphs.getFirst(), 12)));
        return new Guide(ID, about, 8000, Sketch.of(text, 256), chapters, terms, questions, List.of());
    }

    private String paragraph() {
        return IntStream.range(0, 4 + random.nextInt(3))
                .mapToObj(each -> sentence())
                .collect(Collectors.joining(" "));
    }

    private String sentence() {
        String words = random.ints(8 + random.nextInt(14), 0, WORDS.size())
                .mapToObj(word -> WORDS.get(word))
                .collect(Collectors.joining(" "));
        String said = random.nextInt(5) == 0 ? "‘" + words + "’" : words;
        return Character.toUpperCase(said.charAt(0))
                + said.substring(1)
                + (random.nextInt(9) == 0 ? " – so we don’t know." : ".");
    }

    private static List<String> wrapped(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            if (line.length() + word.length() > 60 && word.length() > 7) {
                lines.add(line + word.substring(0, 4) + "-");
                line.setLength(0);
                line.append(word.substring(4)).append(' ');
            } else if (line.length() + word.length() > 64) {
                lines.add(line.toString().strip());
                line.setLength(0);
                line.append(word).append(' ');
            } else {
                line.append(word).append(' ');
            }
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
