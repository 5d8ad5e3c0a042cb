package org.lectern.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.text.UserException;

/** What was typed arrives letter for letter, or not at all. */
class ArgumentsTest {
    private static final Map<String, String> C = Map.of("LC_ALL", "C");

    @Test
    void whatTheJvmLostIsReadFromTheCommandLine() {
        byte[] commandLine = "java\0-cp\0x\0Main\0note\0Größe – 組織\0\0".getBytes(StandardCharsets.UTF_8);
        assertThat(Arguments.typed(new String[] {"note", "Gr\uFFFD\uFFFD\uFFFD", ""}, commandLine, C))
                .containsExactly("note", "Größe – 組織", "");
    }

    @Test
    void whatIsNoUtf8IsRefusedWithAWordAboutTheLocale() {
        ByteArrayOutputStream commandLine = new ByteArrayOutputStream();
        commandLine.writeBytes("Main\0Gr".getBytes(StandardCharsets.US_ASCII));
        commandLine.writeBytes(new byte[] {(byte) 0xF6, 0});
        assertThatThrownBy(() -> Arguments.typed(new String[] {"Gr\uFFFD"}, commandLine.toByteArray(), C))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("the locale is C")
                .hasMessageContaining("nothing was done");
    }

    @Test
    void whereTheSystemDoesNotTellNothingIsGuessed() {
        assertThatThrownBy(() -> Arguments.typed(new String[] {"Gr\uFFFD"}, new byte[0], Map.of()))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("the locale is not set");
        assertThat(Arguments.typed(new String[] {"shelf"}, new byte[0], Map.of())).containsExactly("shelf");
    }

    @Test
    void aPlaceWhoseNameIsLostIsRefused() {
        assertThatThrownBy(() -> Arguments.of(new String[] {"shelf"}, Map.of("HOME", "/home/gr\uFFFD")))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("HOME holds letters");
        assertThat(Arguments.of(new String[] {"shelf"}, Map.of("HOME", "/home/größe", "OTHER", "\uFFFD")))
                .containsExactly("shelf");
    }

    @Test
    void programsThatWeStartHaveThePersonsOwnLocale() {
        Map<String, String> launched = Map.of("LC_ALL", "C.UTF-8", "LANG", "de_DE.UTF-8");
        assertThat(LocalEnvironment.with(launched, "C")).containsEntry("LC_ALL", "C");
        assertThat(LocalEnvironment.with(launched, "")).containsOnlyKeys("LANG");
    }
}
