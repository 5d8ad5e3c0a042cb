package org.lectern.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandoutWordsTest {
    static java.util.stream.Stream<String> languages() {
        return HandoutWords.languages().stream();
    }

    /** Looked at without what a bundle takes from its parent. */
    private static java.util.Set<String> own(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.lectern.handout.wording",
                java.util.Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        java.util.Set<String> keys = new TreeSet<>();
        try (var file = HandoutWordsTest.class.getResourceAsStream(
                "/org/lectern/handout/wording" + (language.equals("en") ? "" : "_" + language) + ".properties")) {
            var properties = new java.util.Properties();
            properties.load(file);
            keys.addAll(properties.stringPropertyNames());
        } catch (java.io.IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
        assertThat(bundle.keySet()).containsAll(keys);
        return keys;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEveryWordAndFillsInAsMuch(String language) {
        assertThat(own(language)).isEqualTo(own("en"));
        HandoutWords words = HandoutWords.of(language);
        HandoutWords english = HandoutWords.english();
        for (String key : english.keys()) {
            assertThat(new MessageFormat(words.pattern(key)).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(new MessageFormat(english.pattern(key)).getFormatsByArgumentIndex());
            assertThat(words.pattern(key)).as(key).isNotBlank();
        }
        assertThat(words.pattern("days").split(",", -1)).hasSize(7);
        assertThat(words.pattern("months").split(",", -1)).hasSize(12);
    }

    @Test
    void datesAreSaidAsTheLanguageSaysThem() {
        LocalDate day = LocalDate.of(2026, 12, 3);
        assertThat(HandoutWords.english().day(day)).isEqualTo("Thursday 3 December 2026");
        assertThat(HandoutWords.of("de").day(day)).isEqualTo("Donnerstag, 3. Dezember 2026");
        assertThat(HandoutWords.of("de-AT").language()).isEqualTo("de");
        assertThat(HandoutWords.of("xx").language()).isEqualTo("en");
    }
}
