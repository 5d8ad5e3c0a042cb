package org.lectern.local;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stream that keeps why it couldn't be written first: a print stream swallows that. For one thread. */
final class KeepsFault extends FilterOutputStream {
    private @Nullable String fault;

    KeepsFault(OutputStream out) {
        super(out);
    }

    /** Returns why the first write failed; empty where none did. */
    Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    @Override
    public void write(int one) throws IOException {
        try {
            out.write(one);
        } catch (IOException e) {
            throw kept(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw kept(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw kept(e);
        }
    }

    private IOException kept(IOException e) {
        if (fault == null) {
            fault = String.valueOf(e.getMessage());
        }
        return e;
    }
}
