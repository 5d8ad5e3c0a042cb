package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each weight of {@link TotalFit} keeps a paragraph from: every example is set otherwise once its weight is nothing. */
class TotalFitWeightsTest {

    @Test
    void aLineIsFullerRatherThanShorter() {
        assertThat(ragged("who power at a.", 14)).containsExactly("who power at", "a.");
        assertThat(ragged("a of a a.", 22)).containsExactly("a of a a.");
    }

    @Test
    void linesAreEvenlyShort() {
        assertThat(ragged("of hidden somebody group.", 15)).containsExactly("of hidden", "somebody group.");
    }

    @Test
    void aWordIsPartedOnlyForMuchBetterLines() {
        assertThat(spread("in the a people rotating.", 14)).containsExactly("in", "the  a  people", "rotating.");
    }

    @Test
    void twoLinesInARowEndInNoHyphen() {
        assertThat(spread("committee people committee long.", 15))
                .containsExactly("committee", "people  commit-", "tee long.");
    }

    @Test
    void theLastLineIsNoRestOfAWord() {
        assertThat(spread("at rule in in at committee.", 24)).containsExactly("at  rule  in  in at com-", "mittee.");
    }

    @Test
    void aLineIsSpreadAsFarAsTwoColumnsASpaceAndNoFarther() {
        assertThat(spread("at chair of at.", 14)).containsExactly("at   chair  of", "at.");
        assertThat(spread("chair of power.", 10)).as("one space, two columns").containsExactly("chair   of", "power.");
        assertThat(spread("chair of power.", 11)).as("one space, three columns").containsExactly("chair of", "power.");
    }

    @Test
    void aLineThatCantBeSpreadIsWorseThanALooseOne() {
        assertThat(spread("the reads reads rule they.", 14)).containsExactly("the", "reads reads", "rule they.");
    }

    private static List<String> ragged(String text, int columns) {
        return shown(text, TotalFit.lines(text, columns, false, Optional.empty()));
    }

    private static List<String> spread(String text, int columns) {
        return shown(text, TotalFit.lines(text, columns, true, Hyphenation.of("en")));
    }

    /** The lines as a screen has them: columns too many go to the first spaces. */
    private static List<String> shown(String text, List<FittedLine> lines) {
        return lines.stream().map(line -> shown(text, line)).toList();
    }

    private static String shown(String text, FittedLine line) {
        String words = text.substring(line.start(), line.end()) + (line.hyphen() ? "-" : "");
        int spaces = (int) words.chars().filter(letter -> letter == ' ').count();
        StringBuilder shown = new StringBuilder();
        int seen = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            shown.append(letter);
            if (letter == ' ') {
                shown.append(" ".repeat(line.extra() / spaces + (seen < line.extra() % spaces ? 1 : 0)));
                seen++;
            }
        }
        return shown.toString();
    }
}
