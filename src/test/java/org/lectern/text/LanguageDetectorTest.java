package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "de | Wer am langen Tisch sitzt, der sieht die Enden zuletzt, und wer an einem Ende sitzt, dem ist das andere nicht zu sehen. Die Gruppe kam mit den Jahren überein, dass sich das nicht von selbst ändert. ",
                "pt | Quem se senta à mesa não vê os cantos da sala, e quem chega com pressa não vê a mesa. As atas são uma história do que se disse, para que não se repita o que já foi dito em voz alta. ",
                "fr | Celui qui est assis au bout de la table ne voit pas les autres, et les autres ne voient que lui. Le procès-verbal est la première histoire du groupe, une histoire que personne ne lit dans la semaine. ",
                "- | Whoever sits at the long table sees the ends of it last, and that is not to be helped. It was agreed in the kitchen by those who came early, which is to say by the cook, and it is read out with the others. ",
                "- | Ja nein Ja nein "
            })
    void itsSmallWordsTellALanguage(String language, String sentences) {
        assertThat(LanguageDetector.of(sentences.repeat(3))).isEqualTo(language == null ? "" : language);
    }

    @ParameterizedTest
    @CsvSource({"''", "'der die das und nicht'", "'1 2 3 4 5'"})
    void littleTextTellsNothing(String text) {
        assertThat(LanguageDetector.of(text)).isEmpty();
    }
}
