package org.lectern.desk;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.lectern.importing.Imported;
import org.lectern.importing.Importer;
import org.lectern.importing.Options;
import org.lectern.importing.draft.Progress;
import org.lectern.text.UserException;

/** A text that is read on a thread of its own, beginning at once, while the desk is opened. */
public final class ReadAhead implements Incoming {
    private final Incoming text;
    private final byte[] bytes;
    private final Options options;
    private final FutureTask<Imported> reading;

    private ReadAhead(Incoming text, byte[] bytes, Options options, FutureTask<Imported> reading) {
        this.text = text;
        this.bytes = bytes;
        this.options = options;
        this.reading = reading;
    }

    /**
     * Begins to read.
     *
     * @throws UserException where the text's bytes can't be had
     */
    public static ReadAhead of(Incoming text, Options options, Progress progress) {
        byte[] bytes = text.bytes();
        String name = text.name();
        FutureTask<Imported> reading = new FutureTask<>(() -> Importer.read(name, bytes, options, progress));
        Thread.ofPlatform().daemon().name("reading").start(reading);
        return new ReadAhead(text, bytes, options, reading);
    }

    @Override
    public String name() {
        return text.name();
    }

    @Override
    public String source() {
        return text.source();
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    /** What was read meanwhile; waits for it. Faults are those that the reading met. */
    @Override
    public Imported read(byte[] same, Options wanted, Progress progress) {
        if (!wanted.equals(options)) {
            return Importer.read(name(), same, wanted, progress);
        }
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserException(name() + ": reading it was stopped", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e);
        }
    }
}
