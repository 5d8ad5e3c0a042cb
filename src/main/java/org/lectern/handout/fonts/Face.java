package org.lectern.handout.fonts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** A font's file as it is set with. */
public final class Face {
    private static final int TABLES_AT = 4;
    private static final int DIRECTORY_AT = 12;
    private static final int ENTRY = 16;
    private static final int GSUB = 0x47535542;
    private static final int HIDDEN = 0x67535542;

    private Face() {}

    /**
     * The font without its table of substitutions (OpenType's GSUB, by giving it a name that nothing looks for): PDFBox
     * compiles patterns for it with each piece of text, which takes two thirds of a long text's time, for ligatures that
     * Latin, Greek and Cyrillic do without.
     */
    public static InputStream stream(String resource) {
        try (InputStream file = Face.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("the program lacks the font " + resource);
            }
            byte[] bytes = file.readAllBytes();
            ByteBuffer font = ByteBuffer.wrap(bytes);
            for (int table = 0; table < font.getShort(TABLES_AT); table++) {
                int at = DIRECTORY_AT + table * ENTRY;
                if (font.getInt(at) == GSUB) {
                    font.putInt(at, HIDDEN);
                }
            }
            return new ByteArrayInputStream(bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
