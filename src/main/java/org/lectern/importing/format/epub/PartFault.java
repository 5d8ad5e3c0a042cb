package org.lectern.importing.format.epub;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What may be wrong with a part of a book. */
enum PartFault {
    NONE,
    BINARY,
    CUT;

    private static final int ENOUGH = 4_000;
    private static final int END = 300;
    private static final int MOST_ZEROS = 4;

    static PartFault of(byte[] content) {
        int zeros = 0;
        for (int i = 0; i < Math.min(content.length, ENOUGH); i++) {
            zeros += content[i] == 0 ? 1 : 0;
        }
        boolean utf16 = content.length > 1 && (content[0] & 0xff) + (content[1] & 0xff) == 0xff + 0xfe;
        if (utf16) {
            return NONE;
        }
        if (zeros > MOST_ZEROS) {
            return BINARY;
        }
        String head = new String(content, 0, Math.min(content.length, ENOUGH), StandardCharsets.ISO_8859_1);
        int from = Math.max(0, content.length - END);
        String end =
                new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        boolean page = head.contains("<html") || head.contains("<svg");
        boolean ended =
                end.contains("</html") || end.contains("</body") || end.contains("</svg") || end.contains(":html>");
        return page && !ended ? CUT : NONE;
    }
}
