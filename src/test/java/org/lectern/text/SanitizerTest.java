package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SanitizerTest {

    @Test
    void cleanTextComesBackAsItIs() {
        String text = "Plain “text” — with a café…\nand 日本 👍\u200d.";
        assertThat(Sanitizer.text(text)).isEqualTo(text);
    }

    @Test
    void wholeEscapeSequencesGo() {
        assertThat(Sanitizer.text("a\u001b[1;31mb\u001b[0m")).isEqualTo("ab");
        assertThat(Sanitizer.text("a\u009b31mb")).isEqualTo("ab");
        assertThat(Sanitizer.text("a\u001b]0;title\u0007b\u001b]8;;x\u001b\\c\u009dy\u009cd"))
                .isEqualTo("abcd");
        assertThat(Sanitizer.text("a\u001bPdata\u001b\\b\u001b(Bc\u001bcd")).isEqualTo("abcd");
    }

    @Test
    void aStrayIntroducerSwallowsNoText() {
        assertThat(Sanitizer.text("a\u001b]the rest\nof the text")).isEqualTo("athe rest\nof the text");
        assertThat(Sanitizer.text("a\u009dthe rest")).isEqualTo("athe rest");
        assertThat(Sanitizer.text("end\u001b")).isEqualTo("end");
        assertThat(Sanitizer.text("end\u001b[12")).isEqualTo("end");
    }

    @Test
    void invisibleDirectionsAndFillersGo() {
        assertThat(Sanitizer.text("a\u202eb\u2066c\u2069\ufeffd\ufffee\u00adf\u200bg\u2060h\ufdd0i\ud83f\udfffj"))
                .isEqualTo("abcdefghij");
    }

    @Test
    void joinersThatSpellSomethingStay() {
        assertThat(Sanitizer.text("👩\u200d🚀 می\u200cخواهم")).isEqualTo("👩\u200d🚀 می\u200cخواهم");
    }

    @Test
    void loneSurrogatesAreReplacedAndPairsKept() {
        assertThat(Sanitizer.text("a\ud83db\udc4d👍")).isEqualTo("a\ufffdb\ufffd👍");
    }

    @Test
    void lineEndsBecomeOneAndTabsBecomeSpaces() {
        assertThat(Sanitizer.text("a\r\nb\rc\u2028d\u0085e\ff")).isEqualTo("a\nb\nc\nd\ne\nf");
        assertThat(Sanitizer.text("a\tb\n\tc")).isEqualTo("a   b\n    c");
    }

    @Test
    void aLineIsOneLine() {
        assertThat(Sanitizer.line("  one \r\n two\tthree  four ")).isEqualTo("one two three  four");
    }

    @Test
    void whatIsLeftIsComposed() {
        assertThat(Sanitizer.text("e\u0301")).isEqualTo("é");
        assertThat(Sanitizer.text("e\u001b[0m\u0301")).isEqualTo("é");
    }

    @Test
    void twiceIsOnceAndNothingHarmfulIsLeft() {
        Random random = new Random(5);
        for (int i = 0; i < 5000; i++) {
            String sample = Samples.of(random, 30);
            String text = Sanitizer.text(sample);
            String line = Sanitizer.line(sample);
            assertThat(Sanitizer.text(text)).isEqualTo(text);
            assertThat(Sanitizer.line(line)).isEqualTo(line).doesNotContain("\n");
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text.codePoints())
                    .allMatch(c -> c == '\n' || Character.getType(c) != Character.CONTROL)
                    .noneMatch(c -> Character.getType(c) == Character.SURROGATE || (c >= 0x202A && c <= 0x202E));
        }
    }
}
