package org.lectern.tui.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.lectern.config.LocaleCharset;

/**
 * What a terminal can do, as far as the environment says.
 *
 * @param depth how much colour it shows
 * @param unicode whether it takes UTF-8; where it doesn't, what isn't ASCII is shown by what is nearest in it
 * @param extended whether it knows what xterm added: a second screen, pastes in brackets, the mouse
 * @param clipboard how it lets programs copy
 */
public record Abilities(Depth depth, boolean unicode, boolean extended, Clipboard clipboard) {

    /** How OSC 52 reaches the terminal. */
    public enum Clipboard {
        NONE,
        DIRECT,
        /** Inside GNU screen, which passes on what comes in a device control string. */
        WRAPPED;

        /** What GNU screen passes on at a time. */
        private static final int PASSED_ON = 600;

        /** Returns what puts text on the clipboard; empty where nothing does. */
        String sequence(String text) {
            String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
            return switch (this) {
                case NONE -> "";
                case DIRECT -> "\u001b]52;c;" + encoded + "\u001b\\";
                case WRAPPED -> wrapped("\u001b]52;c;" + encoded + "\u0007");
            };
        }

        private static String wrapped(String sequence) {
            StringBuilder all = new StringBuilder();
            for (int at = 0; at < sequence.length(); at += PASSED_ON) {
                all.append("\u001bP")
                        .append(sequence, at, Math.min(sequence.length(), at + PASSED_ON))
                        .append("\u001b\\");
            }
            return all.toString();
        }
    }

    /** Returns what the environment says of its terminal. */
    public static Abilities of(Map<String, String> environment) {
        String type = environment.getOrDefault("TERM", "");
        boolean plain = type.startsWith("vt") || type.equals("linux") || type.equals("ansi") || type.equals("cons25");
        boolean screen = !environment.getOrDefault("STY", "").isEmpty()
                && environment.getOrDefault("TMUX", "").isEmpty();
        Clipboard clipboard = plain ? Clipboard.NONE : screen ? Clipboard.WRAPPED : Clipboard.DIRECT;
        return new Abilities(Depth.of(environment), unicode(environment, type), !plain, clipboard);
    }

    public Abilities withoutColour() {
        return new Abilities(Depth.NONE, unicode, extended, clipboard);
    }

    /** Where no locale is named, terminals of today take UTF-8. */
    private static boolean unicode(Map<String, String> environment, String type) {
        return LocaleCharset.named(environment).isPresent()
                ? LocaleCharset.isUnicode(environment)
                : !type.startsWith("vt");
    }
}
