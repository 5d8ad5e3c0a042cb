package org.lectern.handout.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which letters the fonts on paper have. A letter that they lack is printed as {@code □}, and counted. */
public final class FontCoverage {
    private static final String FACE = "/liberation/LiberationSerif-Regular.ttf";
    private static final char STANDS_IN = '□';
    private static final int HYPHEN = 0x2011;

    private FontCoverage() {}

    /**
     * A text as paper can show it.
     *
     * @param lacking how many different letters have no shape
     */
    public record Shown(String text, int lacking) {}

    /** All letters of ASCII and Latin-1 are there, so that the font needn't be asked for a text of nothing else. */
    public static Shown shown(String text) {
        boolean plain = text.codePoints().allMatch(point -> point <= 0xff || (point >= 0x2012 && point <= 0x2022));
        return plain ? new Shown(text, 0) : shown(text, lookup());
    }

    private static Shown shown(String text, CmapLookup font) {
        StringBuilder shown = new StringBuilder(text.length());
        TreeSet<Integer> lacking = new TreeSet<>();
        text.codePoints().forEach(point -> {
            if (point <= ' ' || font.getGlyphId(point) != 0) {
                shown.appendCodePoint(point);
            } else if (point == HYPHEN) {
                shown.append('-');
            } else if (Character.getType(point) != Character.FORMAT
                    && Character.getType(point) != Character.NON_SPACING_MARK) {
                shown.append(STANDS_IN);
                lacking.add(point);
            }
        });
        return new Shown(shown.toString(), lacking.size());
    }

    private static CmapLookup lookup() {
        try (InputStream stream = FontCoverage.class.getResourceAsStream(FACE)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks the font " + FACE);
            }
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
                return font.getUnicodeCmapLookup();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
