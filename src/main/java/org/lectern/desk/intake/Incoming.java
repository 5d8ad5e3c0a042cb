package org.lectern.desk.intake;

import org.lectern.importing.Imported;
import org.lectern.importing.Importer;
import org.lectern.importing.Options;
import org.lectern.importing.draft.Progress;
import org.lectern.text.UserException;

/** A text that comes in: a file, or standard input. */
public interface Incoming {

    /** As it was named; for messages. */
    String name();

    /** Where it was, for the reading's source: the file's own name. */
    String source();

    /** All of it; refuses what can't be read, is no file, or is too large. */
    byte[] bytes();

    /**
     * What it becomes.
     *
     * @param bytes what {@link #bytes} gave
     * @throws UserException where it is refused, holds no text, or takes more time than any text of its size
     */
    default Imported read(byte[] bytes, Options options, Progress progress) {
        String name = name();
        return CpuBudget.of(bytes.length).spend(name, progress, told -> Importer.read(name, bytes, options, told));
    }
}
