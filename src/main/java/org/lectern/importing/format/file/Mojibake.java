package org.lectern.importing.format.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lectern.importing.draft.Report;

/**
 * Undoes what programs do to letters before a text is saved: UTF-8 read as Windows-1252 ({@code cafÃ©}), once or twice, and
 * HTML's names of letters left in plain text (an ampersand, {@code ldquo}, a semicolon).
 */
public final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int FEWEST_ENTITIES = 2;
    private static final int LONGEST_ENTITY = 9;
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("sbquo", "‚"),
            Map.entry("bdquo", "„"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"),
            Map.entry("shy", "\u00ad"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("aacute", "á"),
            Map.entry("agrave", "à"),
            Map.entry("ccedil", "ç"),
            Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("szlig", "ß"),
            Map.entry("ntilde", "ñ"),
            Map.entry("copy", "©"));

    private Mojibake() {}

    public static String mended(String text, Report report) {
        String mended = text;
        for (int round = 0; round < 2 && misread(mended); round++) {
            mended = reread(mended, report);
        }
        return mended.indexOf('&') >= 0 ? withoutEntities(mended, report) : mended;
    }

    private static boolean misread(String text) {
        return text.contains("â€") || text.contains("Ã") || text.contains("Â");
    }

    /** Each run of letters beyond ASCII that are the bytes of UTF-8 becomes what these say. */
    private static String reread(String text, Report report) {
        Map<Character, Byte> bytes = bytes();
        StringBuilder mended = new StringBuilder(text.length());
        int count = 0;
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && text.charAt(end) > '~') {
                end++;
            }
            if (end == i) {
                mended.append(text.charAt(i++));
                continue;
            }
            String run = text.substring(i, end);
            String read = read(run, bytes);
            count += read.equals(run) ? 0 : 1;
            mended.append(read);
            i = end;
        }
        if (count > 0) {
            report.count(CharsetDecoding.DECODED, count, "letters that had been read in the wrong charset before");
        }
        return mended.toString();
    }

    private static String read(String run, Map<Character, Byte> bytes) {
        // Programs lose the last byte of a closing quotation mark, which stands for nothing in Windows-1252.
        String whole = run.endsWith("â€") ? run + '\u009d' : run;
        byte[] raw = new byte[whole.length()];
        for (int i = 0; i < raw.length; i++) {
            Byte value = bytes.get(whole.charAt(i));
            if (value == null) {
                return run;
            }
            raw[i] = value;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return run;
        }
    }

    private static Map<Character, Byte> bytes() {
        Map<Character, Byte> bytes = new HashMap<>();
        for (int b = 0x80; b <= 0xff; b++) {
            String said = new String(new byte[] {(byte) b}, WINDOWS);
            if (said.charAt(0) != '\ufffd') {
                bytes.put(said.charAt(0), (byte) b);
            }
            bytes.putIfAbsent((char) b, (byte) b);
        }
        return bytes;
    }

    private static String withoutEntities(String text, Report report) {
        StringBuilder mended = new StringBuilder(text.length());
        int count = 0;
        int from = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            int end = text.indexOf(';', at);
            String said = end < 0 || end - at > LONGEST_ENTITY ? "" : said(text.substring(at + 1, end));
            if (!said.isEmpty()) {
                mended.append(text, from, at).append(said);
                from = end + 1;
                count++;
            }
        }
        if (count < FEWEST_ENTITIES) {
            return text;
        }
        report.count(CharsetDecoding.DECODED, count, "names of letters as in HTML");
        return mended.append(text, from, text.length()).toString();
    }

    /** What a name or a number stands for; empty where it is none. Brackets stay, for a text may speak of HTML. */
    private static String said(String name) {
        if (name.isEmpty() || name.charAt(0) != '#') {
            return ENTITIES.getOrDefault(name, "");
        }
        String digits = name.substring(1).toLowerCase(Locale.ROOT);
        boolean hex = digits.startsWith("x");
        try {
            int value = Integer.parseInt(hex ? digits.substring(1) : digits, hex ? 16 : 10);
            boolean letter = value >= ' ' && Character.isValidCodePoint(value) && "<>".indexOf(value) < 0;
            return letter ? Character.toString(value) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
