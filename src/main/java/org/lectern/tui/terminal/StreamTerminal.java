package org.lectern.tui.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lectern.tui.Size;

/**
 * A terminal at the other end of a line: all that is known of it comes by two streams and by whoever holds the line. Any
 * number of them in a process; none touches the process's own terminal. {@link #resize} and {@link #end} may be called from
 * any thread.
 */
public final class StreamTerminal implements TerminalSession, AutoCloseable {
    private final DeskTerminal terminal;
    private final AtomicReference<@Nullable TerminalListener> listener = new AtomicReference<>();
    private volatile Size size;

    /**
     * Makes a terminal of two streams. An input that ends is a hang-up.
     *
     * @param size how large it is now
     */
    public StreamTerminal(InputStream in, OutputStream out, Abilities abilities, Size size) {
        this.size = size;
        this.terminal = new DeskTerminal(in, out, abilities, () -> this.size);
    }

    /** The terminal has another size from now on. */
    public void resize(Size now) {
        size = now;
        terminal.resized(now);
    }

    /** Asks the program to keep what is unsaved and to end; nothing where none runs. */
    public void end() {
        TerminalListener told = listener.get();
        if (told != null) {
            told.ended();
        }
    }

    @Override
    public DeskTerminal terminal() {
        return terminal;
    }

    @Override
    public Size take() {
        return size;
    }

    /** Nothing: the settings of a terminal belong to its own computer. */
    @Override
    public void release() {}

    @Override
    public boolean hasShell() {
        return false;
    }

    @Override
    public void suspend() {
        throw new IllegalStateException("there is no shell behind a line");
    }

    @Override
    public void tell(TerminalListener told) {
        listener.set(told);
    }

    @Override
    public void shown() {}

    /** Gives the screen back; the streams stay open. */
    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
