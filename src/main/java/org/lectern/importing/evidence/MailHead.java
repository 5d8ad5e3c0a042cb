package org.lectern.importing.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The lines above a letter by mail that say who sent it, to whom, when and about what. */
public final class MailHead {
    private static final Set<String> NAMES = Set.of(
            "from",
            "to",
            "cc",
            "bcc",
            "subject",
            "date",
            "sent",
            "reply-to",
            "message-id",
            "in-reply-to",
            "references",
            "content-type",
            "content-transfer-encoding",
            "mime-version",
            "list-unsubscribe",
            "list-id",
            "return-path",
            "delivered-to",
            "received",
            "message",
            "newsgroups",
            "organization",
            "x-mailer",
            "user-agent",
            "von",
            "an",
            "betreff",
            "datum",
            "de",
            "à",
            "objet",
            "envoyé",
            "para",
            "asunto",
            "fecha");
    private static final Set<String> TELLING = Set.of("from", "subject", "von", "betreff", "objet", "asunto");

    private MailHead() {}

    /** Whether all lines are of that kind, and one says who, or about what. */
    public static boolean is(List<String> lines) {
        boolean telling = false;
        int named = 0;
        int other = 0;
        for (String line : lines) {
            String name = name(line);
            boolean more = name.isEmpty() && named > 0 && !line.isEmpty() && !Character.isUpperCase(line.charAt(0));
            boolean unknown = name.isEmpty() && named > 0 && field(line);
            other += unknown ? 1 : 0;
            boolean ruled = name.isEmpty() && line.startsWith("--");
            if (name.isEmpty() && !more && !ruled && !unknown) {
                return false;
            }
            named += name.isEmpty() ? 0 : 1;
            telling |= TELLING.contains(name);
        }
        return telling && named >= 2 && other <= named;
    }

    /** Whether the line may be the first of such. */
    public static boolean begins(String line) {
        return !name(line).isEmpty();
    }

    /** What {@code Subject: a plan} says of its subject; empty where no line does. */
    public static String value(List<String> lines, String of) {
        for (String line : lines) {
            if (name(line).equals(of)) {
                return line.substring(line.indexOf(':') + 1).strip();
            }
        }
        return "";
    }

    /** {@code Posting-Frequency: monthly}. */
    private static boolean field(String line) {
        int colon = line.indexOf(": ");
        int hyphen = line.indexOf('-');
        return colon > 0
                && hyphen > 0
                && hyphen < colon
                && line.indexOf(' ') > colon
                && Character.isUpperCase(line.charAt(0));
    }

    private static String name(String line) {
        int colon = line.indexOf(':');
        if (colon < 2 || colon > 26 || line.isEmpty()) {
            return "";
        }
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return NAMES.contains(name) ? name : "";
    }
}
