package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HyphenationTest {
    private static final Hyphenation ENGLISH = Hyphenation.of("en-GB").orElseThrow();

    private static String parted(String word) {
        return parted(ENGLISH, word);
    }

    private static String parted(Hyphenation language, String word) {
        StringBuilder parted = new StringBuilder(word);
        language.points(word).reversed().forEach(at -> parted.insert((int) at, '-'));
        return parted.toString();
    }

    @Test
    void partsWordsWhereTheLanguageDoes() {
        assertThat(List.of("hyphenation", "committee", "organisation", "Understanding", "record", "present"))
                .map(HyphenationTest::parted)
                .containsExactly(
                        "hy-phen-a-tion", "com-mit-tee", "or-gan-isa-tion", "Un-der-stand-ing", "re-cord", "present");
    }

    @Test
    void partsGermanAndPortugueseWordsByTheirOwnRules() {
        assertThat(parted(Hyphenation.of("de-AT").orElseThrow(), "Genossenschaft"))
                .isEqualTo("Ge-nos-sen-schaft");
        assertThat(parted(Hyphenation.of("de").orElseThrow(), "Straßenbahn")).isEqualTo("Stra-ßen-bahn");
        assertThat(parted(Hyphenation.of("de").orElseThrow(), "Führungsanspruch"))
                .isEqualTo("Füh-rungs-an-spruch");
        assertThat(parted(Hyphenation.of("de").orElseThrow(), "zurückgeben")).isEqualTo("zu-rück-ge-ben");
        assertThat(parted(Hyphenation.of("pt_BR").orElseThrow(), "organização")).isEqualTo("or-ga-ni-za-ção");
    }

    @Test
    void leavesShortWordsAndOtherAlphabetsWhole() {
        assertThat(List.of("of", "table", "καθημερινός", "naïveté"))
                .map(HyphenationTest::parted)
                .containsExactly("of", "ta-ble", "καθημερινός", "naïveté");
    }

    @Test
    void knowsNoOtherLanguage() {
        assertThat(Hyphenation.of("fi")).isEmpty();
        assertThat(Hyphenation.of("")).isPresent();
    }

    @Test
    void namesAndAddressesStayWhole() {
        String text = "writing to somebody@committee.example about organisation-wide understanding";
        List<FittedLine> lines = TotalFit.lines(text, 17, false, Optional.of(ENGLISH));
        assertThat(lines.stream().filter(FittedLine::hyphen).map(line -> text.substring(line.start(), line.end())))
                .noneMatch(line -> line.contains("@") || line.contains("example"));
    }
}
