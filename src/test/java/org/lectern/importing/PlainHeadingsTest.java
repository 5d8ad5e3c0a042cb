package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;

/** Titles in text that converters made: no mark but a line of their own, and how they are written. */
class PlainHeadingsTest {
    private static final String ABOVE = """
            The treasurer counted the coins twice before the lamps were lit, and nobody
            in the long room said a word. Afterwards the doors were opened and the street
            came in, with its noise and its questions about the price of coal.
            """;
    private static final String BELOW = """
            A porter asked for the key to the archive. It had been lent to a cousin of the
            secretary, who was at sea, so the shelves stayed locked until the new year and
            the minutes were written on the backs of old posters.
            """;

    @Test
    void titlesAsInASentenceAreSectionsOfThoseInCapitals() {
        String text = "A Town Without Coal\n\n" + ABOVE + "\nHow it began\n\n" + BELOW + "\n" + ABOVE
                + "\nWhat the Porter Wanted\n\n" + BELOW + "\n" + ABOVE + "\nA second key\n\n" + BELOW + "\n" + ABOVE;

        Imported imported = read(text);

        assertThat(imported.chapters())
                .extracting(Chapter::title)
                .containsExactly("A Town Without Coal", "What the Porter Wanted");
        assertThat(sections(imported)).containsExactly("How it began", "A second key");
    }

    @Test
    void titlesAllWrittenAsInASentenceAreChapters() {
        String text = "How it began\n\n" + ABOVE + "\n" + BELOW + "\nA second key\n\n" + BELOW + "\n" + ABOVE
                + "\nThe last winter\n\n" + ABOVE + "\n" + BELOW;

        assertThat(read(text).chapters())
                .extracting(Chapter::title)
                .containsExactly("How it began", "A second key", "The last winter");
    }

    /** A line set like a title, with none of the text below it, keeps its words and its place. */
    @Test
    void whatHasNoTextBelowItIsSaidAndNotLost() {
        String text = "A TOWN WITHOUT COAL\n\n" + ABOVE + "\n" + BELOW + "\nNOBODY OWNS THE WINTER\n\n"
                + "WHAT THE PORTER WANTED\n\n" + BELOW + "\n" + ABOVE + "\nTHE LAST OF THE LAMPS\n\n" + ABOVE + "\n"
                + BELOW + "\nLAMPS FOR EVERYBODY\n";

        List<Chapter> chapters = read(text).chapters();

        assertThat(chapters)
                .extracting(Chapter::title)
                .containsExactly("A TOWN WITHOUT COAL", "WHAT THE PORTER WANTED", "THE LAST OF THE LAMPS");
        assertThat(chapters.getFirst().paragraphs().getLast().text()).isEqualTo("NOBODY OWNS THE WINTER");
        assertThat(chapters.getLast().paragraphs().getLast().text()).isEqualTo("LAMPS FOR EVERYBODY");
    }

    @Test
    void aTitleRightAboveItsTextIsNoPartOfIt() {
        String text = "A Town Without Coal\n" + ABOVE + BELOW + "\nWhat the Porter Wanted\n" + BELOW + ABOVE
                + "\nThe Last of the Lamps\n" + ABOVE + BELOW;

        assertThat(read(text).chapters())
                .extracting(Chapter::title)
                .containsExactly("A Town Without Coal", "What the Porter Wanted", "The Last of the Lamps");
    }

    @Test
    void titleAndAuthorAboveAListOfContentsAreNoEntries() {
        String text =
                "Coal and Lamps\nMina Orrell\n\n-   A Town Without Coal\n    -   How it began\n-   What the Porter Wanted\n"
                        + "-   The Last of the Lamps\n\nA Town Without Coal\n\n" + ABOVE + "\nHow it began\n\n" + BELOW
                        + "\nWhat the Porter Wanted\n\n" + BELOW + "\n" + ABOVE + "\nThe Last of the Lamps\n\n" + ABOVE
                        + "\n" + BELOW;

        Imported imported = read(text);

        assertThat(imported.title()).isEqualTo("Coal and Lamps");
        assertThat(imported.warnings()).isEmpty();
        assertThat(imported.chapters())
                .extracting(Chapter::title)
                .containsExactly("A Town Without Coal", "What the Porter Wanted", "The Last of the Lamps");
        assertThat(sections(imported)).containsExactly("How it began");
    }

    @Test
    void titlesThatSayNothingAreKnownByTheirLikes() {
        String text = "Coal and lamps\n\n\n\nIt was the treasurer who paid\n\n" + ABOVE + "\n" + BELOW
                + "\n\n\nThey have lost the key\n\n" + BELOW + "\n" + ABOVE + "\n\n\nWhy was it so cold?\n\n" + ABOVE
                + "\n"
                + BELOW;

        assertThat(read(text).chapters())
                .extracting(Chapter::title)
                .containsExactly("It was the treasurer who paid", "They have lost the key", "Why was it so cold?");
    }

    @Test
    void datesAndNamesOfLettersAreNoTitles() {
        String letter = " 1871\n\nDear Ada,\n\n" + ABOVE + "\n" + BELOW + "\nIn haste,\n\nMina Orrell\n\n";
        String text = "Coal and Lamps\n\nLetter I\n\nTrieste, 3 March" + letter + "Letter II\n\nPola, 9 April" + letter
                + "Letter III\n\nTrieste, 2 May" + letter;

        Imported imported = read(text);

        assertThat(imported.chapters()).hasSize(3);
        assertThat(sections(imported)).isEmpty();
    }

    @Test
    void typedNotesWithoutATitleAreTiedToTheirPlaces() {
        String text = "Coal and Lamps\n\nA Town Without Coal\n\n" + ABOVE.strip()
                + "[1]\n\nWhat the Porter Wanted\n\n" + BELOW.strip()
                + "[2]\n\n[1] He says so in a letter.\n\n[2] The cousin’s name is not known.\n";

        assertThat(read(text).chapters().stream().flatMap(chapter -> chapter.paragraphs().stream()))
                .hasSize(2)
                .allSatisfy(paragraph -> assertThat(paragraph.footnotes()).hasSize(1));
    }

    private static Imported read(String text) {
        return Importer.read("text.txt", text.getBytes(StandardCharsets.UTF_8), Options.DEFAULT);
    }

    private static List<String> sections(Imported imported) {
        return imported.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).title())
                .toList();
    }
}
