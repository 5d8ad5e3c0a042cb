package org.lectern.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.MouseCharacterPattern;
import com.googlecode.lanterna.terminal.MouseCaptureMode;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.lectern.tui.Size;

/**
 * Lanterna's terminal over two streams, near or far: its private mode, mouse modes, size and key patterns, with what Lanterna
 * has no word for (pastes in brackets, the clipboard) or says as terminals of today don't hear it (the mouse). What is put
 * goes out whole at {@link #flush}, in one write. Who calls from several threads takes turns, but for the size.
 */
public final class DeskTerminal extends ANSITerminal {
    private static final String WRAPPING_OFF = "\u001b[?7l";
    private static final String WRAPPING_ON = "\u001b[?7h";
    private static final String PASTE_ON = "\u001b[?2004h";
    private static final String PASTE_OFF = "\u001b[?2004l";

    /** Lanterna asks for mouse reports in UTF-8, which end at column 2015 and which few terminals know; SGR has no end. */
    private static final String MOUSE_UTF8 = "\u001b[?1005";

    private static final String MOUSE_SGR = "\u001b[?1006";

    private static final KeyDecodingProfile NO_KEYS = List::of;

    private final InputStream in;
    private final OutputStream out;
    private final Abilities abilities;
    private final Supplier<Size> measured;
    private final ByteArrayOutputStream unsent = new ByteArrayOutputStream(8192);
    private final Object turn = new Object();
    private boolean taken;
    private boolean closed;
    private boolean changingMode;
    private boolean keysKnown;

    /**
     * Wraps two streams.
     *
     * @param measured asks how large the terminal is now
     */
    public DeskTerminal(InputStream in, OutputStream out, Abilities abilities, Supplier<Size> measured) {
        super(in, out, StandardCharsets.UTF_8);
        this.in = in;
        this.out = out;
        this.abilities = abilities;
        this.measured = measured;
    }

    Abilities abilities() {
        return abilities;
    }

    /** The streams that keys are read from. */
    InputStream input() {
        return in;
    }

    /** The listeners of sizes hear of a size that the terminal has told by itself. */
    public void resized(Size now) {
        onResized(new TerminalSize(now.columns(), now.rows()));
    }

    /** Asks for the size; the listeners hear of it where it is another. */
    public void measure() throws IOException {
        getTerminalSize();
    }

    @Override
    protected TerminalSize findTerminalSize() {
        Size now = measured.get();
        return new TerminalSize(now.columns(), now.rows());
    }

    /** The alternate screen, where the terminal has one; no cursor, no wrapping at the last column, pastes in brackets. */
    @Override
    public void enterPrivateMode() throws IOException {
        changingMode = true;
        try {
            if (abilities.extended()) {
                super.enterPrivateMode();
                putString(PASTE_ON);
            }
            setCursorVisible(false);
            putString(WRAPPING_OFF);
        } finally {
            changingMode = false;
        }
    }

    /** All modes as they were; where there is no alternate screen, the only one is cleared. */
    @Override
    public void exitPrivateMode() throws IOException {
        changingMode = true;
        try {
            putString(WRAPPING_ON);
            if (abilities.extended()) {
                putString(PASTE_OFF);
                super.exitPrivateMode();
            } else {
                setCursorVisible(true);
                resetColorAndSGR();
                setCursorPosition(0, 0);
                clearScreen();
            }
        } finally {
            changingMode = false;
            flush();
        }
    }

    /** Shows what was painted; takes the screen where it isn't ours yet. */
    void show(String painted) throws IOException {
        synchronized (turn) {
            if (closed) {
                return;
            }
            if (!taken) {
                taken = true;
                enterPrivateMode();
            }
            putString(painted);
            flush();
        }
    }

    /** Gives the screen back, where it is ours. */
    void giveBack() throws IOException {
        synchronized (turn) {
            if (taken) {
                taken = false;
                exitPrivateMode();
            }
        }
    }

    /** Gives the screen back for good: nothing is sent from then on. The streams stay open. */
    @Override
    public void close() throws IOException {
        synchronized (turn) {
            try {
                giveBack();
            } finally {
                closed = true;
            }
        }
    }

    /** Hears buttons, drags and the wheel, or leaves the mouse to the terminal; nothing where the terminal has no mouse. */
    public void mouse(boolean heard) throws IOException {
        synchronized (turn) {
            if (abilities.extended() && !closed) {
                setMouseCaptureMode(heard ? MouseCaptureMode.CLICK_RELEASE_DRAG : null);
                flush();
            }
        }
    }

    /** Puts text on the clipboard, where the terminal lets programs do that. */
    void copy(String text) throws IOException {
        synchronized (turn) {
            if (!closed) {
                putString(abilities.clipboard().sequence(text));
                flush();
            }
        }
    }

    /** Puts text and sequences as they are: Lanterna's own way goes char by char, which loses what lies beyond the BMP. */
    @Override
    public void putString(String text) {
        byte[] bytes = bytes(text);
        unsent.write(bytes, 0, bytes.length);
    }

    @Override
    protected void writeToTerminal(byte... sequence) {
        String known = new String(sequence, StandardCharsets.ISO_8859_1);
        byte[] sent = known.startsWith(MOUSE_UTF8) ? bytes(known.replace(MOUSE_UTF8, MOUSE_SGR)) : sequence;
        unsent.write(sent, 0, sent.length);
    }

    /** Sends what was put since the last time, in one write. */
    @Override
    public void flush() throws IOException {
        if (changingMode || unsent.size() == 0) {
            return;
        }
        byte[] all = unsent.toByteArray();
        unsent.reset();
        out.write(all);
        out.flush();
    }

    /** The sequences that name keys, on all terminals that Lanterna knows. For the one thread that reads keys. */
    List<CharacterPattern> keyPatterns() {
        if (!keysKnown) {
            keysKnown = true;
            // Lanterna's pattern of mouse reports keeps whether a button is down, and all terminals of a process share it.
            getInputDecoder().addProfile(new DefaultKeyDecodingProfile());
            getInputDecoder().getPatterns().stream()
                    .filter(MouseCharacterPattern.class::isInstance)
                    .forEach(getInputDecoder()::removePattern);
        }
        return List.copyOf(getInputDecoder().getPatterns());
    }

    /** None at the beginning: to make all patterns takes time, and the first page needs no key. */
    @Override
    protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
        return NO_KEYS;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
