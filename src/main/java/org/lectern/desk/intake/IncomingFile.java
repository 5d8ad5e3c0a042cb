package org.lectern.desk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.lectern.importing.format.Formats;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;

/** A file that comes in. */
public record IncomingFile(Path file) implements Incoming {

    @Override
    public String name() {
        return Sanitizer.line(file.toString());
    }

    @Override
    public String source() {
        return Sanitizer.line(String.valueOf(file.getFileName()));
    }

    /** Refuses folders, pipes and devices, which have no end that one could wait for, and a file that changes meanwhile. */
    @Override
    public byte[] bytes() {
        try {
            BasicFileAttributes before = attributes();
            if (before.isDirectory()) {
                throw new UserException(name() + ": a folder; name the files in it");
            }
            if (!before.isRegularFile()) {
                throw new UserException(name()
                        + ": no file but a pipe or a device; save what comes from it, or import - with it as input");
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = IncomingStream.bounded(in, name());
            }
            BasicFileAttributes after = attributes();
            if (after.size() != bytes.length || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
                throw new UserException(
                        name() + ": changed while it was read; import it again when whatever writes it is done");
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw new UserException(name() + ": you may not read it; ask whoever owns it, or chmod +r it", e);
        } catch (IOException e) {
            throw new UserException(name() + ": can't be read (" + e.getMessage() + ")", e);
        }
    }

    private BasicFileAttributes attributes() throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isRegularFile() && attributes.size() > Formats.MOST_BYTES) {
                throw IncomingStream.tooLarge(name());
            }
            return attributes;
        } catch (java.nio.file.NoSuchFileException e) {
            throw new UserException(name() + ": no such file", e);
        } catch (java.nio.file.FileSystemLoopException e) {
            throw new UserException(name() + ": a link that leads to itself", e);
        }
    }
}
