package org.lectern.desk.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.lectern.importing.format.Formats;
import org.lectern.text.UserException;

/** A text that comes in through a pipe. */
public record IncomingStream(InputStream in) implements Incoming {
    public static final String NAME = "standard input";
    private static final int BUFFER = 65_536;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String source() {
        return NAME;
    }

    @Override
    public byte[] bytes() {
        try {
            return bounded(in, NAME);
        } catch (IOException e) {
            throw new UserException(NAME + ": can't be read (" + e.getMessage() + ")", e);
        }
    }

    /** All that comes, refused as soon as it is more than a file may have. */
    static byte[] bounded(InputStream in, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (out.size() + read > Formats.MOST_BYTES) {
                throw tooLarge(name);
            }
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }

    static UserException tooLarge(String name) {
        return new UserException(
                name + ": larger than " + Formats.MOST_BYTES / 1_000_000 + " MB; split it into parts and import each");
    }
}
