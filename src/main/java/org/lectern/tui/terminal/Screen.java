package org.lectern.tui.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.lectern.tui.Frame;

/**
 * The terminal's screen while it is ours: taken, painted, and given back as it was found. Each call is one write. A
 * terminal that takes nothing any more has gone away; what is painted then is lost, and nothing else happens. Painted by
 * one thread; may be given back by any.
 */
final class Screen {
    /** Alternate screen, no cursor, no wrapping at the last column, bracketed paste. */
    private static final String TAKE = "\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[?2004h";

    /** A terminal without a second screen: ours is cleared when it is given back. */
    private static final String TAKE_PLAIN = "\u001b[?25l\u001b[?7l";

    private static final String GIVE_PLAIN_BACK = "\u001b[?7h\u001b[?25h\u001b[m\u001b[H\u001b[2J";

    /** What GNU screen passes on at a time. */
    private static final int PASSED_ON = 600;

    private static final String GIVE_BACK = "\u001b[?2004l\u001b[?7h\u001b[?25h\u001b[m\u001b[?1049l";

    /** Buttons and drags, told in decimal (SGR). */
    private static final String MOUSE_ON = "\u001b[?1002h\u001b[?1006h";

    private static final String MOUSE_OFF = "\u001b[?1006l\u001b[?1002l";

    private final OutputStream out;
    private final Painter painter;
    private final Abilities abilities;
    private boolean mouse;
    private boolean taken;
    private boolean closed;

    Screen(OutputStream out, Abilities abilities, boolean mouse) {
        this.out = out;
        this.abilities = abilities;
        this.painter = new Painter(abilities.depth(), abilities.unicode());
        this.mouse = mouse && abilities.extended();
    }

    /** Shows a frame; the first one takes the screen. */
    synchronized void show(Frame frame) {
        String painted = painter.paint(frame);
        if (taken) {
            write(painted);
        } else {
            taken = true;
            write((abilities.extended() ? TAKE : TAKE_PLAIN) + (mouse ? MOUSE_ON : "") + painted);
        }
    }

    /** Whatever it shows may have been spoilt: the next frame is painted whole. */
    synchronized void forget() {
        painter.forget();
    }

    /** Hears the mouse, or leaves it to the terminal. */
    synchronized void mouse(boolean taken) {
        if (!abilities.extended()) {
            return;
        }
        if (this.taken && taken != mouse) {
            write(taken ? MOUSE_ON : MOUSE_OFF);
        }
        mouse = taken;
    }

    synchronized void giveBack() {
        if (taken) {
            taken = false;
            painter.forget();
            write((mouse ? MOUSE_OFF : "") + (abilities.extended() ? GIVE_BACK : GIVE_PLAIN_BACK));
        }
    }

    /** Puts text on the clipboard, where the terminal lets programs do that (OSC 52). */
    synchronized void copy(String text) {
        String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        switch (abilities.clipboard()) {
            case NONE -> {}
            case DIRECT -> write("\u001b]52;c;" + encoded + "\u001b\\");
            case WRAPPED -> write(wrapped("\u001b]52;c;" + encoded + "\u0007"));
        }
    }

    private static String wrapped(String sequence) {
        StringBuilder all = new StringBuilder();
        for (int at = 0; at < sequence.length(); at += PASSED_ON) {
            all.append("\u001bP")
                    .append(sequence, at, Math.min(sequence.length(), at + PASSED_ON))
                    .append("\u001b\\");
        }
        return all.toString();
    }

    /** Gives it back for good: nothing is written from then on. */
    synchronized void close() {
        giveBack();
        closed = true;
    }

    private void write(String text) {
        if (closed || text.isEmpty()) {
            return;
        }
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            // Gone: the reader of keys, or a signal, will say so too, and the program ends by that way.
            painter.forget();
        }
    }
}
