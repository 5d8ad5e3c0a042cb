package org.lectern.importing.format.rtf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * The bytes of an RTF file as a strict reader takes them: each group closed and none closed twice, code pages that there are,
 * each {@code \\u} without its fallback (which ends at a brace or at a control word that is no character), no binary data.
 */
final class RtfSource {
    private static final int LONGEST_WORD = 32;
    private static final String NO_FALLBACK = "\\uc0 ";
    private static final String PAR = "\\par";
    private static final Set<String> CHARACTERS =
            Set.of("ldblquote", "rdblquote", "lquote", "rquote", "bullet", "emdash", "endash", "emspace", "enspace");

    private final byte[] content;
    private final int open;
    private final boolean cut;

    private RtfSource(byte[] content, int open, boolean cut) {
        this.content = content;
        this.open = open;
        this.cut = cut;
    }

    static RtfSource of(byte[] content) {
        return new Cleaning(content).cleaned();
    }

    /** A stream of the bytes, from their beginning. */
    InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    /** How many groups the file leaves open. */
    int open() {
        return open;
    }

    /** Whether the file ends with groups open, in the middle of its text. */
    boolean cut() {
        return cut;
    }

    /** One walk over the bytes. */
    private static final class Cleaning {
        private final byte[] in;
        private final int end;
        private final ByteArrayOutputStream out;
        private final Deque<Integer> fallbacks = new ArrayDeque<>();
        private int fallback = 1;
        /** How many characters of a fallback are still to come. */
        private int skip;

        private int at;

        Cleaning(byte[] in) {
            this.in = in;
            int last = in.length;
            while (last > 0 && (in[last - 1] & 0xff) <= ' ') {
                last--;
            }
            this.end = last;
            this.out = new ByteArrayOutputStream(in.length + 64);
        }

        RtfSource cleaned() {
            while (at < end) {
                byte b = in[at];
                switch (b) {
                    case '{' -> {
                        skip = 0;
                        fallbacks.push(fallback);
                        out.write(in[at++]);
                    }
                    case '}' -> close();
                    case '\\' -> control();
                    case 0 -> at++;
                    default -> character(1);
                }
            }
            int open = fallbacks.size();
            for (int i = 0; i < open; i++) {
                out.write('}');
            }
            return new RtfSource(out.toByteArray(), open, open > 0 && in[end - 1] != '}' && !paragraphEnds());
        }

        /** The end of a group; one that would end the file before its text does is one too many. */
        private void close() {
            skip = 0;
            boolean last = fallbacks.size() == 1 && more();
            if (!fallbacks.isEmpty() && !last) {
                fallback = fallbacks.pop();
                out.write('}');
                if (fallbacks.isEmpty()) {
                    // What stands behind the text is none of it.
                    at = end - 1;
                }
            }
            at++;
        }

        private boolean paragraphEnds() {
            return end > PAR.length()
                    && new String(in, end - PAR.length(), PAR.length(), StandardCharsets.ISO_8859_1).equals(PAR);
        }

        /** Whether more of the text follows: a control word. */
        private boolean more() {
            for (int i = at + 1; i + 1 < end; i++) {
                if (in[i] == '\\' && letter(in[i + 1])) {
                    return true;
                }
            }
            return false;
        }

        private void character(int bytes) {
            int length = Math.min(bytes, end - at);
            if (skip > 0 && in[at] != '\r' && in[at] != '\n') {
                skip--;
            } else {
                out.write(in, at, length);
            }
            at += length;
        }

        private void control() {
            int next = at + 1;
            if (next >= end) {
                at = end;
            } else if (in[next] == '\'') {
                character(4);
            } else if (!letter(in[next])) {
                character(2);
            } else {
                word(next);
            }
        }

        private void word(int from) {
            int to = from;
            while (to < end && letter(in[to]) && to - from < LONGEST_WORD) {
                to++;
            }
            String word = new String(in, from, to - from, StandardCharsets.ISO_8859_1);
            int digits = to < end && in[to] == '-' ? to + 1 : to;
            int after = digits;
            while (after < end && in[after] >= '0' && in[after] <= '9' && after - digits < 10) {
                after++;
            }
            boolean numbered = after > digits;
            String number = numbered ? new String(in, to, after - to, StandardCharsets.ISO_8859_1) : "";
            int stop = numbered ? after : to;
            int behind = stop < end && in[stop] == ' ' ? stop + 1 : stop;
            if (skip > 0 && CHARACTERS.contains(word)) {
                skip--;
                at = behind;
                return;
            }
            skip = 0;
            switch (word) {
                case "u" -> {
                    write("\\u" + number + " ");
                    skip = numbered ? fallback : 0;
                }
                case "uc" -> {
                    fallback = Math.max(0, number(number, 1));
                    write(NO_FALLBACK);
                }
                case "bin" -> {
                    behind = Math.min(end, behind + Math.max(0, number(number, 0)));
                    write(NO_FALLBACK);
                }
                case "ansicpg" -> write("\\ansicpg" + (codePage(number) ? number : "1252") + " ");
                case "rtf" -> write("\\rtf1" + NO_FALLBACK);
                default -> out.write(in, at, behind - at);
            }
            at = behind;
        }

        private static boolean codePage(String number) {
            return Set.of(
                            "437", "708", "709", "710", "711", "720", "819", "850", "852", "860", "862", "863", "864",
                            "865", "866", "874", "932", "936", "949", "950", "1250", "1251", "1252", "1253", "1254",
                            "1255", "1256", "1257", "1258", "1361", "10000")
                    .contains(number);
        }

        private void write(String words) {
            out.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
        }

        private static int number(String number, int otherwise) {
            return number.isEmpty() || number.equals("-") ? otherwise : (int) Long.parseLong(number);
        }

        private static boolean letter(byte b) {
            return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
        }
    }
}
