package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Words are parted by a list of English, so in English alone. */
class RespacingTest {
    private static final String GLUED = " Then theMarket and theKitchen and theGarden and theLibrary were shut. ";
    private static final String ENGLISH = "The keys of the hall are on the wall by the door, and who has them is to say so. ";
    private static final String GERMAN =
            "Die Schlüssel hängen neben jener Tür, sodass niemand danach suchen muss, wenn abends alles dunkel bleibt. ";

    @Test
    void runsAreParted() {
        assertThat(read(ENGLISH.repeat(6) + GLUED)).contains("the Market and the Kitchen");
    }

    @Test
    void anotherLanguageKeepsItsWords() {
        assertThat(read(GERMAN.repeat(6) + GLUED)).contains("theMarket and theKitchen");
    }

    private static String read(String text) {
        return Importer.read("keys.txt", text.getBytes(StandardCharsets.UTF_8), Options.DEFAULT)
                .chapters()
                .getFirst()
                .paragraphs()
                .getFirst()
                .text();
    }
}
