package org.lectern.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.InputDecoder;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.MouseCaptureMode;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Why some things of a terminal stay ours, as {@code decisions/terminal.md} says: what Lanterna does with them. Where one of
 * these fails with a newer Lanterna, the decision is to be made anew.
 */
class LanternaTest {

    @Test
    void aClusterComesInPieces() throws IOException {
        assertThat(strokes("👍🏽")).hasSize(4);
    }

    @Test
    void aSequenceItDoesNotKnowLeaksAsTypedText() throws IOException {
        assertThat(strokes("\u001b[?62;22c")).hasSize(8);
        assertThat(strokes("\u001b[<0;5;3M")).hasSize(8);
        assertThat(strokes("\u001b[97;5u")).hasSize(6);
    }

    @Test
    void aPasteLosesLineEndsWithTheLettersAfterThemAndItsBracketsAreTyped() throws IOException {
        assertThat(strokes("\u001b[200~a\rbc\u001b[201~"))
                .containsExactly("[", "2", "0", "0", "~", "a", "c", "[", "2", "0", "1", "~");
    }

    @Test
    void textBeyondTheFirstPlaneIsPutAsQuestionMarks() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Plain(out).putString("日本 👍🏽");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("日本 ????");
    }

    @Test
    void theMouseIsAskedForInAFormThatEndsAtAColumn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Plain terminal = new Plain(out);
        terminal.setMouseCaptureMode(MouseCaptureMode.CLICK_RELEASE_DRAG);
        terminal.enterPrivateMode();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("?1005h").doesNotContain("?1006h");
    }

    @Test
    void itsVirtualTerminalTakesCallsAndNoSequences() {
        DefaultVirtualTerminal terminal = new DefaultVirtualTerminal(new TerminalSize(20, 2));
        assertThatThrownBy(() -> terminal.putString("\u001b[1mbold")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> strokes(String sent) throws IOException {
        InputDecoder decoder = new InputDecoder(new StringReader(sent));
        decoder.addProfile(new DefaultKeyDecodingProfile());
        List<String> strokes = new ArrayList<>();
        for (KeyStroke stroke = decoder.getNextCharacter(true);
                stroke.getKeyType() != KeyType.EOF;
                stroke = decoder.getNextCharacter(true)) {
            Character typed = stroke.getCharacter();
            strokes.add(typed == null ? stroke.getKeyType().toString() : typed.toString());
        }
        return strokes;
    }

    /** Lanterna's terminal as it is. */
    private static final class Plain extends ANSITerminal {
        Plain(OutputStream out) {
            super(InputStream.nullInputStream(), out, StandardCharsets.UTF_8);
        }
    }
}
