package org.lectern.tui.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, kept in a file, since the screen is no place for it. Nothing is made or loaded before there is something
 * to write. For any thread.
 */
public final class FaultLog {
    private static final int BYTES = 1 << 20;

    private final Path file;

    public FaultLog(Path file) {
        this.file = file;
    }

    /** Writes a fault down; where even that fails there is nothing left to try. */
    public synchronized void record(String what, Throwable fault) {
        Logger logger = Logger.getAnonymousLogger();
        logger.setUseParentHandlers(false);
        try {
            makeFolder();
            FileHandler handler = new FileHandler(file.toString(), BYTES, 1, true);
            handler.setFormatter(new SimpleFormatter());
            logger.addHandler(handler);
            try {
                logger.log(Level.SEVERE, what, fault);
            } finally {
                handler.close();
            }
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
    }

    /** For what others would print on the screen. */
    public OutputStream asStream() {
        return new OutputStream() {
            private @Nullable OutputStream opened;

            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                OutputStream to = opened;
                if (to == null) {
                    makeFolder();
                    to = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                    opened = to;
                }
                to.write(bytes, offset, length);
            }
        };
    }

    private void makeFolder() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }
}
