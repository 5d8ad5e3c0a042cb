package org.lectern.desk.intake;

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
    private final Background<Imported> reading;

    private ReadAhead(Incoming text, byte[] bytes, Options options, Background<Imported> reading) {
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
    public static ReadAhead of(Incoming text, ImportWish wish, Progress progress) {
        Options options = wish.options();
        byte[] bytes = text.bytes();
        String name = text.name();
        Background<Imported> reading = Background.of(
                "reading",
                () -> CpuBudget.of(bytes.length)
                        .spend(name, progress, told -> Importer.read(name, bytes, options, told)));
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
        return wanted.equals(options) ? reading.get() : text.read(same, wanted, progress);
    }
}
