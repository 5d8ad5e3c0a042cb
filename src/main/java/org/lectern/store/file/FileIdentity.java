package org.lectern.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.lectern.text.UserException;

/**
 * Which file lies under a name: its device and number. Programs that synchronise folders put another file in its place, and what
 * is written to the old one then is lost.
 *
 * @param key as {@link BasicFileAttributes#fileKey} has it
 */
record FileIdentity(Path file, Object key) {

    /** The file that lies there now; empty where there is none or the system doesn't tell. */
    static Optional<FileIdentity> of(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? Optional.empty() : Optional.of(new FileIdentity(file, key));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** @throws UserException where another file lies there now, or none */
    void requireSame() {
        if (!of(file).equals(Optional.of(this))) {
            throw new UserException(
                    file + " was replaced or moved by another program while Lectern had it open, as programs do"
                            + " that synchronise folders; nothing was written. What you were writing is kept as a draft:"
                            + " leave Lectern and open it again, then lectern doctor looks for conflict copies");
        }
    }
}
