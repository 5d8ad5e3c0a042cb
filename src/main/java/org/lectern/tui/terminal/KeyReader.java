package org.lectern.tui.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import org.lectern.tui.Event;

/**
 * Reads keys, on a thread of its own. After each piece of input it waits until the loop has dealt with it: what is typed
 * meanwhile stays with the terminal, where a command in the foreground finds it. An input that ends is a hang-up.
 */
final class KeyReader implements Runnable {
    /** How long the rest of a sequence may take: longer than a network's hiccup, shorter than a person notices. */
    private static final int SEQUENCE_MILLIS = 40;

    /** A paste that pauses for longer will not be ended any more; on a poor line the rest must not be taken for keys. */
    private static final int PASTE_MILLIS = 20_000;

    private final InputStream in;
    private final BlockingQueue<LoopEvent> queue;
    private final Semaphore dealtWith = new Semaphore(0);
    private final InputDecoder decoder;
    private final CharsetDecoder characters = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(8192);
    private final CharBuffer text = CharBuffer.allocate(8192);

    KeyReader(DeskTerminal terminal, BlockingQueue<LoopEvent> queue) {
        this.in = terminal.input();
        this.queue = queue;
        Clicks clicks = new Clicks(System::nanoTime);
        this.decoder = new InputDecoder(
                terminal::keyPatterns, event -> queue.add(new LoopEvent.Happened(clicks.counted(event))));
    }

    /** Lets it read on. Called by the loop. */
    void goOn() {
        dealtWith.release();
    }

    @Override
    public void run() {
        try {
            while (readPiece()) {
                if (decoder.isWaiting() && !comesWithin(decoder.isPasting() ? PASTE_MILLIS : SEQUENCE_MILLIS)) {
                    decoder.flush();
                }
                if (!decoder.isWaiting()) {
                    queue.add(new LoopEvent.KeysDone());
                    dealtWith.acquire();
                }
            }
        } catch (IOException e) {
            // The terminal went away.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        } catch (RuntimeException | Error e) {
            queue.add(new LoopEvent.Failed(e));
            return;
        }
        queue.add(new LoopEvent.Happened(new Event.Ended()));
    }

    private boolean readPiece() throws IOException {
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            return false;
        }
        bytes.position(bytes.position() + count).flip();
        characters.decode(bytes, text, false);
        bytes.compact();
        decoder.accept(text.flip());
        text.clear();
        return true;
    }

    private boolean comesWithin(int millis) throws IOException, InterruptedException {
        long until = System.nanoTime() + millis * 1_000_000L;
        while (in.available() == 0) {
            if (System.nanoTime() >= until) {
                return false;
            }
            Thread.sleep(2);
        }
        return true;
    }
}
