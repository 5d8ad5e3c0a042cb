package org.lectern.importing.format.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes of a text file become characters: by its byte order mark, as UTF-8 where it is that, else by a detector's guess. */
public final class CharsetDecoding {
    public static final String DECODED = "decoded";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 200_000;
    private static final int FEWEST_HIGH = 8;

    private CharsetDecoding() {}

    /** @param charset what was found; UTF-8 is what nobody needs to be told of */
    public record Decoded(String text, Charset charset) {}

    public static Decoded decode(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return new Decoded(
                    new String(content, 3, content.length - 3, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
        Charset utf16 = utf16(content);
        if (utf16 != null) {
            boolean mark = startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF);
            int from = mark ? 2 : 0;
            return new Decoded(new String(content, from, content.length - from, utf16), utf16);
        }
        String utf8 = strict(content, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoded(utf8, StandardCharsets.UTF_8);
        }
        Charset guess = nearlyUtf8(content) ? StandardCharsets.UTF_8 : WesternCharset.of(content, detected(content));
        return new Decoded(new String(content, guess), guess);
    }

    /** Whether bytes beyond ASCII are UTF-8 throughout, which those of other charsets hardly ever are by chance. */
    public static boolean surelyUtf8(byte[] content) {
        int high = 0;
        for (byte b : content) {
            high += b < 0 ? 1 : 0;
        }
        return high >= FEWEST_HIGH && utf16(content) == null && strict(content, StandardCharsets.UTF_8) != null;
    }

    /** By its mark; or, without one, because every other byte of mostly Latin text is zero. */
    private static @Nullable Charset utf16(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int pairs = Math.min(content.length, 4_000) / 2;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < pairs; i++) {
            evenZeros += content[2 * i] == 0 ? 1 : 0;
            oddZeros += content[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 8) {
            return null;
        }
        if (oddZeros > pairs * 0.7 && evenZeros < pairs * 0.05) {
            return StandardCharsets.UTF_16LE;
        }
        return evenZeros > pairs * 0.7 && oddZeros < pairs * 0.05 ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable String strict(byte[] content, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** A few damaged bytes, as a cut-off last character, in what is otherwise UTF-8 with many accented letters. */
    private static boolean nearlyUtf8(byte[] content) {
        int sequences = 0;
        int bad = 0;
        for (int i = 0; i < content.length; i++) {
            int b = content[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            int more = b >= 0xF0 && b < 0xF5 ? 3 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xC2 && b < 0xE0 ? 1 : 0;
            boolean good = more > 0 && i + more < content.length;
            for (int k = 1; good && k <= more; k++) {
                good = (content[i + k] & 0xC0) == 0x80;
            }
            if (good) {
                sequences++;
                i += more;
            } else {
                bad++;
            }
        }
        return sequences > 3 && bad * 10 <= sequences;
    }

    private static Charset detected(byte[] content) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(content, 0, Math.min(content.length, SAMPLE));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null || !Charset.isSupported(name)) {
            return WINDOWS_1252;
        }
        Charset found = Charset.forName(name);
        boolean western = found.equals(StandardCharsets.ISO_8859_1)
                || found.equals(StandardCharsets.US_ASCII)
                || found.equals(StandardCharsets.UTF_8)
                || name.startsWith("WINDOWS-1252")
                || name.startsWith("ISO-8859-15");
        return western || implausible(content, found) ? WINDOWS_1252 : found;
    }

    /** The detector likes East Asian charsets for the curly quotation marks of Windows; few such bytes speak against that. */
    private static boolean implausible(byte[] content, Charset found) {
        int high = 0;
        for (byte b : content) {
            high += b < 0 ? 1 : 0;
        }
        boolean manyBytes =
                found.newDecoder().maxCharsPerByte() <= 1 && found.newDecoder().averageCharsPerByte() < 1;
        return manyBytes && high < content.length * 0.1;
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
