package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Straße,strasse", "GROẞ,gross", "İstanbul,istanbul", "ısparta,isparta", "Łódź,lodz", "ﬁne,fine", "Ærø,aero",
        "Ώ,ω", "ΔΡΟΜΟΣ,δρομοσ", "Й,и", "مُهِمٌّ,مهم", "جـلسـة,جلسة", "יְרוּ,ירו", "ﾊﾟ,ぱ", "カ,か", "Ｌｅｃｔｅｒｎ,lectern",
        "٢٠٢٤,2024", "“x”—‘y’,\"x\"-'y'", "co\u00adop,coop", "หนังสือ,หนังสือ", "किताब,किताब", "조직,조직"
    })
    void onlyWhatTellsWordsApartStays(String text, String folded) {
        assertThat(Folded.of(text).text()).isEqualTo(Folded.of(folded).text());
    }

    @Test
    void caseStaysWhereItMatters() {
        assertThat(Folded.of("Ärger", true).text()).isEqualTo("Arger");
    }

    /** An offset leads back to the sign that it came from, and folding what is folded changes nothing. */
    @Test
    void offsetsLeadBackAndFoldingTwiceIsFoldingOnce() {
        String signs = "aÄßİıﬁ\u0301-–“ \u00ad字カ゛ไม้मिजـُ조\ud83d\ude00Ω";
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            Folded folded = Folded.of(text.toString());
            int before = 0;
            for (int at = 0; at <= folded.text().length(); at++) {
                int origin = folded.origin(at);
                assertThat(origin).as("%s at %d", text, at).isBetween(before, text.length());
                before = origin;
            }
            assertThat(Folded.of(folded.text()).text()).isEqualTo(folded.text());
        }
    }
}
