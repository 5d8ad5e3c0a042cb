package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {

    /** Where a script has no spaces, signs are counted: a minute's reading is as many of them as of English words. */
    @Test
    void signsCountWhereThereAreNoSpaces() {
        assertThat(Words.count("我們每兩週見面一次，讀完一章。")).isEqualTo(13);
        assertThat(Words.count("カタカナ の 文字")).isEqualTo(7);
        // 17 letters, of which four make a word.
        assertThat(Words.count("เราพบกันทุกสองสัปดาห์")).isEqualTo(5);
        assertThat(Words.count("Marx 與 Engels 的書")).isEqualTo(5);
        assertThat(Words.count("우리는 조직을 말한다")).isEqualTo(3);
    }

    @Test
    void countsRunsThatHoldALetterOrDigit() {
        assertThat(Words.count("One, two — three… 4 rank-and-file")).isEqualTo(5);
        assertThat(Words.count("")).isZero();
        assertThat(Words.count(" — … ")).isZero();
    }

    @Test
    void typographyAndHyphenationMakeNoDifference() {
        assertThat(Words.normalised("Cafés — “Re-reading” isn’t co-\n operation"))
                .isEqualTo(Words.normalised("cafe\u0301s \"rereading\" isn't cooperation"))
                .isEqualTo("cafes rereading isnt cooperation");
    }

    /** Folding works through a text in parts; the parts must not show. */
    @Test
    void wordsAreThoseOfTheWholeTextDecomposed() {
        Random random = new Random(7);
        String signs =
                "aZ0 -'’“—–…\u00e9\u0301\u0323\u0345\uac01\ufb01\u212b\u1e9b\u0344\u00ad\u200b\u1fbf\u0130\u0590\u05b0\u2017\u30ac\uff76\uff9e\n";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(9), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
            String whole = Normalizer.normalize(text.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
            assertThat(Words.of(text.toString())).as(text.toString()).isEqualTo(Words.of(whole));
        }
    }
}
