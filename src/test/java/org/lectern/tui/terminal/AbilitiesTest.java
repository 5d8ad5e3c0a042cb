package org.lectern.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.text.DisplayWidth;

class AbilitiesTest {

    private static Abilities of(String words) {
        Map<String, String> environment = new HashMap<>();
        for (String word : List.of(words.split(" ", -1))) {
            int equals = word.indexOf('=');
            environment.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return Abilities.of(environment);
    }

    @ParameterizedTest
    @CsvSource({
        "TERM=xterm-256color COLORTERM=truecolor, RGB, true, DIRECT",
        "TERM=xterm-direct, RGB, true, DIRECT",
        "TERM=xterm-256color, INDEXED, true, DIRECT",
        "TERM=tmux-256color TMUX=/tmp/x STY=1, INDEXED, true, DIRECT",
        "TERM=screen STY=12.pts, ANSI, true, WRAPPED",
        "TERM=xterm, ANSI, true, DIRECT",
        "TERM=xterm-256color NO_COLOR=1, NONE, true, DIRECT",
        "TERM=linux, ANSI, false, NONE",
        "TERM=vt100, NONE, false, NONE",
        "TERM=vt220, NONE, false, NONE"
    })
    void theEnvironmentSaysWhatATerminalCan(
            String words, Depth depth, boolean extended, Abilities.Clipboard clipboard) {
        Abilities able = of(words);
        assertThat(able.depth()).isEqualTo(depth);
        assertThat(able.extended()).isEqualTo(extended);
        assertThat(able.clipboard()).isEqualTo(clipboard);
    }

    @ParameterizedTest
    @CsvSource({
        "TERM=xterm, true",
        "TERM=xterm LANG=C, false",
        "TERM=xterm LANG=en_GB.UTF-8, true",
        "TERM=xterm LANG=de_DE.utf8 LC_ALL=C, false",
        "TERM=xterm LANG=C LC_CTYPE=C.UTF-8, true",
        "TERM=xterm LANG=en_GB.ISO-8859-1, false",
        "TERM=vt100, false"
    })
    void theLocaleSaysWhichCharacters(String words, boolean unicode) {
        assertThat(of(words).unicode()).isEqualTo(unicode);
    }

    @Test
    void whatIsNearestInAsciiIsAsWide() {
        for (String cluster :
                new String[] {"─", "│", "é", "ł", "…", "“", "日", "👩‍👩‍👧", "e\u0301", "Ж", "ﬁ", "½", "½"}) {
            int width = DisplayWidth.ofCluster(cluster);
            String ascii = Ascii.of(cluster, width);
            assertThat(ascii).as(cluster).hasSize(width).matches("[ -~]*");
        }
        assertThat(Ascii.of("é", 1)).isEqualTo("e");
    }
}
