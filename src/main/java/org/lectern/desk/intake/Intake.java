package org.lectern.desk.intake;

import java.nio.file.Path;

/** Brings texts in: from a file to the shelf, a guide recognised, and what members wrote carried to its place. */
public interface Intake {

    /**
     * Imports a text; nothing is stored where it fails.
     *
     * @throws org.lectern.text.UserException where it can't be read, is refused, or holds no text
     */
    Receipt bringIn(Incoming text, ImportWish wish, ImportWatch watch);

    /** Imports a file as it comes. */
    default Receipt bringIn(Path file) {
        return bringIn(new IncomingFile(file), ImportWish.plain(), ImportWatch.nobody());
    }
}
