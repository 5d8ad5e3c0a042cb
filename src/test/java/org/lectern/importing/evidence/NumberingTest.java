package org.lectern.importing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chapitre premier. Le matin | 1 | Le matin",
                "Zweites Kapitel: Die Versammlung | 2 | Die Versammlung",
                "Capítulo tercero: El turno | 3 | El turno",
                "Глава вторая. Ледоход | 2 | Ледоход",
                "Κεφάλαιο Β΄. Το συμβούλιο | 2 | Το συμβούλιο",
                "Chapter the Third. The Oar | 3 | The Oar",
                "2.1 The ward | 1 | The ward"
            })
    void countsInManyLanguages(String title, int value, String rest) {
        assertThat(Numbering.of(title))
                .extracting(Numbering::value, Numbering::rest)
                .containsExactly(value, rest);
    }
}
