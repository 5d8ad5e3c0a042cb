package org.lectern.importing.format.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.text.UserException;

/** A web page saved as one file (MHTML, RFC 2557): the page in it; pictures and styles are passed over. */
public final class Mhtml {
    private static final int HEAD = 4_000;
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"\\r\\n]{1,100})\"|([^;\\s]{1,100}))");

    private Mhtml() {}

    public static boolean looksLike(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
        int blank = head.replace("\r", "").indexOf("\n\n");
        String fields = blank < 0 ? head : head.substring(0, Math.min(head.length(), blank + 40));
        return fields.contains("multipart/related")
                && (fields.contains("mime-version:") || fields.contains("content-type:"))
                && BOUNDARY.matcher(head).find();
    }

    /** @throws UserException where it holds no page */
    public static byte[] page(String name, byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        Matcher boundary = BOUNDARY.matcher(text.substring(0, Math.min(HEAD, text.length())));
        if (boundary.find()) {
            String mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
            int at = text.indexOf(mark, boundary.end());
            while (at >= 0) {
                int from = text.indexOf('\n', at) + 1;
                int to = text.indexOf("\n" + mark, Math.max(0, from - 1));
                String part = from <= 0 ? "" : text.substring(from, to < from ? text.length() : to);
                int body = bodyOf(part);
                String fields = part.substring(0, Math.max(0, body)).toLowerCase(Locale.ROOT);
                if (body >= 0 && fields.contains("text/html")) {
                    return decoded(name, fields, part.substring(body));
                }
                at = to < 0 ? -1 : to + 1;
            }
        }
        throw new UserException(name
                + ": a saved web page (MHTML) without the page in it; save it in the browser as HTML and import that");
    }

    private static int bodyOf(String part) {
        int crlf = part.indexOf("\r\n\r\n");
        int lf = part.indexOf("\n\n");
        return crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf < 0 ? -1 : lf + 2;
    }

    private static byte[] decoded(String name, String fields, String body) {
        if (fields.contains("quoted-printable")) {
            return quotedPrintable(body);
        }
        if (fields.contains("base64")) {
            try {
                return Base64.getMimeDecoder().decode(body.strip());
            } catch (IllegalArgumentException e) {
                throw new UserException(
                        name + ": a damaged saved web page; save it in the browser as HTML and import that", e);
            }
        }
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** RFC 2045, 6.7; what is no code stays as it is. */
    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '=' && body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (c == '=' && body.startsWith("\n", i + 1)) {
                i += 1;
            } else if (c == '=' && i + 2 < body.length() && hex(body.charAt(i + 1)) && hex(body.charAt(i + 2))) {
                out.write(Integer.parseInt(body.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }

    private static boolean hex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    }
}
