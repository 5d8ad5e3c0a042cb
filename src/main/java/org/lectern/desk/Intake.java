package org.lectern.desk;

import java.nio.file.Path;
import org.lectern.importing.Options;

/** Brings texts in: from a file to the shelf, a guide recognised, and what members wrote carried to its place. */
public interface Intake {

    /**
     * Imports a file; nothing is stored where it fails.
     *
     * @param dryRun only say what would be done
     * @throws org.lectern.text.UserException where the file can't be read, is refused, or holds no text
     */
    Receipt bringIn(Path file, Options options, boolean dryRun);
}
