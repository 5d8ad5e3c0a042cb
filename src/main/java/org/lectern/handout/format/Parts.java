package org.lectern.handout.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file that holds a document's parts; the same parts make the same bytes. For one thread. */
public final class Parts {
    /** A day that ZIP's own field can hold: another would add a field, which EPUB forbids before its first part. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    /** Adds a part as it is: what a reader looks for at a fixed place in the file. */
    public Parts stored(String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return put(entry, content);
    }

    public Parts part(String name, String text) {
        return put(new ZipEntry(name), text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        try {
            zip.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private Parts put(ZipEntry entry, byte[] content) {
        try {
            entry.setTimeLocal(DATE);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return this;
    }
}
