package org.lectern.importing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oona Trask",
                "L. M. Carrick",
                "Mark Fielding",
                "Agnes Thorold Pell",
                "Piet van der Hask",
                "Ivo Brandl and Rosa Keller",
                "Ελένη Μαρκάτου"
            })
    void names(String line) {
        assertThat(PersonName.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Final Report",
                "What We Want",
                "The Locked Granary",
                "Dear Celia,",
                "Lavish Solidarities",
                "On Kiosks",
                "Shepherds and Secretariats",
                "Oona",
                "Oona Trask came home.",
                "oona trask",
                "A Second Edition"
            })
    void otherLines(String line) {
        assertThat(PersonName.is(line)).isFalse();
    }
}
