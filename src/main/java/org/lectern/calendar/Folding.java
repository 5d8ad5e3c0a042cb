package org.lectern.calendar;

import java.nio.charset.StandardCharsets;

/** Long lines of an iCalendar file, folded: at most 75 octets, no character torn (RFC 5545, 3.1). */
final class Folding {
    private static final int MOST = 75;

    private Folding() {}

    /** @param lines each with CR LF behind it */
    static String fold(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 50);
        int octets = 0;
        for (int i = 0; i < lines.length(); ) {
            int character = lines.codePointAt(i);
            int length = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            boolean end = character == '\r' || character == '\n';
            if (!end && octets + length > MOST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets = end ? 0 : octets + length;
            i += Character.charCount(character);
        }
        return folded.toString();
    }
}
