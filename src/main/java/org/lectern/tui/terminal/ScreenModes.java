package org.lectern.tui.terminal;

import java.io.IOException;
import org.lectern.tui.Frame;

/**
 * The terminal's screen while it is ours: taken, painted, and given back as it was found. Each call is one write. A
 * terminal that takes nothing any more has gone away; what is painted then is lost, and nothing else happens. Painted by
 * one thread; may be given back by any.
 */
final class ScreenModes {
    private final DeskTerminal terminal;
    private final FramePainter painter;

    ScreenModes(DeskTerminal terminal) {
        this.terminal = terminal;
        this.painter = new FramePainter(
                terminal.abilities().depth(), terminal.abilities().unicode());
    }

    /** Shows a frame; the first one takes the screen. */
    void show(Frame frame) {
        send(() -> terminal.show(painter.paint(frame)));
    }

    /** Whatever it shows may have been spoilt: the next frame is painted whole. */
    void forget() {
        painter.forget();
    }

    /** Hears the mouse, or leaves it to the terminal. */
    void mouse(boolean heard) {
        send(() -> terminal.mouse(heard));
    }

    void giveBack() {
        painter.forget();
        send(terminal::giveBack);
    }

    /** Puts text on the clipboard, where the terminal lets programs do that (OSC 52). */
    void copy(String text) {
        send(() -> terminal.copy(text));
    }

    private void send(Sending what) {
        try {
            what.send();
        } catch (IOException e) {
            // Gone: the reader of keys, or a signal, will say so too, and the program ends by that way.
            painter.forget();
        }
    }

    /** Something that is sent to a terminal. */
    private interface Sending {
        void send() throws IOException;
    }
}
