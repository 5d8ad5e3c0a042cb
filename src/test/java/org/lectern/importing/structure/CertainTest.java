package org.lectern.importing.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.importing.draft.TextPiece;

class CertainTest {
    private static final String PROSE =
            "The treasurer counted the coins twice before the lamps were lit, and nobody in the long room said a word about "
                    + "it, since the doors were to be opened at nine and the street was already full.";

    /** With no weight at all, numbers that count through the text are headings; three do, two don't. */
    @Test
    void aRunOfNumbersThatCountsIsARunOfHeadings() {
        assertThat(headings("Chapter I", "Chapter II", "Chapter III")).containsExactly(1, 4, 7);
        assertThat(headings("A.1.1 What is a lamp?", "A.1.2 Why does it smoke?", "A.1.3 Who pays?"))
                .containsExactly(1, 4, 7);
        assertThat(headings("Chapter I", "Chapter II")).isEmpty();
        assertThat(headings("Chapter I", "Chapter V", "Chapter IX")).isEmpty();
    }

    /** A law's numbers rise without counting; three do, two don't, nor do those that fall back. */
    @Test
    void aRunOfNumbersThatRisesAsALawsDoesIsARunOfHeadings() {
        assertThat(headings("7.04.010 Purpose.", "7.04.020 Lamps and their oil.", "7.08.010 Fees."))
                .containsExactly(1, 4, 7);
        assertThat(headings("7.04.010 Purpose.", "7.08.010 Fees.")).isEmpty();
        assertThat(headings("7.04.010 Purpose.", "7.08.010 Fees.", "7.06.010 Lamps."))
                .isEmpty();
    }

    @Test
    void speechBylinesAndWhatLeadsToAQuotationAreNone() {
        Weights eager = new Weights(Map.of(), Map.of("always", 9f), Map.of());
        for (String line :
                List.of("“Sit down.”", "“No—”", "by Ann Nobody", "(She goes in.)", "www.example.org, as it was,")) {
            List<TextPiece> pieces = List.of(TextPiece.text("Title"), TextPiece.text(line), TextPiece.text(PROSE));
            assertThat(new Structure(eager).of(pieces, false, Set.of()).heading())
                    .as(line)
                    .containsExactly(true, false, false);
        }
    }

    private static List<Integer> headings(String... lines) {
        List<TextPiece> pieces = new ArrayList<>(List.of(TextPiece.text("The Cold Hall")));
        for (String line : lines) {
            pieces.addAll(List.of(TextPiece.text(line), TextPiece.text(PROSE), TextPiece.text(PROSE)));
        }
        Weights none = new Weights(Map.of(), Map.of(), Map.of());
        boolean[] found = new Structure(none).of(pieces, false, Set.of()).heading();
        return IntStream.range(0, found.length).filter(i -> found[i]).boxed().toList();
    }
}
